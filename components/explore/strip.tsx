"use client";

import { useRef } from "react";
import { Button } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import { differenceOf } from "@/lib/explore/difference";
import type { View } from "@/lib/explore/view";
import type { Currency } from "@/lib/questionnaire/ids";
import { CHANGE, FAILED, RESULTS, STATUS, STRIP_FIGURE } from "@/lib/wording/pages/explore";
import { Change } from "./change";
import { isVerdictChanged } from "./results";
import type { Shown } from "./use-explore";

const COUNT = new Intl.NumberFormat("en-GB");

/**
 * What stays in sight while one moves the numbers: the price of control, how it stands to the saved one, whether the verdict turned, and when
 * the figures are not those of the numbers, why.
 */
export function Strip({
  shown,
  saved,
  currency,
  isReady,
  unusable,
  hasFailed,
  onStartAgain,
  name = RESULTS.strip,
}: {
  shown: Shown;
  saved: View;
  currency: Currency;
  isReady: boolean;
  /** The label of a number whose box holds what cannot be used. */
  unusable: string | undefined;
  hasFailed: boolean;
  onStartAgain: () => void;
  /** What it is called, where there are several. */
  name?: string;
}) {
  const ref = useRef<HTMLElement>(null);
  const { view } = shown;
  const figure = view.figures.find(({ id }) => id === STRIP_FIGURE);
  const before = saved.figures.find(({ id }) => id === STRIP_FIGURE);
  if (!figure || !before) return null;
  const isChanged = isVerdictChanged(view, saved);
  function startAgain() {
    onStartAgain();
    // The button goes; whoever pressed it by key stays here.
    ref.current?.focus();
  }
  return (
    <section ref={ref} tabIndex={-1} aria-label={name} data-move={shown.move} className="explore-strip">
      <p className="explore-strip-price">
        <span className="text-sm">{figure.label}</span>
        <span className="font-serif text-2xl font-semibold" data-strip="price">
          {figure.text}
        </span>
        <span className="text-sm">
          <Change difference={differenceOf(figure.kind, figure, before, currency)} />
        </span>
      </p>
      <p className="explore-strip-state">
        <span className={classNames(isChanged ? "font-medium" : "text-muted")}>
          {isChanged ? CHANGE.verdictNow(view.verdict.title, view.verdict.label) : CHANGE.verdictSame}
        </span>
        {isReady ? null : <span className="explore-starting text-muted">{STATUS.starting}</span>}
        {hasFailed ? null : (
          <span className={unusable === undefined ? "text-muted" : "font-medium text-bad"} data-strip="state">
            {unusable === undefined ? statusText(shown) : STATUS.unusable(unusable)}
          </span>
        )}
      </p>
      <div role="alert" className="empty:hidden">
        {hasFailed ? (
          <div className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-2 border-l-4 border-bad pl-3 text-sm">
            <p className="min-w-[min(14rem,100%)] flex-1">{FAILED.text}</p>
            <Button type="button" tone="secondary" onClick={startAgain}>
              {FAILED.again}
            </Button>
          </div>
        ) : null}
      </div>
    </section>
  );
}

/** Whether the figures are saved, quick or exact, in words. */
function statusText({ state, futures = 0 }: Shown): string {
  switch (state) {
    case "saved":
      return STATUS.saved;
    case "pending":
      return STATUS.waiting;
    case "quick":
      return STATUS.quick(COUNT.format(futures));
    case "exact":
      return STATUS.exact(COUNT.format(futures));
  }
}
