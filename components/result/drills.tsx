import type { ReactNode } from "react";
import { DRILLS } from "@/lib/wording/pages/result";
import type { Drill, Drills } from "@/lib/wording/types";
import { Door } from "./door";
import { Section } from "./section";
import { StackTable } from "./stack-table";

/**
 * The rehearsals at a glance: what each is for, its limit, and a line for the day on which it was last passed. `brief` leaves out what they are
 * for, where they only hold until a move.
 */
export function DrillTable({ drills, brief, resultAt }: { drills: Drills; brief: boolean; resultAt: string }) {
  const { heading, intro, sheets } = drills;
  const why = brief ? [] : [{ label: DRILLS.purpose, width: "sm:w-[44%]" }];
  return (
    <Section name="drills" heading={heading} note={intro.map((sentence) => <p key={sentence}>{sentence}</p>)}>
      <StackTable
        caption={DRILLS.caption}
        columns={[
          { label: DRILLS.drill, width: brief ? "sm:w-[35%]" : "sm:w-[20%]" },
          ...why,
          { label: DRILLS.timeLimit },
          { label: DRILLS.lastPassed, width: "sm:w-[15%]" },
        ]}
        rows={sheets.map(({ id, name, purpose, timeLimit }) => ({
          id,
          cells: [name, ...(brief ? [] : [purpose]), timeLimit, <span key="blank" aria-hidden="true" className="blank" />],
        }))}
      />
      <Door to="checks" resultAt={resultAt}>
        {DRILLS.door}
      </Door>
    </Section>
  );
}

/** The rehearsals as sheets to print and to fill in by hand; nothing that is ticked is stored. */
export function DrillSheets({ drills: { sheets } }: { drills: Drills }) {
  return sheets.map((drill) => <Sheet key={drill.id} drill={drill} />);
}

function Sheet({ drill }: { drill: Drill }) {
  return (
    <article className="sheet">
      <h3>{drill.name}</h3>
      <p className="text-sm">
        <span className="text-muted">{DRILLS.timeLimit}:</span> <strong className="font-semibold">{drill.timeLimit}</strong>
      </p>
      <p className="mt-2 max-w-measure">{drill.purpose}</p>
      <div className="mt-4 grid gap-x-10 gap-y-4 text-sm md:grid-cols-2 print:grid-cols-2">
        <div className="space-y-4">
          <Part title={DRILLS.setUp}>
            <ul className="list-disc space-y-1 pl-5">
              {drill.setUp.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          </Part>
          <Part title={DRILLS.steps}>
            <ol className="list-decimal space-y-1 pl-5">
              {drill.steps.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ol>
          </Part>
        </div>
        <div className="space-y-4">
          <Part title={DRILLS.passIf}>
            <ul className="space-y-1.5">
              {drill.passIf.map((item) => (
                <li key={item} className="flex gap-2.5">
                  <Box />
                  <span>{item}</span>
                </li>
              ))}
            </ul>
          </Part>
          <Part title={DRILLS.failure}>
            <p>{drill.failure}</p>
          </Part>
        </div>
      </div>
      <Record />
    </article>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <h4 className="mb-1 font-semibold">{title}</h4>
      {children}
    </div>
  );
}

/** A box to tick with a pen. */
function Box() {
  return <span aria-hidden="true" className="mt-0.5 inline-block size-4 shrink-0 border border-control" />;
}

function Record() {
  return (
    <div className="mt-5">
      <p className="sr-only">{DRILLS.record}</p>
      <ul className="flex flex-wrap items-end gap-x-6 gap-y-3 text-sm">
        {[DRILLS.passed, DRILLS.failed].map((label) => (
          <li key={label} className="flex items-center gap-2">
            <Box />
            {label}
          </li>
        ))}
        {[DRILLS.date, DRILLS.who].map((label) => (
          <li key={label} className="flex min-w-40 flex-1 items-end gap-2 text-muted">
            {label}
            <span aria-hidden="true" className="h-6 flex-1 border-b border-control" />
          </li>
        ))}
      </ul>
    </div>
  );
}
