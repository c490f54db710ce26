import { normalCdf } from "./normal";

/** Expected counts above which the normal distribution is near enough, with half a step of continuity. */
const MANY = 500;

/** The chance that a Poisson count with this expectation is at most `most`: the sum of its terms, in closed form. */
function atMost(most: number, expected: number): number {
  if (most < 0) return 0;
  if (expected === 0) return 1;
  if (expected > MANY) return normalCdf((most + 0.5 - expected) / Math.sqrt(expected));
  let term = Math.exp(-expected);
  let sum = term;
  for (let count = 1; count <= most; count++) {
    term *= expected / count;
    sum += term;
  }
  return Math.min(1, sum);
}

/** The chance of at most so many events where the expectation itself is uncertain: the mean over its draws. */
export function chanceOfAtMost(most: number, expected: Float64Array): number {
  return expected.reduce((sum, each) => sum + atMost(most, each), 0) / expected.length;
}

/** The least count that is reached with a probability, such as 0.9: its quantile, found by halving. */
export function countAt(probability: number, expected: Float64Array): number {
  let high = 1;
  while (chanceOfAtMost(high, expected) < probability) high *= 2;
  let low = -1;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (chanceOfAtMost(middle, expected) >= probability) high = middle;
    else low = middle;
  }
  return high;
}
