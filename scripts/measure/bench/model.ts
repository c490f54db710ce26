import { meanOf, type SplitLogNormal, splitLogNormal } from "@/lib/simulation/distributions";

/**
 * The model that every engine of the bench runs, in thousands of dollars over three years:
 *
 *     total = X1 + X2 + X3 + X4 + X5 × Σ 1.01^m + P1 + P2 + P3 + N × L + Σ n_m × l_m          m = 0 … 35
 *
 * - X1 … X5 log-normal by their 5th and 95th percentiles, their normal scores correlated 0.4 through one shared factor; X5 is the cost
 *   of the first month and grows by 1% a month.
 * - P1 … P3 PERT: 1 + 4 (mode - low) / (high - low) and 1 + 4 (high - mode) / (high - low) are the parameters of a beta scaled to [low, high].
 * - N Poisson(12) times one log-normal L.
 * - n_m Poisson(0.3) incidents in month m, times one log-normal loss l_m of that month.
 *
 * What is asked of it: the mean and the 10th, 50th and 90th percentile of the total. The amounts are chosen so that these come to
 * about 971, 748, 951 and 1,221.
 */
export const MODEL = {
  factors: [logNormal(20, 80), logNormal(20, 80), logNormal(40, 120), logNormal(30, 90), logNormal(3, 10)],
  correlation: 0.4,
  months: 36,
  growth: 1.01,
  perts: [
    { low: 20, mode: 40, high: 90 },
    { low: 30, mode: 60, high: 120 },
    { low: 10, mode: 25, high: 60 },
  ],
  count: { mean: 12, each: logNormal(7, 30) },
  incidents: { perMonth: 0.3, loss: logNormal(4, 40) },
} as const;

/** Months of growing cost as a multiple of the first. */
export const ANNUITY = Array.from({ length: MODEL.months }, (_, m) => MODEL.growth ** m).reduce((sum, factor) => sum + factor, 0);

export type Pert = { low: number; mode: number; high: number };

/** What an engine answers. */
export type Figures = { mean: number; p10: number; p50: number; p90: number };

/** Runs the model with fresh random numbers of a seed. */
export type Engine = (draws: number, seed: number) => Figures | Promise<Figures>;

/** A log-normal by its 5th and 95th percentiles. */
function logNormal(low: number, high: number): SplitLogNormal {
  return splitLogNormal(low, Math.sqrt(low * high), high);
}

/** The two parameters of the beta behind a PERT. */
export function betaOf({ low, mode, high }: Pert): { a: number; b: number } {
  return { a: 1 + (4 * (mode - low)) / (high - low), b: 1 + (4 * (high - mode)) / (high - low) };
}

/** The mean of the total in closed form. */
export function expectedTotal(): number {
  const { factors, perts, count, incidents, months } = MODEL;
  const factorMeans = factors.map((d, i) => meanOf(d) * (i === factors.length - 1 ? ANNUITY : 1));
  const pertMeans = perts.map(({ low, mode, high }) => (low + 4 * mode + high) / 6);
  const events = count.mean * meanOf(count.each) + months * incidents.perMonth * meanOf(incidents.loss);
  return [...factorMeans, ...pertMeans].reduce((sum, mean) => sum + mean, events);
}
