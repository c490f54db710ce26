import { addTo, type Column, constantOf, memoizeLast, power, valueIn } from "./columns";
import { interned } from "./interned";
import { memoByKey } from "./memo";
import { geometricSum } from "./series";
import { isPlain, SimplerTerms } from "./simplify-terms";
import { type Drift, type Flow, type Metered, STEADY, type Tariff, type Term } from "./terms";
import { MONTHS_PER_YEAR } from "./units";

type Sinks = { total?: Float64Array; byMonth?: Float64Array | undefined; means?: Float64Array };

/**
 * Adds up terms over time with one weight a month (a discount factor, or 1 / months for an average). Paths that move alike share their
 * annuity factor, so that most lines cost one multiplication a draw.
 */
export class Timeline {
  private readonly annuities = new Map<Column, Map<Drift, Column>>();
  private readonly simpler: SimplerTerms;
  private readonly meteredTotals = new Map<Tariff, Map<Drift | "rise", Float64Array>>();
  private readonly first: number;
  private readonly step: number;

  /** @param weights at least one, each the same multiple of the one before */
  constructor(
    readonly draws: number,
    readonly weights: Float64Array,
  ) {
    this.simpler = new SimplerTerms(draws, weights.length);
    const [first = 0, second = first] = weights;
    this.first = first;
    this.step = second / first;
  }

  /** The weighted sum of the terms over all months, one value a draw. */
  total(terms: readonly Term[]): Float64Array {
    const total = new Float64Array(this.draws);
    for (const term of this.simpler.of(terms)) {
      if (term.kind === "once") addTo(total, term.amount, this.first);
      else if (term.kind === "flow" && isPlain(term)) this.addPlain(term, total);
      else if (term.kind === "flow") this.walk(term, { total });
      else addTo(total, this.meteredTotal(term));
    }
    return total;
  }

  /**
   * Adds the weighted amounts of the terms to `byMonth[month × draws + draw]` where it is given, and their means over the draws to
   * `means[month]`.
   */
  addByMonth(terms: readonly Term[], means: Float64Array, byMonth?: Float64Array): void {
    const { weights, draws } = this;
    const { plain, rest } = merge(this.simpler.of(terms), draws);
    for (const { growth, drift, start } of plain) {
      const ratios = this.filled(growth);
      if ("monthly" in drift) for (let i = 0; i < draws; i++) ratios[i] = (ratios[i] as number) * valueIn(drift.monthly, i);
      for (let m = 0; m < weights.length; m++) {
        const weight = weights[m] as number;
        const at = m * draws;
        if ("yearly" in drift && isRenewal(m)) for (let i = 0; i < draws; i++) start[i] = (start[i] as number) * valueIn(drift.yearly, i);
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
        const weight = this.first;
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

  /** A metered term's total; cached, because options share their tariffs. */
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
    const raised = (price: number) =>
      bills.reduceRight((sum, bill, m) => ("monthly" in drift || isRenewal(m + 1) ? sum * price : sum) + bill, 0);
    const drifting = memoizeLast(raised);
    const price = "yearly" in drift ? drift.yearly : drift.monthly;
    for (let i = 0; i < total.length; i++) total[i] = (total[i] as number) + drifting(valueIn(price, i)) - steady;
  }

  private addPlain(term: Flow, total: Float64Array): void {
    const factor = this.annuity(term.growth.monthly, term.drift);
    const base = term.rise ? this.annuity(term.growth.monthly, STEADY) : 0;
    const { start } = term;
    const steady = typeof base === "number" ? base : undefined;
    if (typeof factor === "number" && steady !== undefined) addTo(total, start, factor - steady);
    else if (typeof factor !== "number" && steady !== undefined) {
      for (let i = 0; i < total.length; i++) total[i] = (total[i] as number) + (start[i] as number) * ((factor[i] as number) - steady);
    } else
      for (let i = 0; i < total.length; i++)
        total[i] = (total[i] as number) + (start[i] as number) * (valueIn(factor, i) - valueIn(base, i));
  }

  /** The weighted sum of what one has grown and drifted to, month by month: one number where neither differs between draws. */
  private annuity(growth: Column, drift: Drift): Column {
    const byDrift = memoByKey(this.annuities, growth, () => new Map<Drift, Column>());
    const cached = byDrift.get(drift);
    if (cached !== undefined) return cached;
    const [kind, price, sumOf] =
      "yearly" in drift ? ["yearly", drift.yearly, this.sumByYears] : ["monthly", drift.monthly, this.sumByMonths];
    const inEach = () => {
      const sums = new Float64Array(this.draws);
      for (let i = 0; i < this.draws; i++) sums[i] = sumOf(valueIn(growth, i), valueIn(price, i));
      return sums;
    };
    const factor =
      typeof growth === "number" && typeof price === "number"
        ? sumOf(growth, price)
        : interned(`annuity ${kind} ${this.first} ${this.step} ${this.weights.length}`, [growth, price], this.draws, inEach);
    byDrift.set(drift, factor);
    return factor;
  }

  private readonly sumByMonths = (growth: number, price: number): number =>
    geometricSum(growth * price * this.step, this.weights.length) * this.first;

  /** Whole years, each a multiple of the one before, and the months of the year that has begun. */
  private readonly sumByYears = (growth: number, price: number): number => {
    const ratio = growth * this.step;
    const rest = this.weights.length % MONTHS_PER_YEAR;
    const years = (this.weights.length - rest) / MONTHS_PER_YEAR;
    const aYear = power(ratio, MONTHS_PER_YEAR) * price;
    const whole = geometricSum(ratio, MONTHS_PER_YEAR) * geometricSum(aYear, years);
    return (whole + power(aYear, years) * geometricSum(ratio, rest)) * this.first;
  };

  /** Walks a term month by month and adds its weighted amounts to whatever is given: totals, months, means by month. */
  private walk(term: Flow | Metered, sinks: Sinks): void {
    const { weights, draws } = this;
    const { total, byMonth, means } = sinks;
    const months = weights.length;
    const metered = term.kind === "metered" ? term : undefined;
    const starts = term.kind === "metered" ? term.volume : term.start;
    const until = term.kind === "flow" ? term.until : undefined;
    const from = term.kind === "metered" ? term.from : undefined;
    const floors = term.kind === "flow" ? term.floor : undefined;
    const rise = term.rise ? 1 : 0;
    for (let i = 0; i < draws; i++) {
      const start = starts[i] as number;
      const floor = floors ? (floors[i] as number) : Number.NEGATIVE_INFINITY;
      if (start === 0 && !(floor > 0)) continue;
      const growth = valueIn(term.growth.monthly, i);
      const isYearly = "yearly" in term.drift;
      const drift = valueIn("yearly" in term.drift ? term.drift.yearly : term.drift.monthly, i);
      const begins = from ? (from[i] as number) : 0;
      const ends = until ? (until[i] as number) : months;
      let volume = 1;
      let price = 1;
      let sum = 0;
      for (let m = 0; m < ends && m < months; m++) {
        let amount = metered ? metered.tariff(start * volume, i) : start * volume;
        if (amount < floor) amount = floor;
        amount *= (price - rise) * (weights[m] as number);
        if (m < begins || m + 1 > ends) amount *= Math.max(0, Math.min(m + 1, ends) - Math.max(m, begins));
        sum += amount;
        if (byMonth) byMonth[m * draws + i] = (byMonth[m * draws + i] as number) + amount;
        if (means) means[m] = (means[m] as number) + amount / draws;
        volume *= growth;
        if (!isYearly || isRenewal(m + 1)) price *= drift;
      }
      if (total) total[i] = (total[i] as number) + sum;
    }
  }
}

/** Whether a month, counted from 0, begins a year that is not the first. */
const isRenewal = (month: number): boolean => month > 0 && month % MONTHS_PER_YEAR === 0;

/** The value that all draws share, if they do. */
function sameInAll(column: Float64Array): number | undefined {
  const constant = constantOf(column);
  if (constant !== undefined) return constant;
  const first = column[0] as number;
  return column.every((value) => value === first) ? first : undefined;
}

type PlainSum = { growth: Column; drift: Drift; start: Float64Array };

/** Adds up the first draws of plain flows that grow and drift alike; a rise is the drifting flow less the steady one. */
function merge(terms: readonly Term[], draws: number): { plain: PlainSum[]; rest: Term[] } {
  const rest: Term[] = [];
  const sums = new Map<Column, Map<Drift, Float64Array>>();
  const add = (growth: Column, drift: Drift, start: Float64Array, sign: number) => {
    const drifts = memoByKey(sums, growth, () => new Map<Drift, Float64Array>());
    addTo(
      memoByKey(drifts, drift, () => new Float64Array(draws)),
      start,
      sign,
    );
  };
  for (const term of terms) {
    if (term.kind !== "flow" || !isPlain(term)) {
      rest.push(term);
      continue;
    }
    add(term.growth.monthly, term.drift, term.start, 1);
    if (term.rise) add(term.growth.monthly, STEADY, term.start, -1);
  }
  const plain = [...sums].flatMap(([growth, drifts]) => [...drifts].map(([drift, start]) => ({ growth, drift, start })));
  return { plain, rest };
}
