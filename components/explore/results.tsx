"use client";

import { memo } from "react";
import { ConditionStatus } from "@/components/result/status";
import { DataTable } from "@/components/ui/table";
import { differenceOf } from "@/lib/explore/difference";
import type { View } from "@/lib/explore/view";
import type { Currency } from "@/lib/questionnaire/ids";
import { CHANGE, RESULTS } from "@/lib/wording/pages/explore";
import { Change } from "./change";

type Props = { now: View; saved: View; currency: Currency };

/** Whether the verdict says something else than the saved one. */
export function isVerdictChanged(now: View, saved: View): boolean {
  return now.verdict.option !== saved.verdict.option || now.verdict.label !== saved.verdict.label;
}

/** The verdict and its three conditions for the numbers as they stand, and what was saved where it differs. */
export const LiveVerdict = memo(function LiveVerdict({ now, saved }: Omit<Props, "currency">) {
  const isChanged = isVerdictChanged(now, saved);
  return (
    <section aria-labelledby="explore-verdict">
      <h3 id="explore-verdict" className="label flex flex-wrap items-center gap-3 font-sans font-normal">
        {RESULTS.verdict}
        <span className="rounded-sm border border-control px-2 py-0.5 font-medium text-ink">{now.verdict.label}</span>
        <span className={isChanged ? "font-medium text-ink" : undefined}>{isChanged ? CHANGE.verdictChanged : CHANGE.verdictSame}</span>
      </h3>
      <p className="mt-1 max-w-measure font-serif text-xl font-semibold">{now.verdict.sentence}</p>
      {isChanged ? (
        <p className="mt-2 max-w-measure text-sm text-muted">{CHANGE.was(`${saved.verdict.label}. ${saved.verdict.sentence}`)}</p>
      ) : null}
      <p className="mt-3 max-w-measure font-medium">{now.price}</p>
      <h4 className="sr-only">{RESULTS.conditions}</h4>
      <ul className="mt-5 grid gap-x-8 gap-y-3 sm:grid-cols-3">
        {now.conditions.map((condition, index) => {
          const before = saved.conditions[index];
          return (
            <li key={condition.id} className="border-t-2 border-ink pt-2 text-sm">
              <span className="block font-medium">{condition.name}</span>
              <ConditionStatus status={condition.status} label={condition.statusLabel} />
              {before && before.status !== condition.status ? (
                <span className="block text-muted">{CHANGE.condition(before.statusLabel)}</span>
              ) : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
});

/** Every key figure with its difference to the saved one. */
export const LiveFigures = memo(function LiveFigures({ now, saved, currency }: Props) {
  return (
    <section aria-labelledby="explore-figures">
      <h3 id="explore-figures" className="text-lg">
        {RESULTS.figures}
      </h3>
      <dl className="mt-2">
        {now.figures.map((figure) => {
          const before = saved.figures.find(({ id }) => id === figure.id);
          return (
            <div key={figure.id} data-figure={figure.id} className="explore-figure">
              <dt className="text-sm">{figure.label}</dt>
              <dd className="explore-figure-value">{figure.text}</dd>
              <dd className="text-sm">{before ? <Change difference={differenceOf(figure.kind, figure, before, currency)} /> : null}</dd>
              {figure.note ? <dd className="explore-figure-note">{figure.note}</dd> : null}
            </div>
          );
        })}
      </dl>
    </section>
  );
});

/** What each option costs, with the change of its average. */
export const LiveCosts = memo(function LiveCosts({ now, saved, currency }: Props) {
  const { option, low, middle, high, average, change } = RESULTS.columns;
  const numeric = (label: string) => ({ label, numeric: true });
  const changeOf = ({ id, average: amount }: View["options"][number]) => {
    const before = saved.options.find((each) => each.id === id);
    const difference = before ? differenceOf("money", amount, before.average, currency) : null;
    if (before === undefined) return CHANGE.notSaved;
    return difference === null ? CHANGE.same : `${CHANGE.signed[difference.direction]}${difference.by}`;
  };
  return (
    <div>
      <DataTable
        caption={RESULTS.costs(now.period)}
        columns={[{ label: option, numeric: false }, numeric(low), numeric(middle), numeric(high), numeric(average), numeric(change)]}
        rows={now.options.map((row) => [row.name, row.low, row.middle, row.high, row.average.text, changeOf(row)])}
      />
      <p className="mt-2 text-xs text-muted">{RESULTS.costsNote}</p>
    </div>
  );
});
