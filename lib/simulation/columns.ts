import { interned } from "./interned";
import { memoByKey, memoize } from "./memo";

/** A column holds one value a draw; a number stands for the same value in every draw. */
export type Column = Float64Array | number;

/** The value of a column in one draw. */
export function valueIn(column: Column, draw: number): number {
  return typeof column === "number" ? column : (column[draw] as number);
}

/** Columns made to hold one value throughout: most answers are exact numbers, and what is made of them need not be computed draw by draw. */
const constants = new WeakMap<Float64Array, number>();

/** The same columns by length and value: a handful of values, such as 0 and 1, make up most of them. */
const shared = new Map<number, Map<number, Float64Array>>();
const MOST_INTERNED = 300;

/** A column that holds one value in every draw; it must not be written to. */
export function constantColumn(value: number, draws: number): Float64Array {
  const sameLength = shared.get(draws) ?? new Map<number, Float64Array>();
  shared.set(draws, sameLength);
  const known = sameLength.get(value);
  if (known) return known;
  if (sameLength.size >= MOST_INTERNED) sameLength.clear();
  const column = new Float64Array(draws);
  if (value !== 0) column.fill(value);
  constants.set(column, value);
  sameLength.set(value, column);
  return column;
}

/** The one value of a column that was made constant; undefined for any other. */
export function constantOf(column: Column): number | undefined {
  return typeof column === "number" ? column : constants.get(column);
}

/** Adds a multiple of a column to another, in place. */
export function addTo(target: Float64Array, values: Float64Array, times = 1): void {
  for (let i = 0; i < target.length; i++) target[i] = (target[i] as number) + (values[i] as number) * times;
}

/** One column less another, draw by draw. */
export function minus(values: Float64Array, less: Float64Array): Float64Array {
  const result = values.slice();
  addTo(result, less, -1);
  return result;
}

/** The product of columns, draw by draw. The first is a full column. The result may be one of them: it must not be written to. */
export function product(first: Float64Array, ...others: Column[]): Float64Array {
  let times = 1;
  const columns: Float64Array[] = [];
  for (const column of [first, ...others]) {
    const constant = constantOf(column);
    if (constant !== undefined) times *= constant;
    else if (typeof column !== "number") columns.push(column);
  }
  const [a, b, ...rest] = columns;
  if (a === undefined || times === 0) return constantColumn(times, first.length);
  if (b === undefined && times === 1) return a;
  return interned(`* ${times}`, columns, a.length, () => multiplied(a, b, rest, times));
}

function multiplied(a: Float64Array, b: Float64Array | undefined, rest: readonly Float64Array[], times: number): Float64Array {
  const result = new Float64Array(a.length);
  if (b === undefined) for (let i = 0; i < result.length; i++) result[i] = (a[i] as number) * times;
  else for (let i = 0; i < result.length; i++) result[i] = (a[i] as number) * (b[i] as number) * times;
  for (const other of rest) for (let i = 0; i < result.length; i++) result[i] = (result[i] as number) * (other[i] as number);
  return result;
}

/**
 * A function of each value.
 *
 * @param name says which function it is, with all numbers in it, so that it is applied to a column once; the result must not be written to
 */
export function mapped(column: Float64Array, of: (value: number) => number, name?: string): Float64Array {
  const constant = constantOf(column);
  if (constant !== undefined) return constantColumn(of(constant), column.length);
  return name === undefined ? applied(column, of) : interned(name, [column], column.length, () => applied(column, of));
}

function applied(column: Float64Array, of: (value: number) => number): Float64Array {
  const result = new Float64Array(column.length);
  for (let i = 0; i < result.length; i++) result[i] = of(column[i] as number);
  return result;
}

/** The sum of columns of one length, draw by draw. It must not be written to. */
export function sum(first: Float64Array, ...others: Float64Array[]): Float64Array {
  let plus = 0;
  const columns: Float64Array[] = [];
  for (const column of [first, ...others]) {
    const constant = constantOf(column);
    if (constant === undefined) columns.push(column);
    else plus += constant;
  }
  const [a, ...rest] = columns;
  if (a === undefined) return constantColumn(plus, first.length);
  if (rest.length === 0 && plus === 0) return a;
  return interned(`+ ${plus}`, columns, a.length, () => {
    const result = new Float64Array(a.length);
    for (let i = 0; i < result.length; i++) result[i] = (a[i] as number) + plus;
    for (const other of rest) addTo(result, other);
    return result;
  });
}

/** A power of a number above zero, or of zero where the exponent is not below it: a third of the time of `**`, and as exact to fourteen figures. */
export function power(value: number, exponent: number): number {
  if (exponent === 1) return value;
  if (exponent === 0) return 1;
  if (exponent === 0.5) return Math.sqrt(value);
  return Math.exp(exponent * Math.log(value));
}

const powersOf = memoize((_: Float64Array) => new Map<string, Float64Array>());

/**
 * A power of each value in units of its own, at least `floor` before the power: `scaled(mailboxes, 0.5, 0.3, 25)` is
 * max(0.3, mailboxes / 25)^0.5. Cached with the column, because many lines grow alike.
 */
export function scaled(column: Float64Array, exponent: number, floor = 0, unit = 1): Float64Array {
  return memoByKey(powersOf(column), `${exponent} ${floor} ${unit}`, () =>
    mapped(column, (value) => power(Math.max(floor, value / unit), exponent)),
  );
}

/** The natural logarithm of each value; cached with the column. */
export const logarithms = memoize((column: Float64Array) => mapped(column, Math.log));

/** Whether two plain values, with columns in them, are equal to the last digit. */
export function isEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (a instanceof Float64Array && b instanceof Float64Array) {
    if (a.length !== b.length) return false;
    for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
    return true;
  }
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const keys = Object.keys(left);
  return keys.length === Object.keys(right).length && keys.every((key) => isEqual(left[key], right[key]));
}

/** Caches the last value, because a column is often one number throughout. */
export function memoizeLast(of: (limit: number) => number): (limit: number) => number {
  let last = Number.NaN;
  let value = 0;
  return (limit) => {
    if (limit !== last) {
      last = limit;
      value = of(limit);
    }
    return value;
  };
}
