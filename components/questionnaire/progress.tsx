import { classNames } from "@/components/ui/class-names";
import type { OpenBefore } from "@/lib/model";
import { SECTION_HEADINGS } from "@/lib/questionnaire/questions";
import { SECTIONS, type SectionId } from "@/lib/questionnaire/sections";
import { FORM_WORDS, OPEN_WORDS } from "@/lib/wording/pages/questionnaire";

/** Where one is, in words; the row of bars repeats it for the eye. Then how the answers that are open stand, if it matters. */
export function Progress({ section, before }: { section: SectionId; before: OpenBefore }) {
  const page = SECTIONS.indexOf(section) + 1;
  return (
    <div className="max-w-measure">
      <p className="text-sm text-muted">{FORM_WORDS.progress(page, SECTIONS.length, SECTION_HEADINGS[section].title)}</p>
      <div aria-hidden="true" className="mt-2 flex gap-1.5">
        {SECTIONS.map((other, index) => (
          <span key={other} className={classNames("h-1 flex-1", index < page ? "bg-accent" : "bg-rule")} />
        ))}
      </div>
      {before.open === 0 && !before.isSettled ? null : <p className="label mt-2">{OPEN_WORDS.soFar(before)}</p>}
    </div>
  );
}
