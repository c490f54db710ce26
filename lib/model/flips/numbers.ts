import { NOT_SURE } from "../../questionnaire/ids";
import { type Grid, gridIndex, gridSize, gridValue, roundToGrid } from "../../questionnaire/quantity";
import { questionOf } from "../../questionnaire/questions";
import { gridOf } from "../../questionnaire/schema";
import type { Answers, RangeValue } from "../../questionnaire/types";
import type { Span } from "../assessment";
import { type BurdenByOption, type BurdenPart, twoFigures, widest } from "../rule/conditions";
import { ownedOptions } from "../rule/owned-option";

/** The numbers that the rule compares with what the owned option needs, and the part of its burden that it needs them for. */
export const FLOORS = [
  { id: "committedHours", need: "addedHoursPerMonth" },
  { id: "bearableLoss", need: "excessLossPerYear" },
  { id: "degradedWeeks", need: "warmUpWeeks" },
] as const;

export type FloorId = (typeof FLOORS)[number]["id"];

/** What a number has to reach under these answers: at the best and at the worst of what is unknown, to two figures. */
export function neededFor(need: BurdenPart, answers: Answers, burdens: BurdenByOption): Span {
  const { low, high } = widest(burdens, ownedOptions(answers).possible)[need];
  return { low: twoFigures(low), high: twoFigures(high) };
}

/** Whether an answer reaches what is needed; what is unknown reaches nothing but zero. */
export function reaches(value: RangeValue | typeof NOT_SURE, needed: number): boolean {
  if (value === NOT_SURE) return needed === 0;
  return twoFigures(typeof value === "number" ? value : value.low) >= needed;
}

/**
 * The least move of a number with which it reaches what is needed: a range is scaled, one that begins at zero or is unknown becomes
 * one number. Undefined where the bounds of the question end before.
 */
export function raised(id: FloorId, value: RangeValue | typeof NOT_SURE, needed: number): RangeValue | undefined {
  const grid = gridFor(id);
  const index = firstIndex(grid, (each) => twoFigures(each) >= needed);
  if (index === gridSize(grid)) return undefined;
  const low = gridValue(grid, index);
  return typeof value === "object" && value.low > 0 ? scaledTo(grid, value, low) : low;
}

/** The least move downwards with which a number no longer reaches what is needed; undefined where nothing is needed. */
export function lowered(id: FloorId, value: RangeValue, needed: number): RangeValue | undefined {
  const grid = gridFor(id);
  const index = firstIndex(grid, (each) => twoFigures(each) >= needed) - 1;
  if (index < 0) return undefined;
  const low = gridValue(grid, index);
  return typeof value === "object" ? scaledTo(grid, value, low) : low;
}

function gridFor(id: FloorId): Grid {
  const question = questionOf(id);
  if (!("step" in question)) throw new RangeError(`${id} is not a number.`);
  return gridOf(question);
}

/** The range with its low end at a value and the other end moved by the same factor, within the bounds. */
function scaledTo(grid: Grid, { low, high }: { low: number; high: number }, to: number): RangeValue {
  const other = Math.min(grid.max, roundToGrid(grid, high * (to / low)));
  return other <= to ? to : { low: to, high: other };
}

/** The first position of a grid at which something holds that holds from there on; the size of the grid where it never does. */
function firstIndex(grid: Grid, holds: (value: number) => boolean): number {
  let [low, high] = [gridIndex(grid, grid.min), gridSize(grid)];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(gridValue(grid, middle))) high = middle;
    else low = middle + 1;
  }
  return low;
}
