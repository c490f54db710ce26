import type { ChoiceQuestion } from "@/lib/questionnaire/question";
import { FORM_WORDS } from "@/lib/wording/pages/questionnaire";
import type { FormValues } from "./form-values";
import { type FormContext, QuestionField } from "./question-field";

const withoutHints = (question: ChoiceQuestion): ChoiceQuestion => ({
  ...question,
  choices: question.choices.map(({ hint: _hint, ...choice }) => choice),
});

/** The questions on what the team does as a matter of course: one after the other, with the meaning of the answers said once. */
export function PracticeList({
  questions,
  values,
  errors,
  context,
}: {
  questions: readonly ChoiceQuestion[];
  values: FormValues;
  errors: ReadonlyMap<string, string>;
  context: FormContext;
}) {
  const explained = (questions[0]?.choices ?? []).filter((choice) => choice.hint !== undefined);
  return (
    <section className="space-y-10">
      <div className="max-w-measure border-t border-rule pt-10">
        <h2 className="text-xl">{FORM_WORDS.practices}</h2>
        <p className="mt-2 text-sm text-muted">{FORM_WORDS.practicesIntro}</p>
        <dl className="mt-2 space-y-1 text-sm text-muted">
          {explained.map((choice) => (
            <div key={choice.value}>
              <dt className="inline font-medium text-ink">{choice.label}:</dt> <dd className="inline">{choice.hint}</dd>
            </div>
          ))}
        </dl>
      </div>
      {questions.map((question) => (
        <QuestionField
          key={question.id}
          question={withoutHints(question)}
          values={values}
          error={errors.get(question.id)}
          errors={errors}
          context={context}
        />
      ))}
    </section>
  );
}
