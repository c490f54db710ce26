import { classNames } from "@/components/ui/class-names";
import { SECTION_HEADINGS } from "@/lib/questionnaire/questions";
import { SECTIONS, type StepId, sectionOf } from "@/lib/questionnaire/sections";
import { requirementOf } from "@/lib/questionnaire/step-ids";
import { stepHeading, stepsOf } from "@/lib/questionnaire/steps";
import type { Draft } from "@/lib/questionnaire/types";
import { FORM_WORDS } from "@/lib/wording/pages/questionnaire";

/** Where one is, in words; the row of bars repeats it for the eye. The bar of a section fills with its pages. */
export function Progress({ step, draft }: { step: StepId; draft: Draft }) {
  const section = sectionOf(step);
  const page = SECTIONS.indexOf(section) + 1;
  const steps = stepsOf(draft);
  const reached = steps.indexOf(step);
  const requirements = steps.filter((each) => requirementOf(each) !== undefined);
  const place = requirements.indexOf(step);
  const next = requirements[place + 1];
  return (
    <div>
      <div aria-hidden="true" className="flex gap-1.5">
        {SECTIONS.map((other) => (
          <span key={other} className="flex flex-1">
            {steps.map((each, index) =>
              sectionOf(each) === other ? (
                <span key={each} className={classNames("h-1 flex-1", index <= reached ? "bg-accent" : "bg-rule")} />
              ) : null,
            )}
          </span>
        ))}
      </div>
      <p className="mt-2 text-sm text-muted">
        {FORM_WORDS.progress(page, SECTIONS.length, SECTION_HEADINGS[section].title)}
        {place < 0 ? null : (
          <>. {FORM_WORDS.requirement(place + 1, requirements.length, next === undefined ? undefined : stepHeading(next).title)}</>
        )}
      </p>
    </div>
  );
}
