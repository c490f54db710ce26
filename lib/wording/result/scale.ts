import { OPTIONS, type OptionId } from "../../questionnaire/ids";

import { middle } from "../../questionnaire/range";
import type { Facts } from "../facts";
import { aboutMoney, counted, percent, roundToTwo, whole } from "../format";
import { OPTION_NAMES, OWNING } from "./names";

/** Application messages a month from which providers sell by agreement: four times the largest volume that a plan in the book names. */
const NEGOTIATED_MESSAGES = 10_000_000;
/** Application messages a month beyond which nothing that the estimates rest on was seen. */
const UNSEEN_MESSAGES = 100_000_000;
/** Mailboxes above which the hosted price is a list price less a discount of our own. */
const NEGOTIATED_MAILBOXES = 1000;
/** A saving below this share of the cost of buying is not worth a sentence. */
const WORTH_SAYING = 0.02;

/** An option that is neither bought nor the owned one, and cheaper than buying by more than 2%. */
export function cheaperOther(facts: Facts): { option: OptionId; saving: number } | undefined {
  const { assessment, hosted, ownedId } = facts;
  const { cheapest } = assessment;
  const saving = hosted.totalCost.mean - assessment.options[cheapest].totalCost.mean;
  if (cheapest === "hosted" || cheapest === ownedId || saving < WORTH_SAYING * hosted.totalCost.mean) return undefined;
  return { option: cheapest, saving };
}

/** Says so where another option than the two compared would cost least. */
export function cheaperOtherSentence(facts: Facts): string[] {
  const other = cheaperOther(facts);
  if (other === undefined) return [];
  return [
    `The cheapest of the four is “${OPTION_NAMES[other.option]}”, ${aboutMoney(other.saving, facts.currency)} less than buying on average. That is a reason to ask for a better price; by the rule it is not one to own.`,
  ];
}

/** Where the numbers lie outside of what the estimates were made for, or tell less than they seem to. */
export function scaleCautions(facts: Facts): string[] {
  const { mailboxes, appMessages, hostedPlan, appPlan } = facts.answers;
  const cautions: string[] = [];
  const people = mailboxes === "not-sure" ? 0 : middle(mailboxes);
  const messages = appMessages === "not-sure" ? 0 : middle(appMessages);
  if (people === 1)
    cautions.push(
      "With one mailbox nearly all of the cost is the work of a few hours a month, whatever the option. Who counts those hours as a hobby should set the cost of an hour accordingly.",
    );
  if (people > NEGOTIATED_MAILBOXES && typeof hostedPlan === "string")
    cautions.push(
      `Above ${whole(NEGOTIATED_MAILBOXES)} mailboxes the hosted price is a list price less a discount that we assume. A quote for ${counted(roundToTwo(people), "mailbox", "mailboxes")} decides the comparison, so get one.`,
    );
  if (messages > NEGOTIATED_MESSAGES && typeof appPlan === "string")
    cautions.push(
      `No plan in the price book names a price for ${whole(roundToTwo(messages))} application messages a month; the last published rate is carried on. At this volume prices are agreed, and a quote may be far lower.`,
    );
  if (messages > UNSEEN_MESSAGES)
    cautions.push(
      "Few senders in the world send this much. The costs of sending it yourself are estimates for up to millions of messages, carried on: read them as an order of magnitude.",
    );
  return [...cautions, ...skewed(facts)];
}

/** Explains an average that lies outside of the range beside it. */
function skewed({ assessment, hasApplicationMail }: Facts): string[] {
  const options = OPTIONS.filter((option) => option !== "sender" || hasApplicationMail);
  const outside = options.filter((option) => assessment.options[option].totalCost.mean > assessment.options[option].totalCost.p90);
  if (outside.length === 0) return [];
  const names = outside.map((option) => OWNING[option]).join(" and of ");
  return [
    `The average cost of ${names} lies above the range of eight in ten futures: a rare but very large loss, such as a payment made to a fraudster, weighs on the average and is in fewer than ${percent(0.1)} of the futures.`,
  ];
}

/** The price of control where it is a small part of the whole: said as money all the same, when its sign is certain. */
export function smallDifference(facts: Facts, owning: string, overHorizon: string): string | undefined {
  const { mean } = facts.assessment.priceOfControl;
  if (Math.abs(mean) >= WORTH_SAYING * facts.hosted.totalCost.mean) return undefined;
  const amount = aboutMoney(Math.abs(mean), facts.currency);
  return `${owning} would cost ${amount} ${mean < 0 ? "less" : "more"} than buying ${overHorizon}, which is ${percent(Math.abs(mean) / facts.hosted.totalCost.mean)} of the cost of buying.`;
}
