import { BOOK } from "../../data/price-book";
import { exchangeRate } from "../../model";
import { CHOICES, type Currency } from "../../questionnaire/ids";
import type { Scenario } from "../../questionnaire/scenario";
import { exactNumber, longDate } from "../format";
import { CURRENCY_NAMES } from "../pages/questionnaire";
import { listed } from "../words";

/** Digits of a rate, as central banks publish it. */
const RATE_FIGURES = 5;

/** At which dated rate amounts are shown in another currency than that of the answers; null where they are in theirs. */
export function conversionOf({ answers, priceDate }: Scenario, counted: Currency): string | null {
  const shown = answers.currency;
  if (shown === counted) return null;
  const rate = exactNumber(Number(exchangeRate(counted, shown, BOOK, priceDate).toPrecision(RATE_FIGURES)));
  const days = new Set([counted, shown].flatMap((currency) => BOOK.datedRate(currency, priceDate)?.from ?? []));
  const dated = `${days.size > 1 ? "the rates" : "the rate"} of ${listed([...days].sort().map(longDate))}`;
  return `Shown in ${CURRENCY_NAMES[shown]} at 1 ${counted} = ${rate} ${shown}, ${dated}. Counted in ${CURRENCY_NAMES[counted]}.`;
}

/** A currency that a result can be shown in. */
export type CurrencyChoice = { currency: Currency; name: string; isShown: boolean; isCounted: boolean };

/** Every currency that a result can be shown in. */
export const currencyChoices = (shown: Currency, counted: Currency): CurrencyChoice[] =>
  CHOICES.currency.map((currency) => ({
    currency,
    name: CURRENCY_NAMES[currency],
    isShown: currency === shown,
    isCounted: currency === counted,
  }));
