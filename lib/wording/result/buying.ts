import type { Plan, PriceRow } from "../../data/price-book";
import type { PlanCost, PriceTermRead, Volume } from "../../model";

import type { Currency } from "../../questionnaire/ids";
import { NOT_SURE } from "../../questionnaire/ids";
import { OWN_PRICE_ID } from "../../questionnaire/plans";
import type { Facts } from "../facts";
import { counted, exactMoney, exactNumber, percent, whole, wholeMoney, yearsInWords } from "../format";
import { capitalised, listed, plural, typeset } from "../words";
import { hostedKinds, KIND_NAMES, objectivesMet, onlyWishes } from "./kinds";
import { OBJECTIVE_NAMES } from "./names";

const COUNTRIES: Record<string, string> = { CH: "Switzerland", DE: "Germany", FR: "France" };

const KINDS: Record<Plan["kind"], string> = {
  "large-suite": "Large suite",
  "mail-only": "Mail only",
  regional: "Regional provider",
  "customer-held-keys": "Keys held by you",
  "single-tenant": "A separate installation for you",
  "flat-account": "Flat price for the account",
  transactional: "Application mail",
  server: "Server",
};

/** The kind of a plan, with its country where that is why one would choose it. */
export function planKind(plan: Plan): string {
  const country = plan.region === undefined ? undefined : (COUNTRIES[plan.region] ?? plan.region);
  return country === undefined ? KINDS[plan.kind] : `${KINDS[plan.kind]}, ${country}`;
}

export const MARKS = {
  free: "Free today",
  cheapest: "Cheapest",
  cheapestPaid: "Cheapest that is not free",
  cheapestFitting: "Cheapest that fits",
  counted: "Counted in the result",
} as const;

/** What a plan of a fitting kind answers to: all that was named, or which part of it. */
export function fitMark(facts: Facts, plan: Plan): string {
  const met = objectivesMet(facts, plan.kind);
  return met.length === facts.objectives.length ? "Fits your answers" : `Fits for ${listed(met.map((id) => OBJECTIVE_NAMES[id]))}`;
}

export const OWN_PRICE = { id: OWN_PRICE_ID, name: "Your own price", inSentence: "your plan", source: "your answer" } as const;

/** What one amount of a price row buys, after the amount. */
const UNITS: Record<string, string> = {
  "user-month": "a user and month",
  "mailbox-month": "a mailbox and month",
  "mailbox-year": "a mailbox and year",
  "account-month": "a month",
  "account-year": "a year for the account",
  email: "a message",
  "1000 emails": "a thousand messages",
  "USD/month": "a month",
  "USD/mailbox-month": "a mailbox and month",
};

function unitWords(unit: string): string {
  const words = UNITS[unit];
  if (words === undefined) throw new Error(`The unit "${unit}" of a price has no wording.`);
  return words;
}

function termWords(term: PriceTermRead): string {
  if ("row" in term) return `${exactMoney(term.row.amount, term.row.currency)} ${unitWords(term.row.unit)}`;
  return `${exactMoney(term.amount, "USD")} ${unitWords(term.assumption.unit)}`;
}

function isFree(term: PriceTermRead): boolean {
  return "row" in term && term.row.amount === 0;
}

/** The price of a plan as its source has it: what is due in any case, then what each further message or mailbox costs. */
export function listPrice(
  terms: { base: PriceTermRead[]; bands: { above: number; rate: PriceTermRead[] }[] },
  quantity: number,
  id: "mailboxes" | "messages",
): string {
  if (terms.base.length + terms.bands.length === 1 && [...terms.base, ...terms.bands.flatMap(({ rate }) => rate)].every(isFree))
    return "Free";
  const base = terms.base.map(termWords);
  const used = terms.bands.filter(({ above }) => quantity > above);
  const bands = used.map(({ above, rate }) => {
    const words = rate.length > 1 ? `the mean of ${listed(rate.map(termWords))}` : rate.map(termWords).join("");
    return above === 0 ? words : `${words} above ${whole(above)}`;
  });
  const next = terms.bands.find(({ above }) => quantity <= above);
  const included = used.length === 0 && next !== undefined ? ` for up to ${whole(next.above)} ${id}` : "";
  return capitalised(`${[...base, ...bands].join(", plus ")}${included}`);
}

/** A month's amount: cents below a hundred, where they are still what one would compare. */
export function monthMoney(value: number, currency: Currency): string {
  return Math.abs(value) >= 100 ? wholeMoney(value, currency) : exactMoney(Math.round(value * 100) / 100, currency);
}

function unitOf(plan: Plan, count: number): string {
  return plan.category === "hosted" ? plural(count, "mailbox", "mailboxes") : "messages a month";
}

function limitWords(plan: Plan): string {
  const source = plan.capSource?.by === "us" ? " (our own reckoning)" : "";
  const cap = plan.cap ?? 0;
  return `${whole(cap)} ${unitOf(plan, cap)}${source}`;
}

/** Why a plan is left out at today's volume. */
export function tooSmall(plan: Plan): string {
  return `Made for up to ${limitWords(plan)}.`;
}

function storage(plan: Plan): string[] {
  if (plan.storageGb === null) return [];
  return "pooled" in plan.storageGb
    ? [`${whole(plan.storageGb.pooled)} GB for the whole account.`]
    : [`${whole(plan.storageGb.perMailbox)} GB a mailbox.`];
}

/** What a buyer should know about a plan beside its price: limits passed within the horizon first. */
export function planNotes(cost: PlanCost, facts: Facts): string[] {
  const { plan } = cost;
  const addresses =
    cost.addressesPerMonth > 0
      ? [
          `With sending addresses of your own, which cost extra here: about ${monthMoney(cost.addressesPerMonth, facts.currency)} a month, our assumption.`,
        ]
      : [];
  if (plan === undefined) return addresses;
  const passed = cost.passedInto.map(({ plan: next, month }, index) => {
    const from = index === 0 ? plan : (cost.passedInto[index - 1]?.plan ?? plan);
    const past = index === 0 ? `Passes its limit of ${limitWords(from)}` : `Then passes ${limitWords(from)}`;
    return `${past} in month ${month}; priced as ${next.name} from there.`;
  });
  const tiers = cost.nextTiers.map((month) => `Its next price tier applies from month ${month}.`);
  const cap = plan.cap !== null && cost.passedInto.length === 0 ? [`Limit: ${limitWords(plan)}.`] : [];
  return [...passed, ...tiers, ...addresses, ...cap, ...storage(plan), ...(plan.note === undefined ? [] : [typeset(plan.note)])];
}

/** When a price was read, and how. */
export function sourceText(row: PriceRow): string {
  const date = row.undated ? `undated, read ${row.from}` : row.from;
  return row.url === undefined ? `${date}, no address on record` : date;
}

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
    ...(mostMailboxes > 1000
      ? ["Above 1,000 mailboxes prices are negotiated: the model counts with a discount, this table does not."]
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

/** The founder's own price in its unit. */
export function ownPrice(id: "mailboxes" | "messages", amount: number, currency: Currency): string {
  return `${exactMoney(amount, currency)} ${id === "mailboxes" ? "a mailbox and month" : "a thousand messages"}`;
}

/** Who stands behind an amount that is on no price list. */
export function assumptionSource(isOwn: boolean, date: string): string {
  return isOwn ? "your own value" : `our assumption, ${date}`;
}
