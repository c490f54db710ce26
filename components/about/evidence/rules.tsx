import { StackTable } from "@/components/result/stack-table";
import type { RuleView } from "@/lib/report/method/evidence";
import { RULES } from "@/lib/wording/pages/evidence";

const { columns } = RULES;
const COLUMNS = [
  { label: columns.at, width: "md:w-[30%]" },
  { label: columns.rule, width: "md:w-[16%]" },
  { label: columns.bought, numeric: true },
  { label: columns.own, numeric: true },
  { label: columns.chance, numeric: true },
  { label: columns.hours, numeric: true },
];

/** Each rule as its own short article: the claim, the model at its points, and what it leaves out. */
export function Rules({ rules }: { rules: readonly RuleView[] }) {
  return rules.map((rule) => <Rule key={rule.id} rule={rule} />);
}

function Rule({ rule: { id, by, url, says, note, points, leftOut } }: { rule: RuleView }) {
  return (
    <section id={id} aria-labelledby={`${id}-name`} className="mt-10 border-t border-rule pt-6">
      <h2 id={`${id}-name`} className="max-w-measure text-lg">
        {says}
      </h2>
      <p className="label mt-1">
        <a href={url} rel="noreferrer">
          {by}
        </a>
      </p>
      {points.length === 0 ? null : (
        <div className="mt-3">
          <StackTable
            caption={RULES.caption(by)}
            columns={COLUMNS}
            rows={points.map((point) => ({
              id: point.id,
              cells: [
                point.at,
                <>
                  {point.claim}
                  {point.agrees === undefined ? null : (
                    <span className={point.agrees ? "text-good" : "text-unknown"}>; {point.agrees ? RULES.agrees : RULES.differs}</span>
                  )}
                </>,
                ...point.cells,
              ],
            }))}
          />
        </div>
      )}
      <p className="mt-3 max-w-measure">
        {leftOut === undefined ? null : `${leftOut} `}
        {note}
      </p>
    </section>
  );
}
