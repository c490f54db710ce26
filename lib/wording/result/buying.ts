import { NEGOTIATED_MAILBOXES, type PlanCost, type Volume } from "../../model";

import type { Currency } from "../../questionnaire/ids";
import { NOT_SURE } from "../../questionnaire/ids";
import type { Facts } from "../facts";
import { counted, exactNumber, percent, whole, yearsInWords } from "../format";
import { listed, typeset } from "../words";
import { hostedKinds, KIND_NAMES, onlyWishes } from "./kinds";
import { monthMoney } from "./plans";

const UNITS_OF = {
  mailboxes: { one: "mailbox", many: "mailboxes" },
  messages: { one: "application message a month", many: "application messages a month" },
} as const;

/** The volume that is priced, and where the number comes from. */
export function volumeSentence(id: "mailboxes" | "messages", volume: Volume, answer: unknown): string {
  const { one, many } = UNITS_OF[id];
  const count = counted(volume.start, one, many);
  if (volume.basis === "answer") return `Priced for ${count}, as you answered.`;
  if (volume.basis === "assumed") return `Priced for ${count}, the middle of our assumption, because you were not sure how many there are.`;
  const range = answer as { low: number; high: number };
  return `Priced for ${count}, the middle of your ${whole(range.low)} to ${whole(range.high)}: as likely too many as too few.`;
}

/** Which kinds the answers call for. */
export function fitSentence(facts: Facts): string {
  if (facts.objectives.length === 0)
    return "Your answers ask for nothing stricter than a large hosted provider or an established mail-only one.";
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

export const TABLE_HEADINGS = { mailboxes: "Mailboxes", messages: "Application mail" } as const;

/** The section's heading and first lines: buyers choose, owners see what it is measured against. */
export function buyingOpening(facts: Facts): { heading: string; intro: string } {
  const { option, timing } = facts.assessment.recommendation;
  if (option === "sender")
    return {
      heading: "What you still buy, and what hosting it would cost",
      intro:
        "People’s mail is still bought: the first table is a choice. The second shows what a provider would charge for the mail that you send yourselves.",
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
    `List prices in force on ${priceDate}, without tax. ${volumes}; amounts are discounted at ${exactNumber(answers.discountRate)}% a year. Price rises are left out here; the model adds them as a line of its own. Set-up, migration, archive and hours are left out as well.`,
    ...(mostMailboxes > NEGOTIATED_MAILBOXES
      ? [`Above ${whole(NEGOTIATED_MAILBOXES)} mailboxes prices are negotiated: the model counts with a discount, this table does not.`]
      : []),
    ...(objectives.some((objective) => objective.fit === "extra-cost")
      ? ["What a stricter edition costs extra is rarely on a price list: the model adds an assumption for it, this table does not."]
      : []),
    ...(answers.suite === "yes"
      ? ["You pay for a large suite anyway: if it includes mailboxes, they cost nothing more, and the result counts them so."]
      : []),
    ...(answers.mailboxOwners === "customers"
      ? ["The mailboxes are your customers’: ask each provider whether its terms allow that."]
      : []),
  ];
}

const CURRENCY_NAMES: Record<Exclude<Currency, "USD">, string> = { EUR: "euro", GBP: "pound" };

/** The dated rate of a currency. */
export function rateSentence(currency: Exclude<Currency, "USD">, rate: { usd: number; from: string; note: string }): string {
  return `One ${CURRENCY_NAMES[currency]} is counted as ${exactNumber(rate.usd)} dollars, the rate of ${rate.from}. ${typeset(rate.note)}`;
}
