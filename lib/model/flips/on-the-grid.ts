import { roundToGrid } from "../../questionnaire/quantity";
import { questionOf } from "../../questionnaire/questions";
import type { AnswerId, Answers } from "../../questionnaire/types";
import { gridFor } from "./answer-path";

/** A value of the model as an answer could be typed: a number within its bounds and on its grid, anything else as it is. */
export function onTheGrid<Value extends Answers[AnswerId]>(id: AnswerId, value: Value): Value | number {
  const grid = gridFor(questionOf(id));
  if (grid === undefined || typeof value !== "number") return value;
  return Math.min(grid.max, Math.max(grid.min, roundToGrid(grid, value)));
}
