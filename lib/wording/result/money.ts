import { lineMean, WORTH_TELLING } from "../../model";
import type { Quantiles } from "../../simulation/quantiles";

import type { Facts } from "../facts";
import { aboutMoney, chance, hours, moreOrLess, roundMoney, whole, yearsInWords } from "../format";
import { MOST_MAILBOXES } from "../most-mailboxes";
import { capitalised } from "../words";
import { OPTION_MEANING, OWNING } from "./names";
import { cheaperOtherSentence, smallDifference } from "./scale";

/** "over three years" */
export function overHorizon(facts: Facts): string {
  return `over ${yearsInWords(facts.assessment.horizonYears)}`;
}

const NOTHING_TO_OWN = "You send no application mail, so there is nothing to own there.";

const isTooClose = (facts: Facts) => facts.assessment.recommendation.money === "too-close";

/** The headline figure: the price of control, to two significant figures, or why it has none. */
export function priceHeadline(facts: Facts): string {
  if (facts.nothingToOwn) return "Nothing to own";
  return isTooClose(facts) ? "About as much as buying" : aboutMoney(facts.assessment.priceOfControl.mean, facts.currency);
}

/** What the headline figure is called: a price that is paid, or would have been. */
export function priceLabel(facts: Facts): string {
  return facts.rules ? "Price of control" : "What control would have cost";
}

/** The price of control in one line with its range, for the top of the page. */
export function priceInOneLine(facts: Facts): string {
  if (facts.nothingToOwn) return "Price of control: none. You send no application mail, so there is nothing to own.";
  const { mean } = facts.assessment.priceOfControl;
  const range = `${differenceRange(facts.assessment.priceOfControl, facts)} in eight of ten futures`;
  const verb = facts.rules ? "costs" : "would have cost";
  if (isTooClose(facts)) return `Whether control ${verb} anything beyond buying ${overHorizon(facts)} is too close to call: ${range}.`;
  const amount = `${aboutMoney(Math.abs(mean), facts.currency)} ${mean < 0 ? "less" : "more"} than buying`;
  return `Control ${verb} ${amount} ${overHorizon(facts)}: ${range}.`;
}

/** What buying and owning cost, and what is owned then, for the top of the page. */
export function totalsInOneLine(facts: Facts): string {
  const { currency, ownedId } = facts;
  const { hosted, [ownedId]: owned } = facts.assessment.options;
  const buying = aboutMoney(hosted.totalCost.mean, currency);
  return `Buying costs ${buying}, ${OWNING[ownedId]} ${aboutMoney(owned.totalCost.mean, currency)} (${OPTION_MEANING[ownedId]}).`;
}

/** Why owning the sender costs more than owning the core, where it does. */
export function senderAboveCore(facts: Facts): string | undefined {
  const { sender, core } = facts.assessment.options;
  if (!facts.hasApplicationMail || sender.totalCost.mean <= core.totalCost.mean) return undefined;
  return "Owning the sender can cost more than owning the core, as it does here: new addresses of its own have to earn trust, while the core sends through a relay that has it.";
}

/** What the owned option costs beyond buying, as the claim of its section. */
export function priceSentence(facts: Facts): string {
  const { mean } = facts.assessment.priceOfControl;
  const owning = capitalised(OWNING[facts.ownedId]);
  if (facts.nothingToOwn) return NOTHING_TO_OWN;
  if (isTooClose(facts)) return `${owning} would cost about as much as buying ${overHorizon(facts)}: the difference is too close to call.`;
  const small = smallDifference(facts, owning, overHorizon(facts));
  if (small !== undefined) return small;
  if (mean < 0)
    return `${owning} would cost ${aboutMoney(-mean, facts.currency)} less than buying ${overHorizon(facts)}, and by the rule money does not decide.`;
  return `${owning} would cost ${aboutMoney(mean, facts.currency)} more than buying ${overHorizon(facts)}.`;
}

/** What stands beside an average: "Eight in ten futures: $12,000 to $30,400". */
export const inEightOfTen = (range: string): string => `Eight in ten futures: ${range}`;

/** Parts of the price of control, each a figure of its own. */
export const PRICE_PARTS = { month: "A month", mailbox: "For each mailbox and month" } as const;

/** The hours of an option: the middle, and what four futures in five stay below. */
export const HOURS_FIGURES = {
  value: (amount: number) => `${hours(amount)} a month`,
  orLess: (amount: number) => `${hours(amount)} or less`,
  note: (amount: number) => `Four futures out of five: ${hours(amount)} or less`,
} as const;

/** Ten to ninety percent of a difference, in words: "between $12,000 and $30,000 more". */
export function differenceRange(range: Quantiles, facts: Facts): string {
  const { currency } = facts;
  if (range.p10 >= 0) return `between ${roundMoney(range.p10, currency)} and ${moreOrLess(range.p90, currency)}`;
  if (range.p90 < 0) return `between ${roundMoney(-range.p90, currency)} and ${moreOrLess(range.p10, currency)}`;
  return `between ${moreOrLess(range.p10, currency)} and ${moreOrLess(range.p90, currency)}`;
}

/** The figures for a month and a mailbox stand beside it; here why one of them is missing. */
function withoutSize(facts: Facts): string[] {
  return facts.mailboxes === null ? ["The cost for each mailbox is left out, because the number of mailboxes is not known."] : [];
}

function crossover(facts: Facts): string {
  const { crossoverMailboxes } = facts.assessment;
  if (crossoverMailboxes === null)
    return `With everything else as you answered, there is no number of mailboxes up to ${MOST_MAILBOXES} from which ${OWNING[facts.ownedId]} stays cheaper than buying.`;
  if (crossoverMailboxes <= 1)
    return `With everything else as you answered, ${OWNING[facts.ownedId]} is cheaper than buying at any number of mailboxes up to ${MOST_MAILBOXES}.`;
  return `With everything else as you answered, ${OWNING[facts.ownedId]} stays cheaper than buying from about ${whole(Number(crossoverMailboxes.toPrecision(2)))} mailboxes on, and the price of the hosted plan decides that number.`;
}

function suite(facts: Facts): string[] {
  return facts.answers.suite === "yes"
    ? ["You would pay for an office suite anyway, so its subscription is left out of both sides: only what is avoidable counts."]
    : [];
}

function premium(facts: Facts): string[] {
  const amount = lineMean(facts.hosted, "control-premium");
  return amount >= WORTH_TELLING.money
    ? [`Buying already holds ${aboutMoney(amount, facts.currency)} for the stricter edition that meets what you named.`]
    : [];
}

/** What stands below the price of control. */
export function priceDetail(facts: Facts): string[] {
  if (facts.nothingToOwn) return suite(facts);
  return [...withoutSize(facts), crossover(facts), ...cheaperOtherSentence(facts), ...premium(facts), ...suite(facts)];
}

/** The money label as a sentence with its chance. */
export function moneyLabelSentence(facts: Facts): string {
  const odds = facts.assessment.cheaperThanHosted;
  if (facts.nothingToOwn) return "There is no sum to compare: the cost is that of buying.";
  const defaults = facts.onDefaults ? ", on defaults" : "";
  const text = `the chance that ${OWNING[facts.ownedId]} is cheaper than buying is ${chance(odds)}`;
  switch (facts.assessment.recommendation.money) {
    case "clear":
      return `Money is clear${defaults}: ${text}.`;
    case "leaning":
      return `Money leans towards ${odds < 0.5 ? "buying" : "owning"}, without being clear${defaults}: ${text}.`;
    case "too-close":
      return `Money is too close to call${defaults}: ${text}.`;
  }
}

/** The hours of owning beside those of buying, in one sentence. */
export function hoursSentence(facts: Facts): string {
  const { owned, hosted, ownedId } = facts;
  return `${capitalised(OWNING[ownedId])} takes about ${hours(owned.hoursPerMonth.p50)} a month, and ${hours(owned.hoursPerMonth.p80)} or less in four futures out of five; buying takes about ${hours(hosted.hoursPerMonth.p50)} and ${hours(hosted.hoursPerMonth.p80)}.`;
}

export const HOURS_DETAIL = [
  "The hours hold planned administration, help for users, the work of staying trusted by receivers, abuse reports, DNS and keys, returned mail, filters, watching, and incidents as they come.",
  "Set-up and migration come once and are left out of the hours; they are in the cost.",
] as const;
