import { scaleLinear } from "d3-scale";
import type { Currency } from "../questionnaire/ids";

const SIGNS: Record<Currency, string> = { USD: "$", EUR: "€", GBP: "£" };

const UNITS = [
  { size: 1e9, suffix: "bn" },
  { size: 1e6, suffix: "m" },
  { size: 1e3, suffix: "k" },
] as const;

/**
 * An amount as short text for a chart, rounded to `digits` significant figures: 20000 is "$20k", 1234567 is "€1.2m".
 * Axis ticks, which must be exact, take three digits.
 */
export function formatAmount(amount: number, currency: Currency, digits = 2): string {
  const rounded = Number(amount.toPrecision(digits));
  const unit = UNITS.find(({ size }) => Math.abs(rounded) >= size);
  const figure = unit ? rounded / unit.size : rounded;
  const cents = !unit && figure < 10 && !Number.isInteger(figure);
  const format = new Intl.NumberFormat("en-GB", cents ? { minimumFractionDigits: 2 } : { maximumSignificantDigits: Math.max(digits, 3) });
  return `${SIGNS[currency]}${format.format(figure)}${unit?.suffix ?? ""}`;
}

/** A money axis from zero: its end (at least `highest`) and its ticks, about `count` of them, on round numbers. */
export function moneyAxis(highest: number, count: number): { end: number; ticks: number[] } {
  if (highest <= 0) return { end: 1, ticks: [0] };
  const scale = scaleLinear().domain([0, highest]).nice(count);
  return { end: scale.domain()[1] ?? highest, ticks: scale.ticks(count) };
}

/** Below this an amount is nothing: no currency has such a coin, and divisions by it overflow. */
const SMALLEST = 1e-9;

/** A series value that can be drawn: amounts and chances are never negative, and what is no number counts as nothing. */
export function drawable(value: number): number {
  return Number.isFinite(value) && value >= SMALLEST ? value : 0;
}
