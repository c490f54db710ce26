import type { KeptFigures2 } from "../data/kept-model-2";
import type { AnyKeptFigures } from "../data/kept-models";
import { MODEL_VERSIONS } from "../data/model-versions";
import { BOOK, type PriceBook } from "../data/price-book";
import type { OptionId } from "../questionnaire/ids";
import type { Scenario, Upgrade, VerdictStamp } from "../questionnaire/scenario";
import type { Draws } from "../simulation/draws";
import { type Evaluation, evaluate } from "./assess";
import { keptFigures } from "./kept/figures";
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
  /** The headline figures at the link's own prices, by the model of then and by today's; absent where that of then is today's or is not kept. */
  figures?: { ofThen: AnyKeptFigures; ofToday: KeptFigures2 };
  /** What the link held and is read in another way today; mostly empty. */
  upgrades: readonly Upgrade[];
};

export type Made = { scenario: Scenario; stamp: VerdictStamp; modelVersion: string; upgrades?: readonly Upgrade[] };

type Today = {
  book?: PriceBook | undefined;
  /** Versions of the model, oldest first; the last is today's. */
  versions?: readonly string[] | undefined;
};

/** Whether a link was made with the current model and the newest prices, so that nothing can have changed since. */
export function isOfToday(
  { scenario, modelVersion }: Pick<Made, "scenario" | "modelVersion">,
  { book = BOOK, versions = MODEL_VERSIONS }: Today = {},
): boolean {
  return modelVersion === versions.at(-1) && scenario.priceDate >= book.data.asOf;
}

/**
 * What a link said when it was made and what is said now, and which of the two changes made the difference. Undefined for a link of the
 * current model at the newest prices, and so for every link that is made today.
 *
 * @param evaluated evaluations of the same answers that are at hand already; their price date tells which is which
 * @param ofThen what the link's own model says, where it is kept
 */
export function thenAndNow(
  { scenario, stamp, modelVersion, upgrades = [] }: Made,
  {
    evaluated = [],
    ofThen,
    draws = standardDraws,
    book = BOOK,
    versions = MODEL_VERSIONS,
  }: Today & { evaluated?: readonly Evaluation[]; ofThen?: AnyKeptFigures | undefined; draws?: Draws } = {},
): ThenAndNow | undefined {
  if (isOfToday({ scenario, modelVersion }, { book, versions })) return undefined;
  const newest = book.data.asOf;
  const hasOlderPrices = scenario.priceDate < newest;
  const evaluatedAt = (priceDate: string): Evaluation =>
    evaluated.find((each) => each.priceDate === priceDate) ?? evaluate({ ...scenario, priceDate }, book, draws);
  const atItsPrices = evaluatedAt(scenario.priceDate);
  return {
    made: { ...stamp, modelVersion, priceDate: scenario.priceDate },
    atItsPrices: reckoning(atItsPrices),
    ...(hasOlderPrices ? { atNewestPrices: reckoning(evaluatedAt(newest)) } : {}),
    newerVersions: versions.slice(versions.indexOf(modelVersion) + 1),
    upgrades,
    ...(ofThen ? { figures: { ofThen, ofToday: keptFigures(atItsPrices) } } : {}),
  };
}

function reckoning({ priceDate, recommendation, priceOfControl }: Evaluation): Reckoning {
  const { option, verdict } = recommendation;
  return { priceDate, option, verdict, owned: priceOfControl.option, priceOfControl: priceOfControl.mean };
}
