import { numericQuestionOf } from "../../questionnaire/questions";
import type { NumericId } from "../../questionnaire/types";
import { type Column, constantColumn, constantOf, mapped, power, product, valueIn } from "../../simulation/columns";
import { interned } from "../../simulation/interned";
import { memoByKey } from "../../simulation/memo";
import { meanOfValues } from "../../simulation/quantiles";
import { type Growth, STEADY } from "../../simulation/terms";
import { MONTHS_PER_YEAR } from "../../simulation/units";

const spanOf = (id: NumericId) => {
  const { min, max } = numericQuestionOf(id).bounds;
  return { low: min, high: max };
};

/**
 * The bounds that growth may not carry a quantity past: those of the questions. Where there are mailboxes at all, there is at least one; nothing
 * stays nothing.
 */
export const BOUNDS = {
  mailboxes: { ...spanOf("mailboxes"), low: 1 },
  appMessages: spanOf("appMessages"),
  revenueAtStake: spanOf("revenueAtStake"),
  hourlyCost: spanOf("hourlyCost"),
  ownHours: spanOf("ownHours"),
};

export type GrowingQuantity = "mailboxes" | "appMessages" | "revenueAtStake";

/** What growth starts from, in every draw: quantities on the first day, revenue in USD. */
type Beginning = {
  months: number;
  /** The factor of a year, as answered. */
  perYear: Column;
  starts: Record<GrowingQuantity, Float64Array>;
  usdPerUnit: number;
};

/** How volumes move over the horizon. Equal growths are one object, so that equal paths are walked once. */
export class Growths {
  private readonly count: number;
  private readonly columns = new Map<string, Float64Array>();
  private readonly bounded = new Map<GrowingQuantity, Column>();
  private readonly byPower = new Map<string, Growth>();
  private readonly products = new Map<Column, Map<Column, Growth>>();

  constructor(private readonly from: Beginning) {
    this.count = from.starts.mailboxes.length;
  }

  /** How a power of a growing quantity moves; the power 0 stands for what does not grow. */
  of(quantity: GrowingQuantity, exponent = 1): Growth {
    return memoByKey(this.byPower, `${quantity}^${exponent}`, () => this.makeGrowth(quantity, exponent));
  }

  /** The bound past which growth would carry the middle draw of a quantity within the horizon; undefined where it would not. */
  boundReached(quantity: GrowingQuantity): number | undefined {
    const asked = this.askedGrowth();
    const got = this.of(quantity).monthly;
    const slowed = this.from.starts.mailboxes.map((_, i) => (Math.abs(valueIn(got, i) - valueIn(asked, i)) > 1e-9 ? 1 : 0));
    if (meanOfValues(slowed) < 0.5) return undefined;
    return valueIn(asked, 0) > 1 ? BOUNDS[quantity].high : BOUNDS[quantity].low;
  }

  /** The largest that a quantity is in any draw at either end of the horizon. */
  largest(quantity: "mailboxes" | "appMessages"): number {
    const { monthly } = this.of(quantity);
    const constant = constantOf(this.from.starts[quantity]);
    if (constant !== undefined && typeof monthly === "number") return Math.max(constant, constant * monthly ** (this.from.months - 1));
    let most = 0;
    this.from.starts[quantity].forEach((start, i) => {
      most = Math.max(most, start, start * power(valueIn(monthly, i), this.from.months - 1));
    });
    return most;
  }

  /** The months (fractions allowed) between which there are more mailboxes than a threshold: all, none, until they shrink or from when they have grown. */
  monthsAbove(threshold: number): { from: Float64Array; until: Float64Array } {
    const { monthly } = this.of("mailboxes");
    const between = (start: number, ratio: number): [number, number] => {
      const crossing = ratio === 1 ? Number.POSITIVE_INFINITY : Math.log(threshold / start) / Math.log(ratio);
      if (start <= threshold) return [ratio > 1 ? Math.min(this.from.months, crossing) : this.from.months, this.from.months];
      return [0, ratio < 1 ? Math.min(this.from.months, crossing) : this.from.months];
    };
    const count = constantOf(this.from.starts.mailboxes);
    if (count !== undefined && typeof monthly === "number") {
      const [from, until] = between(count, monthly);
      return { from: constantColumn(from, this.count), until: constantColumn(until, this.count) };
    }
    const from = new Float64Array(this.count);
    const until = new Float64Array(this.count);
    for (let i = 0; i < this.count; i++) [from[i], until[i]] = between(valueIn(this.from.starts.mailboxes, i), valueIn(monthly, i));
    return { from, until };
  }

  /** The growth of a month as answered. */
  private askedGrowth(): Column {
    const perYear = this.from.perYear;
    if (typeof perYear === "number") return perYear ** (1 / MONTHS_PER_YEAR);
    return memoByKey(this.columns, "growth", () => mapped(perYear, (factor) => power(factor, 1 / MONTHS_PER_YEAR), "monthly-of-yearly"));
  }

  /** Growth that would pass a bound is slowed so that it ends there; the notice of the assessment says so. */
  private boundedGrowth(quantity: GrowingQuantity): Column {
    const bounded = this.bounded.get(quantity) ?? this.makeBoundedGrowth(quantity);
    this.bounded.set(quantity, bounded);
    return bounded;
  }

  private makeBoundedGrowth(quantity: GrowingQuantity): Column {
    const asked = this.askedGrowth();
    const start = this.from.starts[quantity];
    const scale = quantity === "revenueAtStake" ? this.from.usdPerUnit : 1;
    const low = BOUNDS[quantity].low * scale;
    const high = BOUNDS[quantity].high * scale;
    const steps = this.from.months - 1;
    let slowed = false;
    const boundedFrom = (from: number, monthly: number) => {
      const end = from * power(monthly, steps);
      if (from === 0 || (end <= high && end >= low)) return monthly;
      slowed = true;
      return ((end > high ? high : low) / from) ** (1 / steps);
    };
    const constant = constantOf(start);
    if (constant !== undefined && typeof asked === "number") return boundedFrom(constant, asked);
    const bounded = start.map((from, i) => boundedFrom(from, valueIn(asked, i)));
    if (!slowed) return asked;
    const name = `bounded ${low} ${high} ${steps}`;
    return memoByKey(this.columns, `growth of ${quantity}`, () => interned(name, [start, asked], bounded.length, () => bounded));
  }

  /** Two growths at once: what grows with the mailboxes and, each of them, with the revenue, say. */
  together(a: Growth, b: Growth): Growth {
    if (a.monthly === 1) return b;
    if (b.monthly === 1) return a;
    if (typeof a.monthly === "number" && typeof b.monthly === "number") return { monthly: a.monthly * b.monthly };
    const partners = memoByKey(this.products, a.monthly, () => new Map<Column, Growth>());
    return memoByKey(partners, b.monthly, () => ({ monthly: product(constantColumn(1, this.count), a.monthly, b.monthly) }));
  }

  /**
   * How a function of something moves as that grows: at the rate that takes it from its first day's value to its last month's. Exact at
   * both ends for any function, and throughout for a power.
   *
   * @param name names the function and what it is of
   */
  ofSize(name: string, quantity: GrowingQuantity, starts: Float64Array, size: (of: number) => number): Growth {
    const { monthly } = this.of(quantity);
    if (monthly === 1) return STEADY;
    const steps = this.from.months - 1;
    const between = (from: number, ratio: number) => {
      const first = size(from);
      return first === 0 ? 1 : power(size(from * power(ratio, steps)) / first, 1 / steps);
    };
    const count = constantOf(starts);
    if (count !== undefined && typeof monthly === "number") return { monthly: between(count, monthly) };
    return {
      monthly: memoByKey(this.columns, `growth of ${name}`, () =>
        interned(`growth-of ${name} ${steps}`, [starts, monthly], starts.length, () =>
          starts.map((from, i) => between(from, valueIn(monthly, i))),
        ),
      ),
    };
  }

  private makeGrowth(quantity: GrowingQuantity, exponent: number): Growth {
    if (exponent === 0) return STEADY;
    const monthly = this.boundedGrowth(quantity);
    if (typeof monthly === "number") return { monthly: monthly ** exponent };
    if (exponent === 1) return { monthly };
    const path = monthly === this.askedGrowth() ? "growth" : `growth of ${quantity}`;
    return {
      monthly: memoByKey(this.columns, `${path}^${exponent}`, () => mapped(monthly, (factor) => power(factor, exponent), `^${exponent}`)),
    };
  }
}
