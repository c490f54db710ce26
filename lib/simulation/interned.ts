import type { Column } from "./columns";

/** Columns shorter than this are made again sooner than they are found. */
const LEAST_LENGTH = 64;

/** Values that a generation holds at most: 32 MB. */
const MOST_VALUES = 4_000_000;

/** A number for each column, by identity: equal ones are the same object wherever they were made here. */
const ids = new WeakMap<Float64Array, number>();
let given = 0;

function idOf(column: Column): string {
  if (typeof column === "number") return `=${column}`;
  const known = ids.get(column);
  if (known !== undefined) return String(known);
  given += 1;
  ids.set(column, given);
  return String(given);
}

let young = new Map<string, Float64Array>();
let old = new Map<string, Float64Array>();
let values = 0;

/**
 * A column that is made of others, made once: an answer that changed makes anew what it touches, and everything else is found. What was not
 * asked for while a generation of columns filled up is forgotten with it. The result must not be written to, and no more must what it is made of.
 *
 * @param name says all that `make` uses beside the columns
 * @param of the columns that `make` uses; equal ones have to be the same objects to be found
 */
export function interned(name: string, of: readonly Column[], length: number, make: () => Float64Array): Float64Array {
  if (length < LEAST_LENGTH) return make();
  let key = name;
  for (const column of of) key += ` ${idOf(column)}`;
  const found = young.get(key) ?? old.get(key);
  if (found?.length === length) {
    if (!young.has(key)) keep(key, found);
    return found;
  }
  const made = make();
  keep(key, made);
  return made;
}

function keep(key: string, column: Float64Array): void {
  values += column.length;
  if (values > MOST_VALUES) {
    old = young;
    young = new Map();
    values = column.length;
  }
  young.set(key, column);
}
