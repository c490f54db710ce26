import type { ReactNode } from "react";
import { SECTIONS, type SectionName } from "./wording";

/** One section of the page: its heading in the margin, its text beside it; `wide` follows below over the whole width. */
export function Section({ name, children, wide }: { name: SectionName; children?: ReactNode; wide?: ReactNode }) {
  const headingId = `${name}-heading`;
  return (
    <section id={name} aria-labelledby={headingId} className="mt-14 border-t border-rule pt-6 print:mt-8">
      <div className="memo">
        <h2 id={headingId} className="text-xl">
          {SECTIONS[name].heading}
        </h2>
        <div className="prose">{children}</div>
      </div>
      {wide ? <div className="mt-6">{wide}</div> : null}
    </section>
  );
}
