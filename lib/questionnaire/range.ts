import type { RangeValue } from "./types";

/** The single figure that stands for a range in a sentence: its geometric middle, or the plain middle when the range begins at zero. */
export function middle(value: RangeValue): number {
  if (typeof value === "number") return value;
  return value.low > 0 ? Math.sqrt(value.low * value.high) : (value.low + value.high) / 2;
}
