import { GROWTH } from "../../questionnaire/range";
import type { RangeValue } from "../../questionnaire/types";
import { constantColumn, mapped } from "../../simulation/columns";
import { type SplitLogNormal, splitLogNormal, valueAt } from "../../simulation/distributions";
import type { Draws } from "../../simulation/draws";
import { memoByKey, memoize } from "../../simulation/memo";

/**
 * A founder's number or 90% interval as a distribution: a log-normal through both ends. An interval that begins at 0 is read as
 * beginning at a hundredth of its end, because a log-normal has no zero.
 */
export function spreadOf(value: RangeValue): SplitLogNormal {
  if (typeof value === "number") return splitLogNormal(value, value, value);
  const low = value.low === 0 ? value.high / 100 : value.low;
  return splitLogNormal(low, Math.sqrt(low * value.high), value.high);
}

/**
 * A growth a year in percent, as the factor of a year: a log-normal of the factor through both ends, since growth multiplies and may be below
 * zero. The assumption for a growth that is not known is one too.
 */
export function yearlyFactor(percent: RangeValue): SplitLogNormal {
  const { toFactor } = GROWTH;
  return spreadOf(typeof percent === "number" ? toFactor(percent) : { low: toFactor(percent.low), high: toFactor(percent.high) });
}

/** Whether an estimate is more than one number. */
export function isUncertain({ sigmaBelow, sigmaAbove }: SplitLogNormal): boolean {
  return sigmaBelow > 0 || sigmaAbove > 0;
}

/** A value of the estimate for each standard normal score. */
export function sample(spread: SplitLogNormal, scores: Float64Array): Float64Array {
  if (!isUncertain(spread)) return constantColumn(spread.median, scores.length);
  return mapped(scores, (z) => valueAt(spread, z), `${spread.median} ${spread.sigmaBelow} ${spread.sigmaAbove}`);
}

const shipped = memoize((_: Draws) => new Map<string, Float64Array>());

/** Draws of the assumptions as shipped are the same in every assessment, so they are computed once. */
export function shippedValues(draws: Draws, key: string, spread: SplitLogNormal, scores: Float64Array): Float64Array {
  return memoByKey(shipped(draws), key, () => sample(spread, scores));
}
