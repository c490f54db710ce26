import type { PriceBook } from "../data/price-book";
import type { OptionId } from "../questionnaire/ids";
import type { Scenario } from "../questionnaire/scenario";
import type { Answers } from "../questionnaire/types";
import type { Draws } from "../simulation/draws";
import { keptIn } from "../simulation/memo";
import { quantiles } from "../simulation/quantiles";
import { atOnce, type Steps } from "../simulation/steps";
import type { Span } from "./assessment";
import { Inputs } from "./costs/inputs";
import { ownMessages, ownWarmUpWeeks } from "./costs/losses";
import { type Burden, forEachOption, simulateBurdensInSteps } from "./costs/simulate";
import { todayIs } from "./costs/work";
import { burdenKey } from "./rule/answer-dependencies";
import { movingUnknowns, resolutions } from "./rule/best-and-worst";
import type { Needs } from "./rule/conditions";
import type { Run } from "./run";

/** What an option asks of its owner where nothing is unknown, but for the warm-up. */
type Asked = Record<OptionId, { hoursPerMonth: number; excessLossPerYear: number }>;

/**
 * What has been worked out for answers of which none is unknown, by `burdenKey`, with the weeks of warm-up by where mail runs today: of one
 * price book, day and set of draws.
 */
export type KnownNeeds = Map<string, Known>;

type Known = { asked: Asked; warmUpWeeks: Map<Answers["today"], Record<OptionId, number>> };

/**
 * What each option would ask of its owner, from the shipped assumptions: the same at both ends where everything is known, else at
 * the best and at the worst of the unknown answers. What depends on a changed answer at one end only is worked out at that end only.
 *
 * @param known filled with what is worked out, and read from
 * @param run a simulation of this scenario, where there already is one
 */
export function needsOf(
  scenario: Scenario,
  book: PriceBook,
  draws: Draws,
  from: Parameters<typeof needsInSteps>[3] = {},
): Record<OptionId, Needs> {
  return atOnce(needsInSteps(scenario, book, draws, from));
}

/** The same, in steps. */
export function* needsInSteps(
  scenario: Scenario,
  book: PriceBook,
  draws: Draws,
  { known = new Map(), run }: { known?: KnownNeeds; run?: Run | undefined } = {},
): Steps<Record<OptionId, Needs>> {
  const { answers, overrides, priceDate } = scenario;
  const isKnown = movingUnknowns(answers).length === 0;
  const usable = isKnown && Object.keys(overrides).length === 0 ? run : undefined;
  const resolved = isKnown ? [answers] : resolutions(answers, book.rateOn(answers.currency, priceDate));
  const inputsOf = (answers: Answers) => new Inputs({ answers, overrides: {}, priceDate }, book, draws);
  const fresh = new Map<string, Inputs>();
  for (const answers of resolved) {
    const key = burdenKey(answers);
    if (!known.has(key) && !fresh.has(key)) fresh.set(key, usable?.inputs ?? inputsOf(answers));
  }
  const burdens = usable ? [usable.events.burden] : yield* simulateBurdensInSteps([...fresh.values()]);
  for (const [at, [key, inputs]] of [...fresh].entries())
    known.set(key, { asked: askedBy(inputs, burdens[at] as Record<OptionId, Burden>), warmUpWeeks: new Map() });
  const ends = resolved.map((answers) => {
    const key = burdenKey(answers);
    const { asked, warmUpWeeks } = known.get(key) as Known;
    const weeks = keptIn(warmUpWeeks, answers.today, () => {
      const inputs = fresh.get(key);
      const here = inputs?.answers.today === answers.today ? inputs : inputsOf(answers);
      return forEachOption((option) => warmUp(here, option));
    });
    return { asked, weeks };
  });
  const span = (of: (end: (typeof ends)[number]) => number): Span => ({
    low: Math.min(...ends.map(of)),
    high: Math.max(...ends.map(of)),
  });
  return forEachOption((option) => ({
    hoursPerMonth: span(({ asked }) => asked[option].hoursPerMonth),
    excessLossPerYear: span(({ asked }) => asked[option].excessLossPerYear),
    warmUpWeeks: span(({ weeks }) => weeks[option]),
  }));
}

function askedBy(inputs: Inputs, burden: Record<OptionId, Burden>): Asked {
  return forEachOption((option) => ({
    hoursPerMonth: quantiles(burden[option].hoursPerMonth, [0.8])[0] as number,
    excessLossPerYear: Math.max(0, quantiles(excessLoss(burden, option), [0.95])[0] as number) / inputs.usdPerUnit,
  }));
}

/** USD a year that an option loses in incidents beyond what hosting loses, on the same draws. */
export function excessLoss(burden: Record<OptionId, Burden>, option: OptionId): Float64Array {
  const hosted = burden.hosted.lossPerYear;
  return burden[option].lossPerYear.map((loss, i) => loss - (hosted[i] as number));
}

/** The median weeks until new addresses of one's own are trusted; 0 where there are none, or too little mail to warm them up. */
export function warmUp(inputs: Inputs, option: OptionId): number {
  if (option === "hosted" || option === "core") return 0;
  const isSelf = todayIs(inputs).self;
  return quantiles(
    ownWarmUpWeeks(inputs, ownMessages(inputs, option)).map((weeks, i) => weeks * (1 - (isSelf[i] as number))),
    [0.5],
  )[0] as number;
}
