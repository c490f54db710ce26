import { type Column, constantOf, product, remembered, valueIn } from "./columns";

/** How a quantity moves through time: multiplied by `monthly` each month. */
export type Growth = { monthly: Column };

/** How a price moves through time: multiplied by `monthly` each month. */
export type Drift = { monthly: Column };

export const STEADY: Growth & Drift = { monthly: 1 };

/**
 * Money (or hours) a month over the horizon, one path a draw.
 *
 * - `flow`: `start[i]` in the first month, growing and drifting; `floor` bounds the grown volume from below, before the drift. `from` and
 *   `until` are months from the start (fractions allowed) outside of which nothing flows.
 * - `metered`: the price of a grown volume by a tariff, drifting; nothing flows before `from`.
 * - `once`: an amount in the first month.
 *
 * `rise: true` gives only what the drift adds to the price of the first day.
 */
export type Term =
  | {
      kind: "flow";
      start: Float64Array;
      growth: Growth;
      drift: Drift;
      rise?: boolean;
      floor?: Float64Array;
      from?: Float64Array;
      until?: Float64Array;
    }
  | {
      kind: "metered";
      volume: Float64Array;
      growth: Growth;
      drift: Drift;
      tariff: Tariff;
      /** The tariff is the same in every draw. */
      isCommon?: boolean;
      rise?: boolean;
      from?: Float64Array;
    }
  | { kind: "once"; amount: Float64Array };

type Flow = Extract<Term, { kind: "flow" }>;
type Sinks = { total?: Float64Array; byMonth?: Float64Array | undefined; means?: Float64Array };
type Metered = Extract<Term, { kind: "metered" }>;

/** The price of a volume in one draw. */
export type Tariff = (volume: number, draw: number) => number;

/**
 * Adds up terms over time with one weight a month (a discount factor, or 1 / months for an average). Paths that move alike share their
 * annuity factor, so that most lines cost one multiplication a draw.
 */
export class Timeline {
  private readonly annuities = new Map<Column, Map<Column, Column>>();
  private readonly prices = new WeakMap<Tariff, Float64Array>();
  private readonly starts = new WeakMap<Tariff, Float64Array>();
  private readonly simplified = new WeakMap<Term, Term[]>();
  private readonly meteredTotals = new Map<Tariff, Map<Drift | "rise", Float64Array>>();

  constructor(
    readonly draws: number,
    readonly weights: Float64Array,
  ) {}

  /** The weighted sum of the terms over all months, one value a draw. */
  total(terms: readonly Term[]): Float64Array {
    const total = new Float64Array(this.draws);
    for (const term of terms.flatMap((each) => this.simplify(each))) {
      if (term.kind === "once") this.addOnce(term.amount, total);
      else if (term.kind === "flow" && isPlain(term)) this.addPlain(term, total);
      else if (term.kind === "flow") this.walk(term, { total });
      else {
        const metered = this.meteredTotal(term);
        for (let i = 0; i < this.draws; i++) total[i] = (total[i] as number) + (metered[i] as number);
      }
    }
    return total;
  }

  /**
   * Adds the weighted amounts of the terms to `byMonth[month × draws + draw]` where it is given, and their means over the draws to
   * `means[month]`.
   */
  addByMonth(terms: readonly Term[], means: Float64Array, byMonth?: Float64Array): void {
    const { weights, draws } = this;
    const { plain, rest } = merge(joinRises(terms).flatMap((each) => this.simplify(each)));
    for (const { growth, drift, start } of plain) {
      const ratios = this.filled(growth);
      for (let i = 0; i < draws; i++) ratios[i] = (ratios[i] as number) * valueIn(drift, i);
      for (let m = 0; m < weights.length; m++) {
        const weight = weights[m] as number;
        const at = m * draws;
        let sum = 0;
        for (let i = 0; i < draws; i++) {
          const amount = start[i] as number;
          sum += amount;
          if (byMonth) byMonth[at + i] = (byMonth[at + i] as number) + amount * weight;
          start[i] = amount * (ratios[i] as number);
        }
        means[m] = (means[m] as number) + (sum * weight) / draws;
      }
    }
    for (const term of rest) {
      if (term.kind !== "once") this.walk(term, { means, byMonth });
      else {
        const weight = weights[0] as number;
        let sum = 0;
        for (let i = 0; i < draws; i++) {
          const amount = (term.amount[i] as number) * weight;
          sum += amount;
          if (byMonth) byMonth[i] = (byMonth[i] as number) + amount;
        }
        means[0] = (means[0] as number) + sum / draws;
      }
    }
  }

  private filled(value: Column): Float64Array {
    return typeof value === "number" ? new Float64Array(this.draws).fill(value) : value.slice();
  }

  /**
   * The same money as plain flows where that is possible: what begins late is all of it less its beginning, and a floor matters only
   * in the draws where growth crosses it.
   */
  private simplify(term: Term): Term[] {
    if (isNothing(term)) return [];
    if (term.kind === "once" || (term.kind === "flow" && isPlain(term))) return [term];
    if (term.kind === "metered" && term.growth.monthly !== 1) return [term];
    const kept = this.simplified.get(term);
    if (kept) return kept;
    const terms = term.kind === "flow" ? this.simplifyFlow(term) : this.simplify(this.flowOf(term));
    this.simplified.set(term, terms);
    return terms;
  }

  /** A tariff on a volume that does not grow is a flow. */
  private flowOf({ volume, growth, drift, tariff, rise, from }: Metered): Flow {
    const start = this.starts.get(tariff) ?? volume.map(tariff);
    this.starts.set(tariff, start);
    return { kind: "flow", start, growth, drift, ...(rise ? { rise } : {}), ...(from ? { from } : {}) };
  }

  private simplifyFlow(term: Flow): Term[] {
    if (term.from) {
      const { from, until, ...whole } = term;
      const beginning: Flow = { ...whole, start: product(term.start, -1), until: from };
      return this.simplify(until ? { ...whole, until } : whole).concat(beginning);
    }
    if (!term.floor || term.until) return [term];
    const { floor, ...flow } = term;
    const side = constantSide(term, this.weights.length - 1);
    if (side === "above") return this.simplify(flow);
    if (side === "below") return this.simplify({ ...flow, start: floor, growth: STEADY });
    const above = new Float64Array(this.draws);
    const below = new Float64Array(this.draws);
    const crossing = { start: new Float64Array(this.draws), floor: new Float64Array(this.draws), any: false };
    const last = this.weights.length - 1;
    const { monthly } = term.growth;
    const grown = typeof monthly === "number" ? monthly ** last : undefined;
    for (let i = 0; i < this.draws; i++) {
      const first = term.start[i] as number;
      const end = first * (grown ?? valueIn(monthly, i) ** last);
      const bound = floor[i] as number;
      if (Math.min(first, end) >= bound) above[i] = first;
      else if (Math.max(first, end) <= bound) below[i] = bound;
      else {
        crossing.start[i] = first;
        crossing.floor[i] = bound;
        crossing.any = true;
      }
    }
    const plain: Term[] = [
      { ...flow, start: above },
      { ...flow, start: below, growth: STEADY },
    ];
    return crossing.any ? [...plain, { ...flow, start: crossing.start, floor: crossing.floor }] : plain;
  }

  /** A metered term's total; kept, because options share their tariffs. */
  private meteredTotal(term: Metered): Float64Array {
    const byDrift = this.meteredTotals.get(term.tariff) ?? new Map<Drift | "rise", Float64Array>();
    this.meteredTotals.set(term.tariff, byDrift);
    const key = term.rise ? "rise" : term.drift;
    const total = byDrift.get(key) ?? new Float64Array(this.draws);
    if (!byDrift.has(key)) {
      const volume = term.isCommon && !term.from && typeof term.growth.monthly === "number" ? sameInAll(term.volume) : undefined;
      if (volume === undefined) this.walk(term, { total });
      else this.addCommon(term, volume, total);
    }
    byDrift.set(key, total);
    return total;
  }

  /** The same bill in every draw, month by month, at each draw's own drift. */
  private addCommon({ growth, drift, tariff, rise }: Metered, volume: number, total: Float64Array): void {
    const bills = Array.from(this.weights, (weight, m) => tariff(volume * valueIn(growth.monthly, 0) ** m, 0) * weight);
    const steady = rise ? bills.reduce((sum, bill) => sum + bill, 0) : 0;
    const drifting = remembered((ratio: number) => bills.reduceRight((sum, bill) => sum * ratio + bill, 0));
    for (let i = 0; i < total.length; i++) total[i] = (total[i] as number) + drifting(valueIn(drift.monthly, i)) - steady;
  }

  private addOnce(amount: Float64Array, total: Float64Array): void {
    const first = this.weights[0] as number;
    for (let i = 0; i < total.length; i++) total[i] = (total[i] as number) + (amount[i] as number) * first;
  }

  private addPlain(term: Flow, total: Float64Array): void {
    const factor = this.annuity(term.growth.monthly, term.drift.monthly);
    const base = term.rise ? this.annuity(term.growth.monthly, 1) : 0;
    const { start } = term;
    const steady = typeof base === "number" ? base : undefined;
    if (typeof factor === "number" && steady !== undefined) {
      const times = factor - steady;
      for (let i = 0; i < total.length; i++) total[i] = (total[i] as number) + (start[i] as number) * times;
    } else if (typeof factor !== "number" && steady !== undefined) {
      for (let i = 0; i < total.length; i++) total[i] = (total[i] as number) + (start[i] as number) * ((factor[i] as number) - steady);
    } else
      for (let i = 0; i < total.length; i++)
        total[i] = (total[i] as number) + (start[i] as number) * (valueIn(factor, i) - valueIn(base, i));
  }

  /** The weighted sum of (growth × drift)^month: one number where neither differs between draws. */
  private annuity(growth: Column, drift: Column): Column {
    const byDrift = this.annuities.get(growth) ?? new Map<Column, Column>();
    this.annuities.set(growth, byDrift);
    const kept = byDrift.get(drift);
    if (kept !== undefined) return kept;
    const sum = (ratio: number) => {
      let power = 1;
      let result = 0;
      for (let m = 0; m < this.weights.length; m++) {
        result += power * (this.weights[m] as number);
        power *= ratio;
      }
      return result;
    };
    let factor: Column;
    if (typeof growth === "number" && typeof drift === "number") factor = sum(growth * drift);
    else {
      factor = new Float64Array(this.draws);
      for (let i = 0; i < this.draws; i++) factor[i] = sum(valueIn(growth, i) * valueIn(drift, i));
    }
    byDrift.set(drift, factor);
    return factor;
  }

  /** Walks a term month by month and adds its weighted amounts to whatever is given: totals, months, means by month. */
  private walk(term: Flow | Metered, sinks: Sinks): void {
    const { weights, draws } = this;
    const { total, byMonth, means } = sinks;
    const months = weights.length;
    const metered = term.kind === "metered" ? this.meteredPrices(term) : undefined;
    const until = term.kind === "flow" ? term.until : undefined;
    const from = term.kind === "metered" ? term.from : undefined;
    const floors = term.kind === "flow" ? term.floor : undefined;
    const rise = term.rise ? 1 : 0;
    for (let i = 0; i < draws; i++) {
      const start = term.kind === "flow" ? (term.start[i] as number) : 0;
      const floor = floors?.[i] ?? Number.NEGATIVE_INFINITY;
      if (!metered && start === 0 && !(floor > 0)) continue;
      const growth = valueIn(term.growth.monthly, i);
      const drift = valueIn(term.drift.monthly, i);
      const begins = from?.[i] ?? 0;
      const ends = until?.[i] ?? months;
      let volume = 1;
      let price = 1;
      let sum = 0;
      for (let m = 0; m < ends && m < months; m++) {
        let amount = metered ? (metered[m * draws + i] as number) : start * volume;
        if (amount < floor) amount = floor;
        amount *= (price - rise) * (weights[m] as number);
        if (m < begins || m + 1 > ends) amount *= Math.max(0, Math.min(m + 1, ends) - Math.max(m, begins));
        sum += amount;
        if (byMonth) byMonth[m * draws + i] = (byMonth[m * draws + i] as number) + amount;
        if (means) means[m] = (means[m] as number) + amount / draws;
        volume *= growth;
        price *= drift;
      }
      if (total) total[i] = (total[i] as number) + sum;
    }
  }

  /** The tariff's price in each draw and month, before any drift; kept, because a price and its rise share it. */
  private meteredPrices(term: Metered): Float64Array {
    const kept = this.prices.get(term.tariff);
    if (kept) return kept;
    const months = this.weights.length;
    const prices = new Float64Array(this.draws * months);
    const factors = new Float64Array(this.draws).fill(1);
    for (let m = 0; m < months; m++) {
      let last = Number.NaN;
      let price = 0;
      for (let i = 0; i < this.draws; i++) {
        const factor = factors[i] as number;
        const volume = (term.volume[i] as number) * factor;
        if (!term.isCommon || volume !== last) {
          last = volume;
          price = term.tariff(volume, i);
        }
        prices[m * this.draws + i] = price;
        factors[i] = factor * valueIn(term.growth.monthly, i);
      }
    }
    this.prices.set(term.tariff, prices);
    return prices;
  }
}

function isNothing(term: Term): boolean {
  if (term.kind === "once") return constantOf(term.amount) === 0;
  return term.kind === "flow" && !term.floor && constantOf(term.start) === 0;
}

/** On which side of its floor a flow stays, where that is the same number in every draw. */
function constantSide({ start, floor, growth }: Flow, last: number): "above" | "below" | undefined {
  const [first, bound] = [constantOf(start), floor && constantOf(floor)];
  if (first === undefined || bound === undefined || typeof growth.monthly !== "number") return undefined;
  const end = first * growth.monthly ** last;
  return Math.min(first, end) >= bound ? "above" : Math.max(first, end) <= bound ? "below" : undefined;
}

/** The value that all draws share, if they do. */
function sameInAll(column: Float64Array): number | undefined {
  const constant = constantOf(column);
  if (constant !== undefined) return constant;
  const first = column[0] as number;
  return column.every((value) => value === first) ? first : undefined;
}

function isPlain(term: Flow): boolean {
  return !term.floor && !term.from && !term.until;
}

/** A steady price and its rise, side by side in the terms, are one drifting price. */
function joinRises(terms: readonly Term[]): Term[] {
  const identity = (term: Term) => (term.kind === "flow" ? term.start : term.kind === "metered" ? term.tariff : term.amount);
  const steady = new Map(terms.filter((term) => term.kind !== "once" && !term.rise).map((term) => [identity(term), term]));
  const joined = new Set<Term>();
  const result: Term[] = [];
  for (const term of terms) {
    if (term.kind === "once" || !term.rise) continue;
    const base = steady.get(identity(term));
    if (base === undefined || base.kind === "once" || base.drift !== STEADY || joined.has(base)) continue;
    joined.add(base).add(term);
    result.push({ ...term, rise: false });
  }
  return [...result, ...terms.filter((term) => !joined.has(term))];
}

type PlainSum = { growth: Column; drift: Column; start: Float64Array };

/** Adds up plain flows that grow and drift alike; a rise is the drifting flow less the steady one. */
function merge(terms: readonly Term[]): { plain: PlainSum[]; rest: Term[] } {
  const rest: Term[] = [];
  const sums = new Map<Column, Map<Column, Float64Array>>();
  const add = (growth: Column, drift: Column, start: Float64Array, sign: number) => {
    const drifts = sums.get(growth) ?? new Map<Column, Float64Array>();
    sums.set(growth, drifts);
    const sum = drifts.get(drift) ?? new Float64Array(start.length);
    drifts.set(drift, sum);
    for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] as number) + sign * (start[i] as number);
  };
  for (const term of terms) {
    if (term.kind !== "flow" || !isPlain(term)) {
      rest.push(term);
      continue;
    }
    add(term.growth.monthly, term.drift.monthly, term.start, 1);
    if (term.rise) add(term.growth.monthly, 1, term.start, -1);
  }
  const plain = [...sums].flatMap(([growth, drifts]) => [...drifts].map(([drift, start]) => ({ growth, drift, start })));
  return { plain, rest };
}
