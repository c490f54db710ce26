import type { Assumption } from "../data/assumptions";
import { overrideBounds, parseOverrides } from "./overrides";
import { readRange, type Typed } from "./read-number";
import type { RangeValue } from "./types";

const SAY = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 6 });

/** The words around the box in which a value of one's own is typed. */
export type Labels = { name: string; unit: string };

/**
 * A founder's own value of an assumption as typed, "5" or "3-10", rounded and within its bounds; or what is wrong with it, as a finished
 * sentence that names the field and the bounds. Amounts of money are in US dollars, as the assumptions are. Never throws.
 */
export function readOwnValue(row: Assumption, text: string, { name, unit }: Labels): Typed<RangeValue> {
  const { min, max } = overrideBounds(row);
  const label = `“${name}”`;
  const within = `a number from ${SAY.format(min)} to ${SAY.format(max)} (${unit}), or a range within them`;
  if (text.trim() === "") return { ok: false, message: `${label}: nothing was typed. Type ${within}.` };
  const typed = readRange(text, { label, unit, bounds: { min, max }, money: row.unit.startsWith("USD"), currency: "USD" });
  if (!typed.ok) return typed;
  const { value } = typed;
  const low = parsed(row, typeof value === "number" ? value : value.low);
  const high = parsed(row, typeof value === "number" ? value : value.high);
  if (low === undefined || high === undefined) return { ok: false, message: `${label} must be ${within}.` };
  // Ends that are one number in three significant figures are one number.
  return { ok: true, value: low === high ? low : { low, high } };
}

/** One number on the grid of overrides; undefined out of bounds. */
function parsed(row: Assumption, value: number): number | undefined {
  const result = parseOverrides({ [row.id]: value });
  const own = result.ok ? result.overrides[row.id] : undefined;
  return typeof own === "number" ? own : undefined;
}
