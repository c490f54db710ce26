import type { ReactNode } from "react";
import { ChoiceList, ChoiceRow } from "@/components/ui/choice-list";
import { describedBy, SelectInput } from "@/components/ui/field";
import { type Currency, NOT_SURE } from "@/lib/questionnaire/ids";
import type { ContradictionCode } from "@/lib/questionnaire/path";
import {
  type ChoiceQuestion,
  choicesApart,
  decimalsOf,
  type NumberQuestion,
  type Question,
  type SetQuestion,
} from "@/lib/questionnaire/question";
import { QUESTIONS } from "@/lib/questionnaire/questions";
import type { AnswerId, Draft } from "@/lib/questionnaire/types";
import { FORM_WORDS, RANGE_EXAMPLES } from "@/lib/wording/pages/questionnaire";
import { CurrencySign } from "./currency-sign";
import type { FormValues } from "./form-values";
import { CheckedInput, InstantCheck } from "./instant-check";
import { PlanField } from "./plan-field";
import { QuestionGroup } from "./question-group";
import { StandAlone } from "./stand-alone";

export type FormContext = {
  /** What was answered before this page. */
  draft: Draft;
  currency: Currency;
  /** What amounts on other pages are in; undefined where a sign that is typed here chooses the currency. */
  bound: Currency | undefined;
  /** What counts when the question stays unanswered, as text; undefined when that is "not sure". */
  fallback: (question: Question) => string | undefined;
  /** Whether the question is open, and no open answer can turn the verdict any more. */
  isIdle: (question: Question) => boolean;
  /** What does not fit together, by the question beside which it is said. */
  contradictions: ReadonlyMap<AnswerId, readonly ContradictionCode[]>;
};

export type FieldProps<Q extends Question> = {
  question: Q;
  values: FormValues;
  error: string | undefined;
  /** What is wrong with any question of the page, by its id. */
  errors: ReadonlyMap<string, string>;
  context: FormContext;
  minor?: boolean;
};

/** The questions beneath one choice of a question, which show while it is chosen; nothing where there are none. */
function beneathChoice({ question, values, errors, context }: FieldProps<Question>): ((choice: string) => ReactNode) | undefined {
  const all = QUESTIONS.filter(({ beneath }) => beneath?.id === question.id);
  if (all.length === 0) return undefined;
  return (choice) => {
    const here = all.filter(({ beneath }) => beneath?.choice === choice);
    return here.length === 0 ? null : (
      <Revealed>
        {here.map((each) => (
          <QuestionField
            key={each.id}
            question={each}
            values={values}
            error={errors.get(each.id)}
            errors={errors}
            context={context}
            minor
          />
        ))}
      </Revealed>
    );
  };
}

/** What follows a choice, set off from the list; it shows while the choice is made. */
export function Revealed({ children }: { children: ReactNode }) {
  return <div className="revealed my-3 ml-2.5 space-y-6 border-l-2 border-rule pb-2 pl-5 sm:pl-6">{children}</div>;
}

/** One question of any kind as fields of a plain form. */
export function QuestionField(props: FieldProps<Question>) {
  const { question } = props;
  switch (question.kind) {
    case "choice":
      return <ChoiceField {...props} question={question} />;
    case "set":
      return <SetField {...props} question={question} />;
    case "plan":
      return (
        <InstantCheck error={props.error}>
          <PlanField {...props} question={question} />
        </InstantCheck>
      );
    default:
      return (
        <InstantCheck error={props.error}>
          <NumberField {...props} question={question} />
        </InstantCheck>
      );
  }
}

/** More choices than this stand in a list that opens. */
const LONG_LIST = 12;

/** Choices whose labels are all this short stand in one line where there is room. */
const SHORT_LABEL = 17;

/** Whether an amount of money was typed before the currency is asked for. */
const hasAmounts = (draft: Draft): boolean =>
  [draft.atStake, draft.bearableLoss, draft.revenueAtStake].some((amount) => amount !== undefined && amount !== NOT_SURE && amount !== 0);

function ChoiceField(props: FieldProps<ChoiceQuestion>) {
  const { question, values, error, context, minor = false } = props;
  if (question.choices.length > LONG_LIST) return <ListField {...props} />;
  const items = question.choices.filter((choice) => !choice.notSure);
  const apart = question.choices.filter((choice) => choice.notSure);
  const inline = question.choices.every((choice) => choice.label.length <= SHORT_LABEL && choice.hint === undefined);
  return (
    <QuestionGroup question={question} context={context} error={error} minor={minor}>
      <ChoiceList
        type="radio"
        name={question.id}
        idPrefix={question.id}
        items={items}
        apart={apart}
        selected={values(question.id)}
        inline={inline}
        invalid={error !== undefined}
        beneath={beneathChoice(props)}
      />
      {question.id === "currency" && hasAmounts(context.draft) ? (
        <p className="label mt-1.5">{FORM_WORDS.notConverted(context.draft.currency)}</p>
      ) : null}
    </QuestionGroup>
  );
}

/** One of many, as a list that opens. */
function ListField({ question, values, error, context, minor = false }: FieldProps<ChoiceQuestion>) {
  const { id, choices, hint } = question;
  return (
    <QuestionGroup question={question} context={context} error={error} minor={minor} named>
      <SelectInput
        id={id}
        name={id}
        defaultValue={values(id)[0] ?? ""}
        aria-invalid={error !== undefined || undefined}
        aria-describedby={describedBy(hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`)}
      >
        <option value="">{FORM_WORDS.chooseOne}</option>
        {choices.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </SelectInput>
    </QuestionGroup>
  );
}

function SetField(props: FieldProps<SetQuestion>) {
  const { question, values, error, context, minor = false } = props;
  const apart = choicesApart(question);
  return (
    <QuestionGroup question={question} context={context} error={error} minor={minor}>
      <StandAlone name={question.id} alone={apart.map(({ value }) => value)}>
        <ChoiceList
          type="checkbox"
          name={question.id}
          idPrefix={question.id}
          items={question.choices}
          apart={apart}
          selected={values(question.id)}
          invalid={error !== undefined}
          beneath={beneathChoice(props)}
        />
      </StandAlone>
    </QuestionGroup>
  );
}

/**
 * Phones show the keys that the answer needs: a range needs a hyphen, a negative number a minus sign, neither is on the number pad. What
 * their Enter key is called is left to them: on some it leads to the next box and on others it sends, and a name of ours would be wrong on one.
 */
function inputMode(question: NumberQuestion): "numeric" | "decimal" | "text" {
  if (question.kind === "range" || question.bounds.min < 0) return "text";
  return decimalsOf(question.step) > 0 ? "decimal" : "numeric";
}

function NumberField({ question, values, error, context, minor = false }: FieldProps<NumberQuestion>) {
  const { id, kind, label, unit, bounds, money, whole } = question;
  const sent = values(id);
  const typed = sent.find((value) => value !== NOT_SURE) ?? "";
  const fallback = context.fallback(question);
  // On the money page the currency is asked for just above.
  const asksElsewhere = question.money && question.section !== "money";
  const example = question.kind === "range" ? RANGE_EXAMPLES[id] : undefined;
  const rangeHint = example === undefined ? undefined : `${id}-range`;
  return (
    <QuestionGroup question={question} context={context} error={error} labelled minor={minor}>
      <CheckedInput
        rules={{ id, kind, label, unit, bounds, money, whole }}
        chosen={context.bound}
        id={id}
        name={id}
        defaultValue={typed}
        inputMode={inputMode(question)}
        maxLength={60}
        described={describedBy(
          question.hint !== undefined && `${id}-hint`,
          rangeHint,
          kind === "whole" && `${id}-whole`,
          `${id}-unit`,
          asksElsewhere && `${id}-currency`,
          fallback !== undefined && `${id}-fallback`,
        )}
        unitAfter={question.unit}
        unitId={`${id}-unit`}
        {...(question.money ? { unitBefore: <CurrencySign currency={context.currency} /> } : {})}
      />
      {kind === "whole" ? (
        <p id={`${id}-whole`} className="label mt-1.5">
          {FORM_WORDS.whole}
        </p>
      ) : null}
      {example === undefined ? null : (
        <p id={rangeHint} className="label mt-1.5">
          {FORM_WORDS.range.before}
          <span className="whitespace-nowrap">{example}</span>
          {FORM_WORDS.range.after}
        </p>
      )}
      {asksElsewhere ? (
        <p id={`${id}-currency`} className="label mt-1.5">
          {FORM_WORDS.currencyNote(context.bound, context.currency)}
        </p>
      ) : null}
      {fallback === undefined ? null : (
        <p id={`${id}-fallback`} className="label mt-1.5">
          {FORM_WORDS.fallback(fallback)}
        </p>
      )}
      {question.notSure ? (
        <div className="mt-1">
          <ChoiceRow
            type="checkbox"
            name={id}
            id={`${id}-not-sure`}
            item={{ value: NOT_SURE, label: FORM_WORDS.notSure }}
            checked={sent.includes(NOT_SURE)}
          />
        </div>
      ) : null}
    </QuestionGroup>
  );
}
