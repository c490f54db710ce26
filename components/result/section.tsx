import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";
import { SECTION_WORDS, type SectionName } from "@/lib/wording/pages/result";

/** The id of a section's heading, for what the section labels. */
const headingId = (name: SectionName): string => `${name}-heading`;

/**
 * One section of a page: what it says as its heading, with how to read it, beside its content where there is room. `across` puts the content
 * below, over the whole width, where it stands in columns of its own.
 */
export function Section({
  name,
  heading = SECTION_WORDS[name].heading,
  note,
  across = false,
  children,
}: {
  name: SectionName;
  /** When the report itself says it better. */
  heading?: string;
  note?: ReactNode;
  across?: boolean;
  children?: ReactNode;
}) {
  return (
    <section id={name} aria-labelledby={headingId(name)} className={classNames("chapter", across && "across")}>
      <div className="chapter-head">
        <h2 id={headingId(name)}>{heading}</h2>
        {note ? <div className="chapter-note">{note}</div> : null}
      </div>
      {children ? <div className="min-w-0">{children}</div> : null}
    </section>
  );
}
