import { type Assessment, type Notice, OPTIONS, type OptionId, type OptionResult, type Quantiles, type Span } from "./assessment";
import { expectedLossPerYear } from "./costs/events";
import { Inputs } from "./costs/inputs";
import { visibilityOf } from "./costs/line";
import { ownMessages, ownWarmUpWeeks } from "./costs/losses";
import {
  type Burden,
  type Events,
  forEachOption,
  type Hazards,
  hazards,
  lostMailDays,
  type OptionDraws,
  silentFailureByMonth,
  simulateCosts,
  simulateEvents,
} from "./costs/simulate";
import { todayIs } from "./costs/work";
import { crossoverMailboxes } from "./crossover";
import { checkBurden, checkCapability, checkControl, type Needs, widest } from "./gate";
import { MODEL_VERSION } from "./model-version";
import { ownedOptions } from "./owned-option";
import { BOOK, type PriceBook } from "./prices/book";
import { contradictions } from "./questionnaire/path";
import { recommend } from "./recommendation";
import type { Scenario } from "./scenario";
import { Draws } from "./simulation/draws";
import { exceedance, meanOfValues, quantiles, summarise } from "./simulation/quantiles";
import { movingUnknowns, resolutions } from "./unknowns";

export { MODEL_VERSION } from "./model-version";
export { NEWEST_PRICE_DATE } from "./prices/book";

/** Draws of an assessment. */
export const DRAWS = 10_000;
/** A constant of the model version, never derived from answers. */
export const SEED = 20_261_123;

const standardDraws = new Draws(DRAWS, SEED);

type Run = { x: Inputs; hazards: Hazards; events: Events };

/**
 * The whole decision: what owning would take, whether the three conditions are met, what each option costs and risks, and what
 * follows. Pure: the same scenario and price book give the same assessment.
 *
 * @param scenario complete, valid answers, overrides and the date whose prices apply
 * @returns numbers and codes in the scenario's currency; no prose
 */
export function assess(scenario: Scenario, book: PriceBook = BOOK, draws: Draws = standardDraws): Assessment {
  const { answers } = scenario;
  const run = simulate(scenario, book, draws, true);
  const { owned, possible } = ownedOptions(answers);

  const needs = widest(needsOf(scenario, run, book, draws), possible);
  const conditions = { control: checkControl(answers), capability: checkCapability(answers, needs), burden: checkBurden(answers, needs) };

  const costs = simulateCosts(run.x, run.hazards, run.events);
  const options = describeOptions(run, costs);
  const difference = costs[owned].total.map((total, i) => total - (costs.hosted.total[i] as number));
  const cheaperThanHosted = owned === "hosted" ? 0 : meanOfValues(difference.map((usd) => (usd < 0 ? 1 : 0)));
  const perUnit = 1 / run.x.usdPerUnit;
  const means = forEachOption((option) => options[option].totalCost.mean);

  return {
    modelVersion: MODEL_VERSION,
    priceDate: scenario.priceDate,
    draws: draws.count,
    currency: answers.currency,
    horizonYears: answers.horizonYears,
    conditions,
    flags: contradictions(answers),
    recommendation: recommend({ answers, conditions, owned, possible, cheaperThanHosted }),
    options,
    priceOfControl: {
      option: owned,
      ...scale({ ...summarise(difference), mean: means[owned] * run.x.usdPerUnit - means.hosted * run.x.usdPerUnit }, perUnit),
    },
    cheapest: OPTIONS.reduce((best, option) => (means[option] < means[best] ? option : best), "hosted"),
    cheaperThanHosted,
    crossoverMailboxes: crossoverMailboxes(scenario, book, draws.seed, owned),
    notices: notices(run.x),
  };
}

function simulate(scenario: Scenario, book: PriceBook, draws: Draws, withMonths: boolean): Run {
  const x = new Inputs(scenario, book, draws);
  const known = hazards(x);
  return { x, hazards: known, events: simulateEvents(x, known, withMonths) };
}

/**
 * What each option would ask of its owner, from the shipped assumptions: the same at both ends where everything is known, else at
 * the best and at the worst of the unknown answers.
 */
function needsOf(scenario: Scenario, run: Run, book: PriceBook, draws: Draws): Record<OptionId, Needs> {
  const shipped = { ...scenario, overrides: {} };
  const isOverridden = Object.keys(scenario.overrides).length > 0;
  if (movingUnknowns(scenario.answers).length === 0) {
    const needs = needsAt(isOverridden ? simulate(shipped, book, draws, false) : run);
    return forEachOption((option) => needs[option]);
  }
  const ends = resolutions(scenario.answers, run.x.usdPerUnit).map((answers) =>
    needsAt(simulate({ ...shipped, answers }, book, draws, false)),
  );
  const span = (of: (needs: Record<OptionId, Needs>) => Span): Span => ({
    low: Math.min(...ends.map((end) => of(end).low)),
    high: Math.max(...ends.map((end) => of(end).high)),
  });
  return forEachOption((option) => ({
    hoursPerMonth: span((end) => end[option].hoursPerMonth),
    excessLossPerYear: span((end) => end[option].excessLossPerYear),
    warmUpWeeks: span((end) => end[option].warmUpWeeks),
  }));
}

function needsAt({ x, events }: Run): Record<OptionId, Needs> {
  const same = (value: number) => ({ low: value, high: value });
  return forEachOption((option) => ({
    hoursPerMonth: same(quantiles(events.burden[option].hoursPerMonth, [0.8])[0] as number),
    excessLossPerYear: same(Math.max(0, quantiles(excessLoss(events.burden, option), [0.95])[0] as number) / x.usdPerUnit),
    warmUpWeeks: same(warmUpWeeks(x, option)),
  }));
}

/** USD a year that an option loses in incidents beyond what hosting loses, on the same draws. */
function excessLoss(burden: Record<OptionId, Burden>, option: OptionId): Float64Array {
  const hosted = burden.hosted.lossPerYear;
  return burden[option].lossPerYear.map((loss, i) => loss - (hosted[i] as number));
}

/** The median weeks until new addresses of one's own are trusted; 0 where there are none, or too little mail to warm them up. */
function warmUpWeeks(x: Inputs, option: OptionId): number {
  if (option === "hosted" || option === "core") return 0;
  const isSelf = todayIs(x).self;
  return quantiles(
    ownWarmUpWeeks(x, ownMessages(x, option)).map((weeks, i) => weeks * (1 - (isSelf[i] as number))),
    [0.5],
  )[0] as number;
}

function describeOptions({ x, hazards: known, events }: Run, costs: Record<OptionId, OptionDraws>): Record<OptionId, OptionResult> {
  const perUnit = 1 / x.usdPerUnit;
  const least = costs.hosted.total.map((_, i) => Math.min(...OPTIONS.map((option) => costs[option].total[i] as number)));
  const yearly = expectedLossPerYear(known.all, x);
  return forEachOption((option): OptionResult => {
    const { lines, total, cumulative, cumulativeMean } = costs[option];
    const money = (values: Float64Array, mean: number) => scale(summarise(values, mean), perUnit);
    const part = (visibility: "visible" | "invisible") => {
      const chosen = lines.filter((line) => visibilityOf(line.id) === visibility);
      const values = new Float64Array(x.count);
      for (const line of chosen) for (let i = 0; i < x.count; i++) values[i] = (values[i] as number) + (line.values[i] as number);
      return { values, mean: chosen.reduce((sum, line) => sum + line.mean, 0) };
    };
    const visible = part("visible");
    const invisible = part("invisible");
    const totalMean = visible.mean + invisible.mean;
    const incidents = yearly.filter((each) => each.option === option);
    const lossMean = incidents.reduce((sum, each) => sum + each.lossPerYear, 0);
    const hostedMean = yearly.filter((each) => each.option === "hosted").reduce((sum, each) => sum + each.lossPerYear, 0);
    const loss = events.burden[option].lossPerYear;
    const [hours50, hours80] = quantiles(events.burden[option].hoursPerMonth, [0.5, 0.8]) as [number, number];
    const months = Array.from({ length: x.months }, (_, m) => {
      if (m === x.months - 1) return { month: m + 1, ...money(total, totalMean) };
      const column = cumulative.subarray(m * x.count, (m + 1) * x.count);
      return { month: m + 1, ...money(column, cumulativeMean[m] as number) };
    });
    return {
      totalCost: money(total, totalMean),
      visibleCost: money(visible.values, visible.mean),
      invisibleCost: money(invisible.values, invisible.mean),
      lines: lines
        .filter((line) => line.mean !== 0)
        .map((line) => ({ id: line.id, visibility: visibilityOf(line.id), ...money(line.values, line.mean) })),
      incidents: incidents.map(({ id, ratePerYear, lossPerYear, hoursPerYear }) => ({
        id,
        ratePerYear,
        lossMean: ratePerYear === 0 ? 0 : (lossPerYear * perUnit) / ratePerYear,
        hoursMean: ratePerYear === 0 ? 0 : hoursPerYear / ratePerYear,
      })),
      incidentLossPerYear: yearlyLoss(loss, lossMean, perUnit),
      excessLossPerYear: yearlyLoss(excessLoss(events.burden, option), lossMean - hostedMean, perUnit),
      lossExceedance: exceedance(loss).map((point) => ({ loss: point.value * perUnit, probability: point.probability })),
      hoursPerMonth: { p50: hours50, p80: hours80 },
      warmUpWeeks: { p50: warmUpWeeks(x, option) },
      lostMailDaysPerYear: { mean: lostMailDays(x, known, option) },
      silentFailureByMonth: silentFailureByMonth(x, known, option),
      cumulative: months,
      expectedRegret: (meanOfValues(total) - meanOfValues(least)) * perUnit,
    };
  });
}

function scale(q: Quantiles, factor: number): Quantiles {
  return { mean: q.mean * factor, p10: q.p10 * factor, p50: q.p50 * factor, p90: q.p90 * factor };
}

function yearlyLoss(values: Float64Array, mean: number, factor: number) {
  const [p50, p95, p99] = quantiles(values, [0.5, 0.95, 0.99]) as [number, number, number];
  return { mean: mean * factor, p50: p50 * factor, p95: p95 * factor, p99: p99 * factor };
}

/** Figures that were adjusted on the way: plans past their cap, and growth past a bound. */
function notices(x: Inputs): Notice[] {
  const found: Notice[] = [];
  const grown = (start: Float64Array, quantity: "mailboxes" | "appMessages", month: number) =>
    (quantiles(start, [0.5])[0] as number) * medianGrowth(x, quantity) ** month;
  const capped = (answer: string | { custom: number }, option: OptionId, start: Float64Array, quantity: "mailboxes" | "appMessages") => {
    if (typeof answer !== "string") return;
    const curve = x.priceCurve(answer);
    for (let month = 0; month < x.months; month++) {
      const pricedAs = curve.planAt(grown(start, quantity, month));
      if (pricedAs !== answer) {
        found.push({ code: "plan-capped", option, plan: answer, pricedAs, fromMonth: month + 1 });
        return;
      }
    }
  };
  if (x.answers.suite !== "yes") capped(x.answers.hostedPlan, "hosted", x.mailboxes, "mailboxes");
  if (x.hasApp.some((has) => has === 1)) capped(x.answers.appPlan, "hosted", x.appMessages, "appMessages");
  for (const quantity of ["mailboxes", "appMessages", "revenueAtStake"] as const) {
    const bound = x.boundReached(quantity);
    if (bound !== undefined) found.push({ code: "growth-clamped", quantity, bound });
  }
  return found;
}

function medianGrowth(x: Inputs, quantity: "mailboxes" | "appMessages"): number {
  const { monthly } = x.growth(quantity);
  return typeof monthly === "number" ? monthly : (quantiles(monthly, [0.5])[0] as number);
}
