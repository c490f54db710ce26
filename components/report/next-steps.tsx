import type { Report } from "@/lib/report/types";
import { Section } from "./section";

/** What to do from here, in groups. */
export function NextSteps({ nextSteps }: Pick<Report, "nextSteps">) {
  return (
    <Section name="next" heading={nextSteps.heading}>
      <p>{nextSteps.intro}</p>
      {nextSteps.groups.map((group) => (
        <div key={group.heading} className="prose mt-8">
          <h3 className="text-lg">{group.heading}</h3>
          <ol>
            {group.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </div>
      ))}
    </Section>
  );
}
