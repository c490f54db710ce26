import { formatAnswer } from "@/lib/questionnaire/form";
import { type Currency, NOT_SURE } from "@/lib/questionnaire/ids";
import type { Question } from "@/lib/questionnaire/question";
import type { Answers } from "@/lib/questionnaire/types";
import { CURRENCY_SIGNS, REVIEW_WORDS } from "./wording";

/** An answer as the review page states it, with its unit, e.g. "3-10 hours a month". */
export function answerText(question: Question, value: Answers[keyof Answers], currency: Currency): string {
  if (value === undefined || value === NOT_SURE) return REVIEW_WORDS.notSure;
  const labelOf = (choice: unknown) =>
    question.kind !== "whole" && "choices" in question && question.choices.find((each) => each.value === String(choice))?.label;
  if (Array.isArray(value))
    return value.length === 0 && question.kind === "set" ? question.none.label : value.map((each) => labelOf(each) || each).join(", ");
  const sign = CURRENCY_SIGNS[currency];
  switch (question.kind) {
    case "choice":
    case "set":
      return labelOf(value) || String(value);
    case "plan":
      return typeof value === "object" ? `${sign}${formatAnswer(question.id, value)} ${question.unit}` : labelOf(value) || String(value);
    default:
      return `${question.money ? sign : ""}${formatAnswer(question.id, value)} ${question.unit}`;
  }
}
