import { type BeyondEstimates, beyondEstimates, CHOSEN, cheaperOther, isSkewed, isSmallDifference, shareOfBuying } from "../../model";
import type { Facts } from "../facts";
import { aboutMoney, counted, percent, roundToTwo, whole } from "../format";
import { OPTION_NAMES, OWNING } from "./names";

/** Says so where another option than the two compared would cost least. */
export function cheaperOtherSentence(facts: Facts): string[] {
  const other = cheaperOther(facts.assessment);
  if (other === undefined) return [];
  return [
    `The cheapest of the four is “${OPTION_NAMES[other.option]}”, ${aboutMoney(other.saving, facts.currency)} less than buying on average. That is a reason to ask for a better price; by the rule it is not one to own.`,
  ];
}

/** Where the numbers lie outside of what the estimates were made for, or tell less than they seem to. */
export function scaleCautions(facts: Facts): string[] {
  return [...beyondEstimates(facts.answers).map(caution), ...skewed(facts)];
}

function caution(beyond: BeyondEstimates): string {
  switch (beyond.code) {
    case "one-mailbox":
      return "With one mailbox nearly all of the cost is the work of a few hours a month, whatever the option. Who counts those hours as a hobby should set the cost of an hour accordingly.";
    case "negotiated-mailboxes":
      return `Above ${whole(CHOSEN.listPricesUpTo)} mailboxes the hosted price is a list price less a discount that we assume. A quote for ${counted(roundToTwo(beyond.mailboxes), "mailbox", "mailboxes")} decides the comparison, so get one.`;
    case "negotiated-messages":
      return `No plan in the price book names a price for ${whole(roundToTwo(beyond.messages))} application messages a month; the last published rate is carried on. At this volume prices are agreed, and a quote may be far lower.`;
    case "unseen-messages":
      return "Few senders in the world send this much. The costs of sending it yourself are estimates for up to millions of messages, carried on: read them as an order of magnitude.";
  }
}

/** Explains an average that lies outside of the range beside it. */
function skewed({ assessment, options }: Facts): string[] {
  const outside = options.filter((option) => isSkewed(assessment.options[option]));
  if (outside.length === 0) return [];
  const names = outside.map((option) => OWNING[option]).join(" and of ");
  return [
    `The average cost of ${names} lies above the range of eight in ten futures: a rare but very large loss, such as a payment made to a fraudster, weighs on the average and is in fewer than ${percent(0.1)} of the futures.`,
  ];
}

/** The price of control where it is a small part of the whole: said as money all the same, when its sign is certain. */
export function smallDifference(facts: Facts, owning: string, overHorizon: string): string | undefined {
  const { mean } = facts.assessment.priceOfControl;
  if (!isSmallDifference(facts.assessment)) return undefined;
  const amount = aboutMoney(Math.abs(mean), facts.currency);
  return `${owning} would cost ${amount} ${mean < 0 ? "less" : "more"} than buying ${overHorizon}, which is ${percent(shareOfBuying(facts.assessment, Math.abs(mean)))} of the cost of buying.`;
}
