import type { Report } from "@/lib/report/types";
import { OWNERSHIP } from "@/lib/wording/pages/result";
import { Fold } from "./fold";
import { Section } from "./section";
import { StackTable } from "./stack-table";

const COLUMNS = [
  { label: OWNERSHIP.component, width: "sm:w-[20%]" },
  { label: OWNERSHIP.decision, width: "sm:w-[18%]" },
  { label: OWNERSHIP.reason, width: "sm:w-[33%]" },
  { label: OWNERSHIP.dependency },
];

/** Which parts to own, which to delegate, and what each still depends on. */
export function OwnershipMap({ claim, ownership }: Pick<Report, "ownership"> & { claim: string }) {
  return (
    <Section
      name="ownership"
      heading={claim}
      wide={
        <Fold heading={OWNERSHIP.all}>
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
        </Fold>
      }
    >
      <dl>
        {decisionsOf(ownership).map(({ label, components }) => (
          <div key={label} className="grid gap-x-6 border-t border-rule py-2 sm:grid-cols-[10rem_minmax(0,1fr)]">
            <dt className="font-medium">{label}</dt>
            <dd>{components.join(", ")}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

/** The parts by what to do with them, in the order in which the decisions first come up. */
function decisionsOf(ownership: Report["ownership"]): { label: string; components: string[] }[] {
  const labels = [...new Set(ownership.map((row) => row.decisionLabel))];
  return labels.map((label) => ({
    label,
    components: ownership.filter((row) => row.decisionLabel === label).map((row) => row.component),
  }));
}
