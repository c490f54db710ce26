import { describedBy, SelectInput, TextInput } from "@/components/ui/field";
import type { PlanQuestion } from "@/lib/questionnaire/question";
import { customField } from "./form-values";
import type { FieldProps } from "./question-field";
import { QuestionGroup } from "./question-group";
import { CURRENCY_SIGNS, FORM_WORDS } from "./wording";

/** The plans of the price book in one list, and a box for an amount of the founder's own; the box shows when the list says so. */
export function PlanField({ question, values, error, currency }: FieldProps<PlanQuestion>) {
  const { id } = question;
  const custom = customField(id);
  return (
    <QuestionGroup question={question} error={error} labelled>
      <SelectInput
        id={id}
        name={id}
        defaultValue={values(id)[0] ?? ""}
        aria-invalid={error !== undefined || undefined}
        aria-describedby={describedBy(question.hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`)}
      >
        <option value="">{FORM_WORDS.defaultPlan}</option>
        {question.choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
        <option value="custom">{FORM_WORDS.ownAmount}</option>
      </SelectInput>
      <div className="own-amount mt-3">
        <label htmlFor={custom} className="text-sm">
          {FORM_WORDS.ownAmountBox}
        </label>
        <TextInput
          id={custom}
          name={custom}
          defaultValue={values(custom)[0] ?? ""}
          inputMode="decimal"
          maxLength={60}
          aria-describedby={describedBy(`${custom}-unit`, error !== undefined && `${id}-error`)}
          unitBefore={CURRENCY_SIGNS[currency]}
          unitAfter={question.unit}
          unitId={`${custom}-unit`}
        />
      </div>
    </QuestionGroup>
  );
}
