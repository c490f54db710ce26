import type { Report } from "@/lib/report/types";
import { UNKNOWNS } from "@/lib/wording/pages/result";
import { Fold } from "./fold";
import { Section } from "./section";
import { WorthFindingOut } from "./sensitivity";

/** The answers left open, those that could turn the verdict first; then what knowing a number would be worth, if money decided. */
export function Unknowns({
  claim,
  unknowns,
  sensitivity,
  resultAt,
}: Pick<Report, "unknowns" | "sensitivity"> & { claim: string; resultAt: string }) {
  const deciding = unknowns.filter((unknown) => unknown.couldChangeVerdict);
  const widening = unknowns.filter((unknown) => !unknown.couldChangeVerdict);
  return (
    <Section name="unknowns" heading={claim} note={<p>{unknowns.length === 0 ? UNKNOWNS.none : UNKNOWNS.intro}</p>}>
      {deciding.length > 0 ? (
        <>
          <h3 className="text-lg">{UNKNOWNS.couldChange}</h3>
          <UnknownList unknowns={deciding} />
        </>
      ) : null}
      {widening.length > 0 ? (
        <Fold heading={UNKNOWNS.cannotChange(widening.length)} open>
          <UnknownList unknowns={widening} />
        </Fold>
      ) : null}
      <WorthFindingOut sensitivity={sensitivity} resultAt={resultAt} />
    </Section>
  );
}

function UnknownList({ unknowns }: Pick<Report, "unknowns">) {
  return (
    <dl className="mt-2 max-w-measure">
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
