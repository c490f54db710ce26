import { ChoiceRow } from "@/components/ui/choice-list";
import type { Objective } from "@/lib/questionnaire/ids";
import type { Choice, SetQuestion } from "@/lib/questionnaire/question";
import { QUESTIONS } from "@/lib/questionnaire/questions";
import { type FieldProps, QuestionField } from "./question-field";
import { QuestionGroup } from "./question-group";
import { StandAlone } from "./stand-alone";

const detailsOf = (objective: string) => QUESTIONS.filter((question) => question.objective === objective);

/**
 * The control objectives. The details of each stand beneath it and show when it is chosen, by style sheet alone; a browser that cannot
 * do that shows them all, and the form door drops those of objectives that are not chosen.
 */
export function ObjectiveList({
  question,
  values,
  error,
  context,
  errors,
}: FieldProps<SetQuestion> & { errors: ReadonlyMap<string, string> }) {
  const selected = values(question.id);
  const row = (choice: Choice, id: string, details: boolean) => (
    <ChoiceRow
      key={choice.value}
      type="checkbox"
      name={question.id}
      id={id}
      item={choice}
      checked={selected.includes(choice.value)}
      invalid={error !== undefined}
    >
      {details ? (
        <div className="revealed my-3 ml-2.5 space-y-6 border-l-2 border-rule pb-2 pl-5 sm:pl-6">
          {detailsOf(choice.value as Objective).map((detail) => (
            <QuestionField key={detail.id} question={detail} values={values} error={errors.get(detail.id)} context={context} minor />
          ))}
        </div>
      ) : null}
    </ChoiceRow>
  );
  const apart = [question.none, question.unsure];
  return (
    <QuestionGroup question={question} error={error}>
      <StandAlone name={question.id} alone={apart.map(({ value }) => value)}>
        <div className="mt-3">
          {question.choices.map((choice, index) => row(choice, index === 0 ? question.id : `${question.id}-${choice.value}`, true))}
          <div className="mt-2 border-t border-rule pt-2">
            {apart.map((choice) => row(choice, `${question.id}-${choice.value}`, false))}
          </div>
        </div>
      </StandAlone>
    </QuestionGroup>
  );
}
