import type { Question } from "@/lib/questionnaire/question";
import { FORM_WORDS } from "@/lib/wording/pages/questionnaire";

/**
 * The one line that says what an answer is used for, and whether it counts for the rule, the money or both.
 *
 * @param isIdle it is open, and no open answer can turn the verdict any more
 */
export function WhyWeAsk({ question, id, isIdle }: { question: Question; id: string; isIdle: boolean }) {
  const countsFor = isIdle ? FORM_WORDS.countsForOnceSettled : FORM_WORDS.countsFor;
  return (
    <p id={id} className="why label">
      <span className="font-medium text-ink">{FORM_WORDS.why}.</span> {question.whyWeAsk}
      {question.section === "why" ? null : <span className="mt-1 block">{countsFor[question.moves]}</span>}
    </p>
  );
}
