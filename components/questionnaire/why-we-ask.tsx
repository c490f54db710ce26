import type { Question } from "@/lib/questionnaire/question";
import { FORM_WORDS } from "./wording";

/** The one line that says what an answer is used for, and whether it moves the rule, the money or both. */
export function WhyWeAsk({ question, id }: { question: Question; id: string }) {
  return (
    <p id={id} className="why label">
      <span className="font-medium text-ink">{FORM_WORDS.why}.</span> {question.whyWeAsk}
      {question.id === "motives" ? null : ` ${FORM_WORDS.moves[question.moves]}`}
    </p>
  );
}
