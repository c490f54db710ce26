import type { Report } from "@/lib/report/types";
import { Section } from "./section";
import { StackTable } from "./stack-table";
import { OWNERSHIP } from "./wording";

const COLUMNS = [
  { label: OWNERSHIP.component, width: "sm:w-[20%]" },
  { label: OWNERSHIP.decision, width: "sm:w-[18%]" },
  { label: OWNERSHIP.reason, width: "sm:w-[33%]" },
  { label: OWNERSHIP.dependency },
];

/** Which parts to own, which to delegate, and what each still depends on. */
export function OwnershipMap({ ownership }: Pick<Report, "ownership">) {
  return (
    <Section
      name="ownership"
      wide={
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
      }
    />
  );
}
