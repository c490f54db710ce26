import { z } from "zod";
import { ASSUMPTIONS, type Assumption, UNUSED_ASSUMPTIONS } from "../data/assumptions";
import { isRecord } from "./answers";
import type { Problem } from "./problems";
import { roundToGrid } from "./quantity";
import type { Overrides } from "./scenario";
import type { RangeValue } from "./types";

/** How far from the shipped interval a founder's own value may lie: a slip of the decimal point is caught, a strong opinion is not. */
const REACH = 100;
const GRID = { min: 0, max: 10_000_000, decimals: 6 };
const MOST_ECHOED = 60;
const MOST_PROBLEMS = 50;

const rows = new Map(ASSUMPTIONS.map((row) => [row.id, row]));
const finite = z.number().transform((value) => roundToGrid(GRID, value));
const valueSchema = z.union([finite, z.strictObject({ low: finite, high: finite })]);

/** The smallest and the largest value that an assumption takes, in its own unit. */
export function overrideBounds(row: Pick<Assumption, "low" | "high" | "most" | "unit">): { min: number; max: number } {
  const ceiling = row.most ?? (row.unit.startsWith("percent of") ? 100 : GRID.max);
  return {
    min: roundToGrid(GRID, row.low / REACH),
    max: roundToGrid(GRID, Math.min(ceiling, (row.high || 1) * REACH)),
  };
}

/**
 * Overridden assumptions as the API has them, checked and rounded to three significant figures. Problems name the assumption and
 * the bound that its value missed, up to fifty. Never throws, whatever the input.
 *
 * @example parseOverrides({ A001: { low: 0.1, high: 0.4 } })
 */
export function parseOverrides(input: unknown): { ok: true; overrides: Overrides } | { ok: false; problems: Problem[] } {
  if (!isRecord(input)) {
    return { ok: false, problems: [{ id: "overrides", message: "overrides must be an object with one field per assumption." }] };
  }
  const problems: Problem[] = [];
  const values: [string, RangeValue][] = [];
  for (const [id, given] of Object.entries(input)) {
    const row = rows.get(id);
    const unused = Object.hasOwn(UNUSED_ASSUMPTIONS, id) ? UNUSED_ASSUMPTIONS[id] : undefined;
    const checked = unused
      ? { message: `${id} cannot be replaced, because the model does not read it: ${unused}.` }
      : row
        ? checkValue(row, given)
        : { message: `${shortened(id)} is not the id of an assumption, such as A001.` };
    if ("message" in checked) problems.push({ id: shortened(id), message: checked.message });
    else values.push([id, checked.value]);
  }
  if (problems.length > 0) return { ok: false, problems: problems.slice(0, MOST_PROBLEMS) };
  return { ok: true, overrides: Object.fromEntries(values.sort(([a], [b]) => a.localeCompare(b, "en"))) };
}

function checkValue(row: Assumption, given: unknown): { value: RangeValue } | { message: string } {
  const { min, max } = overrideBounds(row);
  const wanted = `${row.id} must be a number from ${min} to ${max} (${row.unit}), or {low, high} within them with low below high.`;
  const parsed = valueSchema.safeParse(given);
  if (!parsed.success) return { message: wanted };
  const value = parsed.data;
  const { low, high } = typeof value === "number" ? { low: value, high: value } : value;
  if (low < min || high > max || (typeof value !== "number" && low >= high)) return { message: wanted };
  return { value };
}

function shortened(id: string): string {
  return id.length > MOST_ECHOED ? `${id.slice(0, MOST_ECHOED)}…` : id;
}
