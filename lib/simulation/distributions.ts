import { normalCdf } from "./normal";

/** z of the 95th percentile: `low` and `high` of every estimate are its 5th and 95th. */
export const Z95 = 1.6448536269514722;

/**
 * A log-normal in two halves that meet at the median, so that it passes exactly through a 5th percentile, a median and a 95th
 * percentile. With `likely` at the geometric mean of `low` and `high` it is an ordinary log-normal.
 */
export type SplitLogNormal = { median: number; sigmaBelow: number; sigmaAbove: number };

/**
 * @param low 5th percentile, `likely` the median, `high` the 95th percentile; 0 < low <= likely <= high, or all three equal (a point,
 *   which may be 0)
 * @throws RangeError when they are out of order or not positive
 * @example splitLogNormal(1, 2, 4) // median 2, both sigmas ln 2 / 1.645
 */
export function splitLogNormal(low: number, likely: number, high: number): SplitLogNormal {
  if (low === likely && likely === high) return { median: likely, sigmaBelow: 0, sigmaAbove: 0 };
  if (!(low > 0 && low <= likely && likely <= high)) {
    throw new RangeError(`splitLogNormal: needs 0 < low <= likely <= high, got ${low}, ${likely}, ${high}`);
  }
  return { median: likely, sigmaBelow: Math.log(likely / low) / Z95, sigmaAbove: Math.log(high / likely) / Z95 };
}

/** The value whose standard normal score is `z`. */
export function valueAt(d: SplitLogNormal, z: number): number {
  return d.median * Math.exp(z < 0 ? d.sigmaBelow * z : d.sigmaAbove * z);
}

/** The mean in closed form: both halves of a log-normal's first moment. */
export function meanOf(d: SplitLogNormal): number {
  return powerMeanOf(d, 1);
}

/** The mean of the k-th power in closed form. */
export function powerMeanOf(d: SplitLogNormal, k: number): number {
  const below = k * d.sigmaBelow;
  const above = k * d.sigmaAbove;
  return d.median ** k * (Math.exp((below * below) / 2) * normalCdf(-below) + Math.exp((above * above) / 2) * normalCdf(above));
}

/**
 * The mean of min(X, cap) in closed form.
 *
 * @param cap a ceiling of at least 0; Infinity gives the mean
 */
export function cappedMeanOf(d: SplitLogNormal, cap: number): number {
  if (cap === Number.POSITIVE_INFINITY) return meanOf(d);
  if (cap <= 0 || d.median === 0) return 0;
  if (cap < d.median) {
    if (d.sigmaBelow === 0) return cap;
    const z = Math.log(cap / d.median) / d.sigmaBelow;
    return d.median * Math.exp((d.sigmaBelow * d.sigmaBelow) / 2) * normalCdf(z - d.sigmaBelow) + cap * (1 - normalCdf(z));
  }
  const lowerHalf = d.median * Math.exp((d.sigmaBelow * d.sigmaBelow) / 2) * normalCdf(-d.sigmaBelow);
  if (d.sigmaAbove === 0) return lowerHalf + d.median / 2;
  const z = Math.log(cap / d.median) / d.sigmaAbove;
  const upper = Math.exp((d.sigmaAbove * d.sigmaAbove) / 2) * (normalCdf(z - d.sigmaAbove) - normalCdf(-d.sigmaAbove));
  return lowerHalf + d.median * upper + cap * (1 - normalCdf(z));
}
