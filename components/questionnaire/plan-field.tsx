import { describedBy } from "@/components/ui/field";
import type { PlanQuestion } from "@/lib/questionnaire/question";
import { customField } from "@/lib/questionnaire/read-box";
import { FORM_WORDS } from "@/lib/wording/pages/questionnaire";
import { CurrencySign } from "./currency-sign";
import { CheckedInput, CheckedSelect } from "./instant-check";
import { planOptions } from "./plan-options";
import type { FieldProps } from "./question-field";
import { QuestionGroup } from "./question-group";

/** The plans of the price book in one list, and a box for an amount of the founder's own; the box shows when the list says so. */
export function PlanField({ question, values, error, context }: FieldProps<PlanQuestion>) {
  const { id, kind, label, unit, bounds, recommended } = question;
  const rules = { id, kind, label, unit, bounds };
  const custom = customField(id);
  const chosen = values(id)[0] ?? "";
  const { groups, basis } = planOptions(question, context.draft, context.currency);
  const fallback = context.fallback(question);
  return (
    <QuestionGroup question={question} context={context} error={error} labelled>
      <CheckedSelect
        rules={rules}
        id={id}
        name={id}
        defaultValue={chosen}
        described={describedBy(question.hint !== undefined && `${id}-hint`, `${id}-basis`)}
      >
        {recommended === undefined ? null : <option value={chosen === recommended.value ? chosen : ""}>{recommended.label}</option>}
        {recommended !== undefined || fallback === undefined ? null : <option value="">{FORM_WORDS.defaultPlan(fallback)}</option>}
        {groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            {group.options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </optgroup>
        ))}
        <option value="custom">{FORM_WORDS.ownAmount}</option>
      </CheckedSelect>
      <p id={`${id}-basis`} className="label mt-1.5">
        {basis}
      </p>
      <div className="own-amount mt-3">
        <label htmlFor={custom} className="text-sm">
          {FORM_WORDS.ownAmountBox}
        </label>
        <CheckedInput
          rules={rules}
          chosen={context.bound}
          id={custom}
          name={custom}
          defaultValue={values(custom)[0] ?? ""}
          inputMode="decimal"
          maxLength={60}
          described={`${custom}-unit`}
          unitBefore={<CurrencySign currency={context.currency} />}
          unitAfter={question.unit}
          unitId={`${custom}-unit`}
        />
      </div>
    </QuestionGroup>
  );
}
