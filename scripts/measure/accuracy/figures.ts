import { OPTIONS, type OptionId } from "@/lib/questionnaire/ids";
import { Draws } from "@/lib/simulation/draws";
import { meanOfValues, quantiles } from "@/lib/simulation/quantiles";
import { Timeline } from "@/lib/simulation/timeline";
import { BOOK, NEWEST_PRICE_DATE } from "../../../lib/data/price-book";
import { forEachOption } from "../../../lib/model/by-option";
import type { ExpectedIncidents } from "../../../lib/model/costs/expected-incidents";
import { expectedLines } from "../../../lib/model/costs/expected-lines";
import type { Inputs } from "../../../lib/model/costs/inputs";
import type { Events } from "../../../lib/model/costs/simulate-events";
import { simulate } from "../../../lib/model/run";
import { PROFILES } from "../../../lib/questionnaire/profiles";

/** What accuracy is asked of one assessment, as shares. */
export const LIMITS = { total: 0.005, line: 0.005, lineOfTotal: 0.001, quantile: 0.01 } as const;

/** Means of lines and P50 and P90 of the total, in discounted USD, of every option. */
export type Figures = Record<OptionId, { lines: Record<string, number>; p50: number; p90: number }>;

/** The figures of many runs together; `sampled`: by how much the sampled mean differs from the expected one at most, as a share. */
export type Reference = { id: string; figures: Figures; sampled: number };

type Raw = Record<OptionId, { lines: Record<string, number>; totals: Float64Array }>;

/** The figures of one run of a profile. */
export function figuresOf(profileId: string, draws: Draws): Figures {
  const raw = rawOf(profileId, draws);
  return forEachOption((option) => {
    const [p50, p90] = quantiles(raw[option].totals, [0.5, 0.9]) as [number, number];
    return { lines: raw[option].lines, p50, p90 };
  });
}

/** Runs a profile `batches` times with seeds that no assessment uses, and pools the draws. */
export function referenceOf({ id }: (typeof PROFILES)[number], batches: number): Reference {
  const count = 8192;
  const totals = forEachOption(() => new Float64Array(batches * count));
  const lines = forEachOption((): Record<string, number> => ({}));
  for (let batch = 0; batch < batches; batch++) {
    const raw = rawOf(id, new Draws(count, 1 + batch));
    for (const option of OPTIONS) {
      totals[option].set(raw[option].totals, batch * count);
      for (const [line, mean] of Object.entries(raw[option].lines)) lines[option][line] = (lines[option][line] ?? 0) + mean / batches;
    }
  }
  const figures = forEachOption((option) => {
    const [p50, p90] = quantiles(totals[option], [0.5, 0.9]) as [number, number];
    return { lines: lines[option], p50, p90 };
  });
  const sampled = Math.max(...OPTIONS.map((option) => Math.abs(meanOfValues(totals[option]) / totalOf(figures[option].lines) - 1)));
  return { id, figures, sampled };
}

/** How far figures lie from the reference, as shares; `worst` is the largest deviation as a share of its limit. */
export function compare(found: Figures, { figures }: Reference) {
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
  worst = Math.max(line.share, total / LIMITS.total, p50 / LIMITS.quantile, p90 / LIMITS.quantile);
  return { total, line, p50, p90, worst };
}

function rawOf(profileId: string, draws: Draws): Raw {
  const profile = PROFILES.find(({ id }) => id === profileId);
  if (profile === undefined) throw new Error(`No profile has the id "${profileId}"`);
  const { inputs, expectedIncidents, events } = simulate(
    { answers: profile.answers, overrides: {}, priceDate: NEWEST_PRICE_DATE },
    BOOK,
    draws,
    false,
  );
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
