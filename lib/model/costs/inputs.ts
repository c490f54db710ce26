import { assumptionByKey } from "../../data/assumptions";
import type { Plan, PriceBook, PriceCurve } from "../../data/price-book";
import { NOT_SURE, type NotSure, type Objective } from "../../questionnaire/ids";
import { GROWTH } from "../../questionnaire/range";
import type { Scenario } from "../../questionnaire/scenario";
import type { Answers, PlanAnswer, PlanId, RangeValue } from "../../questionnaire/types";
import { type Column, constantColumn, constantOf, mapped, product, valueIn } from "../../simulation/columns";
import { type SplitLogNormal, splitLogNormal } from "../../simulation/distributions";
import type { Draws } from "../../simulation/draws";
import { interned } from "../../simulation/interned";
import { memoize } from "../../simulation/memo";
import type { Drift } from "../../simulation/terms";
import { DAYS_PER_MONTH, MONTHS_PER_YEAR, monthlyFactor, PERCENT } from "../../simulation/units";
import { countedPlan } from "../counted-plan";
import { isUncertain, sample, shippedValues, spreadOf, yearlyFactor } from "./estimates";
import { fittingRank } from "./fitting-order";
import { BOUNDS, Growths } from "./growths";

/**
 * An input that differs between draws: a quantity by its standard normal score, or an unknown answer by a uniform that picks
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

  /** Whether there are mailboxes at all, and not application mail alone. */
  readonly hasPeople: boolean;
  /** Whether applications may send anything. */
  readonly hasApplications: boolean;
  readonly mailboxes: Float64Array;
  /** Mailboxes whose users are paid by the organisation: all of them, or none where they belong to customers. */
  readonly staffMailboxes: Float64Array;
  /** Messages a month that people send. */
  readonly peopleMessages: Float64Array;
  /** Those of the founder’s own people, a month; customers’ are left out. */
  readonly staffMessages: Float64Array;
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
  /** Hours a month that mail takes today, where the money is counted with them: of those who run it themselves and said so. */
  readonly ownHours: Float64Array | undefined;
  /** A column of zeros, one object so that what is not there can be passed over. */
  readonly zero: Float64Array;
  readonly growths: Growths;
  /** Pay is reviewed person by person, on days all over the year, and freelancers raise theirs with the next job: a little every month. */
  readonly wages: { monthly: Column };
  /** Contracts keep their price until they are renewed, a year after they were made and each year after that. */
  readonly hostedPrices: Drift;
  readonly serverPrices: Drift;

  /** The uncertain inputs that were read so far, by id, each with the first place that it has in the order of fitting. */
  private readonly read = new Map<string, { input: UncertainInput; rank: number }>();

  private readonly columns = new Map<string, Float64Array>();
  private readonly plans = new Map<PlanId, PlanAnswer>();

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

    this.hasPeople = answers.mailboxes !== 0;
    this.hasApplications = answers.appMessages !== 0;
    this.mailboxes = this.quantity("mailboxes", answers.mailboxes, "all.unknown-mailboxes", BOUNDS.mailboxes);
    const customers = this.hasPeople ? this.oneOf("mailboxOwners", answers.mailboxOwners, { staff: 0, customers: 1 }) : this.filled(0);
    this.staffMailboxes = product(
      this.mailboxes,
      mapped(customers, (is) => 1 - is, "1 - x"),
    );
    const messagesEach = this.hasPeople ? this.value("all.people-messages-per-mailbox") : 0;
    this.peopleMessages = product(this.mailboxes, messagesEach);
    this.staffMessages = product(this.staffMailboxes, messagesEach);
    this.appMessages = this.quantity("appMessages", answers.appMessages, "all.unknown-app-messages", BOUNDS.appMessages);
    this.hasApp = mapped(this.appMessages, (n) => (n > 0 ? 1 : 0), "x > 0");
    this.revenue =
      answers.revenueAtStake === NOT_SURE
        ? this.value("all.unknown-revenue-at-stake")
        : product(this.quantity("revenueAtStake", answers.revenueAtStake, undefined, BOUNDS.revenueAtStake), this.usdPerUnit);
    const peopleShare = this.hasPeople ? this.value("all.people-stream-share") : 0;
    this.peopleShare = !this.hasPeople
      ? this.filled(0)
      : constantOf(this.hasApp) === 0
        ? this.filled(1)
        : interned("people-share", [this.hasApp, peopleShare], this.count, () =>
            this.hasApp.map((app, i) => (app ? Math.min(1, valueIn(peopleShare, i) * PERCENT) : 1)),
          );
    this.hourlyCost = product(this.quantity("hourlyCost", answers.hourlyCost, undefined, BOUNDS.hourlyCost), this.usdPerUnit);
    this.staffCost = this.value("all.staff-hour-cost");
    this.hourValue = product(this.hourlyCost, answers.displaced);
    this.permanentShare = mapped(this.value("all.permanent-loss-share"), (share) => Math.min(1, share * PERCENT), "percent-at-most 1");
    this.revenuePerDay = product(this.revenue, this.permanentShare, 1 / DAYS_PER_MONTH);
    this.zero = this.filled(0);
    const { today, hoursFrom, ownHours = NOT_SURE } = answers;
    this.ownHours =
      today === "self" && hoursFrom === "own" && ownHours !== NOT_SURE
        ? this.quantity("ownHours", ownHours, undefined, BOUNDS.ownHours)
        : undefined;

    this.growths = new Growths({
      months: this.months,
      perYear: this.growthFactor(),
      starts: { mailboxes: this.mailboxes, appMessages: this.appMessages, revenueAtStake: this.revenue },
      usdPerUnit: this.usdPerUnit,
    });
    this.wages = { monthly: perMonth(this.value("all.wage-growth")) };
    this.hostedPrices = { yearly: perYear(this.value("hosted.price-rises")) };
    this.serverPrices = { yearly: perYear(this.value("all.server-price-rises")) };
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
   * future in each of them and comparing options on one draw compares like with like.
   *
   * @param place its place in the order of fitting, where that is not its own
   */
  value(key: string, place = key): Float64Array {
    const cached = this.columns.get(key);
    if (cached) return cached;
    const row = assumptionByKey(key);
    const spread = this.spread(key);
    const scores = this.draws.normal(row.line);
    if (isUncertain(spread)) this.remember(place, { kind: "quantity", id: row.line, scores });
    const values = this.scenario.overrides[row.id] === undefined ? shippedValues(this.draws, key, spread, scores) : sample(spread, scores);
    this.columns.set(key, values);
    return values;
  }

  /** The middle of an assumption, where a formula needs one number: the size from which something is bought, say. */
  number(key: string): number {
    return this.spread(key).median;
  }

  /** A numeric per draw for a choice: the answer's own number, or an equal chance of each choice where the answer is "not sure". */
  oneOf<Choice extends string>(id: string, answer: Choice | NotSure, numbers: Record<Choice, Column>): Float64Array {
    if (answer !== NOT_SURE) {
      const value = numbers[answer];
      return typeof value === "number" ? this.filled(value) : value;
    }
    const choices = Object.values<Column>(numbers);
    const uniforms = this.draws.uniform(`answer.${id}`);
    this.remember(id, { kind: "choice", id, uniforms, choices: choices.length });
    return interned("one-of", [uniforms, ...choices], this.count, () =>
      uniforms.map((u, i) => valueIn(choices[Math.min(choices.length - 1, Math.floor(u * choices.length))] as Column, i)),
    );
  }

  private remember(key: string, input: UncertainInput): void {
    const rank = Math.min(fittingRank(key), this.read.get(input.id)?.rank ?? Number.POSITIVE_INFINITY);
    this.read.set(input.id, { input, rank });
  }

  /** The uncertain inputs that were read so far, in the order in which their effects are fitted. */
  uncertain(): UncertainInput[] {
    return [...this.read.values()].sort((a, b) => a.rank - b.rank).map(({ input }) => input);
  }

  hasObjective(objective: Objective): boolean {
    const { objectives } = this.answers;
    return objectives !== NOT_SURE && objectives.includes(objective);
  }

  /** The plan that an answer comes to, or the price of the founder's own. */
  planAnswer(id: PlanId): PlanAnswer {
    const known = this.plans.get(id) ?? countedPlan(this.scenario, id);
    this.plans.set(id, known);
    return known;
  }

  /** The plan of the price book that an answer comes to; undefined where it is a price of the founder's own. */
  chosenPlan(id: PlanId): Plan | undefined {
    const answer = this.planAnswer(id);
    return typeof answer === "string" ? this.book.plan(answer, this.scenario.priceDate) : undefined;
  }

  /** The price curve of a plan on the scenario's price date, with the founder's own values where the plan is built from assumptions. */
  priceCurve(planId: string): PriceCurve {
    const { overrides, priceDate } = this.scenario;
    if (Object.keys(overrides).length === 0) return this.book.priceCurve(planId, priceDate);
    const medians = Object.fromEntries(Object.entries(overrides).map(([id, value]) => [id, spreadOf(value).median]));
    return this.book.priceCurve(planId, priceDate, medians);
  }

  /** USD a month for one server of the chosen plan. */
  serverPrice(): number {
    const plan = this.planAnswer("serverPlan");
    return typeof plan === "string" ? this.priceCurve(plan).usdAt(1) : plan.custom * this.usdPerUnit;
  }

  /** The factor of a year by which volumes grow. */
  private growthFactor(): Column {
    const { growth } = this.answers;
    if (growth === NOT_SURE) return this.value("all.unknown-growth-factor");
    if (typeof growth === "number") return GROWTH.toFactor(growth);
    const scores = this.draws.normal("answer.growth");
    this.remember("growth", { kind: "quantity", id: "growth", scores });
    return sample(yearlyFactor(growth), scores);
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
      return mapped(this.value(unknownKey), clamp, `${bounds.low}..${bounds.high}`);
    }
    if (typeof answer === "number") return this.filled(answer);
    const spread = spreadOf(answer);
    const scores = this.draws.normal(`answer.${id}`);
    if (isUncertain(spread)) this.remember(id, { kind: "quantity", id, scores });
    return mapped(sample(spread, scores), clamp, `${bounds.low}..${bounds.high}`);
  }
}

/** Percent a year as the factor of one month; made once of the shipped estimates. */
const perMonth = memoize((percentPerYear: Float64Array) => mapped(percentPerYear, monthlyFactor));

/** Percent a year as the factor of one year; made once of the shipped estimates. */
const perYear = memoize((percentPerYear: Float64Array) => mapped(percentPerYear, (percent) => 1 + percent * PERCENT));
