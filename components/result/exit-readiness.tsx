import { EXIT } from "@/lib/wording/pages/result";
import type { ExitReadiness as Readiness } from "@/lib/wording/types";
import { Door } from "./door";
import { Section } from "./section";
import { StackTable } from "./stack-table";

/** What keeps a buyer free to leave: when each check is passed, with a line for the day on which it last was. */
export function ExitReadiness({ exitReadiness, resultAt }: { exitReadiness: Readiness; resultAt: string }) {
  const { heading, intro, checks } = exitReadiness;
  return (
    <Section name="exit" heading={heading} note={<p>{intro}</p>}>
      <StackTable
        caption={EXIT.caption}
        columns={[
          { label: EXIT.check, width: "sm:w-[24%]" },
          { label: EXIT.passIf },
          { label: EXIT.howOften, width: "sm:w-[16%]" },
          { label: EXIT.lastPassed, width: "sm:w-[14%]" },
        ]}
        rows={checks.map(({ name, passIf, howOften }) => ({
          id: name,
          cells: [name, passIf, howOften, <span key="blank" aria-hidden="true" className="blank" />],
        }))}
      />
      <Door to="checks" resultAt={resultAt}>
        {EXIT.door}
      </Door>
    </Section>
  );
}

/** How each check is tested. */
export function ExitTests({ exitReadiness: { checks } }: { exitReadiness: Readiness }) {
  return (
    <StackTable
      caption={EXIT.testCaption}
      columns={[{ label: EXIT.check, width: "sm:w-[20%]" }, { label: EXIT.test }, { label: EXIT.passIf, width: "sm:w-[36%]" }]}
      rows={checks.map(({ name, test, passIf }) => ({ id: name, cells: [name, test, passIf] }))}
    />
  );
}
