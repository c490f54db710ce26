import { classNames } from "@/components/ui/class-names";
import { SECTIONS, type SectionId } from "@/lib/questionnaire/ids";
import { SECTION_HEADINGS } from "@/lib/questionnaire/questions";
import { FORM_WORDS } from "./wording";

/** Where one is, in words; the row of bars repeats it for the eye. */
export function Progress({ section }: { section: SectionId }) {
  const page = SECTIONS.indexOf(section) + 1;
  return (
    <div className="max-w-measure">
      <p className="text-sm text-muted">{FORM_WORDS.progress(page, SECTIONS.length, SECTION_HEADINGS[section].title)}</p>
      <div aria-hidden="true" className="mt-2 flex gap-1.5">
        {SECTIONS.map((other, index) => (
          <span key={other} className={classNames("h-1 flex-1", index < page ? "bg-accent" : "bg-rule")} />
        ))}
      </div>
    </div>
  );
}
