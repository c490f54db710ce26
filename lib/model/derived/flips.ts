import { middle } from "../../questionnaire/range";
import type { AnswerId, Answers } from "../../questionnaire/types";
import type { Flip } from "../assessment";

/** Whether the number that a flip of the money moves has to rise to get there; undefined where it is none today, or gets nowhere. */
export function flipRises({ id, changes }: Pick<Flip, "id" | "changes">, answers: Answers): boolean | undefined {
  const answer = id.replace(/^money-/, "") as AnswerId;
  const [from, to] = [sizeOf(answers[answer]), sizeOf(changes?.[answer])];
  return from === undefined || to === undefined ? undefined : to > from;
}

/** The one figure that stands for a number or a range; undefined for any other answer. */
function sizeOf(value: Answers[AnswerId]): number | undefined {
  if (typeof value === "number") return value;
  return typeof value === "object" && "low" in value ? middle(value) : undefined;
}
