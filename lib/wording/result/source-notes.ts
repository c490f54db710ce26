import { BOOK } from "../../data/price-book";
import type { Grounds } from "../../model";
import type { Facts } from "../facts";
import { exactNumber, longDate } from "../format";

const UNIT_NAMES = { EUR: "euro", GBP: "pound" } as const;

/** What the price of control rests on, in one sentence with three shares that add up to 100%. */
export const restsOnSentence = ({ published, judgement, own }: Grounds): string =>
  `Of what makes owning dearer or cheaper than buying, ${published}% rests on published figures and list prices, ${judgement}% on our judgement, and ${own}% on what you told us.`;

/**
 * What the price of control rests on, how the grades are to be read, and at which dated rate dollars were converted where the answers are
 * in another currency.
 *
 * @param grounds undefined where owning costs what buying does in every line
 */
export function sourceNotes(facts: Facts, priceDate: string, grounds: Grounds | undefined): string[] {
  const rests = grounds === undefined ? [] : [restsOnSentence(grounds)];
  const grades =
    "“Second-hand” means that somebody else copied or quoted the price and we did not open the vendor’s page, which is named beside it to check; “our assumption” is a judgement of our own; where a published figure stands behind it, its page says which and how.";
  const { currency } = facts;
  if (currency === "USD") return [...rests, grades];
  const rate = BOOK.data.rates.filter((row) => row.currency === currency && row.from <= priceDate).at(-1);
  const dated = rate === undefined ? "" : `, the rate of ${longDate(rate.seen ?? rate.from)}`;
  return [
    ...rests,
    grades,
    `Assumptions in money are in US dollars; one ${UNIT_NAMES[currency]} is counted as ${exactNumber(BOOK.rateOn(currency, priceDate))} dollars${dated}.`,
  ];
}
