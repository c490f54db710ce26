import { OPTIONS, type OptionId } from "@/lib/questionnaire/ids";
import { Draws } from "@/lib/simulation/draws";
import { meanOfValues, quantiles, standardErrors } from "@/lib/simulation/quantiles";
import { Timeline } from "@/lib/simulation/timeline";
import { BOOK } from "../../../lib/data/price-book";
import { forEachOption } from "../../../lib/model/by-option";
import type { ExpectedIncidents } from "../../../lib/model/costs/expected-incidents";
import { expectedLines } from "../../../lib/model/costs/expected-lines";
import type { Inputs } from "../../../lib/model/costs/inputs";
import type { Events } from "../../../lib/model/costs/simulate-events";
import { simulate } from "../../../lib/model/run";
import type { Subject } from "./subjects";

/** What accuracy is asked of one assessment, as shares. */
export const LIMITS = { total: 0.005, line: 0.005, lineOfTotal: 0.001, p50: 0.01, p90: 0.015 } as const;

/** Means of lines and P50 and P90 of the total, in discounted USD, of every option. */
export type Figures = Record<OptionId, { lines: Record<string, number>; p50: number; p90: number }>;

/** A quantile over many runs: how far runs really scatter (a standard deviation), and what one run estimates of it. */
type Scatter = { name: string; real: number; estimated: number; covered: number };

/**
 * The figures of many runs together; `sampled`: by how much the sampled mean differs from the expected one at most, as a share; `scatter`:
 * P50 and P90 of each total and of each option beyond hosted.
 */
export type Reference = { id: string; figures: Figures; sampled: number; scatter: Scatter[] };

type Raw = Record<OptionId, { lines: Record<string, number>; totals: Float64Array }>;

/** The figures of one run. */
export function figuresOf(subject: Subject, draws: Draws): Figures {
  const raw = rawOf(subject, draws);
  return forEachOption((option) => {
    const [p50, p90] = quantiles(raw[option].totals, [0.5, 0.9]);
    return { lines: raw[option].lines, p50, p90 };
  });
}

const CHANCES = [0.5, 0.9] as const;
/** A standard error covers when the value of many runs lies within this many of it: 19 times in 20. */
const COVERS = 1.96;

/** Runs a subject `batches` times with seeds that no assessment uses, and pools the draws. */
export function referenceOf(subject: Subject, batches: number, count: number): Reference {
  const totals = forEachOption(() => new Float64Array(batches * count));
  const lines = forEachOption((): Record<string, number> => ({}));
  const runs: Map<string, Float64Array>[] = [];
  for (let batch = 0; batch < batches; batch++) {
    const raw = rawOf(subject, new Draws(count, 1 + batch));
    runs.push(columnsOf(forEachOption((option) => raw[option].totals)));
    for (const option of OPTIONS) {
      totals[option].set(raw[option].totals, batch * count);
      for (const [line, mean] of Object.entries(raw[option].lines)) lines[option][line] = (lines[option][line] ?? 0) + mean / batches;
    }
  }
  const figures = forEachOption((option) => {
    const [p50, p90] = quantiles(totals[option], [0.5, 0.9]);
    return { lines: lines[option], p50, p90 };
  });
  const sampled = Math.max(...OPTIONS.map((option) => Math.abs(meanOfValues(totals[option]) / totalOf(figures[option].lines) - 1)));
  return { id: subject.id, figures, sampled, scatter: scatterOf(columnsOf(totals), runs) };
}

/** The totals of the options, and what each costs beyond hosted, draw by draw. */
function columnsOf(totals: Record<OptionId, Float64Array>): Map<string, Float64Array> {
  const beyond = OPTIONS.filter((option) => option !== "hosted").map((option) => [
    `${option} beyond hosted`,
    totals[option].map((usd, at) => usd - (totals.hosted[at] as number)),
  ]);
  return new Map([...OPTIONS.map((option) => [option, totals[option]]), ...beyond] as [string, Float64Array][]);
}

function scatterOf(pooled: Map<string, Float64Array>, runs: readonly Map<string, Float64Array>[]): Scatter[] {
  return [...pooled].flatMap(([name, all]) =>
    quantiles(all, CHANCES).flatMap((truth, at) => {
      const found = runs.map((run) => {
        const values = run.get(name) ?? new Float64Array(1);
        return { value: quantiles(values, CHANCES)[at] as number, error: standardErrors(values, CHANCES)[at] as number };
      });
      const real = Math.sqrt(meanOf(found.map(({ value }) => (value - truth) ** 2)));
      if (real === 0) return [];
      const covered = meanOf(found.map(({ value, error }) => (Math.abs(value - truth) <= COVERS * error ? 1 : 0)));
      return [{ name: `${name} P${100 * (CHANCES[at] as number)}`, real, estimated: meanOf(found.map(({ error }) => error)), covered }];
    }),
  );
}

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** How far figures lie from the reference, as shares; `worst` is the largest deviation as a share of its limit. */
export function compare(found: Figures, { figures }: Pick<Reference, "figures">) {
  let [total, p50, p90, worst] = [0, 0, 0, 0];
  let line = { name: "", ofItself: 0, ofTotal: 0, share: -1 };
  for (const option of OPTIONS) {
    const [got, wanted] = [found[option], figures[option]];
    const whole = totalOf(wanted.lines);
    total = Math.max(total, Math.abs(totalOf(got.lines) / whole - 1));
    p50 = Math.max(p50, Math.abs(got.p50 / wanted.p50 - 1));
    p90 = Math.max(p90, Math.abs(got.p90 / wanted.p90 - 1));
    for (const [id, mean] of Object.entries(wanted.lines)) {
      if (mean === 0) continue;
      const off = Math.abs((got.lines[id] ?? 0) - mean);
      const share = off / Math.max(LIMITS.line * Math.abs(mean), LIMITS.lineOfTotal * whole);
      if (share > line.share) line = { name: `${option} ${id}`, ofItself: off / Math.abs(mean), ofTotal: off / whole, share };
    }
  }
  worst = Math.max(line.share, total / LIMITS.total, p50 / LIMITS.p50, p90 / LIMITS.p90);
  return { total, line, p50, p90, worst };
}

function rawOf({ scenario }: Subject, draws: Draws): Raw {
  const { inputs, expectedIncidents, events } = simulate(scenario, BOOK, draws, false);
  return rawTotals(inputs, expectedIncidents, events);
}

function rawTotals(inputs: Inputs, expectedIncidents: ExpectedIncidents, events: Events): Raw {
  const timeline = new Timeline(inputs.count, inputs.discount);
  const lines = expectedLines(inputs, expectedIncidents);
  return forEachOption((option) => {
    const totals = new Float64Array(inputs.count);
    const means: Record<string, number> = {};
    for (const { id, terms, expected } of lines[option]) {
      const columns = timeline.total(terms);
      means[id] = meanOfValues(columns);
      const values = expected ? events.byLine[option].get(id) : columns;
      if (values) for (let i = 0; i < inputs.count; i++) totals[i] = (totals[i] as number) + (values[i] as number);
    }
    return { lines: means, totals };
  });
}

function totalOf(lines: Record<string, number>): number {
  return Object.values(lines).reduce((sum, mean) => sum + mean, 0);
}
