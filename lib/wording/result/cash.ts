import { BOOK, planName } from "../../data/price-book";
import { cheapestOthers, isOfTodaysProvider, type OptionResult } from "../../model";
import type { OptionId } from "../../questionnaire/ids";
import type { Facts } from "../facts";
import { percent, totalRange } from "../format";
import { capitalised, listed } from "../words";
import { overHorizon } from "./money";
import { OPTION_NAMES, OWNING } from "./names";
import { OWN_PRICE } from "./plans";

/** Bills, money lost and hours, told apart for whoever counts staff time differently. */

export const CASH_COLUMNS = {
  option: "Option",
  year: "Year",
  bills: "Bills",
  losses: "Money lost",
  time: "Hours in money",
  total: "Total",
  billsDue: "Bills, not discounted",
} as const;

export const cashByOption = (facts: Facts): string =>
  `What each option pays, loses and takes in hours ${overHorizon(facts)}: averages, discounted`;

export const cashByYear = (option: OptionId): string => `${capitalised(OWNING[option])}, year by year`;

/** The other plans that buying is counted with in a row of its own, each beside the one that the result counts. */
const otherPlans = (facts: Facts) => cheapestOthers(facts.assessment.plans, facts.mailComesWithSuite);

/** Buying as its second row calls it. */
export const hostedAtCheapest = (facts: Facts): string =>
  `${OPTION_NAMES.hosted}, ${otherPlans(facts).length > 1 ? "cheapest plans that fit" : "cheapest plan that fits"}`;

function cashShare({ costParts: { bills, losses, time } }: OptionResult): string | undefined {
  const total = bills + losses + time;
  return total > 0 ? percent((bills + losses) / total) : undefined;
}

/** How much of the cost is cash, as the claim of the section. */
export function cashClaim(facts: Facts): string {
  const bought = cashShare(facts.hosted);
  const own = facts.nothingToOwn ? undefined : cashShare(facts.owned);
  if (bought === undefined) return "What is paid, what is lost, and what takes hours";
  if (own === undefined) return `Buying is ${bought} cash`;
  return bought === own
    ? `Cash is ${bought} of the cost, bought or owned`
    : `Buying is ${bought} cash, and ${OWNING[facts.ownedId]} ${own}`;
}

/** What the columns of the tables hold. */
export function cashColumns({ answers }: Facts): string[] {
  const { discountRate } = answers;
  return [
    "Bills are what is paid out: plans, servers, contracts, the rise of their prices, and pay for being on call. Money lost is what incidents cost in cash and revenue, and the revenue that goes with missing mail.",
    answers.displaced > 1
      ? "Hours in money are those of operators and other staff, and the work that operators leave undone meanwhile."
      : "Hours in money are those of operators and other staff.",
    ...(discountRate > 0
      ? [
          `All amounts are discounted at ${discountRate}% a year, except in the last column by year: those are the bills as they fall due, for a budget.`,
        ]
      : []),
    "Amounts are rounded so that they add up, so the last figure of a part can be one off.",
  ];
}

/** Between which amounts the cash of buying and of owning lies, and why an average can lie outside. */
function range({ currency, hosted, owned, ownedId, nothingToOwn }: Facts): string[] {
  const shown = [{ name: "buying", cash: hosted.cashCost }, ...(nothingToOwn ? [] : [{ name: OWNING[ownedId], cash: owned.cashCost }])];
  const skewed = shown.filter(({ cash }) => cash.mean > cash.p90);
  const ranges = shown.map(({ name, cash }) => `${totalRange(cash.p10, cash.p90, currency)} for ${name}`);
  return [
    `In eight of ten futures cash comes to ${listed(ranges)}.`,
    ...(skewed.length > 0
      ? [`A rare but very large loss lifts the average of ${listed(skewed.map(({ name }) => name))} above that range.`]
      : []),
  ];
}

/** What the second row of buying is counted with. */
function otherRow(facts: Facts): string[] {
  const others = otherPlans(facts);
  const swaps = others.map(
    ({ counted, cheapest }) => `${planName(cheapest)} instead of ${counted === null ? OWN_PRICE.inSentence : planName(counted)}`,
  );
  const moves = facts.answers.today === "hosted" && others.some(({ cheapest }) => !isOfTodaysProvider(BOOK.plan(cheapest), facts.answers));
  return [`“${hostedAtCheapest(facts)}” counts ${listed(swaps)}.${moves ? " Moving from your provider of today is not in it." : ""}`];
}

/** How to read the options. @param withOther whether buying has a second row */
export function cashNotes(facts: Facts, withOther: boolean): string[] {
  return [
    "Cash is bills and money lost; the rest is hours of people who are paid in any case.",
    ...range(facts),
    ...(withOther ? otherRow(facts) : []),
  ];
}
