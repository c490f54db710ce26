import type { Report } from "@/lib/report/types";
import { OWNERSHIP } from "@/lib/wording/pages/result";
import type { OwnershipRow } from "@/lib/wording/types";
import { Door } from "./door";
import { Section } from "./section";
import { StackTable } from "./stack-table";

type Map = Pick<Report, "ownership">;

const DECISIONS = ["own", "own-policy", "delegate"] as const satisfies readonly OwnershipRow["decision"][];

/** Which parts to own, of which to own the rules alone, and which to delegate: a column each, from most one's own to least. */
export function OwnershipMap({ claim, ownership, resultAt }: Map & { claim: string; resultAt: string }) {
  return (
    <Section name="ownership" heading={claim} note={<p>{OWNERSHIP.order}</p>} across>
      <div className="owning">
        {DECISIONS.map((decision) => (
          <Column key={decision} decision={decision} rows={ownership.filter((row) => row.decision === decision)} />
        ))}
      </div>
      <Door to="ownership" resultAt={resultAt} />
    </Section>
  );
}

function Column({ decision, rows }: { decision: OwnershipRow["decision"]; rows: readonly OwnershipRow[] }) {
  return (
    <div className={rows.length > MOST_IN_A_COLUMN ? "wide" : undefined}>
      <h3>
        <Owner decision={decision} />
        {OWNERSHIP.columns[decision]}
      </h3>
      {rows.length === 0 ? (
        <p className="none">{OWNERSHIP.none[decision]}</p>
      ) : (
        <ul>
          {rows.map(({ component, reason }) => (
            <li key={component}>
              <b>{component}</b>
              <span>{reason}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** A longer list takes two columns where there is room. */
const MOST_IN_A_COLUMN = 5;

/** Whose it is, in the two colours of every chart; the words beside it say the same. */
function Owner({ decision }: Pick<OwnershipRow, "decision">) {
  const own = decision === "own" ? 100 : decision === "own-policy" ? 50 : 0;
  return (
    <svg aria-hidden="true">
      <rect className="owned" width={`${own}%`} height="100%" />
      <rect className="hosted" x={`${own}%`} width={`${100 - own}%`} height="100%" />
    </svg>
  );
}

const COLUMNS = [
  { label: OWNERSHIP.component, width: "sm:w-[20%]" },
  { label: OWNERSHIP.decision, width: "sm:w-[18%]" },
  { label: OWNERSHIP.reason, width: "sm:w-[33%]" },
  { label: OWNERSHIP.dependency },
];

/** Every part with what the answers add to it and what it depends on, in a table. */
export function OwnershipTable({ ownership }: Map) {
  return (
    <StackTable
      caption={OWNERSHIP.caption}
      columns={COLUMNS}
      rows={ownership.map((row) => ({
        id: row.component,
        cells: [
          row.component,
          <strong key="decision" className={row.decision === "delegate" ? "font-normal" : "font-semibold"}>
            {row.decisionLabel}
          </strong>,
          row.inYourCase ? (
            <>
              {row.reason}
              <span className="mt-1 block">
                <span className="font-semibold">{OWNERSHIP.inYourCase}</span> {row.inYourCase}
              </span>
            </>
          ) : (
            row.reason
          ),
          row.hiddenDependency,
        ],
      }))}
    />
  );
}
