import { scaleLinear } from "d3-scale";
import type { Currency } from "../questionnaire/ids";
import { CURRENCY_SIGNS } from "../wording/words";

const UNITS = [
  { size: 1e9, suffix: "bn" },
  { size: 1e6, suffix: "m" },
  { size: 1e3, suffix: "k" },
] as const;

const WITH_CENTS = new Intl.NumberFormat("en-GB", { minimumFractionDigits: 2 });
const THREE_FIGURES = new Intl.NumberFormat("en-GB", { maximumSignificantDigits: 3 });

/**
 * An amount as short text for a chart, rounded to three significant figures so that differences add up to the eye: 20000 is "$20k",
 * 1234567 is "€1.23m". Below a hundred and without a unit it is whole, below ten it may have cents.
 */
export function formatAmount(amount: number, currency: Currency): string {
  const precise = Number(amount.toPrecision(3));
  const rounded = precise >= 10 ? Math.round(precise) : precise;
  const unit = UNITS.find(({ size }) => Math.abs(rounded) >= size);
  const figure = unit ? rounded / unit.size : rounded;
  const cents = !unit && figure < 10 && !Number.isInteger(figure);
  return `${CURRENCY_SIGNS[currency]}${(cents ? WITH_CENTS : THREE_FIGURES).format(figure)}${unit?.suffix ?? ""}`;
}

/** Half a cent; a difference below it is none. */
const HALF_CENT = 0.005;

/** Like `formatAmount`, for differences, which may be below nothing: "−$28k". */
export function signedAmount(amount: number, currency: Currency): string {
  const size = Math.abs(amount);
  const text = formatAmount(size < HALF_CENT ? 0 : size, currency);
  return amount <= -HALF_CENT ? `\u2212${text}` : text;
}

/** A money axis from zero: its end (at least `highest`) and its ticks, about `count` of them, on round numbers. */
export function moneyAxis(highest: number, count: number): { end: number; ticks: number[] } {
  if (highest <= 0) return { end: 1, ticks: [0] };
  const scale = scaleLinear().domain([0, highest]).nice(count);
  return { end: scale.domain()[1] ?? highest, ticks: scale.ticks(count) };
}

/** Round amounts from zero to `end` on a money axis, about `count` and at least three of them where there is anything to show. */
export function moneyTicks(end: number, count: number): number[] {
  if (end <= 0) return [0];
  const scale = scaleLinear().domain([0, end]);
  const ticks = scale.ticks(count);
  return ticks.length < 3 ? scale.ticks(count + 2) : ticks;
}

/** Below this an amount is nothing: no currency has such a coin, and divisions by it overflow. */
const SMALLEST = 1e-9;

/** A series value that can be drawn: amounts and chances are never negative, and what is no number counts as nothing. */
export function drawable(value: number): number {
  return Number.isFinite(value) && value >= SMALLEST ? value : 0;
}
