import type { OptionId, Span } from "./assessment";
import type { Inputs } from "./costs/inputs";
import { ownMessages, ownWarmUpWeeks } from "./costs/losses";
import { type Burden, forEachOption } from "./costs/simulate";
import { todayIs } from "./costs/work";
import type { Needs } from "./gate";
import type { PriceBook } from "./prices/book";
import { needsKey } from "./reads";
import { type Run, simulateInSteps } from "./run";
import type { Scenario } from "./scenario";
import type { Draws } from "./simulation/draws";
import { quantiles } from "./simulation/quantiles";
import { atOnce, type Steps } from "./steps";
import { movingUnknowns, resolutions } from "./unknowns";

/** What has been worked out for answers of which none is unknown, by `needsKey`: of one price book, day and set of draws. */
export type KnownNeeds = Map<string, Record<OptionId, Needs>>;

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
  const ends: Record<OptionId, Needs>[] = [];
  for (const answers of resolved) {
    const key = needsKey(answers);
    const end = known.get(key) ?? needsAt(usable ?? (yield* simulateInSteps({ answers, overrides: {}, priceDate }, book, draws, false)));
    known.set(key, end);
    ends.push(end);
  }
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
export function excessLoss(burden: Record<OptionId, Burden>, option: OptionId): Float64Array {
  const hosted = burden.hosted.lossPerYear;
  return burden[option].lossPerYear.map((loss, i) => loss - (hosted[i] as number));
}

/** The median weeks until new addresses of one's own are trusted; 0 where there are none, or too little mail to warm them up. */
export function warmUpWeeks(x: Inputs, option: OptionId): number {
  if (option === "hosted" || option === "core") return 0;
  const isSelf = todayIs(x).self;
  return quantiles(
    ownWarmUpWeeks(x, ownMessages(x, option)).map((weeks, i) => weeks * (1 - (isSelf[i] as number))),
    [0.5],
  )[0] as number;
}
