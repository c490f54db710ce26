import type { AssumptionRow } from "@/lib/report/assumptions";
import { LIST } from "@/lib/wording/pages/assumptions";

/** Low, middle, high and mean of an assumption with its unit, or its one number; where it was replaced, the founder's value first and marked as such. */
export function AssumptionValue({ row }: { row: AssumptionRow }) {
  const { low, likely, high, mean } = row.shipped;
  const drawn = mean === undefined ? "" : `, ${LIST.mean} ${mean}`;
  const shipped = (
    <>
      <span className="tabular-nums">
        {low === high ? likely : `${LIST.low} ${low}, ${LIST.likely} ${likely}, ${LIST.high} ${high}${drawn}`}
      </span>{" "}
      {row.yours === undefined ? row.unit : null}
    </>
  );
  if (row.yours === undefined) return shipped;
  return (
    <>
      <strong className="block font-semibold">
        {LIST.yours}: {row.yours} {row.unit}
      </strong>
      <span className="block text-muted">
        {LIST.ours}: {shipped}
      </span>
    </>
  );
}

/** When the number was chosen and how it was come by, with a warning once it asks to be looked at again. */
export function DateAndGrade({ row }: { row: AssumptionRow }) {
  return (
    <>
      <span className="whitespace-nowrap">{row.date}</span>
      {row.stale ? <span className="text-unknown"> ({LIST.stale})</span> : null}, {row.grade}
    </>
  );
}
