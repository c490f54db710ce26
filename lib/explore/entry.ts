import { outOfBounds } from "../questionnaire/bounds";
import type { Currency } from "../questionnaire/ids";
import { roundToGrid } from "../questionnaire/quantity";
import { readNumber, type Typed } from "../questionnaire/read-number";
import type { RangeValue } from "../questionnaire/types";
import { ENTRY } from "../wording/pages/explore";
import type { NumberControl } from "./edits";

type Rules = Pick<NumberControl, "label" | "unit" | "bounds" | "money" | "whole" | "grid">;

/** What was typed into a control's box: a number within its bounds on its grid, or a sentence that names the field and the bound. */
export function readEntry(control: Rules, text: string, currency: Currency): Typed<number> {
  if (text.trim() === "") return { ok: false, message: ENTRY.empty(control.label) };
  const read = readNumber(text, { ...control, currency });
  if (!read.ok) return read;
  const { min, max } = control.bounds;
  const isAllowed = read.value >= min && read.value <= max && (!control.whole || Number.isInteger(read.value));
  return isAllowed ? { ok: true, value: roundToGrid(control.grid, read.value) } : { ok: false, message: outOfBounds(control, text) };
}

/** The two boxes of a range together; equal ends are one number. */
export function readEnds(control: Rules, low: string, high: string, currency: Currency): Typed<RangeValue> {
  const from = readEntry(control, low, currency);
  if (!from.ok) return from;
  const to = readEntry(control, high, currency);
  if (!to.ok) return to;
  if (from.value > to.value) return { ok: false, message: ENTRY.lowAboveHigh(control.label) };
  return { ok: true, value: from.value === to.value ? from.value : { low: from.value, high: to.value } };
}
