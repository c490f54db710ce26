import type { Running } from "@/lib/report/running";
import { Door } from "../door";
import { Section } from "../section";
import { Curve } from "./curve";

/** What a bad year costs, beside what can be borne. */
export function Losses({ claim, losses: { note, picture }, resultAt }: { claim: string; losses: Running["losses"]; resultAt: string }) {
  return (
    <Section name="risk" heading={claim} note={picture ? <p>{note}</p> : undefined}>
      {picture ? <Curve picture={picture} /> : null}
      <Door to="losses" resultAt={resultAt} />
    </Section>
  );
}

/** How likely mail fails and nobody is told. */
export function Silence({ silence: { heading, note, picture }, resultAt }: { silence: Running["silence"]; resultAt: string }) {
  return (
    <Section name="silence" heading={heading} note={<p>{note}</p>}>
      <Curve picture={picture} low />
      <Door to="silence" resultAt={resultAt} />
    </Section>
  );
}
