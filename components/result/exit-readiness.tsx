import { EXIT } from "@/lib/wording/pages/result";
import type { ExitReadiness as Readiness } from "@/lib/wording/types";
import { Fold } from "./fold";
import { Section } from "./section";
import { StackTable } from "./stack-table";

const COLUMNS = [
  { label: EXIT.check, width: "sm:w-[17%]" },
  { label: EXIT.test, width: "sm:w-[36%]" },
  { label: EXIT.passIf, width: "sm:w-[33%]" },
  { label: EXIT.howOften },
];

/** What keeps a buyer free to leave, as checks that can be passed or failed. */
export function ExitReadiness({ exitReadiness }: { exitReadiness: Readiness }) {
  const rows = exitReadiness.checks.map((check) => ({ id: check.name, cells: [check.name, check.test, check.passIf, check.howOften] }));
  return (
    <Section
      name="exit"
      heading={exitReadiness.heading}
      wide={
        <Fold heading={EXIT.all(rows.length)}>
          <StackTable caption={EXIT.caption} columns={COLUMNS} rows={rows} />
        </Fold>
      }
    >
      <p>{exitReadiness.intro}</p>
    </Section>
  );
}
