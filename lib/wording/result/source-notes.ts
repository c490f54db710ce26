import { BOOK } from "../../data/price-book";
import type { Facts } from "../facts";
import { exactNumber } from "../format";

const UNIT_NAMES = { EUR: "euro", GBP: "pound" } as const;

/** How the grades are to be read, and at which dated rate dollars were converted where the answers are in another currency. */
export function sourceNotes(facts: Facts, priceDate: string): string[] {
  const grades =
    "“Copied” means copied from the vendor’s page by a public repository, not opened by us; “our assumption” is a judgement of our own, with no source behind it.";
  const { currency } = facts;
  if (currency === "USD") return [grades];
  const rate = BOOK.data.rates.filter((row) => row.currency === currency && row.from <= priceDate).at(-1);
  const dated = rate === undefined ? "" : `, the rate of ${rate.from}`;
  return [
    grades,
    `Assumptions in money are in US dollars; one ${UNIT_NAMES[currency]} is counted as ${exactNumber(BOOK.rateOn(currency, priceDate))} dollars${dated}.`,
  ];
}
