import { isSmallDifference, lineMean, shareOfBuying, WORTH_TELLING } from "../../model";
import type { Quantiles } from "../../simulation/quantiles";

import type { Facts } from "../facts";
import { aboutMoney, chance, hours, moneyRange, moreOrLess, percent, roundMoney, totalMoney, yearsInWords } from "../format";
import { capitalised, fromTo } from "../words";
import { OPTION_NAMES, OWNING } from "./names";
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

/** What owning costs beyond buying, as the heading of its page: few words, without how sure it is. */
export function priceFinding(facts: Facts): string {
  if (facts.nothingToOwn) return "You send no application mail, so there is nothing to own";
  const { mean } = facts.assessment.priceOfControl;
  const subject = `${capitalised(OWNING[facts.ownedId])} would cost`;
  if (isTooClose(facts)) return `${subject} about as much as buying ${overHorizon(facts)}`;
  return `${subject} ${aboutMoney(Math.abs(mean), facts.currency)} ${mean < 0 ? "less" : "more"} ${overHorizon(facts)}`;
}

/** Below that heading: how sure it is, around the range of the price, and what to make of it. */
export function priceLead(facts: Facts): { before: string; range?: string; after?: string } {
  if (facts.nothingToOwn) return { before: moneyLabelSentence(facts) };
  const { mean } = facts.assessment.priceOfControl;
  const name = `That ${facts.rules ? "is" : "would be"} the price of control`;
  const share = isSmallDifference(facts.assessment)
    ? `, ${percent(shareOfBuying(facts.assessment, Math.abs(mean)))} of the cost of buying`
    : "";
  const rule = mean < 0 ? " By the rule, money does not decide." : "";
  return {
    before: isTooClose(facts) ? "Which of the two costs more is too close to call:" : `${name}${share}:`,
    range: rangeOfPrice(facts),
    after: `in 8 of 10 futures.${rule}`,
  };
}

/** From where to where the price of control lies, to two figures as it is itself. */
function rangeOfPrice({ assessment: { priceOfControl }, currency }: Facts): string {
  const { p10, p90 } = priceOfControl;
  if (p10 >= 0) return moneyRange(p10, p90, currency);
  return p90 < 0 ? `${moneyRange(-p90, -p10, currency)} less` : fromTo(moreOrLess(p10, currency), moreOrLess(p90, currency));
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
  return facts.mailboxes === null && facts.hasPeople
    ? ["The cost for each mailbox is left out, because the number of mailboxes is not known."]
    : [];
}

function suite(facts: Facts): string[] {
  if (facts.answers.suite !== "yes" || !facts.hasPeople) return [];
  return facts.mailComesWithSuite
    ? ["You would pay for an office suite anyway, so its subscription is left out of both sides: only what is avoidable counts."]
    : ["You would pay for an office suite anyway, but the mail that is counted does not come with it, so its price counts in full."];
}

function premium(facts: Facts): string[] {
  const amount = lineMean(facts.hosted, "control-premium");
  return amount >= WORTH_TELLING.money
    ? [`Buying already holds ${totalMoney(amount, facts.currency)} for the stricter edition that meets what you named.`]
    : [];
}

/** An option that no application mail leaves nothing of. */
function senderLeftOut({ hasApplicationMail, hasPeople }: Facts): string[] {
  return hasApplicationMail || !hasPeople ? [] : [`“${OPTION_NAMES.sender}” is left out, since you send no application mail.`];
}

/** What is counted on both sides, and what is left out. */
export function priceDetail(facts: Facts): string[] {
  if (facts.nothingToOwn) return [...senderLeftOut(facts), ...suite(facts)];
  return [...withoutSize(facts), ...senderLeftOut(facts), ...cheaperOtherSentence(facts), ...premium(facts), ...suite(facts)];
}

/** How sure the money is, in a few words. */
function judgement(facts: Facts): string {
  const { recommendation, cheaperThanHosted: odds } = facts.assessment;
  const defaults = facts.onDefaults ? ", on defaults" : "";
  switch (recommendation.money) {
    case "clear":
      return `Money is clear${defaults}`;
    case "leaning":
      return `Money leans towards ${odds < 0.5 ? "buying" : "owning"}, without being clear${defaults}`;
    case "too-close":
      return `Money is too close to call${defaults}`;
  }
}

/** The chance behind it, as a figure with its name. */
export function oddsFigure(facts: Facts): { label: string; value: string; note: string } {
  return {
    label: `Chance that ${OWNING[facts.ownedId]} is cheaper`,
    value: chance(facts.assessment.cheaperThanHosted),
    note: judgement(facts),
  };
}

/** The money label as a sentence with its chance. */
export function moneyLabelSentence(facts: Facts): string {
  if (facts.nothingToOwn) return "There is no sum to compare: the cost is that of buying.";
  return `${judgement(facts)}: the chance that ${OWNING[facts.ownedId]} is cheaper than buying is ${chance(facts.assessment.cheaperThanHosted)}.`;
}

/** The hours of owning beside those of buying, in one sentence. */
export function hoursSentence(facts: Facts): string {
  const { owned, hosted, ownedId } = facts;
  return `${capitalised(OWNING[ownedId])} takes about ${hours(owned.hoursPerMonth.p50)} a month, and ${hours(owned.hoursPerMonth.p80)} or less in four futures out of five; buying takes about ${hours(hosted.hoursPerMonth.p50)} and ${hours(hosted.hoursPerMonth.p80)}. In the same future owning adds about ${hours(owned.addedHoursPerMonth.p50)}, and ${hours(owned.addedHoursPerMonth.p80)} or less in four out of five: that is the burden which the rule asks about.`;
}

/** The hours at which owning would cost what buying does, or why there are none. */
export function breakEvenSentence(facts: Facts): string[] {
  const { breakEvenHoursPerMonth: at, notices } = facts.assessment;
  const owning = OWNING[facts.ownedId];
  if (at !== null) {
    const isDearer = facts.assessment.priceOfControl.mean > 0;
    return [
      isDearer
        ? `Break-even in hours: ${owning} would cost what buying does if it took ${hours(at)} a month in all, all else as it is.`
        : `Break-even in hours: ${owning} costs less than buying, and would until it took ${hours(at)} a month in all, all else as it is.`,
    ];
  }
  const why = notices.find((notice) => notice.code === "no-break-even-hours")?.why;
  if (why === "dearer-without-work")
    return [
      `Break-even in hours: none, for ${owning} would cost more than buying even if running it took no hours: what is left are bills, the move, losses and other people’s time.`,
    ];
  if (why === "hours-cost-nothing")
    return ["An hour costs nothing in your answers, so no number of hours makes owning cost what buying does."];
  return [];
}

export const HOURS_DETAIL = hoursDetail({ hasPeople: true });

/** What the hours hold, of the mail that there is. */
export function hoursDetail({ hasPeople }: { hasPeople: boolean }): string[] {
  return [
    `The hours hold planned administration, ${hasPeople ? "help for users, " : ""}the work of staying trusted by receivers, abuse reports, DNS and keys, returned mail, ${hasPeople ? "filters, " : ""}watching, and incidents as they come.`,
    "Set-up and migration come once and are left out of the hours; they are in the cost.",
  ];
}
