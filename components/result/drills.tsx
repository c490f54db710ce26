import type { ReactNode } from "react";
import { DRILLS } from "@/lib/wording/pages/result";
import type { Drill, Drills } from "@/lib/wording/types";
import { Fold } from "./fold";
import { Section } from "./section";

/** The rehearsals as sheets to print and to fill in by hand; nothing that is ticked is stored. */
export function DrillSheets({ drills }: { drills: Drills }) {
  return (
    <Section
      name="drills"
      heading={drills.heading}
      wide={drills.sheets.map((drill, index) => <Sheet key={drill.id} drill={drill} number={index + 1} />)}
    >
      <div className="space-y-3">
        {drills.intro.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </Section>
  );
}

function Sheet({ drill, number }: { drill: Drill; number: number }) {
  return (
    <Fold
      heading={`${number}. ${drill.name}`}
      aside={
        <p className="text-sm">
          <span className="text-muted">{DRILLS.timeLimit}:</span> <strong className="font-semibold">{drill.timeLimit}</strong>
        </p>
      }
    >
      <p className="max-w-measure">{drill.purpose}</p>
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
    </Fold>
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
