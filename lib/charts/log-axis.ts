import { drawable } from "./axis";

const STEPS = [1, 2, 5];

/** A logarithmic axis: its ends and the round numbers between them. */
export type LogAxis = { low: number; high: number; ticks: number[] };

/** More powers of ten than this are cut off at the lower end: what is that small beside the rest is as good as nothing. */
const MOST_DECADES = 5;

/**
 * A logarithmic axis that holds all positive values, from a round number (1, 2 or 5 times a power of ten) to one. Ticks are powers of
 * ten; with fewer than three of them, also their twos and fives.
 */
export function logAxis(values: readonly number[]): LogAxis {
  const positive = values.map(drawable).filter((value) => value > 0);
  if (positive.length === 0) return { low: 1, high: 10, ticks: [1, 10] };
  const highest = Math.max(...positive);
  const high = roundUp(highest);
  const low = Math.min(roundDown(Math.max(Math.min(...positive), highest / 10 ** MOST_DECADES)), high / 2);
  const between = numbersBetween(low, high);
  const powers = between.filter((value) => isPower(value));
  return { low, high, ticks: powers.length < 3 ? between : powers };
}

function numbersBetween(low: number, high: number): number[] {
  const found: number[] = [];
  for (let power = Math.floor(Math.log10(low)) - 1; power <= Math.ceil(Math.log10(high)); power++) {
    for (const step of STEPS) {
      const value = Number(`${step}e${power}`);
      if (value >= low * 0.999 && value <= high * 1.001) found.push(value);
    }
  }
  return found;
}

function isPower(value: number): boolean {
  return Math.abs(Math.log10(value) - Math.round(Math.log10(value))) < 1e-9;
}

function roundUp(value: number): number {
  return numbersBetween(value, value * 10)[0] ?? value;
}

function roundDown(value: number): number {
  return numbersBetween(value / 10, value).at(-1) ?? value;
}
