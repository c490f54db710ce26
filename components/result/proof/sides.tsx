import type { Report } from "@/lib/report/types";
import { Section } from "../section";

/** The strongest case for owning and, at equal length and weight, against it. */
export function Sides({ caseFor, caseAgainst }: Pick<Report, "caseFor" | "caseAgainst">) {
  return (
    <Section name="case" across>
      <div className="sides">
        {[caseFor, caseAgainst].map((side) => (
          <div key={side.heading}>
            <h3>{side.heading}</h3>
            <ol>
              {side.points.map((point) => (
                <li key={point}>{point}</li>
              ))}
            </ol>
          </div>
        ))}
      </div>
    </Section>
  );
}
