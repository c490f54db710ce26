import type { Rate } from "../../data/price-book";
import { CHOSEN, type PlanCost, type Volume } from "../../model";

import type { Currency } from "../../questionnaire/ids";
import { NOT_SURE, type NotSure } from "../../questionnaire/ids";
import type { RangeValue } from "../../questionnaire/types";
import type { Facts } from "../facts";
import { counted, exactNumber, longDate, percent, typeset, whole, yearsInWords } from "../format";
import { listed } from "../words";
import { hostedKinds, KIND_NAMES, meetableByBuying, onlyWishes } from "./kinds";
import { missingWhenBuying } from "./meanwhile";
import { monthMoney, OWN_PRICE } from "./plans";

const UNITS_OF = {
  mailboxes: { one: "mailbox", many: "mailboxes" },
  messages: { one: "application message a month", many: "application messages a month" },
} as const;

/** The volume that is priced, and where the number comes from. */
export function volumeSentence(id: "mailboxes" | "messages", volume: Volume, answer: RangeValue | NotSure): string {
  const { one, many } = UNITS_OF[id];
  const count = counted(volume.start, one, many);
  if (volume.basis === "assumed") return `Priced for ${count}, the middle of our assumption, because you were not sure how many there are.`;
  if (volume.basis === "answer" || typeof answer !== "object") return `Priced for ${count}, as you answered.`;
  return `Priced for ${count}, the middle of your ${whole(answer.low)} to ${whole(answer.high)}: as likely too many as too few.`;
}

/** Which kinds the answers call for. */
export function fitSentence(facts: Facts): string {
  if (meetableByBuying(facts).length === 0)
    return missingWhenBuying(facts) === undefined
      ? "Your answers ask for nothing stricter than a large hosted provider or an established mail-only one."
      : "No hosted service can meet what you named, so a plan is chosen by size and price alone.";
  const kinds = listed(hostedKinds(facts).map((kind) => KIND_NAMES[kind]));
  return onlyWishes(facts)
    ? `What you named is a preference: the plain kinds fit, and as an option ${kinds}.`
    : `What you named points to ${kinds}.`;
}

type StandOut = {
  id: "mailboxes" | "messages";
  /** The cheapest that fits and is not free. */
  cheapest: PlanCost | undefined;
  counted: PlanCost | undefined;
  currency: Currency;
  years: number;
  /** The suite is paid for whatever is decided, so that its subscription is in no option's cost. */
  isPaidAnyway: boolean;
};

/** What stands out in the table: the cheapest that fits, and what the result counts with beside it. */
export function cheapestSentence({ id, cheapest, counted: used, currency, years, isPaidAnyway }: StandOut): string[] {
  if (cheapest === undefined) return [];
  const name = (cost: PlanCost) => cost.plan?.name ?? "your own price";
  const price = (cost: PlanCost) => `${monthMoney(cost.perMonth, currency)} a month`;
  const which = id === "mailboxes" ? "Of the paid plans that fit, the cheapest" : "The cheapest";
  const first = `${which} over ${yearsInWords(years)} is ${name(cheapest)}, at ${price(cheapest)} today`;
  if (used === undefined) return [`${first}.`];
  const anyway = isPaidAnyway ? "; you said that you pay it anyway, so that no option carries it" : "";
  return [
    used === cheapest
      ? `${first}; the result counts with it${anyway}.`
      : `${first}. The result counts with ${name(used)}, at ${price(used)}${anyway}.`,
  ];
}

/** What stands out among the plans of a market: the cheapest that fits and is not free, and what the result counts with. */
export type StandOuts = { cheapest: PlanCost | undefined; counted: PlanCost | undefined };

/** Below this share two plans cost about the same. */
const ABOUT_THE_SAME = 0.02;

/** From this share on a percentage says little. */
const MANY_TIMES = 0.9;

/** How the plan that is counted compares with the cheapest that fits, without an amount. */
export function buyingClaim(facts: Facts, { cheapest, counted: used }: StandOuts): string {
  if (facts.mailComesWithSuite) return "Your office suite brings its mailboxes, and you pay for it anyway";
  if (cheapest === undefined) return "No plan in our list is known to do all that you need";
  if (used === cheapest) return "Buying is counted with the cheapest plan that fits";
  if (used === undefined || used.overHorizon <= 0) return "What plans cost at your numbers";
  const saved = 1 - cheapest.overHorizon / used.overHorizon;
  if (Math.abs(saved) < ABOUT_THE_SAME) return "The plan that is counted costs about as much as the cheapest that fits";
  if (saved > MANY_TIMES) return "The plan that is counted costs many times what the cheapest that fits does";
  return saved > 0
    ? `The cheapest plan that fits costs ${percent(saved)} less than the one that is counted`
    : "The plan that is counted costs less than any that fits";
}

export const PLANS_IN_SHORT = {
  caption: "What buying is counted with, beside the cheapest plan that fits",
  columns: ["At your size", "Counted", "Cheapest that fits", "Plans that fit"],
  same: "The same",
  paidAnyway: ": paid anyway, so counted at nothing",
  none: "None known",
} as const;

/** "65 mailboxes" */
export const volumeInShort = (id: "mailboxes" | "messages", volume: number): string => counted(volume, UNITS_OF[id].one, UNITS_OF[id].many);

/** A plan with what it costs a month today. */
export function planInShort(cost: PlanCost | undefined, currency: Currency): string {
  if (cost === undefined) return PLANS_IN_SHORT.none;
  return `${cost.plan?.name ?? OWN_PRICE.name}, ${monthMoney(cost.perMonth, currency)} a month`;
}

/** "9 of 31" */
export const fittingInShort = (fitting: number, all: number): string => `${whole(fitting)} of ${whole(all)}`;

export const TABLE_HEADINGS = { mailboxes: "Mailboxes", messages: "Application mail" } as const;

/** The section's heading and first lines: buyers choose, owners see what it is measured against. */
export function buyingOpening(facts: Facts): { heading: string; intro: string } {
  const { option, timing } = facts.assessment.recommendation;
  if (option === "sender")
    return {
      heading: facts.hasPeople ? "What you still buy, and what hosting it would cost" : "What hosting would cost",
      intro: facts.hasPeople
        ? "People’s mail is still bought: the first table is a choice. The second shows what a provider would charge for the mail that you send yourselves."
        : "This is what a provider would charge for the mail that you send yourselves.",
    };
  if (option === "core")
    return {
      heading: facts.hasApplicationMail ? "What hosting would cost, and what you still buy" : "What hosting would cost",
      intro: facts.hasApplicationMail
        ? "The first table is what your own core is measured against. Application mail is still bought: the second is a choice."
        : "This is what your own core is measured against, for the same numbers.",
    };
  if (option === "self")
    return {
      heading: "What hosting would cost",
      intro: "This is what owning is measured against, for the same numbers. Prices do not decide.",
    };
  return {
    heading: "What to buy",
    intro:
      timing === "at-renewal"
        ? "Real plans at your own numbers, to compare before the next renewal. Ask for an offer before you choose."
        : "Real plans at your own numbers. Ask for an offer before you choose.",
  };
}

/** What the figures hold and what they leave out. */
export function buyingNotes(facts: Facts, growth: number, priceDate: string, mostMailboxes: number): string[] {
  const { answers, objectives } = facts;
  const grown = `${growth < 1 ? "shrink" : "grow"} by ${percent(Math.abs(growth - 1))} a year${answers.growth === NOT_SURE ? " (our assumption, as you were not sure)" : ""}`;
  const volumes = growth === 1 ? "Volumes stay as they are" : `Volumes ${grown}`;
  return [
    `List prices in force on ${longDate(priceDate)}, without tax. ${volumes}; amounts are discounted at ${exactNumber(answers.discountRate)}% a year. Price rises are left out here; the model adds them as a line of its own. Set-up, migration, archive and hours are left out as well.`,
    ...(mostMailboxes > CHOSEN.listPricesUpTo
      ? [`Above ${whole(CHOSEN.listPricesUpTo)} mailboxes prices are negotiated: the model counts with a discount, this table does not.`]
      : []),
    ...(objectives.some((objective) => objective.fit === "extra-cost")
      ? ["What a stricter edition costs extra is rarely on a price list: the model adds an assumption for it, this table does not."]
      : []),
    ...(facts.mailComesWithSuite
      ? ["You pay for a large suite anyway, which brings its mailboxes: they cost nothing more, and the result counts them so."]
      : []),
    ...(answers.mailboxOwners === "customers"
      ? ["The mailboxes are your customers’: ask each provider whether its terms allow that."]
      : []),
  ];
}

const CURRENCY_NAMES: Record<Exclude<Currency, "USD">, string> = { EUR: "euro", GBP: "pound" };

/** The dated rate of a currency. */
export function rateSentence(currency: Exclude<Currency, "USD">, rate: Rate): string {
  return `One ${CURRENCY_NAMES[currency]} is counted as ${exactNumber(rate.usd)} dollars, the rate of ${longDate(rate.seen ?? rate.from)}. ${typeset(rate.note)}`;
}
