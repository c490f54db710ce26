import type { Report } from "@/lib/report/types";
import { Fold } from "./fold";
import { Section } from "./section";

/** What to do from here: the first group in sight, the others folded in their order. */
export function NextSteps({ nextSteps }: Pick<Report, "nextSteps">) {
  const [first, ...later] = nextSteps.groups;
  return (
    <Section
      name="next"
      heading={nextSteps.heading}
      wide={later.map((group) => (
        <Fold key={group.heading} heading={group.heading}>
          <Steps steps={group.steps} />
        </Fold>
      ))}
    >
      <p>{nextSteps.intro}</p>
      {first ? (
        <>
          <h3 className="mt-6 text-lg">{first.heading}</h3>
          <Steps steps={first.steps} />
        </>
      ) : null}
    </Section>
  );
}

function Steps({ steps }: { steps: readonly string[] }) {
  return (
    <div className="prose mt-2 max-w-measure">
      <ol>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </div>
  );
}
