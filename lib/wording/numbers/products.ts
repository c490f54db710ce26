import { assumptionByKey } from "../../data/assumptions";
import { type FactorId, inNumbers, type Part, type PartConditionId, type QuantityId, type Size } from "../../model";
import { exactNumber } from "../format";
import { HOUR, STAFF_HOUR } from "./line-formula";

// The tables of lines and incidents in words: what a product is made of, and when there is any of it.

/** What an assumption is the amount of, by its `line`, which names no side; what is not here is told by its unit. */
const AMOUNTS: Readonly<Record<string, string>> = {
  "administration-base": "hours at usual size",
  "administration-per-mailbox": "hours a mailbox",
  "user-support": "hours a mailbox",
  migration: "hours a mailbox",
  "set-up": "hours of set-up",
  "set-up-application-sender": "hours for application mail",
  monitoring: "cost of the tools",
  "on-call-rota": "mail’s share of a rota",
  "servers-per-mailbox": "cost a mailbox",
  "servers-per-million-messages": "cost for a million messages",
  "outbound-relay": "price",
  "list-care": "hours of keeping lists clean",
  "sending-licence": "price of a licence",
};

const AMOUNTS_BY_UNIT: Readonly<Record<string, string>> = {
  "hours/month": "hours",
  hours: "hours",
  "staff hours/mailbox": "hours of each person",
  "staff minutes/mailbox-month": "minutes a mailbox / 60",
  "USD/mailbox-month": "cost a mailbox",
  "USD/GB-month": "price of a gigabyte",
  "USD/address-month": "price of an address",
};

/** An amount as it stands in a formula, e.g. "hours a mailbox"; throws for an assumption that nothing says it of. */
export function amountWords(amount: Part["amount"]): string {
  if (typeof amount !== "string") return "price of one server";
  const { line, unit } = assumptionByKey(amount);
  const words = AMOUNTS[line] ?? AMOUNTS_BY_UNIT[unit];
  if (words === undefined) throw new Error(`Nothing says what ${amount} is the amount of.`);
  return words;
}

const QUANTITIES: Record<QuantityId, string> = {
  mailboxes: "mailboxes",
  "staff-mailboxes": "staff’s mailboxes",
  gigabytes: "gigabytes a mailbox × mailboxes",
  "people-messages": "people’s messages",
  "staff-messages": "staff’s messages",
  "application-messages": "application messages",
  messages: "messages",
  estate: "estate",
  "sending-estate": "sending estate",
};

/** A size as it stands in a formula, e.g. "max(1, mailboxes / 25)^0.4". @param name what the quantity is called here */
export function sizeWords(size: Size, name: string = QUANTITIES[size.of]): string {
  const { per, to, below, least } = inNumbers(size, (key) => assumptionByKey(key).likely);
  const counted = per === 1 ? name : `${name} / ${exactNumber(per)}`;
  const raised = (held: string, power: number) => (power === 1 ? held : `${held}^${exactNumber(power).replace("−", "-")}`);
  if (below !== to) {
    const small = least > 0 ? `max(${exactNumber(least)}, min(1, ${counted}))` : `min(1, ${counted})`;
    return [raised(small, below), ...(to === 0 ? [] : [raised(`max(1, ${counted})`, to)])].join(" × ");
  }
  if (to === 1) return counted;
  return raised(least > 0 ? `max(${exactNumber(least)}, ${counted})` : per === 1 ? counted : `(${counted})`, to);
}

/** A factor as it stands in a formula, a sentence beside it, and, for one that is 0 or 1, when it is 1. */
type FactorWords = { words?: string; note?: string; where?: string };

/** "√sending domains" at a power of a half. */
function powerOfDomains(): string {
  const power = assumptionByKey("all.sending-domains-power").likely;
  return power === 0.5 ? "√sending domains" : `sending domains^${exactNumber(power)}`;
}

const DOMAINS = "There are two sending domains with application mail, else one.";
const CUSTOMERS = { words: "factor of customers’ mailboxes", note: "The factor counts where mailboxes are customers’." };

const FACTORS: Record<FactorId, FactorWords> = {
  "with-application-mail": { where: "there is application mail" },
  bulk: { words: "factor of bulk mail", note: "The factor counts where bulk mail is sent." },
  "bulk-suspension": { words: "factor of bulk mail", note: "The factor counts where bulk mail is sent." },
  domains: { words: "sending domains", note: DOMAINS },
  "root-of-domains": { words: powerOfDomains(), note: DOMAINS },
  "filters-trained": {
    words: sizeWords({ of: "mailboxes", per: "all.inbound-gap-from", to: { minus: "all.inbound-gap-power" }, least: 1 }),
    note: "Filters of your own let more through, less so where many mailboxes train them.",
  },
  "in-one-store": {
    words: sizeWords({ of: "mailboxes", per: "all.own-outage.one-store-up-to", to: { minus: "all.own-outage.stores-power" }, least: 1 }),
    note: "Many mailboxes are spread over several stores, of which one at a time fails.",
  },
  "bought-together": {
    words: sizeWords({ of: "mailboxes", per: "all.mail-software-from", to: { minus: "all.mail-software-power" }, least: 1 }),
    note: "Software, feeds and support are sold in bands, so that each mailbox costs less where there are many.",
  },
  "moved-together": {
    words: sizeWords({ of: "mailboxes", per: "all.migration-from", to: { minus: "all.migration-power" }, least: 1 }),
    note: "Many mailboxes are moved with scripts, so that each takes less time.",
  },
  "customers-help": CUSTOMERS,
  "customers-abuse": CUSTOMERS,
  "customers-moved": CUSTOMERS,
  "customers-legal": {
    words: "factor of customers’ mailboxes",
    note: "The factor counts where mailboxes are customers’, for whom far fewer requests come; it falls a little as there are more of them.",
  },
  "new-to-hosting": { where: "mail is not hosted today" },
  "new-to-the-provider": { where: "people’s mail is not with the provider that it is bought from" },
  "moving-to-the-provider": {
    where: "mail moves to the provider from your own servers, or from a provider that you are required to leave",
  },
  "new-to-owning": { where: "you do not run mail yourselves today" },
  "no-mail-yet": { where: "you have no mail yet" },
  "leaving-hosting": { where: "your mail is hosted today" },
  "leaving-own-mail": { where: "you run mail yourselves today" },
  "without-suite": { where: "no office suite would be paid for anyway" },
  covered: { where: "somebody answers at any hour" },
  rota: { where: "a rota answers at any hour" },
  "outage-length": { words: "factor of cover" },
  operators: { words: "factor of the operators" },
  "last-one-leaving": {
    words: "rate of the last one leaving, by how many there are",
    note: "With one operator alone, with one and a deputy, with two, or with three or more.",
  },
  rehearsal: { words: "factor without rehearsals" },
  patching: { words: "factor of patching" },
  monitoring: { words: "factor of monitoring" },
  keys: { words: "factor of key rotation" },
  "abuse-care": { words: "factor of abuse handling" },
  "abuse-limits": { words: "factor of limits and alarms for accounts" },
  backups: { words: "factor where backups are not routine" },
  targeted: { words: "factor of attackers that are after you" },
  "second-factor-fraud": { words: "factor without a second factor" },
  "compromised-accounts": {
    words: "share of the accounts a year",
    note: "The share is that of accounts with, in part with or without a second factor, as you answered.",
  },
};

/** The words of a factor; a field that it does not need is left out. */
export const factorWords = (id: FactorId): FactorWords => FACTORS[id];

const CONDITIONS: Record<PartConditionId, string> = {
  identity: "identity is among your objectives",
  retention: "retention is among your objectives",
  "retention-beyond-plan": "retention is among your objectives and the chosen plan does not hold an archive",
  exit: "exit is among your objectives",
};

/** When there is such a part, e.g. "there is application mail"; empty where there always is. */
export function whereWords({ times = [], when }: Part): string[] {
  return [...(when ? [CONDITIONS[when]] : []), ...times.flatMap((id) => FACTORS[id].where ?? [])];
}

const AS_A_MAILBOX = `${exactNumber(assumptionByKey("all.messages-as-a-mailbox").likely)} application messages a month count as one mailbox.`;

const QUANTITY_NOTES: Partial<Record<QuantityId, string>> = {
  messages: "Messages are people’s and those of applications.",
  estate: `The estate is the mailboxes and application mail: ${AS_A_MAILBOX}`,
  "sending-estate": `The sending estate is application mail: ${AS_A_MAILBOX}`,
};

/** Sentences on the factors and the size of a part. */
export function notesOf({ times = [], size }: Part): string[] {
  const noted = size && QUANTITY_NOTES[size.of];
  return [...times.flatMap((id) => FACTORS[id].note ?? []), ...(noted === undefined ? [] : [noted])];
}

/**
 * A part as a product, without what an hour of the operator costs.
 *
 * @param whose "buying" or "owning", where a line has the same amount of both
 */
export function partWords({ amount, size, times = [], of }: Part, whose?: string): string {
  return [
    `${amountWords(amount)}${whose === undefined ? "" : ` of ${whose}`}`,
    ...times.flatMap((id) => FACTORS[id].words ?? []),
    ...(size ? [sizeWords(size)] : []),
    ...(of ? [STAFF_HOUR] : []),
  ].join(" × ");
}

/** A sum of products in hours, paid at what an hour of the operator costs. */
export const atHour = (sum: readonly string[]): string => (sum.length > 1 ? `(${sum.join(" + ")}) × ${HOUR}` : `${sum[0] ?? ""} × ${HOUR}`);
