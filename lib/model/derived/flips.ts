import { questionOf } from "../../questionnaire/questions";
import { middle, scaleOf } from "../../questionnaire/range";
import type { AnswerId, Answers } from "../../questionnaire/types";
import type { Flip } from "../assessment";

/** Whether the number that a flip of the money moves has to rise to get there; undefined where it is none today, or gets nowhere. */
export function flipRises({ id, changes }: Pick<Flip, "id" | "changes">, answers: Answers): boolean | undefined {
  const answer = id.replace(/^money-/, "") as AnswerId;
  const [from, to] = [sizeOf(answer, answers[answer]), sizeOf(answer, changes?.[answer])];
  return from === undefined || to === undefined ? undefined : to > from;
}

/** The one figure that stands for a number or a range; undefined for any other answer. */
function sizeOf(id: AnswerId, value: Answers[AnswerId]): number | undefined {
  if (typeof value === "number") return value;
  if (typeof value !== "object" || !("low" in value)) return undefined;
  const question = questionOf(id);
  return "bounds" in question ? middle(value, scaleOf(question.bounds)) : undefined;
}

/**
 * How many times today's value a number is where another option becomes the cheapest; undefined where either is nothing, which has no ratio.
 *
 * @param start where the search for it began, see `startOf`
 */
export function timesOfToday({ id, changes }: Pick<Flip, "id" | "changes">, start: Answers[AnswerId]): number | undefined {
  const answer = id.replace(/^money-/, "") as AnswerId;
  const [from, to] = [start, changes?.[answer]].map((value) => priceOf(value) ?? sizeOf(answer, value));
  return from === undefined || to === undefined || from <= 0 || to <= 0 ? undefined : to / from;
}

/** A price of the founder's own. */
const priceOf = (value: Answers[AnswerId]): number | undefined =>
  typeof value === "object" && "custom" in value ? value.custom : undefined;
