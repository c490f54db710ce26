/** How a quantity moves through time: multiplied by `monthly` each month, never past `limit` times its start (nor below, when it shrinks). */
export type Growth = { monthly: number | Float64Array; limit?: Float64Array };

/** How a price moves through time: multiplied by `monthly` each month. */
export type Drift = { monthly: number | Float64Array };

export const STEADY: Growth & Drift = { monthly: 1 };

/**
 * Money (or hours) a month over the horizon, one path a draw.
 *
 * - `flow`: `start[i]` in the first month, growing and drifting; `floor` and `ceiling` bound the grown volume before the drift.
 *   `rise: true` gives only what the drift adds to the price of the first day. `from` and `until` are months (fractions allowed) outside of
 *   which nothing flows.
 * - `metered`: the price of a grown volume by a tariff, times `factor[i]`.
 * - `once`: an amount in the first month.
 */
export type Term =
  | {
      kind: "flow";
      start: Float64Array;
      growth: Growth;
      drift: Drift;
      floor?: Float64Array;
      ceiling?: Float64Array;
      rise?: boolean;
      from?: Float64Array;
      until?: Float64Array;
    }
  | { kind: "metered"; volume: Float64Array; growth: Growth; drift: Drift; tariff: (volume: number, draw: number) => number; rise?: boolean }
  | { kind: "once"; amount: Float64Array };

function at(value: number | Float64Array, draw: number): number {
  return typeof value === "number" ? value : (value[draw] as number);
}

/** The share of month `month` (0 is the first) that lies between `from` and `until`, in months from the start. */
function overlap(month: number, from: number, until: number): number {
  return Math.max(0, Math.min(month + 1, until) - Math.max(month, from));
}

function grow(factor: number, monthly: number, limit: number | undefined): number {
  const next = factor * monthly;
  if (limit === undefined) return next;
  return monthly >= 1 ? Math.min(next, Math.max(limit, 1)) : Math.max(next, Math.min(limit, 1));
}

/**
 * Walks a term's paths and adds `amount × weights[month]` to `total[draw]` and, where given, to `byMonth[draw × months + month]`.
 *
 * @param weights one factor a month (a discount factor, or 1); its length is the number of months
 */
export function accumulate(term: Term, weights: Float64Array, total: Float64Array, byMonth?: Float64Array): void {
  const months = weights.length;
  const draws = total.length;
  if (term.kind === "once") {
    const first = weights[0] as number;
    for (let i = 0; i < draws; i++) {
      const amount = (term.amount[i] as number) * first;
      total[i] = (total[i] as number) + amount;
      if (byMonth) byMonth[i * months] = (byMonth[i * months] as number) + amount;
    }
    return;
  }
  const windowed = term.kind === "flow" && (term.from !== undefined || term.until !== undefined);
  for (let i = 0; i < draws; i++) {
    const start = term.kind === "flow" ? (term.start[i] as number) : (term.volume[i] as number);
    if (start === 0 && term.kind === "flow" && !term.floor) continue;
    const growth = at(term.growth.monthly, i);
    const limit = term.growth.limit?.[i];
    const drift = at(term.drift.monthly, i);
    const floor = term.kind === "flow" ? term.floor?.[i] : undefined;
    const ceiling = term.kind === "flow" ? term.ceiling?.[i] : undefined;
    let volume = 1;
    let price = 1;
    let sum = 0;
    for (let m = 0; m < months; m++) {
      let amount = start * volume;
      if (floor !== undefined && amount < floor) amount = floor;
      if (ceiling !== undefined && amount > ceiling) amount = ceiling;
      if (term.kind === "metered") amount = term.tariff(amount, i);
      amount *= term.rise ? price - 1 : price;
      if (windowed) amount *= overlap(m, term.from?.[i] ?? 0, term.until?.[i] ?? months);
      amount *= weights[m] as number;
      sum += amount;
      if (byMonth) byMonth[i * months + m] = (byMonth[i * months + m] as number) + amount;
      volume = limit === undefined ? volume * growth : grow(volume, growth, limit);
      price *= drift;
    }
    total[i] = (total[i] as number) + sum;
  }
}

/** The sum of terms, with plain flows that grow and drift alike added up into one, so that each path is walked once. */
export function merge(terms: readonly Term[]): Term[] {
  const merged: Term[] = [];
  const sums = new Map<Growth["monthly"], Map<Drift["monthly"], Float64Array>>();
  for (const term of terms) {
    if (term.kind !== "flow" || term.floor || term.ceiling || term.rise || term.from || term.until || term.growth.limit) {
      merged.push(term);
      continue;
    }
    const drifts = sums.get(term.growth.monthly) ?? new Map<Drift["monthly"], Float64Array>();
    sums.set(term.growth.monthly, drifts);
    const sum = drifts.get(term.drift.monthly);
    if (sum) for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] as number) + (term.start[i] as number);
    else drifts.set(term.drift.monthly, term.start.slice());
  }
  for (const [growth, drifts] of sums) {
    for (const [drift, start] of drifts) merged.push({ kind: "flow", start, growth: { monthly: growth }, drift: { monthly: drift } });
  }
  return merged;
}

/** The mean over the draws of each month's weighted amount. */
export function meanByMonth(terms: readonly Term[], weights: Float64Array, draws: number): Float64Array {
  const months = weights.length;
  const means = new Float64Array(months);
  const byMonth = new Float64Array(draws * months);
  const total = new Float64Array(draws);
  for (const term of merge(terms)) accumulate(term, weights, total, byMonth);
  for (let i = 0; i < draws; i++) {
    for (let m = 0; m < months; m++) means[m] = (means[m] as number) + (byMonth[i * months + m] as number) / draws;
  }
  return means;
}
