"use client";

import { classNames } from "@/components/ui/class-names";
import { differenceOf } from "@/lib/explore/difference";
import type { View } from "@/lib/explore/view";
import type { Currency } from "@/lib/questionnaire/ids";
import { Change } from "./change";
import { isVerdictChanged } from "./results";
import type { Shown } from "./use-explore";
import { CHANGE, RESULTS, STATUS, STRIP_FIGURE } from "./wording";

const COUNT = new Intl.NumberFormat("en-GB");

/** What stays in sight while one moves the numbers: the price of control, how it stands to the saved one, and whether the verdict turned. */
export function Strip({ shown, saved, currency }: { shown: Shown; saved: View; currency: Currency }) {
  const { view } = shown;
  const figure = view.figures.find(({ id }) => id === STRIP_FIGURE);
  const before = saved.figures.find(({ id }) => id === STRIP_FIGURE);
  if (!figure || !before) return null;
  const isChanged = isVerdictChanged(view, saved);
  return (
    <section aria-label={RESULTS.strip} data-move={shown.move} className="explore-strip">
      <p className="explore-strip-price">
        <span className="text-sm">{figure.label}</span>
        <span className="font-serif text-2xl font-semibold" data-strip="price">
          {figure.text}
        </span>
        <span className="text-sm">
          <Change difference={differenceOf(figure.kind, figure, before, currency)} />
        </span>
      </p>
      <p className="flex flex-wrap justify-between gap-x-4 text-xs">
        <span className={classNames(isChanged ? "font-medium" : "text-muted")}>
          {isChanged ? CHANGE.verdictNow(view.verdict.title, view.verdict.label) : CHANGE.verdictSame}
        </span>
        <span className="text-muted" data-strip="state">
          {statusText(shown)}
        </span>
      </p>
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
