import type { Report } from "@/lib/report/types";
import { Section } from "./section";

/** The strongest case for owning and, at equal length and weight, against it. */
export function CaseForAgainst({ caseFor, caseAgainst }: Pick<Report, "caseFor" | "caseAgainst">) {
  return (
    <Section
      name="case"
      wide={
        <div className="grid gap-x-12 gap-y-8 sm:grid-cols-2">
          {[caseFor, caseAgainst].map((side) => (
            <div key={side.heading}>
              <h3 className="text-lg">{side.heading}</h3>
              <ul className="mt-3">
                {side.points.map((point) => (
                  <li key={point} className="border-t border-rule py-3">
                    {point}
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      }
    />
  );
}
