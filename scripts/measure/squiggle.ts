/**
 * One model in our engine's parts, in a plain loop and in Squiggle: how fast each is, in one run as timings on shared machines are worth
 * little on their own, and whether they agree. `node scripts/run.mjs measure/squiggle.ts`, in a minute. Ends with an error when they do not.
 *
 *     total = X1 + X2 + X3 + X4 + X5 × Σ 1.01^m + P1 + P2 + P3 + N × L + Σ n_m × l_m          m = 0 … 35
 *
 * - X1 … X5 log-normal by their 5th and 95th percentiles, their normal scores correlated 0.4 through one shared factor; X5 is the cost of the
 *   first month and grows by 1% a month.
 * - P1 … P3 PERT: a beta scaled to [low, high]; N Poisson(12) times one log-normal L.
 * - n_m Poisson(0.3) incidents in month m, times one log-normal loss l_m of that month.
 */
import { fileURLToPath } from "node:url";
import { run } from "@quri/squiggle-lang";
import { type SplitLogNormal, splitLogNormal, valueAt } from "@/lib/simulation/distributions";
import { Draws } from "@/lib/simulation/draws";
import { normalQuantile } from "@/lib/simulation/normal";
import { QuantileTable } from "@/lib/simulation/quantile-table";
import { summarise } from "@/lib/simulation/quantiles";
import { uniformStream } from "@/lib/simulation/random";
import { takingTurns } from "./bench/timing";

type Figures = { mean: number; p10: number; p50: number; p90: number };
/** A beta with parameters a and b, from low to high. */
type Pert = { low: number; high: number; a: number; b: number };

const logNormal = (low: number, high: number) => splitLogNormal(low, Math.sqrt(low * high), high);
export const pert = (low: number, mode: number, high: number): Pert => {
  const parameter = (edge: number) => 1 + (4 * edge) / (high - low);
  return { low, high, a: parameter(mode - low), b: parameter(high - mode) };
};

const FACTORS = [logNormal(20, 80), logNormal(20, 80), logNormal(40, 120), logNormal(30, 90), logNormal(3, 10)];
const [SHARED, OWN] = [Math.sqrt(0.4), Math.sqrt(0.6)];
const [MONTHS, GROWTH] = [36, 1.01];
/** What each factor is multiplied by: the last one by what a growing month comes to. */
const TIMES = [1, 1, 1, 1, (GROWTH ** MONTHS - 1) / (GROWTH - 1)];
const PERTS = [pert(20, 40, 90), pert(30, 60, 120), pert(10, 25, 60)];
const COUNT = { mean: 12, each: logNormal(7, 30) };
const INCIDENTS = { perMonth: 0.3, loss: logNormal(4, 40) };

const DRAWS = 10_000;
/** Standard errors of so many plain draws: the spread of the total is about 187, its density at P10, P50, P90 0.0012, 0.0021, 0.0009. */
const ERRORS: Figures = { mean: 1.9, p10: 2.5, p50: 2.4, p90: 3.5 };
const FIGURES = ["mean", "p10", "p50", "p90"] as const;
const RUNS = 8;

/** The inverse of a PERT's distribution function: its density added up over equal steps, read backwards with straight lines between. */
export function pertQuantile({ low, high, a, b }: Pert): (p: number) => number {
  const steps = 4096;
  const sums = new Float64Array(steps + 1);
  const density = (x: number) => x ** (a - 1) * (1 - x) ** (b - 1);
  for (let step = 0; step < steps; step++) sums[step + 1] = (sums[step] as number) + density((step + 0.5) / steps);
  return (p) => {
    const target = p * (sums[steps] as number);
    let [under, over] = [0, steps];
    while (over - under > 1) {
      const middle = (under + over) >> 1;
      if ((sums[middle] as number) < target) under = middle;
      else over = middle;
    }
    const share = (target - (sums[under] as number)) / ((sums[over] as number) - (sums[under] as number));
    return low + ((high - low) * (under + share)) / steps;
  };
}

const PERT_QUANTILES = PERTS.map(pertQuantile);
const PERT_TABLES = PERT_QUANTILES.map((quantile) => new QuantileTable(quantile));
const LOSSES = new QuantileTable((p) => valueAt(INCIDENTS.loss, normalQuantile(p)));

/** As one would first write it: path after path, month after month, with Knuth's Poisson, then a sort. */
export function plainLoop(draws: number, seed: number): Figures {
  const next = uniformStream("plain", seed);
  const normal = () => normalQuantile(next());
  const poisson = (mean: number) => {
    const limit = Math.exp(-mean);
    let count = 0;
    for (let product = next(); product > limit; product *= next()) count++;
    return count;
  };
  const totals = new Float64Array(draws);
  for (let i = 0; i < draws; i++) {
    const factor = normal();
    const factors = FACTORS.map((d) => valueAt(d, SHARED * factor + OWN * normal()));
    let monthly = factors.pop() as number;
    let total = factors.reduce((sum, each) => sum + each, poisson(COUNT.mean) * valueAt(COUNT.each, normal()));
    for (const quantile of PERT_QUANTILES) total += quantile(next());
    for (let month = 0; month < MONTHS; month++, monthly *= GROWTH) {
      const incidents = poisson(INCIDENTS.perMonth);
      total += monthly + (incidents && incidents * valueAt(INCIDENTS.loss, normal()));
    }
    totals[i] = total;
  }
  const at = (p: number) => totals[Math.round(p * (draws - 1))] as number;
  const mean = totals.sort().reduce((sum, total) => sum + total, 0) / draws;
  return { mean, p10: at(0.1), p50: at(0.5), p90: at(0.9) };
}

/** With our engine's parts: evenly spread columns for what a path has one of, tables of quantiles, figures by selection. */
export function ownEngine(draws: number, seed: number): Figures {
  const columns = new Draws(draws, seed);
  const totals = new Float64Array(draws);
  const add = (values: Float64Array, value: (of: number, i: number) => number) => {
    for (let i = 0; i < draws; i++) totals[i] = (totals[i] as number) + value(values[i] as number, i);
  };
  const factor = columns.normal("factor");
  for (const [k, d] of FACTORS.entries()) {
    const times = TIMES[k] as number;
    add(columns.normal(`factor.${k}`), (z, i) => times * valueAt(d, SHARED * (factor[i] as number) + OWN * z));
  }
  for (const [k, table] of PERT_TABLES.entries()) add(columns.uniform(`pert.${k}`), (u) => table.at(u));
  const each = columns.normal("each");
  const none = Math.exp(-COUNT.mean);
  add(columns.uniform("count"), (u, i) => {
    let count = 0;
    for (let p = none, left = u; left > p; p *= COUNT.mean / ++count) left -= p;
    return count * valueAt(COUNT.each, each[i] as number);
  });
  // Incidents by the time from one to the next, the first one's from a column; those of a month share one loss.
  const next = uniformStream("incidents", seed);
  const wait = (u: number) => -Math.log(u) / INCIDENTS.perMonth;
  add(columns.uniform("incidents"), (u) => {
    let [sum, month, loss] = [0, -1, 0];
    for (let time = wait(u); time < MONTHS; time += wait(next())) {
      if ((time | 0) !== month) loss = LOSSES.at(next());
      month = time | 0;
      sum += loss;
    }
    return sum;
  });
  return summarise(totals);
}

/** In Squiggle's own language: the shared factor as a sample set, so that all see the same draws of it; no month by month, which is slower. */
export async function squiggle(draws: number, seed: number): Promise<Figures> {
  const logNormalOf = (d: SplitLogNormal) => `lognormal(${Math.log(d.median)}, ${d.sigmaAbove})`;
  const program = `
    factor = SampleSet.fromDist(normal(0, 1))
    correlated(mu, sigma) = exp(mu + sigma * (${SHARED} * factor + ${OWN} * SampleSet.fromDist(normal(0, 1))))
    factors = ${FACTORS.map((d, k) => `correlated(${Math.log(d.median)}, ${d.sigmaAbove}) * ${TIMES[k]}`).join(" + ")}
    perts = ${PERTS.map(({ low, high, a, b }) => `(${low} + ${high - low} * beta(${a}, ${b}))`).join(" + ")}
    counted = Danger.poissonDist(${COUNT.mean}) * ${logNormalOf(COUNT.each)}
    incidents = List.upTo(1, ${MONTHS}) -> map({|m| Danger.poissonDist(${INCIDENTS.perMonth}) * ${logNormalOf(INCIDENTS.loss)}}) -> sum
    total = SampleSet.fromDist(factors + perts + counted + incidents)
    [mean(total), quantile(total, 0.1), quantile(total, 0.5), quantile(total, 0.9)]`;
  const { result } = await run(program, { environment: { sampleCount: draws, xyPointLength: 1000, seed: `${seed}` } });
  if (!result.ok) throw new Error(result.value.toString());
  const [mean, p10, p50, p90] = result.value.result.asJS() as [number, number, number, number];
  return { mean, p10, p50, p90 };
}

export const ENGINES = { "our engine": ownEngine, "plain loop": plainLoop, squiggle };

/** The mean of each figure over the runs of some seeds. */
export async function average(engine: (draws: number, seed: number) => Figures | Promise<Figures>): Promise<Figures> {
  const sum: Figures = { mean: 0, p10: 0, p50: 0, p90: 0 };
  for (let seed = 1; seed <= RUNS; seed++) {
    const found = await engine(DRAWS, seed);
    for (const figure of FIGURES) sum[figure] += found[figure] / RUNS;
  }
  return sum;
}

/** By how many standard errors the two that differ most are apart. */
export const apart = (one: Figures, other: Figures) =>
  Math.max(...FIGURES.map((figure) => Math.abs(one[figure] - other[figure]) / (ERRORS[figure] * Math.sqrt(2 / RUNS))));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  let seed = 1;
  const contenders = Object.entries(ENGINES).map(([name, engine]) => [name, () => engine(DRAWS, seed++)]);
  const times = await takingTurns<keyof typeof ENGINES>(Object.fromEntries(contenders), { rounds: 9, turn: 300 });
  console.log(`${DRAWS} draws, fresh random numbers in every run; medians`);
  for (const [name, ms] of Object.entries(times))
    console.log(`${name}: ${ms.toFixed(1)} ms, ${(ms / times["our engine"]).toFixed(1)} times ours`);
  const ours = await average(ownEngine);
  for (const [name, engine] of Object.entries(ENGINES)) {
    const found = await average(engine);
    const said = FIGURES.map((figure) => `${figure} ${found[figure].toFixed(1)}`).join(", ");
    console.log(`${name}: ${said}; ${apart(found, ours).toFixed(1)} standard errors from ours`);
    if (apart(found, ours) > 4) process.exitCode = 1;
  }
}
