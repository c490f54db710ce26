import { formatAnswer } from "@/lib/questionnaire/form";
import { type Currency, NOT_SURE } from "@/lib/questionnaire/ids";
import type { Choice, Question } from "@/lib/questionnaire/question";
import type { Answers } from "@/lib/questionnaire/types";
import { REVIEW_WORDS } from "@/lib/wording/pages/questionnaire";
import { CURRENCY_SIGNS } from "@/lib/wording/words";

type Value = Answers[keyof Answers];

/** An answer as the review page states it, with its unit, e.g. "3–10 hours a month". */
export function answerText(question: Question, value: Value, currency: Currency): string {
  if (value === undefined || value === NOT_SURE) return REVIEW_WORDS.notSure;
  switch (question.kind) {
    case "choice":
      return labelOf(question.choices, value);
    case "set":
      return Array.isArray(value) && value.length > 0
        ? value.map((each) => labelOf(question.choices, each)).join(", ")
        : question.none.label;
    case "plan":
      return typeof value === "object" ? money(question, value, currency) : labelOf(question.choices, value);
    default:
      return question.money ? money(question, value, currency) : `${figures(question, value)}${spaced(question.unit)}`;
  }
}

const labelOf = (choices: readonly Choice[], value: unknown): string =>
  choices.find((choice) => choice.value === String(value))?.label ?? String(value);

/** The text of the box with typographic signs: an en dash between two numbers, a minus before one. */
const figures = (question: Question, value: Value): string =>
  formatAnswer(question.id, value)
    .replace(/(?<=\d)-/, "–")
    .replace(/^-/, "−");

const money = (question: Question & { unit: string }, value: Value, currency: Currency): string =>
  `${CURRENCY_SIGNS[currency]}${figures(question, value).replaceAll(/\.(\d)(?!\d)/g, ".$10")} ${question.unit}`;

const spaced = (unit: string): string => (unit.startsWith("%") ? unit : ` ${unit}`);
