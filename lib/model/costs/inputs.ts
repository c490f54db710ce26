import { assumptionByKey } from "../../data/assumptions";
import type { PriceBook, PriceCurve } from "../../data/price-book";
import { NOT_SURE, type NotSure, type Objective } from "../../questionnaire/ids";
import { numericQuestionOf } from "../../questionnaire/questions";
import type { Scenario } from "../../questionnaire/scenario";
import type { Answers, NumericId, RangeValue } from "../../questionnaire/types";
import { type Column, constantColumn, constantOf, mapped, power, product, valueIn } from "../../simulation/columns";
import { type SplitLogNormal, splitLogNormal, valueAt } from "../../simulation/distributions";
import type { Draws } from "../../simulation/draws";
import { keptIn, onceFor } from "../../simulation/memo";
import { meanOfValues } from "../../simulation/quantiles";
import { type Drift, type Growth, STEADY } from "../../simulation/terms";
import { DAYS_PER_MONTH, MONTHS_PER_YEAR, monthlyFactor, PERCENT } from "../../simulation/units";

const spanOf = (id: NumericId) => {
  const { min, max } = numericQuestionOf(id).bounds;
  return { low: min, high: max };
};

/** The bounds that growth may not carry a quantity past: those of the questions. */
export const BOUNDS = {
  mailboxes: spanOf("mailboxes"),
  appMessages: spanOf("appMessages"),
  revenueAtStake: spanOf("revenueAtStake"),
  hourlyCost: spanOf("hourlyCost"),
};

export type GrowingQuantity = "mailboxes" | "appMessages" | "revenueAtStake";

/**
 * An input that differs between draws: a quantity by its standard normal score, or an answer that is not known by a uniform that picks
 * one of its choices. The id is that of the answer or the assumption's line.
 */
export type UncertainInput =
  | { kind: "quantity"; id: string; scores: Float64Array }
  | { kind: "choice"; id: string; uniforms: Float64Array; choices: number };

/**
 * Everything the cost lines and incidents draw on, in USD and months, one value a draw: the answers as distributions, the
 * assumptions (or the founder's overrides) and how volumes and prices move.
 */
export class Inputs {
  readonly count: number;
  readonly months: number;
  /** Discount factor of the middle of each month. */
  readonly discount: Float64Array;
  readonly answers: Answers;
  readonly usdPerUnit: number;

  readonly mailboxes: Float64Array;
  /** Mailboxes whose users are paid by the organisation: all of them, or none where they belong to customers. */
  readonly staffMailboxes: Float64Array;
  /** Messages a month that people send. */
  readonly peopleMessages: Float64Array;
  /** Messages a month that applications send. */
  readonly appMessages: Float64Array;
  /** 1 where there is application mail, else 0. */
  readonly hasApp: Float64Array;
  /** USD a month. */
  readonly revenue: Float64Array;
  /** Share of the revenue at stake that flows through people's mail. */
  readonly peopleShare: Float64Array;
  /** USD an hour of the people who operate mail. */
  readonly hourlyCost: Float64Array;
  /** USD an hour of an average employee. */
  readonly staffCost: Float64Array;
  /** Share of what goes missing that is lost for good. */
  readonly permanentShare: Float64Array;
  /** USD of revenue that are lost for good with a day of all mail. */
  readonly revenuePerDay: Float64Array;
  /** USD that an hour of whoever operates mail costs, with the work that it displaces. */
  readonly hourValue: Float64Array;
  /** A column of zeros, one object so that what is not there can be passed over. */
  readonly zero: Float64Array;
  readonly wages: Drift;
  readonly hostedPrices: Drift;
  readonly serverPrices: Drift;

  /** The uncertain inputs that were read so far, by id. */
  readonly uncertain = new Map<string, UncertainInput>();

  private readonly growthPerYear: number | Float64Array;
  private readonly kept = new Map<string, Float64Array>();
  private readonly bounded = new Map<GrowingQuantity, Column>();
  private readonly growths = new Map<string, Growth>();
  private readonly products = new Map<Column, Map<Column, Growth>>();

  constructor(
    readonly scenario: Scenario,
    readonly book: PriceBook,
    readonly draws: Draws,
  ) {
    const { answers } = scenario;
    this.answers = answers;
    this.count = draws.count;
    this.months = answers.horizonYears * MONTHS_PER_YEAR;
    this.discount = Float64Array.from(
      { length: this.months },
      (_, m) => (1 + answers.discountRate * PERCENT) ** (-(m + 0.5) / MONTHS_PER_YEAR),
    );
    this.usdPerUnit = book.rateOn(answers.currency, scenario.priceDate);

    this.mailboxes = this.quantity("mailboxes", answers.mailboxes, "all.unknown-mailboxes", BOUNDS.mailboxes);
    const customers = this.oneOf("mailboxOwners", answers.mailboxOwners, { staff: 0, customers: 1 });
    this.staffMailboxes = product(
      this.mailboxes,
      mapped(customers, (is) => 1 - is),
    );
    const messagesEach = this.value("all.people-messages-per-mailbox");
    this.peopleMessages = product(this.mailboxes, messagesEach);
    this.appMessages = this.quantity("appMessages", answers.appMessages, "all.unknown-app-messages", BOUNDS.appMessages);
    this.hasApp = mapped(this.appMessages, (n) => (n > 0 ? 1 : 0));
    this.revenue =
      answers.revenueAtStake === NOT_SURE
        ? this.value("all.unknown-revenue-at-stake")
        : this.filled(answers.revenueAtStake * this.usdPerUnit);
    const peopleShare = this.value("all.people-stream-share");
    this.peopleShare =
      constantOf(this.hasApp) === 0
        ? this.filled(1)
        : this.hasApp.map((app, i) => (app ? Math.min(1, (peopleShare[i] as number) * PERCENT) : 1));
    this.hourlyCost = product(this.quantity("hourlyCost", answers.hourlyCost, undefined, BOUNDS.hourlyCost), this.usdPerUnit);
    this.staffCost = this.value("all.staff-hour-cost");
    this.hourValue = product(this.hourlyCost, answers.displaced);
    this.permanentShare = mapped(this.value("all.permanent-loss-share"), (share) => Math.min(1, share * PERCENT));
    this.revenuePerDay = product(this.revenue, this.permanentShare, 1 / DAYS_PER_MONTH);
    this.zero = this.filled(0);

    this.growthPerYear = answers.growth === NOT_SURE ? this.value("all.unknown-growth-factor") : 1 + answers.growth * PERCENT;
    this.wages = { monthly: perMonth(this.value("all.wage-growth")) };
    this.hostedPrices = { monthly: perMonth(this.value("hosted.price-rises")) };
    this.serverPrices = { monthly: perMonth(this.value("all.server-price-rises")) };
  }

  /** The same number in every draw. */
  filled(value: number): Float64Array {
    return constantColumn(value, this.count);
  }

  /** The distribution of an assumption (by its key, e.g. `hosted.user-support`), overridden where the scenario says so; in its own unit. */
  spread(key: string): SplitLogNormal {
    const row = assumptionByKey(key);
    const own = this.scenario.overrides[row.id];
    return own === undefined ? splitLogNormal(row.low, row.likely, row.high) : spreadOf(own);
  }

  /**
   * The draws of an assumption in its own unit. Options share the score of a line, so that "more work than expected" is the same
   * world in each of them and comparing options on one draw compares like with like.
   */
  value(key: string): Float64Array {
    const kept = this.kept.get(key);
    if (kept) return kept;
    const row = assumptionByKey(key);
    const spread = this.spread(key);
    const scores = this.draws.normal(row.line);
    if (isUncertain(spread)) this.uncertain.set(row.line, { kind: "quantity", id: row.line, scores });
    const values = this.scenario.overrides[row.id] === undefined ? shippedValues(this.draws, key, spread, scores) : sample(spread, scores);
    this.kept.set(key, values);
    return values;
  }

  /** A numeric per draw for a choice: the answer's own number, or an equal chance of each choice where the answer is "not sure". */
  oneOf<Choice extends string>(id: string, answer: Choice | NotSure, numbers: Record<Choice, number | Float64Array>): Float64Array {
    const of = (value: number | Float64Array, draw: number) => (typeof value === "number" ? value : (value[draw] as number));
    if (answer !== NOT_SURE) {
      const value = numbers[answer];
      return typeof value === "number" ? this.filled(value) : value;
    }
    const choices = Object.values(numbers) as (number | Float64Array)[];
    const uniforms = this.draws.uniform(`answer.${id}`);
    this.uncertain.set(id, { kind: "choice", id, uniforms, choices: choices.length });
    return uniforms.map((u, i) => of(choices[Math.min(choices.length - 1, Math.floor(u * choices.length))] as number | Float64Array, i));
  }

  hasObjective(objective: Objective): boolean {
    const { objectives } = this.answers;
    return objectives !== NOT_SURE && objectives.includes(objective);
  }

  /** How a power of a growing quantity moves; 0 for what does not grow. Equal growths are one object, so that equal paths are walked once. */
  growth(quantity: GrowingQuantity, exponent = 1): Growth {
    const key = `${quantity}^${exponent}`;
    const kept = this.growths.get(key);
    if (kept) return kept;
    const growth = this.makeGrowth(quantity, exponent);
    this.growths.set(key, growth);
    return growth;
  }

  /** The bound past which growth would carry the middle draw of a quantity within the horizon; undefined where it would not. */
  boundReached(quantity: GrowingQuantity): number | undefined {
    const asked = this.askedGrowth();
    const got = this.growth(quantity).monthly;
    const slowed = this.mailboxes.map((_, i) => (Math.abs(valueIn(got, i) - valueIn(asked, i)) > 1e-9 ? 1 : 0));
    if (meanOfValues(slowed) < 0.5) return undefined;
    return valueIn(asked, 0) > 1 ? BOUNDS[quantity].high : BOUNDS[quantity].low;
  }

  /** The largest that a quantity is in any draw at either end of the horizon. */
  largest(quantity: "mailboxes" | "appMessages"): number {
    const { monthly } = this.growth(quantity);
    const constant = constantOf(this[quantity]);
    if (constant !== undefined && typeof monthly === "number") return Math.max(constant, constant * monthly ** (this.months - 1));
    let most = 0;
    this[quantity].forEach((start, i) => {
      most = Math.max(most, start, start * power(valueIn(monthly, i), this.months - 1));
    });
    return most;
  }

  /** The months (fractions allowed) between which there are more mailboxes than a threshold: all, none, until they shrink or from when they have grown. */
  monthsAbove(threshold: number): { from: Float64Array; until: Float64Array } {
    const { monthly } = this.growth("mailboxes");
    const between = (start: number, ratio: number): [number, number] => {
      const crossing = ratio === 1 ? Number.POSITIVE_INFINITY : Math.log(threshold / start) / Math.log(ratio);
      if (start <= threshold) return [ratio > 1 ? Math.min(this.months, crossing) : this.months, this.months];
      return [0, ratio < 1 ? Math.min(this.months, crossing) : this.months];
    };
    const count = constantOf(this.mailboxes);
    if (count !== undefined && typeof monthly === "number") {
      const [from, until] = between(count, monthly);
      return { from: this.filled(from), until: this.filled(until) };
    }
    const from = new Float64Array(this.count);
    const until = new Float64Array(this.count);
    for (let i = 0; i < this.count; i++) [from[i], until[i]] = between(this.mailboxes[i] as number, valueIn(monthly, i));
    return { from, until };
  }

  /** The price curve of a plan on the scenario's price date, with the founder's own values where the plan is built from assumptions. */
  priceCurve(planId: string): PriceCurve {
    const { overrides, priceDate } = this.scenario;
    if (Object.keys(overrides).length === 0) return this.book.priceCurve(planId, priceDate);
    const medians = Object.fromEntries(Object.entries(overrides).map(([id, value]) => [id, spreadOf(value).median]));
    return this.book.priceCurve(planId, priceDate, medians);
  }

  /** The growth of a month as answered. */
  private askedGrowth(): Column {
    const perYear = this.growthPerYear;
    if (typeof perYear === "number") return perYear ** (1 / MONTHS_PER_YEAR);
    return this.keptAs("growth", () => mapped(perYear, (factor) => power(factor, 1 / MONTHS_PER_YEAR)));
  }

  /** Growth that would pass a bound is slowed so that it ends there; the notice of the assessment says so. */
  private boundedGrowth(quantity: GrowingQuantity): Column {
    const kept = this.bounded.get(quantity) ?? this.makeBoundedGrowth(quantity);
    this.bounded.set(quantity, kept);
    return kept;
  }

  private makeBoundedGrowth(quantity: GrowingQuantity): Column {
    const asked = this.askedGrowth();
    const start = { mailboxes: this.mailboxes, appMessages: this.appMessages, revenueAtStake: this.revenue }[quantity];
    const scale = quantity === "revenueAtStake" ? this.usdPerUnit : 1;
    const low = BOUNDS[quantity].low * scale;
    const high = BOUNDS[quantity].high * scale;
    const steps = this.months - 1;
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
    return slowed ? this.keptAs(`growth of ${quantity}`, () => bounded) : asked;
  }

  /** Two growths at once: what grows with the mailboxes and, each of them, with the revenue, say. */
  together(a: Growth, b: Growth): Growth {
    if (a.monthly === 1) return b;
    if (b.monthly === 1) return a;
    if (typeof a.monthly === "number" && typeof b.monthly === "number") return { monthly: a.monthly * b.monthly };
    const partners = this.products.get(a.monthly) ?? new Map<Column, Growth>();
    this.products.set(a.monthly, partners);
    const kept = partners.get(b.monthly);
    if (kept) return kept;
    const monthly = product(this.filled(1), a.monthly, b.monthly);
    partners.set(b.monthly, { monthly });
    return { monthly };
  }

  /**
   * How a function of the number of mailboxes moves as the mailboxes grow: at the rate that takes it from its first day's value to its
   * last month's. Exact at both ends for any function, and throughout for a power.
   */
  growthOf(name: string, size: (mailboxes: number) => number): Growth {
    const { monthly } = this.growth("mailboxes");
    if (monthly === 1) return STEADY;
    const steps = this.months - 1;
    const count = constantOf(this.mailboxes);
    if (count !== undefined && typeof monthly === "number")
      return { monthly: (size(count * monthly ** steps) / size(count)) ** (1 / steps) };
    return {
      monthly: this.keptAs(`growth of ${name}`, () =>
        this.mailboxes.map((from, i) => power(size(from * power(valueIn(monthly, i), steps)) / size(from), 1 / steps)),
      ),
    };
  }

  private makeGrowth(quantity: GrowingQuantity, exponent: number): Growth {
    if (exponent === 0) return STEADY;
    const monthly = this.boundedGrowth(quantity);
    if (typeof monthly === "number") return { monthly: monthly ** exponent };
    if (exponent === 1) return { monthly };
    const path = monthly === this.askedGrowth() ? "growth" : `growth of ${quantity}`;
    return { monthly: this.keptAs(`${path}^${exponent}`, () => mapped(monthly, (factor) => power(factor, exponent))) };
  }

  /** A column by its name, made once: equal columns must be one object for equal paths to be walked once. */
  private keptAs(key: string, make: () => Float64Array): Float64Array {
    return keptIn(this.kept, key, make);
  }

  private quantity(
    id: string,
    answer: RangeValue | NotSure,
    unknownKey: string | undefined,
    bounds: { low: number; high: number },
  ): Float64Array {
    const clamp = (v: number) => Math.min(bounds.high, Math.max(bounds.low, v));
    if (answer === NOT_SURE) {
      if (unknownKey === undefined) throw new Error(`${id}: has a default, so it is never "not sure"`);
      return mapped(this.value(unknownKey), clamp);
    }
    if (typeof answer === "number") return this.filled(answer);
    const spread = spreadOf(answer);
    const scores = this.draws.normal(`answer.${id}`);
    if (isUncertain(spread)) this.uncertain.set(id, { kind: "quantity", id, scores });
    return mapped(sample(spread, scores), clamp);
  }
}

/**
 * A founder's number or 90% interval as a distribution: a log-normal through both ends. An interval that begins at 0 is read as
 * beginning at a hundredth of its end, because a log-normal has no zero.
 */
export function spreadOf(value: RangeValue): SplitLogNormal {
  if (typeof value === "number") return splitLogNormal(value, value, value);
  const low = value.low === 0 ? value.high / 100 : value.low;
  return splitLogNormal(low, Math.sqrt(low * value.high), value.high);
}

/** Percent a year as the factor of one month; made once of the shipped estimates. */
const perMonth = onceFor((percentPerYear: Float64Array) => mapped(percentPerYear, monthlyFactor));

function isUncertain({ sigmaBelow, sigmaAbove }: SplitLogNormal): boolean {
  return sigmaBelow > 0 || sigmaAbove > 0;
}

function sample(spread: SplitLogNormal, scores: Float64Array): Float64Array {
  if (!isUncertain(spread)) return constantColumn(spread.median, scores.length);
  return mapped(scores, (z) => valueAt(spread, z));
}

const shipped = new WeakMap<Draws, Map<string, Float64Array>>();

/** Draws of the assumptions as shipped are the same in every assessment, so they are computed once. */
function shippedValues(draws: Draws, key: string, spread: SplitLogNormal, scores: Float64Array): Float64Array {
  const all = shipped.get(draws) ?? new Map<string, Float64Array>();
  shipped.set(draws, all);
  const kept = all.get(key);
  if (kept) return kept;
  const values = sample(spread, scores);
  all.set(key, values);
  return values;
}
