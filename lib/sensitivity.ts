import { OPTIONS, type OptionId } from "./assessment";
import type { UncertainInput } from "./costs/inputs";
import { normalQuantile } from "./simulation/normal";

/** Terms of the projection: enough for the exponential of a score, few enough not to fit the noise of 10,000 draws. */
const DEGREE = 4;
/** Points at which a conditional mean is read, each the middle of an equal share of the input's distribution. */
const POINTS = 200;
/** The score of the 90th percentile. */
const Z90 = normalQuantile(0.9);
/** The Hermite polynomials at each of those points. */
const BASIS = Array.from({ length: POINTS }, (_, j) => hermite(normalQuantile((j + 0.5) / POINTS)));

/** What the price of control comes to at an input's P10 and P90, all else averaged. */
export type Driver = { id: string; low: number; high: number };
/** The expected value of knowing one input before choosing by cost alone (EVPPI). */
export type Worth = { id: string; value: number };

/**
 * What one uncertain input does to the options' expected totals, read from the draws of a single simulation: the mean of a total given
 * the input's score, as its projection on the first Hermite polynomials of the score (the regression estimator of Strong, Oakley and
 * Brennan 2014, with an orthogonal basis, so that each coefficient is one average). An answer that is not known is read choice by
 * choice. The luck of single incidents is already averaged in the totals.
 *
 * @param totals expected total of each option, one value a draw; any unit
 * @returns drivers by the size of their swing and inputs by what knowing them is worth, both largest first, in the unit of the totals;
 *   inputs worth nothing are left out
 */
export function sensitivity(
  inputs: readonly UncertainInput[],
  totals: Record<OptionId, Float64Array>,
  owned: OptionId,
): { drivers: Driver[]; worth: Worth[] } {
  const drivers: Driver[] = [];
  const worth: Worth[] = [];
  for (const input of inputs) {
    const means = conditionalMeans(input, totals);
    const control = means.map((at) => at[owned] - at.hosted);
    const [low, high] = input.kind === "choice" ? [Math.min(...control), Math.max(...control)] : control.slice(-2);
    if (owned !== "hosted") drivers.push({ id: input.id, low: low as number, high: high as number });
    const points = input.kind === "choice" ? means : means.slice(0, POINTS);
    const average = (of: (at: Record<OptionId, number>) => number) => points.reduce((sum, at) => sum + of(at), 0) / points.length;
    const blind = Math.min(...OPTIONS.map((option) => average((at) => at[option])));
    const informed = average((at) => Math.min(...OPTIONS.map((option) => at[option])));
    if (blind - informed > 1e-9 * Math.abs(blind)) worth.push({ id: input.id, value: blind - informed });
  }
  drivers.sort((a, b) => Math.abs(b.high - b.low) - Math.abs(a.high - a.low));
  worth.sort((a, b) => b.value - a.value);
  return { drivers, worth };
}

/** The options' mean totals along an input: at each point and then at its P10 and P90; or at each choice. */
function conditionalMeans(input: UncertainInput, totals: Record<OptionId, Float64Array>): Record<OptionId, number>[] {
  return input.kind === "choice" ? meansByChoice(input, totals) : meansByScore(input.scores, totals);
}

function meansByChoice(
  { choices, uniforms }: Extract<UncertainInput, { kind: "choice" }>,
  totals: Record<OptionId, Float64Array>,
): Record<OptionId, number>[] {
  const sums = Array.from({ length: choices }, () => ({ hosted: 0, sender: 0, core: 0, self: 0, count: 0 }));
  for (let i = 0; i < uniforms.length; i++) {
    const sum = sums[Math.min(choices - 1, Math.floor((uniforms[i] as number) * choices))] as (typeof sums)[number];
    sum.count++;
    for (const option of OPTIONS) sum[option] += totals[option][i] as number;
  }
  return sums.map(({ count, ...sum }) => {
    for (const option of OPTIONS) sum[option] /= count;
    return sum;
  });
}

function meansByScore(scores: Float64Array, totals: Record<OptionId, Float64Array>): Record<OptionId, number>[] {
  const coefficients = {
    hosted: project(scores, totals.hosted),
    sender: project(scores, totals.sender),
    core: project(scores, totals.core),
    self: project(scores, totals.self),
  };
  return [...BASIS, hermite(-Z90), hermite(Z90)].map((basis) => {
    const at = { hosted: 0, sender: 0, core: 0, self: 0 };
    for (const option of OPTIONS)
      for (let k = 0; k <= DEGREE; k++) at[option] += (coefficients[option][k] as number) * (basis[k] as number);
    return at;
  });
}

/** The coefficients of a total on the orthonormal Hermite polynomials of a score. */
function project(scores: Float64Array, total: Float64Array): number[] {
  const { length } = scores;
  let [c0, c1, c2, c3, c4] = [0, 0, 0, 0, 0];
  for (let i = 0; i < length; i++) {
    const z = scores[i] as number;
    const y = total[i] as number;
    const square = z * z;
    c0 += y;
    c1 += y * z;
    c2 += y * (square - 1);
    c3 += y * z * (square - 3);
    c4 += y * (square * (square - 6) + 3);
  }
  return [c0, c1, c2 / Math.SQRT2, c3 / Math.sqrt(6), c4 / Math.sqrt(24)].map((c) => c / length);
}

/** The orthonormal Hermite polynomials of degree 0 to 4. */
function hermite(z: number): number[] {
  const square = z * z;
  return [1, z, (square - 1) / Math.SQRT2, (z * (square - 3)) / Math.sqrt(6), (square * (square - 6) + 3) / Math.sqrt(24)];
}
