import { BOOK, NEWEST_PRICE_DATE, type PriceBook } from "../../data/price-book";
import { withoutShipped } from "../../questionnaire/override-edits";
import type { Scenario, VerdictStamp } from "../../questionnaire/scenario";
import type { Draws } from "../../simulation/draws";
import { type Evaluation, evaluate } from "../assess";
import { forEachOption } from "../by-option";
import { standardDraws } from "../standard-draws";
import { agreeingSet } from "./agreeing";
import { Reading, sameVerdict } from "./criteria-read";
import { type Difference, differencesOf } from "./difference";
import { swapped } from "./swap";

/** What one side would come to with the other's value: the verdict, and by how much its mean price of control would move. */
export type Effect = { verdict: VerdictStamp; turns: boolean; priceMove: number };

/** A difference with what it does, to the first and to the second; price moves are in the comparison's currency. */
export type EvaluatedDifference = Difference & { effects: readonly [Effect, Effect] };

export type Side = { scenario: Scenario; evaluation: Evaluation; verdict: VerdictStamp };

/** Two scenarios under one model and on one price date, as numbers and codes. No prose. */
export type Comparison = {
  priceDate: string;
  /** The first's; amounts that are compared are in it. */
  currency: "USD" | "EUR" | "GBP";
  sides: readonly [Side, Side];
  /** `option`: the same recommendation, settled on one side and open on the other. */
  agreement: "verdict" | "option" | "none";
  /** By effect on the verdict, then on money, largest first. */
  differences: EvaluatedDifference[];
  /** Ids of differences without any of which the two would not agree; null where they agree already. */
  agreeOn: string[] | null;
};

/** Evaluated before, at the newest prices; else null. */
type Evaluated = readonly [Evaluation | null, Evaluation | null];

/**
 * Compares two scenarios under the current model, both on the newest price date.
 *
 * @param evaluated assessments of the same scenarios at that date, where there already are some
 */
export function compare(
  given: readonly [Scenario, Scenario],
  book: PriceBook = BOOK,
  draws: Draws = standardDraws,
  evaluated: Evaluated = [null, null],
): Comparison {
  const sides = [sideOf(given[0], evaluated[0], book, draws), sideOf(given[1], evaluated[1], book, draws)] as const;
  const [first, second] = sides;
  const readings = [readingOf(first, book, draws), readingOf(second, book, draws)] as const;
  const differences = evaluateDifferences(sides, readings, book);
  const agreement =
    first.verdict.option !== second.verdict.option ? "none" : sameVerdict(first.verdict, second.verdict) ? "verdict" : "option";
  return {
    priceDate: first.scenario.priceDate,
    currency: first.scenario.answers.currency,
    sides,
    agreement,
    differences,
    agreeOn: agreement === "verdict" ? null : agreeOn(sides, readings, differences, book),
  };
}

function sideOf(given: Scenario, evaluated: Evaluation | null, book: PriceBook, draws: Draws): Side {
  const scenario = { ...given, overrides: withoutShipped(given.overrides), priceDate: NEWEST_PRICE_DATE };
  const evaluation = evaluated ?? evaluate(scenario, book, draws);
  const { option, verdict } = evaluation.recommendation;
  return { scenario, evaluation, verdict: { option, verdict } };
}

function readingOf({ scenario, evaluation }: Side, book: PriceBook, draws: Draws): Reading {
  const means = forEachOption((option) => evaluation.options[option].totalCost.mean);
  return new Reading(scenario, means, book, draws);
}

type Pair<T> = readonly [T, T];

function evaluateDifferences(sides: Pair<Side>, readings: Pair<Reading>, book: PriceBook): EvaluatedDifference[] {
  const { currency } = sides[0].scenario.answers;
  const usdPerUnit = book.rateOn(currency, sides[0].scenario.priceDate);
  const effect = (difference: Difference, at: 0 | 1): Effect => {
    const { scenario, verdict: before } = sides[at];
    const reading = readings[at];
    // A currency is a unit: the amounts are restated in it, and nothing but their rounding could move.
    if (difference.id === "currency") return { verdict: before, turns: false, priceMove: 0 };
    const changed = swapped(scenario, sides[at === 0 ? 1 : 0].scenario, [difference], book);
    const verdict = reading.verdict(changed);
    const priceMove = (reading.priceOfControl(changed) - reading.priceOfControl(scenario)) / usdPerUnit;
    return { verdict, turns: !sameVerdict(verdict, before), priceMove };
  };
  const found = differencesOf(sides[0].scenario, sides[1].scenario, book);
  const all = found.map((difference): EvaluatedDifference => ({ ...difference, effects: [effect(difference, 0), effect(difference, 1)] }));
  return all.sort((a, b) => verdictWeight(b, sides) - verdictWeight(a, sides) || moneyWeight(b) - moneyWeight(a));
}

/** Another option on both sides weighs most, then on one; then a verdict that opens or settles. */
function verdictWeight({ effects }: EvaluatedDifference, sides: Pair<Side>): number {
  const options = effects.filter(({ verdict }, at) => verdict.option !== sides[at]?.verdict.option).length;
  return options * 3 + effects.filter(({ turns }) => turns).length;
}

const moneyWeight = ({ effects }: EvaluatedDifference): number => Math.max(...effects.map(({ priceMove }) => Math.abs(priceMove)));

function agreeOn(sides: Pair<Side>, readings: Pair<Reading>, differences: readonly EvaluatedDifference[], book: PriceBook): string[] {
  const [first, second] = sides;
  const works = (by: "verdict" | "exactVerdict") => (items: readonly Difference[]) =>
    sameVerdict(readings[0][by](swapped(first.scenario, second.scenario, items, book)), second.verdict) &&
    sameVerdict(readings[1][by](swapped(second.scenario, first.scenario, items, book)), first.verdict);
  const least = differences.toReversed();
  const set = new Set(agreeingSet(least, works("verdict"), works("exactVerdict")).map(({ id }) => id));
  return differences.filter(({ id }) => set.has(id)).map(({ id }) => id);
}
