import { BOOK, type Place, type Plan, type PriceRow, type Vendor } from "../../data/price-book";
import type { PlanCost, PriceTermRead } from "../../model";

import type { Currency } from "../../questionnaire/ids";
import { OWN_PRICE_ID } from "../../questionnaire/plans";
import type { Facts } from "../facts";
import { centsMoney, dateInWords, exactMoney, typeset, whole, wholeMoney } from "../format";
import { capitalised, listed, plural } from "../words";
import { PRICE_GRADES } from "./sources";

const COUNTRIES: Record<string, string> = { AU: "Australia", CH: "Switzerland", DE: "Germany", FR: "France", US: "the United States" };

/** Places that a requirement can name, inside a sentence. */
export const PLACE_NAMES: Record<Place, string> = {
  eu: "the European Union",
  uk: "the United Kingdom",
  ch: "Switzerland",
  us: "the United States",
  other: "other countries",
};

const countryName = (code: string): string => COUNTRIES[code] ?? code;

/** The country whose law the vendor is under. */
export const homeWords = (vendor: Vendor): string => (vendor.home === undefined ? "unknown" : countryName(vendor.home.country));

/** Where the data of a plan can be kept. */
export const dataWords = (plan: Plan): string =>
  plan.data === undefined ? "unknown" : listed(plan.data.places.map((place) => PLACE_NAMES[place]));

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
  const country = plan.region === undefined ? undefined : countryName(plan.region);
  return country === undefined ? KINDS[plan.kind] : `${KINDS[plan.kind]}, ${country}`;
}

export const MARKS = {
  free: "Free today",
  cheapest: "Cheapest",
  cheapestPaid: "Cheapest that is not free",
  cheapestFitting: "Cheapest that fits",
  counted: "Counted in the result",
} as const;

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

/** A month's amount: to the cent below a hundred, where cents are still what one would compare. */
export function monthMoney(value: number, currency: Currency): string {
  return Math.abs(value) >= 100 || value === 0 ? wholeMoney(value, currency) : centsMoney(value, currency);
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

/** The storage of a plan. */
export function storageWords({ storageGb }: Plan): string {
  if (storageGb === null) return "unknown";
  return "pooled" in storageGb ? `${whole(storageGb.pooled)} GB for the whole account` : `${whole(storageGb.perMailbox)} GB a mailbox`;
}

/** Storage of mailboxes, the vendor's country and where the data can be kept. */
function standing(plan: Plan): string[] {
  if (plan.category === "server") return [];
  const storage = plan.storageGb === null ? [] : [`${storageWords(plan)}.`];
  return [...storage, `Vendor’s country: ${homeWords(BOOK.vendor(plan.vendor))}. Data can be kept in: ${dataWords(plan)}.`];
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
  return [...passed, ...tiers, ...addresses, ...cap, ...standing(plan), ...(plan.note === undefined ? [] : [typeset(plan.note)])];
}

/** When a price was read, and how it was come by. */
export function sourceText(row: PriceRow): string {
  const date = row.undated ? `undated, read ${dateInWords(row.from)}` : dateInWords(row.seen ?? row.from);
  return `${date}, ${PRICE_GRADES[row.grade]}${row.url === undefined ? ", no address on record" : ""}`;
}

/** The founder's own price in its unit. */
export function ownPrice(id: "mailboxes" | "messages", amount: number, currency: Currency): string {
  return `${exactMoney(amount, currency)} ${id === "mailboxes" ? "a mailbox and month" : "a thousand messages"}`;
}

/** Who stands behind an amount that is on no price list. */
export function assumptionSource(isOwn: boolean, date: string): string {
  return isOwn ? "your own value" : `our assumption, ${dateInWords(date)}`;
}
