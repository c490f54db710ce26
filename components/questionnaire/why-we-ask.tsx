import type { Question } from "@/lib/questionnaire/question";
import { FORM_WORDS } from "@/lib/wording/pages/questionnaire";

/** The one line that says what an answer is used for, and whether it counts for the rule, the money or both. */
export function WhyWeAsk({ question, id }: { question: Question; id: string }) {
  return (
    <p id={id} className="why label">
      <span className="font-medium text-ink">{FORM_WORDS.why}.</span> {question.whyWeAsk}
      {question.id === "motives" ? null : <span className="mt-1 block">{FORM_WORDS.countsFor[question.moves]}</span>}
    </p>
  );
}
