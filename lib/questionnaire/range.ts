import { NOT_SURE, type NotSure } from "./ids";
import type { RangeValue } from "./types";

/** How the numbers of a question multiply: as they stand, or, where they are percentages of growth, as the factors that they stand for. */
export type Scale = { toFactor: (value: number) => number; toValue: (factor: number) => number };

const SIZE: Scale = { toFactor: (value) => value, toValue: (factor) => factor };

/** Percentages a year as the factors that they stand for. */
export const GROWTH: Scale = { toFactor: (percent) => 1 + percent / 100, toValue: (factor) => (factor - 1) * 100 };

/** The scale of numbers within bounds: what may be below zero is a growth. */
export const scaleOf = ({ min }: { min: number }): Scale => (min < 0 ? GROWTH : SIZE);

/** The single figure that stands for a range in a sentence: its geometric middle, or the plain middle when the range begins at zero. */
export function middle(value: RangeValue, { toFactor, toValue }: Scale = SIZE): number {
  if (typeof value === "number") return value;
  const [low, high] = [toFactor(value.low), toFactor(value.high)];
  return toValue(low > 0 ? Math.sqrt(low * high) : (low + high) / 2);
}

/** A range with both of its ends multiplied by the same factor, each where `place` puts it; ends that meet are one number. */
export function scaledBy(value: { low: number; high: number }, factor: number, scale: Scale, place: (end: number) => number): RangeValue {
  const moved = (end: number) => place(scale.toValue(scale.toFactor(end) * factor));
  const [low, high] = [moved(value.low), moved(value.high)];
  return low >= high ? high : { low, high };
}

/** The same for an answer that may be left open; null where it is. */
export function knownMiddle(value: RangeValue | NotSure): number | null {
  return value === NOT_SURE ? null : middle(value);
}
