import { valueAt } from "@/lib/simulation/distributions";
import { Draws } from "@/lib/simulation/draws";
import { normalQuantile } from "@/lib/simulation/normal";
import { QuantileTable } from "@/lib/simulation/quantile-table";
import { summarise } from "@/lib/simulation/quantiles";
import { uniformStream } from "@/lib/simulation/random";
import { ANNUITY, betaOf, type Figures, MODEL, type Pert } from "./model";

/** Keeps a quotient that rounding could bring to 1 inside the open unit interval. */
const ALMOST_ONE = 1 - 2 ** -33;

/**
 * The shared model as our engine does it: the evenly spread columns of `Draws` for everything that a path has one of, Poisson counts by
 * inversion, events drawn one by one, quantiles by selection. A month without an incident costs nothing, so a path draws the number of
 * months that have any (binomial) and then only those months: the same distribution of the total with fewer numbers. The columns are
 * drawn afresh in every run, where the product draws them once and keeps them.
 */
export function ownEngine(draws: number, seed: number): Figures {
  const columns = new Draws(draws, seed);
  const totals = new Float64Array(draws);
  addFactors(totals, columns);
  MODEL.perts.forEach((pert, index) => {
    const table = new PertTable(pert);
    const u = columns.uniform(`pert.${index}`);
    for (let i = 0; i < draws; i++) totals[i] = (totals[i] as number) + table.at(u[i] as number);
  });
  addCounted(totals, columns);
  addIncidents(totals, columns);
  return summarise(totals);
}

function addFactors(totals: Float64Array, columns: Draws): void {
  const shared = Math.sqrt(MODEL.correlation);
  const own = Math.sqrt(1 - MODEL.correlation);
  const factor = columns.normal("factor");
  MODEL.factors.forEach((each, index) => {
    const z = columns.normal(`factor.${index}`);
    const times = index === MODEL.factors.length - 1 ? ANNUITY : 1;
    for (let i = 0; i < totals.length; i++) {
      totals[i] = (totals[i] as number) + times * valueAt(each, shared * (factor[i] as number) + own * (z[i] as number));
    }
  });
}

function addCounted(totals: Float64Array, columns: Draws): void {
  const u = columns.uniform("count");
  const z = columns.normal("count.each");
  const count = new Inversion(poisson(MODEL.count.mean));
  for (let i = 0; i < totals.length; i++) {
    totals[i] = (totals[i] as number) + count.at(u[i] as number) * valueAt(MODEL.count.each, z[i] as number);
  }
}

function addIncidents(totals: Float64Array, columns: Draws): void {
  const { perMonth } = MODEL.incidents;
  const none = Math.exp(-perMonth);
  const u = columns.uniform("incident.months");
  const months = new Inversion(binomial(MODEL.months, 1 - none));
  const losses = new QuantileTable(lossQuantile);
  const next = uniformStream("bench.incidents", columns.seed);
  const one = perMonth * none;
  for (let i = 0; i < totals.length; i++) {
    let sum = 0;
    for (let left = months.at(u[i] as number); left > 0; left--) {
      // One uniform gives the count, known to be at least one, and, by its place within that count's share, the loss.
      let place = (1 - none) * next();
      let incidents = 1;
      let share = one;
      while (place > share) {
        place -= share;
        incidents++;
        share *= perMonth / incidents;
      }
      sum += incidents * losses.at(Math.min(place / share, ALMOST_ONE));
    }
    totals[i] = (totals[i] as number) + sum;
  }
}

function lossQuantile(p: number): number {
  return valueAt(MODEL.incidents.loss, normalQuantile(p));
}

/** Probabilities of 0, 1, 2 … until what is left is below 1e-12. */
function poisson(mean: number): number[] {
  const probabilities = [Math.exp(-mean)];
  for (let left = 1 - (probabilities[0] as number); left > 1e-12 && probabilities.length < 200; ) {
    const p = ((probabilities[probabilities.length - 1] as number) * mean) / probabilities.length;
    probabilities.push(p);
    left -= p;
  }
  return probabilities;
}

/** Probabilities of 0 … n successes. */
function binomial(n: number, p: number): number[] {
  const probabilities = [(1 - p) ** n];
  for (let k = 0; k < n; k++) probabilities.push(((probabilities[k] as number) * (n - k) * p) / ((k + 1) * (1 - p)));
  return probabilities;
}

/** The inverse of a distribution over 0, 1, 2 …, with a table of where to start looking. */
class Inversion {
  private static readonly STARTS = 256;
  private readonly cumulative: Float64Array;
  private readonly starts: Uint16Array;

  constructor(probabilities: readonly number[]) {
    this.cumulative = new Float64Array(probabilities.length);
    let sum = 0;
    for (let k = 0; k < probabilities.length; k++) {
      sum += probabilities[k] as number;
      this.cumulative[k] = sum;
    }
    this.starts = Uint16Array.from({ length: Inversion.STARTS }, (_, s) => this.from(0, s / Inversion.STARTS));
  }

  at(u: number): number {
    return this.from(this.starts[(u * Inversion.STARTS) | 0] as number, u);
  }

  private from(start: number, u: number): number {
    const last = this.cumulative.length - 1;
    let k = start;
    while (k < last && u > (this.cumulative[k] as number)) k++;
    return k;
  }
}

/**
 * The inverse of a PERT's distribution function: Simpson's rule over equal steps of the range, read backwards with straight lines
 * between.
 */
export class PertTable {
  private static readonly STEPS = 1024;
  private readonly cumulative = new Float64Array(PertTable.STEPS + 1);
  private readonly starts = new Uint16Array(PertTable.STEPS);

  constructor(private readonly pert: Pert) {
    const { STEPS } = PertTable;
    const { a, b } = betaOf(pert);
    const density = (x: number) => x ** (a - 1) * (1 - x) ** (b - 1);
    let before = density(0);
    for (let s = 0; s < STEPS; s++) {
      const after = density((s + 1) / STEPS);
      this.cumulative[s + 1] = (this.cumulative[s] as number) + before + 4 * density((s + 0.5) / STEPS) + after;
      before = after;
    }
    for (let s = 0, cell = 0; s < STEPS; s++) {
      cell = this.cellOf(cell, (s / STEPS) * this.whole);
      this.starts[s] = cell;
    }
  }

  /** The value at a probability in (0, 1). */
  at(u: number): number {
    const { STEPS } = PertTable;
    const target = u * this.whole;
    const cell = this.cellOf(this.starts[(u * STEPS) | 0] as number, target);
    const below = this.cumulative[cell] as number;
    const share = (target - below) / ((this.cumulative[cell + 1] as number) - below);
    return this.pert.low + ((this.pert.high - this.pert.low) * (cell + share)) / STEPS;
  }

  private get whole(): number {
    return this.cumulative[PertTable.STEPS] as number;
  }

  private cellOf(start: number, target: number): number {
    let cell = start;
    while (cell < PertTable.STEPS - 1 && (this.cumulative[cell + 1] as number) < target) cell++;
    return cell;
  }
}
