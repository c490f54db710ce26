import type { PriceBook } from "../data/price-book";
import type { OptionId } from "../questionnaire/ids";
import type { Scenario } from "../questionnaire/scenario";
import type { Answers } from "../questionnaire/types";
import { minus, valueIn } from "../simulation/columns";
import type { Draws } from "../simulation/draws";
import { memoByKey } from "../simulation/memo";
import { quantiles, tailMean } from "../simulation/quantiles";
import { atOnce, type Steps } from "../simulation/steps";
import type { Span } from "./assessment";
import { forEachOption } from "./by-option";
import { ownMessages, ownWarmUpWeeks } from "./costs/deliveries";
import { factorOf } from "./costs/factors";
import { Inputs } from "./costs/inputs";
import { type BurdenDraws, simulateBurdensInSteps } from "./costs/simulate-burdens";
import { hoursAndLossKey } from "./rule/answer-dependencies";
import { movingUnknowns, resolutions } from "./rule/best-and-worst";
import type { BurdenByOption } from "./rule/conditions";
import type { Run } from "./run";

/** What each option asks of its owner where nothing is unknown, but for the warm-up. */
type HoursAndLoss = Record<OptionId, { addedHoursPerMonth: number; excessLossPerYear: number }>;

/**
 * What has been worked out for answers of which none is unknown, by `hoursAndLossKey`, with the weeks of warm-up by where mail runs today: of one
 * price book, day and set of draws.
 */
export type BurdenCache = Map<string, CachedBurden>;

type CachedBurden = { hoursAndLoss: HoursAndLoss; warmUpWeeks: Map<Answers["today"], Record<OptionId, number>> };

/**
 * What each option would ask of its owner, from the shipped assumptions: the same at both ends where nothing is unknown, else at
 * the best and at the worst of the unknown answers. What depends on a changed answer at one end only is worked out at that end only.
 *
 * @param cache filled with what is worked out, and read from
 * @param run a simulation of this scenario, where there already is one
 */
export function burdensOf(
  scenario: Scenario,
  book: PriceBook,
  draws: Draws,
  from: Parameters<typeof burdensInSteps>[3] = {},
): BurdenByOption {
  return atOnce(burdensInSteps(scenario, book, draws, from));
}

/** The same, in steps. */
export function* burdensInSteps(
  scenario: Scenario,
  book: PriceBook,
  draws: Draws,
  { cache = new Map(), run }: { cache?: BurdenCache; run?: Run | undefined } = {},
): Steps<BurdenByOption> {
  const { answers, overrides, priceDate } = scenario;
  const isCertain = movingUnknowns(answers).length === 0;
  const usable = isCertain && Object.keys(overrides).length === 0 ? run : undefined;
  const resolved = isCertain ? [answers] : resolutions(answers, book.rateOn(answers.currency, priceDate));
  const inputsOf = (answers: Answers) => new Inputs({ answers, overrides: {}, priceDate }, book, draws);
  const fresh = new Map<string, Inputs>();
  for (const answers of resolved) {
    const key = hoursAndLossKey(answers);
    if (!cache.has(key) && !fresh.has(key)) fresh.set(key, usable?.inputs ?? inputsOf(answers));
  }
  const drawn = usable ? [usable.events.burden] : yield* simulateBurdensInSteps([...fresh.values()]);
  for (const [at, [key, inputs]] of [...fresh].entries())
    cache.set(key, { hoursAndLoss: hoursAndLossOf(inputs, drawn[at] as Record<OptionId, BurdenDraws>), warmUpWeeks: new Map() });
  const ends = resolved.map((answers) => {
    const key = hoursAndLossKey(answers);
    const cached = cache.get(key);
    if (cached === undefined) throw new Error(`No burden was simulated for ${key}`);
    const { hoursAndLoss, warmUpWeeks } = cached;
    const weeks = memoByKey(warmUpWeeks, answers.today, () => {
      const inputs = fresh.get(key);
      const here = inputs?.answers.today === answers.today ? inputs : inputsOf(answers);
      return forEachOption((option) => warmUp(here, option));
    });
    return { hoursAndLoss, weeks };
  });
  const span = (of: (end: (typeof ends)[number]) => number): Span => ({
    low: Math.min(...ends.map(of)),
    high: Math.max(...ends.map(of)),
  });
  return forEachOption((option) => ({
    addedHoursPerMonth: span(({ hoursAndLoss }) => hoursAndLoss[option].addedHoursPerMonth),
    excessLossPerYear: span(({ hoursAndLoss }) => hoursAndLoss[option].excessLossPerYear),
    warmUpWeeks: span(({ weeks }) => weeks[option]),
  }));
}

function hoursAndLossOf(inputs: Inputs, burden: Record<OptionId, BurdenDraws>): HoursAndLoss {
  return forEachOption((option) => ({
    addedHoursPerMonth: quantiles(addedHours(burden, option), [0.8])[0],
    excessLossPerYear: Math.max(0, tailMean(excessLoss(burden, option), WORST_YEARS)) / inputs.usdPerUnit,
  }));
}

/** The share of all years, the worst ones, over which the loss that has to be bearable is averaged. */
export const WORST_YEARS = 0.05;

/** Hours a month that an option takes beyond buying, on the same draws; at least 0. */
export function addedHours(burden: Record<OptionId, BurdenDraws>, option: OptionId): Float64Array {
  return minus(burden[option].hoursPerMonth, burden.hosted.hoursPerMonth).map((hours) => Math.max(0, hours));
}

/** USD a year that an option loses in incidents beyond what hosting loses, on the same draws. */
export function excessLoss(burden: Record<OptionId, BurdenDraws>, option: OptionId): Float64Array {
  return minus(burden[option].lossPerYear, burden.hosted.lossPerYear);
}

/** The median weeks until new addresses of one's own are trusted; 0 where there are none, or too little mail to warm them up. */
export function warmUp(inputs: Inputs, option: OptionId): number {
  if (option === "hosted" || option === "core") return 0;
  const isNew = factorOf("new-to-owning", inputs);
  return quantiles(
    ownWarmUpWeeks(inputs, ownMessages(inputs, option), "burden.warm-up-weeks").map((weeks, i) => weeks * valueIn(isNew, i)),
    [0.5],
  )[0];
}
