import { type Assumption, assumption } from "../data/assumptions";
import type { Overrides } from "./scenario";
import type { RangeValue } from "./types";

/** Whether a founder's value is the interval that we ship, so that nothing is replaced. The shipped middle need not be known for that. */
export function isShipped(row: Pick<Assumption, "low" | "high">, value: RangeValue): boolean {
  const { low, high } = typeof value === "number" ? { low: value, high: value } : value;
  return low === row.low && high === row.high;
}

/** The overrides without those that repeat the shipped interval; a new object. */
export function withoutShipped(overrides: Overrides): Overrides {
  return Object.fromEntries(Object.entries(overrides).filter(([id, value]) => !isShipped(assumption(id), value)));
}

/** The overrides with one assumption replaced, in the order of ids; a value that repeats the shipped interval puts it back. */
export function withOwn(overrides: Overrides, id: string, value: RangeValue): Overrides {
  const changed = Object.entries({ ...overrides, [id]: value }).sort(([a], [b]) => a.localeCompare(b, "en"));
  return withoutShipped(Object.fromEntries(changed));
}

/** The overrides without one of them. */
export function withoutOwn(overrides: Overrides, id: string): Overrides {
  return Object.fromEntries(Object.entries(overrides).filter(([each]) => each !== id));
}
