import { BOOK, type PriceBook } from "../../data/price-book";
import { CONDITIONS, type Comparison, type EvaluatedDifference, exchangeRate, isMoney, type Side, type Status } from "../../model";
import type { Quantiles } from "../../simulation/quantiles";
import {
  agreeingSentences,
  convertedSentence,
  countSentence,
  EFFECT,
  headline,
  MONEY_LABELS,
  priceSentences,
  SIDE_BY_SIDE,
  verdictInShort,
} from "../../wording/differences";
import { factsOf } from "../../wording/facts";
import { exactNumber, hours, moreOrLess, totalMoney, totalRange, whole, yearsInWords } from "../../wording/format";
import { inEightOfTen } from "../../wording/result/money";
import { CONDITION_NAMES, OPTION_NAMES, STATUS_LABELS } from "../../wording/result/names";
import { VERDICT_LABELS, verdictSentence } from "../../wording/result/verdict";
import { capitalised } from "../../wording/words";
import { type DifferenceText, textOf } from "./difference-text";

/** A cell of the side-by-side table: words, with a status where it has one. */
export type Cell = { text: string; note?: string; status?: Status };

/** What one difference does, in words. */
export type DifferenceRow = DifferenceText & { id: string; verdict: string[]; money: string[] };

/** A comparison told to a person: finished sentences and figures; nothing after it computes. */
export type ComparisonReport = {
  headline: string;
  count: string;
  sides: readonly { sentence: string; label: string }[];
  rows: { id: string; name: string; cells: readonly [Cell, Cell] }[];
  /** In order: effect on the verdict, then on money. */
  differences: DifferenceRow[];
  /** Differences without any effect. */
  idle: DifferenceRow[];
  /** What to agree on; null where the verdicts agree already. */
  agreeOn: { sentences: string[]; labels: string[] } | null;
  notes: string[];
};

/** @param made the price dates of the two links */
export function tellComparison(comparison: Comparison, made: readonly [string, string], book: PriceBook = BOOK): ComparisonReport {
  const { sides, differences, agreeOn, priceDate } = comparison;
  const rows = differences.map((difference) => rowOf(difference, comparison, book));
  const isIdle = ({ id, effects }: EvaluatedDifference) =>
    effects.every(({ turns, priceMove }) => !turns && !isMoney(priceMove)) && !agreeOn?.includes(id);
  const idle = new Set(differences.filter(isIdle).map(({ id }) => id));
  return {
    headline: headline(comparison),
    count: countSentence(differences.length),
    sides: sides.map(({ scenario, evaluation }) => ({
      sentence: verdictSentence(factsOf(scenario, { ...evaluation, flips: [] })),
      label: VERDICT_LABELS[evaluation.recommendation.verdict],
    })),
    rows: sideBySide(comparison, book),
    differences: rows.filter(({ id }) => !idle.has(id)),
    idle: rows.filter(({ id }) => idle.has(id)),
    agreeOn:
      agreeOn === null
        ? null
        : {
            sentences: agreeingSentences(agreeOn.length, differences.length, sides, whole(sides[0].evaluation.draws)),
            labels: rows.filter(({ id }) => agreeOn.includes(id)).map(({ label }) => label),
          },
    notes: [...priceSentences(priceDate, made), ...rateSentences(comparison, book)],
  };
}

function rateSentences({ sides, priceDate, currency }: Comparison, book: PriceBook): string[] {
  const other = sides[1].scenario.answers.currency;
  if (other === currency) return [];
  const rate = exchangeRate(other, currency, book, priceDate);
  return [convertedSentence(currency, other, exactNumber(Number(rate.toPrecision(4))))];
}

/** The same figures of both sides, money in the comparison's currency. */
function sideBySide({ sides, currency, priceDate }: Comparison, book: PriceBook): ComparisonReport["rows"] {
  const row = (id: string, name: string, of: (side: Side) => Cell) => ({ id, name, cells: [of(sides[0]), of(sides[1])] as const });
  const money = ({ scenario }: Side, { mean, p10, p90 }: Quantiles): Cell => {
    const rate = exchangeRate(scenario.answers.currency, currency, book, priceDate);
    return { text: totalMoney(mean * rate, currency), note: inEightOfTen(totalRange(p10 * rate, p90 * rate, currency)) };
  };
  const owned = ({ evaluation }: Side) => evaluation.options[evaluation.priceOfControl.option];
  return [
    row("recommendation", SIDE_BY_SIDE.recommendation, (side) => ({ text: verdictInShort(side.verdict) })),
    ...CONDITIONS.map((id) =>
      row(id, CONDITION_NAMES[id], ({ evaluation }) => {
        const { status } = evaluation.conditions[id];
        return { text: STATUS_LABELS[status], status };
      }),
    ),
    row("horizon", SIDE_BY_SIDE.horizon, ({ scenario }) => ({ text: capitalised(yearsInWords(scenario.answers.horizonYears)) })),
    row("hosted", SIDE_BY_SIDE.hosted, (side) => money(side, side.evaluation.options.hosted.totalCost)),
    row("owned-option", SIDE_BY_SIDE.ownedOption, ({ evaluation }) => ({ text: OPTION_NAMES[evaluation.priceOfControl.option] })),
    row("owned", SIDE_BY_SIDE.owned, (side) => money(side, owned(side).totalCost)),
    row("price", SIDE_BY_SIDE.price, (side) => money(side, side.evaluation.priceOfControl)),
    row("money", SIDE_BY_SIDE.money, ({ evaluation }) => ({ text: MONEY_LABELS[evaluation.recommendation.money] })),
    row("hosted-hours", SIDE_BY_SIDE.hostedHours, ({ evaluation }) => ({
      text: capitalised(hours(evaluation.options.hosted.hoursPerMonth.p50)),
    })),
    row("owned-hours", SIDE_BY_SIDE.ownedHours, (side) => ({ text: capitalised(hours(owned(side).hoursPerMonth.p50)) })),
    row("added-hours", SIDE_BY_SIDE.addedHours, (side) => ({ text: capitalised(hours(owned(side).addedHoursPerMonth.p80)) })),
  ];
}

function rowOf(difference: EvaluatedDifference, comparison: Comparison, book: PriceBook): DifferenceRow {
  const { effects } = difference;
  const turned = effects.flatMap(({ turns, verdict }, at) => (turns ? [EFFECT.turns(at, verdict)] : []));
  const isMoved = effects.some(({ priceMove }) => isMoney(priceMove));
  const moves = effects.map(({ priceMove }, at) =>
    isMoney(priceMove) ? EFFECT.moves(at, moreOrLess(priceMove, comparison.currency)) : EFFECT.staysAt(at),
  );
  return {
    id: difference.id,
    ...textOf(difference, comparison, book),
    verdict: turned.length > 0 ? turned : [comparison.agreeOn?.includes(difference.id) ? EFFECT.together : EFFECT.none],
    money: isMoved ? moves : [EFFECT.none],
  };
}
