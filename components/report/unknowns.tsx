import type { Report } from "@/lib/report/types";
import { Disclosure } from "./disclosure";
import { Section } from "./section";
import { WorthFindingOut } from "./sensitivity";
import { UNKNOWNS } from "./wording";

/** The answers left open, those that could turn the verdict first; then what knowing a number would be worth, if money decided. */
export function Unknowns({ unknowns, sensitivity }: Pick<Report, "unknowns" | "sensitivity">) {
  if (unknowns.length === 0) {
    return (
      <Section name="unknowns">
        <p>{UNKNOWNS.none}</p>
        <WorthFindingOut sensitivity={sensitivity} />
      </Section>
    );
  }
  const deciding = unknowns.filter((unknown) => unknown.couldChangeVerdict);
  const widening = unknowns.filter((unknown) => !unknown.couldChangeVerdict);
  return (
    <Section name="unknowns">
      <p>{UNKNOWNS.intro}</p>
      {deciding.length > 0 ? (
        <>
          <h3 className="mt-6 text-lg">{UNKNOWNS.couldChange}</h3>
          <UnknownList unknowns={deciding} />
        </>
      ) : null}
      {widening.length > 0 ? (
        <div className="mt-6">
          <Disclosure summary={UNKNOWNS.cannotChange(widening.length)}>
            <UnknownList unknowns={widening} />
          </Disclosure>
        </div>
      ) : null}
      <WorthFindingOut sensitivity={sensitivity} />
    </Section>
  );
}

function UnknownList({ unknowns }: Pick<Report, "unknowns">) {
  return (
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
  );
}
