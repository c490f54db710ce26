import { formatAnswer } from "@/lib/questionnaire/form";
import { type Currency, NOT_SURE } from "@/lib/questionnaire/ids";
import type { Choice, Question } from "@/lib/questionnaire/question";
import type { Answers } from "@/lib/questionnaire/types";
import { REVIEW_WORDS } from "@/lib/wording/pages/questionnaire";
import { CURRENCY_SIGNS, withUnit } from "@/lib/wording/words";

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
      if (typeof value === "object") return money(question, value, currency);
      return labelOf(question.recommended === undefined ? question.choices : [question.recommended, ...question.choices], value);
    default:
      return question.money ? money(question, value, currency) : withUnit(figures(question, value), question.unit, Number(value));
  }
}

const labelOf = (choices: readonly Choice[], value: unknown): string =>
  choices.find((choice) => choice.value === String(value))?.label ?? String(value);

/** The text of the box with typographic signs: an en dash between two numbers, a minus before one. */
const figures = (question: Question, value: Value): string =>
  formatAnswer(question.id, value)
    .replace(/(?<=\d)-/, "–")
    .replaceAll(/(?<=^| )-/g, "−");

/** Both ends of a range show cents where one of them has some. */
function money(question: Question & { unit: string }, value: Value, currency: Currency): string {
  const text = figures(question, value).replaceAll(/\.(\d)(?!\d)/g, ".$10");
  const ends = text.includes(".") ? text.replaceAll(/(?<![\d.,])[\d,]+(?![\d.,])/g, "$&.00") : text;
  return `${CURRENCY_SIGNS[currency]}${ends} ${question.unit}`;
}
