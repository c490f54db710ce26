import { MODEL_VERSION, MODEL_VERSIONS } from "../data/model-versions";
import { BOOK, type PriceBook } from "../data/price-book";
import type { OptionId } from "../questionnaire/ids";
import type { Scenario, VerdictStamp } from "../questionnaire/scenario";
import type { Draws } from "../simulation/draws";
import { type Evaluation, evaluate } from "./assess";
import { standardDraws } from "./standard-draws";

/** What the current model says at one set of prices; money in the scenario's currency. */
export type Reckoning = {
  priceDate: string;
  option: OptionId;
  verdict: VerdictStamp["verdict"];
  /** The owned option that the price of control refers to, and that price: the mean over the horizon, discounted. */
  owned: OptionId;
  priceOfControl: number;
};

/** A link made under an older model or with older prices, beside what is said today. */
export type ThenAndNow = {
  /** The verdict that travelled in the link. */
  made: VerdictStamp & { modelVersion: string; priceDate: string };
  /** The current model at the link's own prices: beside `made` it differs by the model alone. */
  atItsPrices: Reckoning;
  /** The current model at the newest prices; absent where the link's own are the newest. Beside `atItsPrices` it differs by prices alone. */
  atNewestPrices?: Reckoning;
  /** Versions since the link's, oldest first; empty where the link's is the current one. */
  newerVersions: readonly string[];
};

export type Made = { scenario: Scenario; stamp: VerdictStamp; modelVersion: string };

/** Whether a link was made with the current model and the newest prices, so that nothing can have changed since. */
export function isOfToday({ scenario, modelVersion }: Pick<Made, "scenario" | "modelVersion">, book: PriceBook = BOOK): boolean {
  return modelVersion === MODEL_VERSION && scenario.priceDate >= book.data.asOf;
}

/**
 * What a link said when it was made and what is said now, and which of the two changes made the difference. Undefined for a link of the
 * current model at the newest prices, and so for every link that is made today.
 *
 * @param evaluated evaluations of the same answers that are at hand already; their price date tells which is which
 */
export function thenAndNow(
  { scenario, stamp, modelVersion }: Made,
  evaluated: readonly Evaluation[] = [],
  book: PriceBook = BOOK,
  draws: Draws = standardDraws,
): ThenAndNow | undefined {
  if (isOfToday({ scenario, modelVersion }, book)) return undefined;
  const newest = book.data.asOf;
  const hasOlderPrices = scenario.priceDate < newest;
  const reckonedAt = (priceDate: string): Reckoning => {
    const found = evaluated.find((each) => each.priceDate === priceDate) ?? evaluate({ ...scenario, priceDate }, book, draws);
    const { recommendation, priceOfControl } = found;
    return {
      priceDate,
      option: recommendation.option,
      verdict: recommendation.verdict,
      owned: priceOfControl.option,
      priceOfControl: priceOfControl.mean,
    };
  };
  const versions: readonly string[] = MODEL_VERSIONS;
  return {
    made: { ...stamp, modelVersion, priceDate: scenario.priceDate },
    atItsPrices: reckonedAt(scenario.priceDate),
    ...(hasOlderPrices ? { atNewestPrices: reckonedAt(newest) } : {}),
    newerVersions: versions.slice(versions.indexOf(modelVersion) + 1),
  };
}
