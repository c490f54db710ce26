import type { Grid } from "../questionnaire/quantity";
import { roundToGrid } from "../questionnaire/quantity";
import { middle, scaledBy, scaleOf } from "../questionnaire/range";
import type { RangeValue } from "../questionnaire/types";

/**
 * How the ticks of a slider lie: the same step everywhere, or the same ratio from a first tick on, with the lower bound before it. What is
 * counted goes up one by one as far as `ones` before it goes by ratio.
 */
export type Spacing = { kind: "even"; step: number } | { kind: "ratio"; from: number; ones?: number };

/** Twenty ticks to the decade, each about an eighth above the one before. */
const DECADE = [1, 1.1, 1.2, 1.4, 1.6, 1.8, 2, 2.2, 2.5, 2.8, 3.2, 3.6, 4, 4.5, 5, 5.6, 6.3, 7, 8, 9];

/** A tick nearer than this to the value that a slider was left at would move it by less than three figures show. */
const NEAR = 0.03;

/**
 * The values at which a slider stops, ascending: those of its spacing within the bounds, both bounds, and the value it was left at, so
 * that one can go back to it exactly, without its nearest neighbours.
 */
export function ticksOf(grid: Grid, spacing: Spacing, own?: RangeValue): number[] {
  const ones = spacing.kind === "ratio" ? (spacing.ones ?? 0) : 0;
  const counted = Array.from({ length: ones }, (_, index) => index + 1);
  const byStep = spacing.kind === "even" ? evenly(grid, spacing.step) : byRatio(grid, spacing.from);
  const spaced = [...counted, ...byStep.filter((tick) => spacing.kind === "even" || tick > ones)];
  const left = own === undefined ? [] : [middle(own, scaleOf(grid))];
  const isNext = (tick: number) => typeof own === "number" && tick <= ones;
  const isApart = (tick: number) => isNext(tick) || left.every((each) => Math.abs(tick - each) > NEAR * Math.abs(each));
  const free = spaced.map((value) => roundToGrid(grid, value)).filter(isApart);
  const ends = typeof own === "object" ? [grid.min, grid.max].filter(isApart) : [grid.min, grid.max];
  return [...new Set([...ends, ...free, ...left])].sort((a, b) => a - b);
}

function evenly({ min, max }: Grid, step: number): number[] {
  return Array.from({ length: Math.floor((max - min) / step) + 1 }, (_, index) => min + index * step);
}

function byRatio({ max }: Grid, from: number): number[] {
  const ticks: number[] = [];
  for (let decade = from; decade <= max; decade *= 10) ticks.push(...DECADE.map((digits) => digits * decade));
  return ticks.filter((tick) => tick <= max);
}

/** Where a value stands among the ticks: the position of the nearest. */
export function positionOf(ticks: readonly number[], value: RangeValue, grid: Grid): number {
  const size = middle(value, scaleOf(grid));
  const distances = ticks.map((tick) => Math.abs(tick - size));
  return distances.indexOf(Math.min(...distances));
}

/**
 * A value moved to a tick. A number becomes the tick. A range keeps its proportions: both ends are scaled by the same factor, percentages of
 * growth by that which they stand for, and kept within the bounds; ends that meet are one number, and at its own middle it is what it was.
 */
export function atTick(grid: Grid, value: RangeValue, tick: number): RangeValue {
  if (typeof value === "number") return tick;
  const scale = scaleOf(grid);
  const own = middle(value, scale);
  if (tick === own) return value;
  const inBounds = (end: number) => Math.min(grid.max, Math.max(grid.min, roundToGrid(grid, end)));
  return scaledBy(value, scale.toFactor(tick) / scale.toFactor(own), scale, inBounds);
}
