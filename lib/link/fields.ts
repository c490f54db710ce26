import { type Grid, gridIndex, gridSize, gridValue } from "../questionnaire/quantity";
import type { PlanAnswer, RangeValue } from "../questionnaire/types";

/** An answer as a door lets it through. */
export type Value = string | number | readonly string[] | { low: number; high: number } | { custom: number };

/** One answer as one digit, for values of type `T`. `toDigit` throws a RangeError for every other. */
export type Field<T> = {
  radix: number;
  toDigit: (value: Value) => number;
  /** undefined when the digit stands for nothing (yet). */
  fromDigit: (digit: number) => T | undefined;
};

/** One of a frozen list; the first is the cheapest to store. */
export function oneOf<const T extends string | number>(values: readonly T[]): Field<T> {
  return {
    radix: values.length,
    toDigit: (value) => positionOf(values, value),
    fromDigit: (digit) => values[digit],
  };
}

function positionOf(values: readonly Value[], value: Value): number {
  const position = values.indexOf(value);
  if (position < 0) throw cannotHold(value);
  return position;
}

const cannotHold = (value: Value): RangeError => new RangeError(`${JSON.stringify(value)} is not one that the link layout holds.`);

/** Any of a frozen list, as one bit each in the order of the list. */
export function anyOf<const T extends string>(values: readonly T[]): Field<T[]> {
  return {
    radix: 2 ** values.length,
    toDigit: (chosen) => {
      if (!Array.isArray(chosen)) throw cannotHold(chosen);
      return chosen.reduce((bits: number, value) => bits + 2 ** positionOf(values, value), 0);
    },
    fromDigit: (digit) => values.filter((_, position) => Math.floor(digit / 2 ** position) % 2 === 1),
  };
}

/** A point of a frozen grid. */
export const pointOf = (grid: Grid): Field<number> => ({
  radix: gridSize(grid),
  toDigit: (value) => pointIndex(grid, value),
  fromDigit: (digit) => gridValue(grid, digit),
});

function pointIndex(grid: Grid, value: Value): number {
  if (typeof value !== "number") throw cannotHold(value);
  return gridIndex(grid, value);
}

/** A number, or low and high, as the position of the pair among all pairs with low not above high. */
export function spanOf(grid: Grid): Field<RangeValue> {
  const size = gridSize(grid);
  return {
    radix: (size * (size + 1)) / 2,
    toDigit: (value) => {
      const isSpan = typeof value === "object" && "low" in value;
      const low = pointIndex(grid, isSpan ? value.low : value);
      const high = pointIndex(grid, isSpan ? value.high : value);
      if (isSpan && low >= high) throw new RangeError(`The range ${value.low} to ${value.high} is not in order.`);
      return (high * (high + 1)) / 2 + low;
    },
    fromDigit: (digit) => {
      let high = Math.floor((Math.sqrt(8 * digit + 1) - 1) / 2);
      if ((high * (high + 1)) / 2 > digit) high -= 1;
      if (((high + 1) * (high + 2)) / 2 <= digit) high += 1;
      const low = digit - (high * (high + 1)) / 2;
      return low === high ? gridValue(grid, low) : { low: gridValue(grid, low), high: gridValue(grid, high) };
    },
  };
}

/** Low and high, as the position of the pair among all pairs with low below high. */
export function pairOf(grid: Grid): Field<{ low: number; high: number }> {
  const size = gridSize(grid);
  return {
    radix: (size * (size - 1)) / 2,
    toDigit: (value) => {
      if (typeof value !== "object" || !("low" in value)) throw cannotHold(value);
      const low = gridIndex(grid, value.low);
      const high = gridIndex(grid, value.high);
      if (low >= high) throw new RangeError(`The range ${value.low} to ${value.high} is not in order.`);
      return (high * (high - 1)) / 2 + low;
    },
    fromDigit: (digit) => {
      let high = Math.floor((Math.sqrt(8 * digit + 1) + 1) / 2);
      if ((high * (high - 1)) / 2 > digit) high -= 1;
      if ((high * (high + 1)) / 2 <= digit) high += 1;
      return { low: gridValue(grid, digit - (high * (high - 1)) / 2), high: gridValue(grid, high) };
    },
  };
}

/** One of an append-only list that may grow to `room` entries. */
export const listedOf = (list: readonly string[], room: number): Field<string> => ({
  radix: room,
  toDigit: (value) => positionOf(list, value),
  fromDigit: (digit) => list[digit],
});

/** An amount of the founder's own on a frozen grid. */
export const amountOf = (grid: Grid): Field<{ custom: number }> => ({
  radix: gridSize(grid),
  toDigit: (value) => {
    if (typeof value !== "object" || !("custom" in value)) throw cannotHold(value);
    return gridIndex(grid, value.custom);
  },
  fromDigit: (digit) => ({ custom: gridValue(grid, digit) }),
});

/** A plan of an append-only list that may grow to `room` entries, or an amount on a frozen grid. */
export function planOf(plans: readonly string[], room: number, grid: Grid): Field<PlanAnswer> {
  return {
    radix: room + gridSize(grid),
    toDigit: (plan) => (typeof plan === "object" && "custom" in plan ? room + gridIndex(grid, plan.custom) : positionOf(plans, plan)),
    fromDigit: (digit) => (digit < room ? plans[digit] : { custom: gridValue(grid, digit - room) }),
  };
}

/** The same field turned so that its usual value is digit 0, which costs nothing at the end of a code. */
export function usually<T extends Value>(field: Field<T>, usual: T): Field<T> {
  const first = field.toDigit(usual);
  return {
    radix: field.radix,
    toDigit: (value) => (field.toDigit(value) - first + field.radix) % field.radix,
    fromDigit: (digit) => field.fromDigit((digit + first) % field.radix),
  };
}

/** The same field with one more state, stored as digit 0: not sure, or not answered. */
export function orElse<T, E extends Value>(field: Field<T>, extra: E): Field<T | E> {
  return {
    radix: field.radix + 1,
    toDigit: (value) => (value === extra ? 0 : 1 + field.toDigit(value)),
    fromDigit: (digit) => (digit === 0 ? extra : field.fromDigit(digit - 1)),
  };
}
