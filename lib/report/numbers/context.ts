import type { PriceBook } from "../../data/price-book";
import { type Assessment, type Counted, exchangeRate, type PartsRun, runFor } from "../../model";
import type { Scenario } from "../../questionnaire/scenario";
import type { Draws } from "../../simulation/draws";
import type { Quantiles } from "../../simulation/quantiles";
import { type Facts, factsOf } from "../../wording/facts";
import { exactMoney, wholeMoney } from "../../wording/format";
import { rangeText } from "../../wording/words";

/** What every derivation of a result starts from. */
export type Context = {
  scenario: Scenario;
  assessment: Assessment;
  /** The same as they were worked out, in the currency of the answers; what runs again starts from these. */
  counted: Counted;
  facts: Facts;
  book: PriceBook;
  /** ISO day; used only to mark what is past its review. */
  today: string;
  usdPerUnit: number;
  /** How many units of the currency that is shown one unit of that of the answers comes to. */
  shownPerCounted: number;
  /** Those of the assessment. */
  draws: Draws;
  /** One more run of the engine, made when it is first asked for. */
  run: () => PartsRun;
  /** An amount in the currency that is shown; cents only below ten. */
  money: (value: number) => string;
  /** The ends of a range that holds eight in ten futures. */
  range: (q: Pick<Quantiles, "p10" | "p90">) => string;
};

export function contextOf(
  scenario: Scenario,
  assessment: Assessment,
  today: string,
  book: PriceBook,
  draws: Draws,
  counted: Counted,
): Context {
  const { currency } = assessment;
  let made: PartsRun | undefined;
  const money = (value: number) => {
    const cents = Math.round(value * 100) / 100;
    return Math.abs(cents) >= 10 || cents === 0 ? wholeMoney(cents, currency) : exactMoney(cents, currency);
  };
  return {
    scenario,
    assessment,
    counted,
    facts: factsOf(scenario, assessment),
    book,
    today,
    usdPerUnit: book.rateOn(currency, scenario.priceDate),
    shownPerCounted: exchangeRate(counted.assessment.currency, currency, book, scenario.priceDate),
    draws,
    run: () => {
      made ??= runFor(counted.scenario, book, draws, currency);
      return made;
    },
    money,
    range: ({ p10, p90 }) => rangeText(money(p10), money(p90)),
  };
}
