import { HORIZON_YEARS, NOT_SURE, OBJECTIVES } from "../../questionnaire/ids";
import type { Question } from "../../questionnaire/questions";
import type { Answers, RangeValue } from "../../questionnaire/types";

/** By how much numbers are moved: a little, and far enough to pass the sizes at which something begins. */
const FACTORS = [1.25, 40, 1 / 40];
/** What stands in for nothing, and for an unknown number. */
const INSTEAD_OF_NOTHING = [1, 2, 3, 1000];
/** A price that no plan has. */
const ODD_PRICE = { custom: 7.77 };

/** The answers with one question answered otherwise, in every way that could make a difference to a cost. */
export function otherAnswers(question: Question, answers: Answers): Answers[] {
  return othersTo(question, answers).map((other) => ({ ...answers, [question.id]: other }));
}

function othersTo(question: Question, answers: Answers): readonly unknown[] {
  const value = answers[question.id];
  if (question.id === "horizonYears") return HORIZON_YEARS.filter((years) => years !== value);
  // Of the ways in which a service can meet an objective, costs know only whether it takes an extra charge.
  if (question.id.startsWith("hostedFit.")) return ["extra-cost", "can"].filter((other) => other !== value);
  switch (question.kind) {
    case "choice":
      return question.choices.filter((choice) => choice.value !== value && !choice.notSure).map((choice) => choice.value);
    case "set": {
      const { objectives } = answers;
      return [OBJECTIVES.filter((id) => objectives === NOT_SURE || !objectives.includes(id))];
    }
    case "plan":
      return [ODD_PRICE];
    default:
      return otherNumbers(value as RangeValue | typeof NOT_SURE, question.bounds);
  }
}

function otherNumbers(value: RangeValue | typeof NOT_SURE, { min, max }: { min: number; max: number }): number[] {
  const within = (number: number) => Math.min(max, Math.max(min, number));
  const middle = value === NOT_SURE ? 0 : typeof value === "number" ? value : (value.low + value.high) / 2;
  if (middle === 0) return INSTEAD_OF_NOTHING.map(within);
  return FACTORS.map((factor) => within(middle * factor));
}
