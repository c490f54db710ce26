import { NOT_SURE, type NotSure } from "./ids";
import type { RangeValue } from "./types";

/** The single figure that stands for a range in a sentence: its geometric middle, or the plain middle when the range begins at zero. */
export function middle(value: RangeValue): number {
  if (typeof value === "number") return value;
  return value.low > 0 ? Math.sqrt(value.low * value.high) : (value.low + value.high) / 2;
}

/** The same for an answer that may be left open; null where it is. */
export function knownMiddle(value: RangeValue | NotSure): number | null {
  return value === NOT_SURE ? null : middle(value);
}
