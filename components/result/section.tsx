import type { ReactNode } from "react";
import { SECTION_WORDS, type SectionName } from "@/lib/wording/pages/result";

/** The id of a section's heading, for what the section labels. */
function headingId(name: SectionName): string {
  return `${name}-heading`;
}

/**
 * One chapter of the page: its name as a label, what it says as its heading, then the text in a column to read; `wide` follows below over
 * the whole width, for charts, tables and what is folded.
 */
export function Section({
  name,
  heading = SECTION_WORDS[name].heading,
  children,
  wide,
}: {
  name: SectionName;
  /** When the report itself says it better. */
  heading?: string;
  children?: ReactNode;
  wide?: ReactNode;
}) {
  const label: string = SECTION_WORDS[name].outline;
  return (
    <section id={name} aria-labelledby={headingId(name)} className="chapter mt-14 border-t border-rule pt-5 first:mt-0 print:mt-8">
      {heading === label ? null : <p className="label">{label}</p>}
      <h2 id={headingId(name)} className="mt-1 max-w-[34rem] text-xl">
        {heading}
      </h2>
      {children ? <div className="mt-4 max-w-measure">{children}</div> : null}
      {wide ? <div className="mt-6">{wide}</div> : null}
    </section>
  );
}
