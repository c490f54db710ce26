import type { Report } from "@/lib/report/types";
import { Section } from "./section";

/** What to do from here, in groups. */
export function NextSteps({ nextSteps }: Pick<Report, "nextSteps">) {
  return (
    <Section name="next">
      <p className="text-lg">{nextSteps.heading}</p>
      <p className="mt-3">{nextSteps.intro}</p>
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
