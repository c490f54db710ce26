import { boundsText, outOfBounds } from "./bounds";
import { type Currency, NOT_SURE } from "./ids";
import type { NumberQuestion, PlanQuestion } from "./question";
import { readNumber, readRange, type Typed } from "./read-number";
import { CURRENCY_NAMES, currenciesIn } from "./typed-text";

/**
 * What is typed into the boxes of a question: read by the form door, and by the page itself as soon as a box is left. It rests on no schema
 * and on no question, so that a page can bring it along.
 */

/** The fields that a form sends; `URLSearchParams` is one. */
export type FormFields = { get(name: string): string | null; getAll(name: string): string[] };

/** What one question's fields said: an answer, nothing, no change, or a problem, which may leave an answer all the same. */
export type Read =
  | { kind: "answer"; value: unknown }
  | { kind: "open" }
  | { kind: "unchanged" }
  | { kind: "problem"; message: string; value?: unknown };

export type NumberRules = Pick<NumberQuestion, "id" | "kind" | "label" | "unit" | "bounds" | "money" | "whole">;
export type PlanRules = Pick<PlanQuestion, "id" | "kind" | "label" | "unit" | "bounds">;

/** All that the boxes of one question have to obey. */
export type BoxRules = NumberRules | PlanRules;

export const answer = (value: unknown): Read => ({ kind: "answer", value });
export const problem = (message: string, value?: unknown): Read => ({ kind: "problem", message, value });
export const OPEN: Read = { kind: "open" };
export const UNCHANGED: Read = { kind: "unchanged" };

/** The name of the box for an amount of the founder's own, beside the list of plans. */
export const customField = (id: string): string => `${id}.custom`;

const readOf = (read: Typed<unknown>, value = (typed: unknown) => typed): Read =>
  read.ok ? answer(value(read.value)) : problem(read.message);

/** What is typed into the boxes of a question for amounts of money; nothing where it asks for no amount, or the list says a plan. */
function amountsIn(rules: BoxRules, fields: FormFields): string[] {
  if (rules.kind === "plan") return fields.get(rules.id) === "custom" ? [fields.get(customField(rules.id)) ?? ""] : [];
  return rules.money ? fields.getAll(rules.id) : [];
}

/** The currencies that the amounts typed into these boxes name by their signs, each once. */
export function currenciesNamed(boxes: readonly BoxRules[], fields: FormFields): Currency[] {
  const amounts = boxes.flatMap((rules) => amountsIn(rules, fields));
  return [...new Set(amounts.flatMap((text) => currenciesIn(text)))];
}

/** What is wrong with a signed amount while no currency was chosen and the signs on the page name several; undefined when nothing is. */
export function torn(rules: BoxRules, fields: FormFields, named: readonly Currency[]): string | undefined {
  if (named.length < 2 || currenciesNamed([rules], fields).length === 0) return undefined;
  const names = named.map((each) => CURRENCY_NAMES[each]).join(" and ");
  return `${rules.label}: the amounts on this page name both ${names}. Type all of them in one currency.`;
}

/** What stands in the box itself. */
const typedIn = (sent: readonly string[]): string[] => sent.filter((value) => value !== NOT_SURE && value.trim() !== "");

/** @param sent what stands in the box, and `not-sure` where that was ticked */
export function readNumbers(rules: NumberRules, sent: readonly string[], currency: Currency | undefined): Read {
  if (sent.length === 0) return UNCHANGED;
  const typed = typedIn(sent);
  const unsure = sent.includes(NOT_SURE);
  if (typed.length > 1) return problem(`${rules.label} was sent twice.`);
  const [text] = typed;
  if (text === undefined) return unsure ? answer(NOT_SURE) : OPEN;
  if (unsure) return problem(`${rules.label}: type a number or choose “Not sure”, not both.`);
  return readOf(rules.kind === "range" ? readRange(text, { ...rules, currency }) : readNumber(text, { ...rules, currency }));
}

export function readPlan(rules: PlanRules, fields: FormFields, currency: Currency | undefined): Read {
  const chosen = fields.get(rules.id);
  if (chosen === null) return UNCHANGED;
  if (chosen === "") return OPEN;
  if (chosen !== "custom") return answer(chosen);
  const text = fields.get(customField(rules.id)) ?? "";
  if (text.trim() === "") return problem(`${rules.label}: type your own amount, or choose a plan from the list.`);
  return readOf(readNumber(text, { ...rules, money: true, currency }), (custom) => ({ custom }));
}

/** The sentence about a number that was read and is not allowed. */
export function notWithin(rules: BoxRules, fields: FormFields): string {
  if (rules.kind === "plan") return `${rules.label}: choose a plan from the list, or type an amount ${boundsText(rules.bounds)}.`;
  return outOfBounds(rules, typedIn(fields.getAll(rules.id)).join());
}

/** The numbers in an answer that was read: none for a word such as `not-sure` or the id of a plan. */
const numbersIn = (value: unknown): number[] =>
  typeof value === "object" && value !== null ? Object.values(value) : typeof value === "number" ? [value] : [];

/**
 * What is wrong in the boxes of a question, in the words in which the form door will say it; undefined when nothing is. Whether a plan is
 * one of ours is left to the door. Never throws.
 *
 * @param chosen undefined until the founder chose a currency: a sign is taken as the choice
 */
export function problemIn(rules: BoxRules, fields: FormFields, chosen: Currency | undefined): string | undefined {
  const named = chosen === undefined ? currenciesNamed([rules], fields) : [];
  const unclear = torn(rules, fields, named);
  if (unclear !== undefined) return unclear;
  const read = rules.kind === "plan" ? readPlan(rules, fields, chosen) : readNumbers(rules, fields.getAll(rules.id), chosen);
  if (read.kind === "problem") return read.message;
  if (read.kind !== "answer") return undefined;
  const { min, max } = rules.bounds;
  const isWhole = rules.kind !== "plan" && rules.whole;
  const isAllowed = (value: number) => value >= min && value <= max && (!isWhole || Number.isInteger(value));
  return numbersIn(read.value).every(isAllowed) ? undefined : notWithin(rules, fields);
}
