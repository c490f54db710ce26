import type { ChoiceQuestion, NumberQuestion, PlanQuestion, SetQuestion } from "./question";

/** What is wrong with one field: a finished sentence that names the field and what it allows. */
export type Problem = { id: string; message: string };

const number = (value: number): string => value.toLocaleString("en-GB", { maximumFractionDigits: 4 });

const quoted = (values: readonly string[]): string => values.map((value) => `"${value}"`).join(", ");

const orNotSure = (question: { notSure: boolean }): string => (question.notSure ? ' or "not-sure"' : "");

/** e.g. "operators must be a whole number from 0 to 500 or "not-sure"." */
export function boundsMessage(question: NumberQuestion): string {
  const kind = question.whole ? "a whole number" : "a number";
  const bounds = `from ${number(question.bounds.min)} to ${number(question.bounds.max)}`;
  const range = question.kind === "range" ? ", or {low, high} with low not above high," : "";
  return `${question.id} must be ${kind} ${bounds}${range}${orNotSure(question)}.`.replace(",.", ".");
}

export function choiceMessage(question: ChoiceQuestion): string {
  const values = question.choices.map((choice) => choice.value);
  return question.id === "horizonYears"
    ? `${question.id} must be one of the numbers ${values.join(", ")}.`
    : `${question.id} must be one of ${quoted(values)}.`;
}

export const setMessage = (question: SetQuestion): string =>
  `${question.id} must be a list without repeats of ${quoted(question.choices.map((choice) => choice.value))}, possibly empty,${orNotSure(question)}.`;

export const planMessage = (question: PlanQuestion): string =>
  `${question.id} must be ${question.recommended === undefined ? "" : `"${question.recommended.value}", `}the id of a plan in the price book or {"custom": amount} with an amount from ${number(question.bounds.min)} to ${number(question.bounds.max)}.`;
