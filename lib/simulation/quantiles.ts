/** The mean of a column and what one, five and nine in ten of its values lie below. */
export type Quantiles = { mean: number; p10: number; p50: number; p90: number };

let scratch = new Float64Array(0);

function copyOf(values: Float64Array): Float64Array {
  if (scratch.length < values.length) scratch = new Float64Array(values.length);
  const copy = scratch.subarray(0, values.length);
  copy.set(values);
  return copy;
}

/** Hoare's selection: after it, `a[k]` is the k-th smallest of `a[left..right]`, with nothing larger before it. */
function select(a: Float64Array, k: number, from: number, to: number): void {
  let left = from;
  let right = to;
  while (left < right) {
    const pivot = a[(left + right) >> 1] as number;
    let i = left;
    let j = right;
    while (i <= j) {
      while ((a[i] as number) < pivot) i++;
      while (pivot < (a[j] as number)) j--;
      if (i <= j) {
        const swap = a[i] as number;
        a[i++] = a[j] as number;
        a[j--] = swap;
      }
    }
    if (k <= j) right = j;
    else if (k >= i) left = i;
    else return;
  }
}

/**
 * Quantiles by linear interpolation between order statistics (type 7 of Hyndman and Fan, 1996), by selection rather than sorting.
 *
 * @param values at least one finite number; left as they are
 * @param probabilities ascending, each in [0, 1]
 * @returns one quantile per probability, ascending
 * @throws RangeError when `values` is empty
 * @example quantiles(Float64Array.of(1, 2, 3), [0.5]) // [2]
 */
export function quantiles<const Chances extends readonly number[]>(
  values: Float64Array,
  probabilities: Chances,
): { -readonly [Place in keyof Chances]: number };
export function quantiles(values: Float64Array, probabilities: readonly number[]): number[] {
  if (values.length === 0) throw new RangeError("quantiles: no values");
  const a = copyOf(values);
  const last = a.length - 1;
  let from = 0;
  return probabilities.map((p) => {
    const position = p * last;
    const k = Math.floor(position);
    select(a, k, from, last);
    const lower = a[k] as number;
    from = k;
    if (k === last || position === k) return lower;
    let upper = Number.POSITIVE_INFINITY;
    for (let i = k + 1; i <= last; i++) if ((a[i] as number) < upper) upper = a[i] as number;
    return lower + (position - k) * (upper - lower);
  });
}

/**
 * The mean of the largest values of a column: its expected shortfall, where the values are losses. Exact on the draws: a tail that holds no
 * whole number of values takes the share of the next one that it lacks (Acerbi and Tasche, 2002), so that the mean moves smoothly with the
 * share, and never lies below the quantile at which the tail begins.
 *
 * @param values at least one finite number; left as they are
 * @param share of the values, above 0 and at most 1
 * @throws RangeError when `values` is empty
 * @example tailMean(Float64Array.of(1, 2, 3, 6), 0.5) // 4.5; of 0.375 it is (6 + 0.5 × 3) / 1.5 = 5
 */
export function tailMean(values: Float64Array, share: number): number {
  if (values.length === 0) throw new RangeError("tailMean: no values");
  const a = copyOf(values);
  const size = share * a.length;
  const whole = Math.floor(size);
  // The largest stand at the end, with the next one before them.
  const next = a.length - 1 - whole;
  if (next >= 0) select(a, next, 0, a.length - 1);
  let sum = next >= 0 ? (a[next] as number) * (size - whole) : 0;
  for (let i = next + 1; i < a.length; i++) sum += a[i] as number;
  return sum / size;
}

export function meanOfValues(values: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i] as number;
  return sum / values.length;
}

/**
 * The standard errors of quantiles: by how much another set of as many draws would typically move each. A quarter of the distance between the
 * quantiles two standard deviations of a binomial count below and above, so the density at the quantile is not estimated apart
 * (Woodruff, 1952). It takes the draws as independent; those of a scrambled net spread more evenly, so the estimate is on the large side
 * (`docs/accuracy.md` sets it beside replicates).
 *
 * @param values at least one finite number; left as they are
 * @param probabilities each in (0, 1)
 * @returns one standard error per probability, in the unit of the values
 */
export function standardErrors<const Chances extends readonly number[]>(
  values: Float64Array,
  probabilities: Chances,
): { -readonly [Place in keyof Chances]: number };
export function standardErrors(values: Float64Array, probabilities: readonly number[]): number[] {
  return probabilities.map((p) => {
    const two = 2 * Math.sqrt((p * (1 - p)) / values.length);
    const [below, above] = quantiles(values, [Math.max(0, p - two), Math.min(1, p + two)]);
    return (above - below) / 4;
  });
}

/** P10, P50 and P90 of the draws beside a mean that may come from a better estimator than theirs. */
export function summarise(values: Float64Array, mean: number = meanOfValues(values)): Quantiles {
  const [p10, p50, p90] = quantiles(values, [0.1, 0.5, 0.9]);
  return { mean, p10, p50, p90 };
}

/** Chances at which an exceedance curve is read, from most to least likely. */
const EXCEEDANCE = [
  0.99, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6, 0.55, 0.5, 0.45, 0.4, 0.35, 0.3, 0.25, 0.2, 0.17, 0.14, 0.12, 0.1, 0.085, 0.07, 0.06,
  0.05, 0.04, 0.03, 0.025, 0.02, 0.017, 0.014, 0.012, 0.01, 0.008, 0.006, 0.005,
] as const;

/**
 * The exceedance curve of the values: the chance that one is larger than `value`, from zero upwards to the 1-in-200 value.
 *
 * @returns points ascending in value, the first at 0; probabilities never rise
 */
export function exceedance(values: Float64Array): { value: number; probability: number }[] {
  let positive = 0;
  for (let i = 0; i < values.length; i++) if ((values[i] as number) > 0) positive++;
  const any = positive / values.length;
  const chances = EXCEEDANCE.filter((chance) => chance < any);
  const points = quantiles(
    values,
    chances.map((chance) => 1 - chance),
  ).map((value, i) => ({ value, probability: chances[i] as number }));
  return [{ value: 0, probability: any }, ...points.filter((point) => point.value > 0)];
}
