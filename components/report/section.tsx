import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";
import { SECTION_WORDS, type SectionName } from "./wording";

/** The id of a section's heading, for what the section labels. */
export function headingId(name: SectionName): string {
  return `${name}-heading`;
}

/**
 * One section of the page: its heading in the margin, its text in the column beside it; `wide` follows below over the whole width, for
 * charts and tables.
 */
export function Section({
  name,
  heading = SECTION_WORDS[name].heading,
  children,
  wide,
  className,
}: {
  name: SectionName;
  /** When the report itself says it better. */
  heading?: string;
  children?: ReactNode;
  wide?: ReactNode;
  className?: string;
}) {
  return (
    <section id={name} aria-labelledby={headingId(name)} className={classNames("mt-14 border-t border-rule pt-6 print:mt-8", className)}>
      <div className="memo">
        <h2 id={headingId(name)} className={children ? "text-xl" : "col-span-full text-xl"}>
          {heading}
        </h2>
        {children ? <div>{children}</div> : null}
      </div>
      {wide ? <div className="mt-6">{wide}</div> : null}
    </section>
  );
}
