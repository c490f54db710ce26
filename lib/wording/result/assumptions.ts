import { type Assumption, UNUSED_ASSUMPTIONS } from "../../data/assumptions";
import { INCIDENT_IDS, LINE_IDS, LINES, type LineId, type LineKind } from "../../model";
import { capitalised, plural } from "../words";
import { incidentWords } from "./incidents";
import { lineName } from "./lines";
import { OWNING } from "./names";
import { assumptionsBehind } from "./sources";
import type { Subject } from "./subjects";

/** What one assumption is, in words; `line` is the cost line and `incident` the incident that it acts on, where it acts on one alone. */
export type AssumptionWords = { subject: Subject; name: string; line?: LineId; incident?: string };

/** The subject of the assumptions of a line, by the way in which it is paid. */
const SUBJECT_OF_KIND: Record<LineKind, Subject> = {
  work: "work",
  once: "start",
  bill: "bills",
  wages: "work",
  revenue: "missing",
  follows: "years",
  events: "people",
};

/** The lines whose assumptions stand under another. */
const OTHER_SUBJECT: Partial<Record<LineId, Subject>> = { "chasing-missing-mail": "missing", "inbound-gap": "missing" };

/** What the second half of an incident's key means. */
const INCIDENT_FIELDS: Readonly<Record<string, string>> = {
  rate: "how often",
  "rate-mfa-all": "how often, with a second factor for everybody",
  "rate-mfa-some": "how often, with a second factor for some",
  "rate-mfa-none": "how often, without a second factor",
  "rate-hosted": "how often, when buying",
  "rate-owned": "how often, when owning",
  "rate-two": "how often, with two operators",
  "rate-one-deputy": "how often, with one operator and a deputy",
  "rate-one-alone": "how often, with one operator alone",
  "stack-factor": "how much more often than when buying",
  hours: "hours of work",
  share: "share of the mail that it touches",
  days: "how long mail is affected",
  length: "how long it lasts",
  cash: "what it costs in cash",
  "staff-hours": "hours of staff for each mailbox",
};

/** What has no cost line or incident of its own, or is a second number behind one. */
const OTHERS: Readonly<Record<string, AssumptionWords>> = {
  "trust-operations-bulk-factor": { subject: "work", name: "Bulk mail: how much more work it takes to keep mail being delivered" },
  "abuse-handling-customer-factor": {
    subject: "work",
    name: "Abuse handling: how much more of it with customers’ mailboxes",
    line: "abuse-handling",
  },
  "user-help-customer-factor": { subject: "work", name: "Help for users: customers’ need compared with staff’s", line: "user-help" },
  "wage-growth": { subject: "years", name: "Rise of wages" },
  "displaced-work-factor": { subject: "work", name: "Displaced work: value of an hour beside its cost", line: "displaced-work" },
  "tax-not-recoverable": { subject: "bills", name: "Tax that cannot be recovered" },
  "staff-hour-cost": { subject: "volumes", name: "Cost of an hour of an average employee" },
  "set-up-application-sender": { subject: "start", name: "Set-up: hours for application mail", line: "set-up" },
  "managed-single-tenant-base": {
    subject: "bills",
    name: "Mailbox subscription: a separate installation, at any size",
    line: "subscription",
  },
  "resold-mailbox-price": { subject: "bills", name: "Mailbox subscription: a mailbox bought to be sold on", line: "subscription" },
  "managed-single-tenant-per-mailbox": {
    subject: "bills",
    name: "Mailbox subscription: a separate installation, for each mailbox",
    line: "subscription",
  },
  "servers-per-million-messages": { subject: "bills", name: "Servers: for each million messages sent", line: "servers" },
  "filtering-feeds-minimum": { subject: "bills", name: "Spam and malware filtering feeds: smallest bill", line: "filtering-feeds" },
  "support-minimum": { subject: "bills", name: "Support contracts: smallest bill", line: "support-contract" },
  "permanent-loss-share": { subject: "missing", name: "Share of missing mail’s revenue that is lost for good" },
  "people-stream-share": { subject: "missing", name: "Share of the revenue at stake that runs through people’s mail" },
  "chasing-time": { subject: "missing", name: "Chasing missing mail: minutes for each message", line: "chasing-missing-mail" },
  "detection-hours": { subject: "missing", name: "Days until a silent failure is noticed, where you answered hours" },
  "detection-day": { subject: "missing", name: "Days until a silent failure is noticed, where you answered a day" },
  "detection-week": { subject: "missing", name: "Days until a silent failure is noticed, where you answered a week" },
  "detection-month": { subject: "missing", name: "Days until a silent failure is noticed, where you answered a month" },
  "detection-not-sure": { subject: "missing", name: "Days until a silent failure is noticed, where you are not sure" },
  "outage.idle-share": { subject: "outages", name: "Share of working time that an outage of mail costs everybody" },
  "practice-none-factor": { subject: "team", name: "Incidents where a practice is missing: how many times as often" },
  "practice-ad-hoc-factor": { subject: "team", name: "Incidents where a practice is ad hoc: how many times as often" },
  "operators-zero-factor": { subject: "team", name: "Incidents without an operator: how many times the work and the rate" },
  "operators-one-factor": { subject: "team", name: "Incidents with one operator: how many times the work and the rate" },
  "operators-three-factor": { subject: "team", name: "Incidents with three operators or more: how many times the work and the rate" },
  "targeted-factor": { subject: "attacks", name: "Attacks on an organisation that is targeted: how many times as often" },
  "rate-factor-cap": { subject: "team", name: "Incidents: the most that all factors together raise a rate" },
  "rehearsal-none-factor": {
    subject: "team",
    name: "Incidents where failures are never rehearsed: how many times the work and the length",
  },
  "own-outage.no-cover-factor": { subject: "outages", name: "Outages where nobody answers: how many times as long" },
  "own-outage.office-hours-factor": { subject: "outages", name: "Outages with cover in office hours alone: how many times as long" },
  "working-hours-share": { subject: "outages", name: "Share of all hours that are working hours" },
  "retry-days": { subject: "outages", name: "Days that other servers keep trying before mail is lost" },
  "failed-restore.no-routine-factor": {
    subject: "outages",
    name: "Failed restores where backups are not routine: how many times as often",
  },
  "account-suspension.bulk-factor": { subject: "people", name: "Suspended accounts where bulk mail is sent: how many times as often" },
  "mail-fraud.no-mfa-factor": { subject: "attacks", name: "Mail fraud without a second factor: how many times as often" },
  "mail-fraud.worst-months": { subject: "attacks", name: "Mail fraud: the most that it costs, in months of the revenue at stake" },
  "mail-fraud.worst-base": { subject: "attacks", name: "Mail fraud: the most that it costs, beside months of revenue" },
  "missing-over-late": { subject: "missing", name: "Missing mail: how many times what late mail costs" },
  "account-listing.chance": { subject: "attacks", name: "Stolen accounts: how many of them send so much that they lead to a listing" },
  "account-listing.routine-factor": {
    subject: "attacks",
    name: "Listings after stolen accounts where abuse handling is routine: how many times as often as without it",
  },
  "account-listing.ad-hoc-factor": {
    subject: "attacks",
    name: "Listings after stolen accounts where abuse handling is ad hoc: how many times as often as without it",
  },
  "account-listing.accounts": { subject: "attacks", name: "Stolen accounts: how many are taken over in one campaign" },
  "address-groups-from": { subject: "delivery", name: "Messages a month from which mail leaves from more than one group of addresses" },
  "address-groups-power": { subject: "delivery", name: "Groups of addresses: how much of the growth in messages they take part in" },
  "not-sent-again-share": { subject: "missing", name: "Share of returned mail that nobody sends again" },
  "blocklisting.silent-share": { subject: "delivery", name: "Blocklistings: share after which mail is filed as junk and not returned" },
  "bounces-noticed": { subject: "missing", name: "Returned messages until somebody acts" },
  "throttle.lost-share": { subject: "delivery", name: "Throttling: share of the late mail that comes too late" },
  "operator-gone.three-factor": {
    subject: "people",
    name: "Operator gone: how many times as often with three operators or more as with two",
  },
  "legal-hold.customer-factor": { subject: "people", name: "Legal requests: how many times as often for a customer’s mailbox" },
  "legal-hold.customer-power": {
    subject: "people",
    name: "Legal requests for customers’ mailboxes: how much of the growth in mailboxes they take part in",
  },
  "dns-mistake.silent-share": { subject: "records", name: "DNS mistakes: share that nobody sees at once" },
  "reputation-from": { subject: "missing", name: "Messages a month from which addresses of your own have a name to earn" },
  "large-sender-above": { subject: "missing", name: "Messages a month above which a sender counts as large" },
  "dedicated-address-from": {
    subject: "bills",
    name: "Dedicated sending address: messages a month from which one is asked for",
    line: "dedicated-address",
  },
  "messages-per-dedicated-address": {
    subject: "bills",
    name: "Dedicated sending address: messages a month for each",
    line: "dedicated-address",
  },
  "support-contract-from": { subject: "bills", name: "Support contracts: mailboxes from which there is one", line: "support-contract" },
  "standby-above": { subject: "bills", name: "Standby server: mailboxes above which there is one in any case", line: "standby" },
  "list-prices-up-to": { subject: "bills", name: "Mailbox subscription: mailboxes up to which list prices are paid", line: "subscription" },
  "first-discount-up-to": {
    subject: "bills",
    name: "Mailbox subscription: mailboxes above which the volume factor counts twice",
    line: "subscription",
  },
  "small-estate-below": { subject: "work", name: "Regular work: mailboxes from which each package of it is needed in full" },
  "small-estate-power": { subject: "work", name: "Regular work: how much it falls with the size of a small estate" },
  "small-estate-floor": { subject: "work", name: "Regular work: the smallest estate that it is counted for" },
  "messages-as-a-mailbox": { subject: "work", name: "Application messages a month that ask for as much care as one mailbox" },
  "small-bills-power": { subject: "bills", name: "Tools and smallest bills: how much they fall with the size of a small estate" },
  "list-care": { subject: "work", name: "Keeping lists clean: hours at a provider", line: "trust-operations" },
  "list-care-power": {
    subject: "work",
    name: "Keeping lists clean: how much of the growth in messages it takes part in",
    line: "trust-operations",
  },
  "list-care-from": { subject: "work", name: "Keeping lists clean: messages a month that its hours are for", line: "trust-operations" },
  "sending-licence-from": {
    subject: "bills",
    name: "Licence for sending software: messages a month that its price is for",
    line: "sending-licence",
  },
  "sending-licence-power": {
    subject: "bills",
    name: "Licence for sending software: how much of the growth in messages it takes part in",
    line: "sending-licence",
  },
  "sending-licence-power-below": {
    subject: "bills",
    name: "Licence for sending software: how much it falls with less volume",
    line: "sending-licence",
  },
  "operator-gone.size-power-below": { subject: "team", name: "Losing the last operator: how much the cash falls with few mailboxes" },
  "operator-gone.size-floor": { subject: "team", name: "Losing the last operator: the smallest estate that its cash is counted for" },
  "administration-power": { subject: "work", name: "Planned administration: how much of the growth in mailboxes it takes part in" },
  "user-help-power": { subject: "work", name: "Help for users: how much of the growth in mailboxes it takes part in" },
  "abuse-handling-power": { subject: "work", name: "Abuse handling: how much of the growth in mailboxes it takes part in" },
  "trust-operations-power": {
    subject: "work",
    name: "Work to keep mail being delivered: how much of the growth in messages it takes part in",
  },
  "bounce-handling-power": { subject: "work", name: "Handling of returned mail: how much of the growth in messages it takes part in" },
  "filter-upkeep-power": { subject: "work", name: "Upkeep of filters: how much of the growth in mailboxes it takes part in" },
  "set-up-power": { subject: "start", name: "Set-up: how much of the growth in mailboxes it takes part in" },
  "set-up-application-power": { subject: "start", name: "Set-up of application mail: how much of the growth in messages it takes part in" },
  "migration-power": { subject: "start", name: "Migration: how much the hours of a mailbox fall as there are more" },
  "migration-customer-factor": {
    subject: "start",
    name: "Migration: hours for a customer’s mailbox compared with staff’s",
    line: "migration",
  },
  "migration-from": { subject: "start", name: "Migration: mailboxes up to which each takes its full hours" },
  "servers-power": { subject: "bills", name: "Servers: how much of the growth in mailboxes they take part in" },
  "outbound-relay-power": { subject: "bills", name: "Outbound relay: how much of the growth in messages its price takes part in" },
  "waiting-for-support-power": {
    subject: "work",
    name: "Waiting for a provider’s support: how much of the growth in mailboxes it takes part in",
  },
  "own-outage.stores-power": {
    subject: "outages",
    name: "Outage of your own: how much the share of the mailboxes that it stops falls as there are more",
  },
  "own-outage.one-store-up-to": { subject: "outages", name: "Outage of your own: mailboxes up to which it stops all of them" },
  "mail-software-power": { subject: "bills", name: "Software, feeds and support: how much the price of a mailbox falls as there are more" },
  "inbound-gap-power": { subject: "missing", name: "Spam that gets through: how much it falls as mailboxes grow" },
  "sending-domains-power": { subject: "work", name: "Keys, monitoring and mistakes: how much of the growth in domains they take part in" },
  "incident-size-power": { subject: "team", name: "Incidents: how much of the growth in mailboxes their size takes part in" },
  "unpatched-exploit.cash-power": { subject: "attacks", name: "Exploits: how much of the growth in mailboxes their cash takes part in" },
  "compromised-account.size-power": { subject: "attacks", name: "Compromised accounts: how much their hours fall as mailboxes grow" },
  "mail-fraud.size-power": { subject: "attacks", name: "Mail fraud: how much of the growth in staff its rate takes part in" },
  "reputation-power": {
    subject: "delivery",
    name: "Blocklisting and throttling: how much of the growth in messages their rate takes part in",
  },
  "abuse-handling-floor": { subject: "work", name: "Abuse handling: the smallest size that counts" },
  "waiting-for-support-floor": { subject: "work", name: "Waiting for a provider’s support: the smallest size that counts" },
  "incident-size-floor": { subject: "team", name: "Incidents: the smallest size that counts" },
  "mail-fraud.size-floor": { subject: "attacks", name: "Mail fraud: the smallest size that counts" },
  "abuse-handling-reference": { subject: "work", name: "Abuse handling: mailboxes that the hours are for" },
  "filter-upkeep-from": { subject: "work", name: "Upkeep of filters: mailboxes from which it grows" },
  "set-up-from": { subject: "start", name: "Set-up: mailboxes from which it grows" },
  "own-set-up-from": { subject: "start", name: "Set-up: mailboxes from which it grows, when owning" },
  "application-volume-from": { subject: "work", name: "Application mail: messages a month from which the work with it grows" },
  "own-volume-from": { subject: "work", name: "Mail from your own addresses: messages a month from which work and incidents grow" },
  "mail-software-from": { subject: "bills", name: "Software, feeds and support: mailboxes up to which each costs the full price" },
  "inbound-gap-from": { subject: "missing", name: "Spam that gets through: mailboxes from which filters learn" },
  "incident-size-reference": { subject: "team", name: "Incidents: mailboxes that their size is for" },
  "storage-per-mailbox": { subject: "volumes", name: "Mail stored for each mailbox" },
  "people-messages-per-mailbox": { subject: "volumes", name: "Messages that a person sends" },
  "unknown-mailboxes": { subject: "volumes", name: "Mailboxes, where you are not sure" },
  "unknown-app-messages": { subject: "volumes", name: "Application messages, where you are not sure" },
  "unknown-growth-factor": { subject: "volumes", name: "Growth, where you are not sure" },
  "unknown-revenue-at-stake": { subject: "volumes", name: "Revenue at stake, where you are not sure" },
};

const BY_LINE: ReadonlyMap<string, AssumptionWords> = new Map(
  LINE_IDS.flatMap((line) =>
    assumptionsBehind(line).map(({ key, name }) => {
      const subject = OTHER_SUBJECT[line] ?? SUBJECT_OF_KIND[LINES[line].kind];
      return [key, { subject, name: `${lineName(line)}: ${name}`, line }] as const;
    }),
  ),
);

const isIncident = (id: string): boolean => INCIDENT_IDS.some((each) => each === id);

function incidentField(line: string): AssumptionWords | undefined {
  const [incident = "", field = ""] = line.split(".");
  const of = isIncident(incident) ? incidentWords(incident) : undefined;
  const words = INCIDENT_FIELDS[field];
  return of && words ? { subject: of.subject, name: `${of.name}: ${words}`, incident } : undefined;
}

/** What an assumption is, without the option that it is of; throws for a row that the model reads and that has no words. */
export function assumptionWords(row: Pick<Assumption, "id" | "line">): AssumptionWords {
  const words = BY_LINE.get(row.line) ?? OTHERS[row.line] ?? incidentField(row.line);
  if (words === undefined) throw new Error(`The assumption ${row.id}, ${row.line}, has no words.`);
  return words;
}

/** The name of an assumption with its option in brackets, e.g. "Planned administration: hours at usual size (owning the core)". */
export function assumptionName(row: Pick<Assumption, "id" | "line" | "option">): string {
  const { name } = assumptionWords(row);
  return row.option === "all" ? capitalised(name) : `${capitalised(name)} (${OWNING[row.option]})`;
}

/** Whether the model reads the row, so that replacing it can change a result. */
export function isRead(row: Pick<Assumption, "id">): boolean {
  return UNUSED_ASSUMPTIONS[row.id] === undefined;
}

const UNIT_WORDS: readonly (readonly [RegExp, string])[] = [
  [/^power of the size(, falling)?/, "as a power of the size$1"],
  [/^percent\b/, "%"],
  [/\bUSD\b/, "US dollars"],
  [/^multiplier\/year/, "times a year"],
  [/^multiplier.*/, "times"],
  [/^staff (hours|minutes)\b/, "$1 of staff time"],
  [/\/mailbox-month/, " for each mailbox and month"],
  [/\/(mailbox|request|event|noticed message)\b/, " for each $1"],
  [/\/(GB|address)-month/, " for each $1 and month"],
  [/\/(month|year)\b/, " a $1"],
  [/\/hour\b/, " an hour"],
  [/\brevenueAtStake\b/, "the revenue at stake"],
  [/plus 50000$/, "plus 50,000"],
  [/'/g, "’"],
];

/**
 * The unit of an assumption in words, e.g. "US dollars for each mailbox and month" for `USD/mailbox-month`.
 *
 * @param count the one number that it stands behind: after exactly one, what is counted is in the singular
 */
export function unitInWords(unit: string, count = 2): string {
  const words = UNIT_WORDS.reduce((text, [from, to]) => text.replace(from, to), unit);
  return plural(count, words.replace(/^(US dollar|hour|day|week|month|event|request|message|account|time)s|^(mailbox)es/, "$1$2"), words);
}
