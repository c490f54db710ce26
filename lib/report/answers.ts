import { DEFAULT_CURRENCY, DEFAULT_SCOPE, defaultsFor } from "../questionnaire/defaults";
import { NOT_SURE } from "../questionnaire/ids";
import { applies } from "../questionnaire/path";
import { roundToGrid } from "../questionnaire/quantity";
import { QUESTIONS, type Question, SECTION_HEADINGS } from "../questionnaire/questions";
import { gridOf } from "../questionnaire/schema";
import { SECTIONS } from "../questionnaire/sections";
import type { AnswerId, Answers } from "../questionnaire/types";
import { NOT_SURE_LABEL } from "../wording/answers";
import { alike, exactMoney, exactNumber } from "../wording/format";
import type { AnswerRow } from "../wording/types";
import { capitalised, fromTo, listed, uncapitalised, withUnit } from "../wording/words";
import type { Report } from "./types";

/** The name of a plan by its id. */
export type PlanName = (id: string) => string;

type Value = NonNullable<Answers[AnswerId]>;

function choiceLabel(question: Extract<Question, { choices: unknown }>, value: string): string {
  return question.choices.find((choice) => choice.value === value)?.label ?? value;
}

/** A value of a question in the words of the questionnaire; amounts in the currency of the answers, rounded as an answer is. */
export function formatValue(question: Question, value: Value, answers: Pick<Answers, "currency">, planName: PlanName): string {
  if (value === NOT_SURE) return NOT_SURE_LABEL;
  switch (question.kind) {
    case "choice":
      return choiceLabel(question, String(value));
    case "set": {
      const chosen = Array.isArray(value) ? value : [];
      return chosen.length === 0
        ? question.none.label
        : capitalised(listed(chosen.map((item) => uncapitalised(choiceLabel(question, item)))));
    }
    case "plan":
      if (typeof value === "object" && "custom" in value)
        return `${exactMoney(roundToGrid(gridOf(question), value.custom), answers.currency)} ${question.unit}`;
      return value === question.recommended?.value ? question.recommended.label : planName(String(value));
    default: {
      const one = (number: number) =>
        question.money ? exactMoney(roundToGrid(gridOf(question), number), answers.currency) : exactNumber(number);
      if (typeof value === "object" && "low" in value) {
        const ends = [one(value.low), one(value.high)];
        const [low = "", high = ""] = question.money ? alike(ends) : ends;
        return withUnit(fromTo(low, high), question.unit, value.high);
      }
      return withUnit(one(Number(value)), question.unit, Number(value));
    }
  }
}

function isDefault(id: AnswerId, answers: Answers): boolean {
  const defaults: Partial<Answers> = defaultsFor(answers.currency);
  // The default money depends on the currency, so the currency itself has to be compared with the one that nobody chose.
  const preset = id === "currency" ? DEFAULT_CURRENCY : id.startsWith("scope.") ? DEFAULT_SCOPE : defaults[id];
  return preset !== undefined && JSON.stringify(preset) === JSON.stringify(answers[id]);
}

function rowOf(question: Question, answers: Answers, counted: Answers, planName: PlanName): AnswerRow[] {
  // The currency that was answered, whichever is shown.
  const value = question.id === "currency" ? counted.currency : answers[question.id];
  if (value === undefined) return [];
  const source = value === NOT_SURE ? "not-sure" : isDefault(question.id, counted) ? "default" : "answered";
  return [{ id: question.id, label: question.label, value: formatValue(question, value, answers, planName), source }];
}

/**
 * The answers that can matter, section by section, formatted, with where each came from.
 *
 * @param counted the same as they were given, where amounts are shown in another currency
 */
export function answerSections(answers: Answers, planName: PlanName, counted: Answers = answers): Report["answers"] {
  return SECTIONS.map((section) => ({
    section,
    heading: SECTION_HEADINGS[section].title,
    rows: QUESTIONS.filter((question) => question.section === section && applies(question.id, answers)).flatMap((question) =>
      rowOf(question, answers, counted, planName),
    ),
  }));
}
