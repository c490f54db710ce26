import { completeDraft } from "@/lib/questionnaire/answers";
import type { Question } from "@/lib/questionnaire/question";
import type { StepId } from "@/lib/questionnaire/sections";
import { requirementOf } from "@/lib/questionnaire/step-ids";
import { stepHeading } from "@/lib/questionnaire/steps";
import type { Answers, Draft } from "@/lib/questionnaire/types";
import { REVIEW_WORDS } from "@/lib/wording/pages/questionnaire";
import { answerText } from "./answer-text";

/** The answers of one page, that of a requirement beneath the one that asks for them, with a way to change them; what is not answered is shown with what it will be taken as. */
export function ReviewSection({
  step,
  questions,
  draft,
  taken,
  changeHref,
}: {
  step: StepId;
  questions: readonly Question[];
  draft: Draft;
  /** The answers the result would rest on. */
  taken: Answers;
  changeHref: string;
}) {
  const name = stepHeading(step).title;
  const Heading = requirementOf(step) === undefined ? "h2" : "h3";
  const ours = completeDraft(draft.objectives === undefined ? {} : { objectives: draft.objectives });
  return (
    <section className="border-t border-rule pt-6" aria-labelledby={`review-${step}`}>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <Heading id={`review-${step}`} className={Heading === "h2" ? "text-xl" : "text-lg"}>
          {name}
        </Heading>
        <a href={changeHref} className="inline-block py-2 text-sm">
          {REVIEW_WORDS.change} <span className="sr-only">{REVIEW_WORDS.changeWhat(name)}</span>
        </a>
      </div>
      {questions.length === 0 ? <p className="text-sm text-muted">{REVIEW_WORDS.nothing}</p> : null}
      <dl className="mt-2 text-sm">
        {questions.map((question) => (
          <Row key={question.id} question={question} draft={draft} taken={taken} ours={ours} changeHref={changeHref} />
        ))}
      </dl>
    </section>
  );
}

function Row({
  question,
  draft,
  taken,
  ours,
  changeHref,
}: {
  question: Question;
  draft: Draft;
  taken: Answers;
  /** The answers that were ticked before anybody ticked one. */
  ours: Answers;
  changeHref: string;
}) {
  const answered = draft[question.id] !== undefined;
  const isOurs = !question.notSure && (!answered || (question.kind === "choice" && draft[question.id] === ours[question.id]));
  const text = answerText(question, taken[question.id], taken.currency);
  return (
    <div className="grid gap-x-6 py-2 sm:grid-cols-[2fr_3fr]">
      <dt className="text-muted">{question.brief ?? question.label}</dt>
      <dd>
        {!answered && question.notSure ? (
          <a href={`${changeHref}#${question.id}`} className="py-0.75">
            {REVIEW_WORDS.notAnswered} <span className="sr-only">{REVIEW_WORDS.notAnsweredWhat(question.label)}</span>
          </a>
        ) : (
          <>
            {text}
            {isOurs ? <span className="text-muted"> ({REVIEW_WORDS.isDefault})</span> : null}
          </>
        )}
      </dd>
    </div>
  );
}
