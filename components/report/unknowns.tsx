import type { Report } from "@/lib/report/types";
import { Section } from "./section";
import { UNKNOWNS } from "./wording";

/** The answers left open, those that could turn the verdict first. */
export function Unknowns({ unknowns }: Pick<Report, "unknowns">) {
  if (unknowns.length === 0) {
    return (
      <Section name="unknowns">
        <p>{UNKNOWNS.none}</p>
      </Section>
    );
  }
  const deciding = unknowns.filter((unknown) => unknown.couldChangeVerdict);
  const widening = unknowns.filter((unknown) => !unknown.couldChangeVerdict);
  return (
    <Section name="unknowns">
      <p>{UNKNOWNS.intro}</p>
      <UnknownGroup heading={UNKNOWNS.couldChange} unknowns={deciding} />
      <UnknownGroup heading={UNKNOWNS.cannotChange} unknowns={widening} />
    </Section>
  );
}

function UnknownGroup({ heading, unknowns }: { heading: string } & Pick<Report, "unknowns">) {
  if (unknowns.length === 0) return null;
  return (
    <>
      <h3 className="mt-6 text-lg">{heading}</h3>
      <dl className="mt-2">
        {unknowns.map((unknown) => (
          <div key={unknown.id} className="border-t border-rule py-2.5">
            <dt className="font-medium">{unknown.label}</dt>
            <dd className="text-sm">{unknown.effect}</dd>
            <dd className="text-sm">
              <span className="text-muted">{UNKNOWNS.how}</span> {unknown.howToFindOut}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
