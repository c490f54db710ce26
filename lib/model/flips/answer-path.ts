import { type Grid, gridIndex, gridSize, gridValue, roundToGrid } from "../../questionnaire/quantity";
import type { Question } from "../../questionnaire/question";
import { questionOf } from "../../questionnaire/questions";
import { middle, scaleOf } from "../../questionnaire/range";
import { gridOf } from "../../questionnaire/schema";
import type { AnswerId, Answers, RangeValue } from "../../questionnaire/types";

type Amount = RangeValue | { custom: number };
type Value = Answers[AnswerId];

/**
 * The values that one number can be moved to, a grid step at a time: position 0 is where it stands, positive positions lie above. A range
 * moves by scaling both ends, percentages of growth by the factors that they stand for; an end that meets a bound stays there, and a range whose
 * ends meet is one number. Mailboxes are moved down to one and not to none, which would be another question.
 */
export type Path = {
  id: AnswerId;
  /** The lowest and the highest position. */
  lowest: number;
  highest: number;
  valueAt(position: number): Value;
  /** One number for the size of a value, to measure distances and to find positions by. */
  sizeAt(position: number): number;
};

/** The grid of a question that is answered with a number or an amount; undefined for every other question. */
export function gridFor(question: Question): Grid | undefined {
  return "bounds" in question ? gridOf(question) : undefined;
}

/** Whether an answer can be a number: one of a grid, or the years compared. A plan is one only as an amount of the founder's own. */
export const isNumeric = (question: Question): boolean => question.id === "horizonYears" || gridFor(question) !== undefined;

/** The lowest value that the search moves a number to. */
const floorOf = (id: AnswerId, { min }: Grid): number => (id === "mailboxes" ? 1 : min);

/** The path of an answer from where it stands. */
export function pathFrom(id: AnswerId, start: Amount): Path {
  const grid = gridFor(questionOf(id));
  if (grid === undefined) throw new RangeError(`${id} is not a number.`);
  if (typeof start === "number") return pathOfNumber(id, grid, start, (value) => value);
  if ("custom" in start) return pathOfNumber(id, grid, start.custom, (custom) => ({ custom }));
  return pathOfRange(id, grid, start.low, start.high);
}

function pathOfNumber(id: AnswerId, grid: Grid, start: number, wrap: (value: number) => Value): Path {
  const origin = gridIndex(grid, start);
  const at = (position: number) => gridValue(grid, origin + position);
  return {
    id,
    lowest: gridIndex(grid, floorOf(id, grid)) - origin,
    highest: gridSize(grid) - 1 - origin,
    valueAt: (position) => wrap(at(position)),
    sizeAt: at,
  };
}

function pathOfRange(id: AnswerId, grid: Grid, low: number, high: number): Path {
  const lowIndex = gridIndex(grid, low);
  const highIndex = gridIndex(grid, high);
  const last = gridSize(grid) - 1;
  const scale = scaleOf(grid);
  const leadsUp = scale.toFactor(low) > 0;
  const inBounds = (value: number) => Math.min(grid.max, Math.max(grid.min, roundToGrid(grid, value)));
  /** Upwards the low end leads, downwards the high end, so that the other one can wait at a bound. A low end of zero stays. */
  const ends = (position: number) => {
    if (position === 0) return { low, high };
    const moved = (end: number, from: number, lead: number) =>
      inBounds(scale.toValue(scale.toFactor(end) * (scale.toFactor(lead) / scale.toFactor(from))));
    if (position > 0 && leadsUp) {
      const lead = gridValue(grid, lowIndex + position);
      return { low: lead, high: moved(high, low, lead) };
    }
    const lead = gridValue(grid, highIndex + position);
    return { low: moved(low, high, lead), high: lead };
  };
  return {
    id,
    lowest: gridIndex(grid, floorOf(id, grid)) - highIndex,
    highest: last - (leadsUp ? lowIndex : highIndex),
    valueAt: (position) => {
      const moved = ends(position);
      return moved.low >= moved.high ? moved.high : moved;
    },
    sizeAt: (position) => middle(ends(position), scale),
  };
}

/** The position whose size comes nearest to a size, within the path. */
export function positionOf(path: Path, size: number): number {
  let [low, high] = [path.lowest, path.highest];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (path.sizeAt(middle) <= size) low = middle;
    else high = middle;
  }
  return Math.abs(path.sizeAt(low) - size) <= Math.abs(path.sizeAt(high) - size) ? low : high;
}

/**
 * An answer moved part of the way from one value towards another, each end by itself, on the grid; never as far as the second value.
 *
 * @param share of the way, from 0 to 1
 */
export function partWay(id: AnswerId, from: Amount, to: Amount, share: number): Value {
  const grid = gridFor(questionOf(id));
  if (grid === undefined) throw new RangeError(`${id} is not a number.`);
  const between = (a: number, b: number): number => {
    const value = roundToGrid(grid, a + (b - a) * share);
    if (value !== b || a === b) return value;
    return gridValue(grid, gridIndex(grid, b) - Math.sign(b - a));
  };
  const [a, b] = [endsOf(from), endsOf(to)];
  const [low, high] = [between(a.low, b.low), between(a.high, b.high)];
  if (typeof from === "object" && "custom" in from) return { custom: low };
  return low >= high ? high : { low, high };
}

function endsOf(value: Amount): { low: number; high: number } {
  if (typeof value === "object" && "low" in value) return value;
  const only = typeof value === "number" ? value : value.custom;
  return { low: only, high: only };
}
