import { OPTIONS, type OptionId } from "../questionnaire/ids";
import { minus } from "../simulation/columns";
import { normalQuantile } from "../simulation/normal";
import { meanOfValues } from "../simulation/quantiles";
import type { UncertainInput } from "./costs/inputs";

/** Points at which a conditional mean is read, each the middle of an equal share of the input's distribution. */
export const WORTH_POINTS = 1000;
const SCORES = Array.from({ length: WORTH_POINTS }, (_, j) => normalQuantile((j + 0.5) / WORTH_POINTS));
/** The score of the 90th percentile. */
const Z90 = normalQuantile(0.9);
/** Coefficients within so many standard errors of nothing are taken for noise. */
const NOISE = 2.5;
/** Rounds of fitting each effect to what the others leave. */
const ROUNDS = 2;

/** What the price of control comes to at an input's P10 and P90, all else averaged. */
export type Driver = { id: string; low: number; high: number };
/** The expected value of knowing one input before choosing by cost alone (EVPPI). */
export type Worth = { id: string; value: number };

/**
 * What each uncertain input does to the options' expected totals, read from the draws of a single simulation. The mean of a difference
 * given an input is estimated by regression on that input (Strong, Oakley and Brennan 2014): on the first four Hermite polynomials of a
 * quantity's score, or choice by choice where an answer is unknown, each fitted to what the other inputs' effects leave (backfitting).
 * The luck of single incidents is already averaged in the totals.
 *
 * @param totals expected total of each option, one value a draw; any unit
 * @returns drivers by the size of their swing and inputs by what knowing them is worth, both largest first, in the unit of the totals;
 *   inputs without effect are left out
 */
export function sensitivity(
  inputs: readonly UncertainInput[],
  totals: Record<OptionId, Float64Array>,
  owned: OptionId,
): { drivers: Driver[]; worth: Worth[] } {
  const others = OPTIONS.filter((option) => option !== "hosted");
  const fits = others.map((option) => ({ option, ...regress(inputs, minus(totals[option], totals.hosted)) }));
  const control = fits.find(({ option }) => option === owned);
  const drivers: Driver[] = [];
  const worth: Worth[] = [];
  const blind = Math.min(0, ...fits.map(({ mean }) => mean));
  inputs.forEach((input, at) => {
    const effect = control?.effects[at];
    if (control && effect?.some((c) => c !== 0)) {
      const [low, high] = input.kind === "choice" ? [Math.min(...effect), Math.max(...effect)] : [curve(effect, -Z90), curve(effect, Z90)];
      drivers.push({ id: input.id, low: control.mean + low, high: control.mean + high });
    }
    const points = input.kind === "choice" ? Array.from({ length: input.choices }, (_, choice) => choice) : SCORES;
    const deviation = (effects: number[], point: number) => (input.kind === "choice" ? (effects[point] ?? 0) : curve(effects, point));
    const best = points.map((point) => Math.min(0, ...fits.map(({ mean, effects }) => mean + deviation(effects[at] ?? [], point))));
    const value = blind - best.reduce((sum, each) => sum + each, 0) / points.length;
    if (value > 1e-9 * Math.abs(blind) && value > 0) worth.push({ id: input.id, value });
  });
  drivers.sort((a, b) => Math.abs(b.high - b.low) - Math.abs(a.high - a.low));
  worth.sort((a, b) => b.value - a.value);
  return { drivers, worth };
}

/** A column as its mean and one effect an input: polynomial coefficients of a quantity, deviations of the choices of an answer. */
function regress(inputs: readonly UncertainInput[], column: Float64Array): { mean: number; effects: number[][] } {
  const mean = meanOfValues(column);
  const rest = column.map((value) => value - mean);
  const effects: number[][] = inputs.map(() => []);
  for (let round = 0; round < ROUNDS; round++) {
    const noise = (NOISE * Math.sqrt(meanOfValues(rest.map((value) => value * value)))) / Math.sqrt(rest.length);
    inputs.forEach((input, at) => {
      const old = effects[at] ?? [];
      const found = input.kind === "choice" ? byChoice(input, rest) : project(input.scores, rest);
      const limit = input.kind === "choice" ? noise * Math.sqrt(input.choices) : noise;
      const fitted = found.map((c, k) => c + (old[k] ?? 0));
      const isNoise = (c: number) => Math.abs(c) < limit;
      const next =
        input.kind === "choice" ? (fitted.every(isNoise) ? fitted.map(() => 0) : fitted) : fitted.map((c) => (isNoise(c) ? 0 : c));
      subtract(
        input,
        next.map((c, k) => c - (old[k] ?? 0)),
        rest,
      );
      effects[at] = next;
    });
  }
  return { mean, effects };
}

function byChoice({ choices, uniforms }: Extract<UncertainInput, { kind: "choice" }>, rest: Float64Array): number[] {
  const sums = new Float64Array(choices);
  const counts = new Float64Array(choices);
  for (let i = 0; i < rest.length; i++) {
    const choice = Math.min(choices - 1, Math.floor((uniforms[i] as number) * choices));
    sums[choice] = (sums[choice] as number) + (rest[i] as number);
    counts[choice] = (counts[choice] as number) + 1;
  }
  return Array.from(sums, (sum, choice) => sum / Math.max(1, counts[choice] ?? 0));
}

/** The coefficients of a centred column on the orthonormal Hermite polynomials of degree 1 to 4 of a score. */
function project(scores: Float64Array, rest: Float64Array): number[] {
  let [c1, c2, c3, c4] = [0, 0, 0, 0];
  for (let i = 0; i < rest.length; i++) {
    const z = scores[i] as number;
    const y = rest[i] as number;
    const square = z * z;
    c1 += y * z;
    c2 += y * (square - 1);
    c3 += y * z * (square - 3);
    c4 += y * (square * (square - 6) + 3);
  }
  return [c1, c2 / Math.SQRT2, c3 / Math.sqrt(6), c4 / Math.sqrt(24)].map((c) => c / rest.length);
}

/** The effect of a quantity at a score. */
function curve([c1 = 0, c2 = 0, c3 = 0, c4 = 0]: number[], z: number): number {
  const square = z * z;
  return (
    c1 * z + (c2 * (square - 1)) / Math.SQRT2 + (c3 * z * (square - 3)) / Math.sqrt(6) + (c4 * (square * (square - 6) + 3)) / Math.sqrt(24)
  );
}

function subtract(input: UncertainInput, effect: number[], rest: Float64Array): void {
  if (effect.every((c) => c === 0)) return;
  if (input.kind === "choice") {
    const { uniforms, choices } = input;
    for (let i = 0; i < rest.length; i++) {
      const choice = Math.min(choices - 1, Math.floor((uniforms[i] as number) * choices));
      rest[i] = (rest[i] as number) - (effect[choice] ?? 0);
    }
    return;
  }
  const [c1 = 0, c2 = 0, c3 = 0, c4 = 0] = effect;
  const [b2, b3, b4] = [c2 / Math.SQRT2, c3 / Math.sqrt(6), c4 / Math.sqrt(24)];
  for (let i = 0; i < rest.length; i++) {
    const z = input.scores[i] as number;
    const square = z * z;
    rest[i] = (rest[i] as number) - (c1 * z + b2 * (square - 1) + b3 * z * (square - 3) + b4 * (square * (square - 6) + 3));
  }
}
