import type { OptionId } from "../../questionnaire/ids";
import { type FactorId, LEGAL_PER } from "./factors";
import type { QuantityId, Size } from "./quantities";
import { each, growing } from "./quantities";

/** Who meets an incident: a provider's customer, an owner behind a relay, or an owner of everything. */
export type Side = "hosted" | "core" | "self";

/** One meeting of an event: on which side, in which options, with which part of the mail. */
export type Meeting = {
  side: Side;
  options: readonly OptionId[];
  /** The part of the mail that it concerns. */
  mail: "all" | "people" | "application";
  /** The sending domains of that part: one, or two where application mail goes the same way. */
  domains: "one" | "both";
  /** Messages a month that leave from addresses of one's own, or in one's own name through a relay. */
  volume?: QuantityId;
  /** A server that only sends: there with application mail alone, without mailboxes, as big as the smallest estate. */
  isSender?: true;
};

/** The streams of mail that each option entrusts to a side: one where one side has both, else one for each. */
const STREAMS: readonly Meeting[] = [
  { side: "hosted", options: ["hosted"], mail: "all", domains: "both" },
  { side: "self", options: ["self"], mail: "all", domains: "both", volume: "messages" },
  { side: "hosted", options: ["sender"], mail: "people", domains: "one" },
  { side: "self", options: ["sender"], mail: "application", domains: "one", volume: "application-messages" },
  { side: "core", options: ["core"], mail: "people", domains: "one" },
  { side: "hosted", options: ["core"], mail: "application", domains: "one" },
];
const OWN: readonly Meeting[] = [
  { side: "core", options: ["core"], mail: "people", domains: "one", volume: "people-messages" },
  { side: "self", options: ["self"], mail: "all", domains: "one", volume: "messages" },
];
/** The provider of mailboxes. */
const PROVIDER: readonly Meeting[] = [{ side: "hosted", options: ["hosted", "sender"], mail: "all", domains: "one" }];
/** Incidents of people's mail: whoever buys mailboxes meets the same ones. */
const PEOPLE: readonly Meeting[] = [...PROVIDER, ...OWN];
const RELAY: readonly Meeting[] = [{ side: "core", options: ["core"], mail: "people", domains: "one" }];
const SENDER: readonly Meeting[] = [{ side: "self", options: ["sender"], mail: "application", domains: "one", isSender: true }];

/** An assumption by its key: one for all sides, or one for each. */
type Key = string | ((side: Side) => string);
/** The key of the assumption that counts on a side. */
export const keyOf = (key: Key, side: Side): string => (typeof key === "string" ? key : key(side));

/** A key for each side. */
const own = (name: string) => (side: Side) => `${side}.${name}`;

/** A factor on every side, a factor on one's own systems alone, or an assumption for one's own systems. */
export type RateFactor = FactorId | { own: FactorId } | { ownAmount: (side: Side) => string };

/** How big one event is: an assumption, and the size of the estate that it grows or shrinks with, on all sides or for one's own systems. */
export type Amount = { amount: Key; size?: Size; ownSize?: Size };

/** The size of an amount on a side. */
export const sizeOn = (side: Side, { size, ownSize }: Pick<Amount, "size" | "ownSize">): Size | undefined =>
  side === "hosted" ? size : (ownSize ?? size);

/**
 * An incident as data. Its rate is base × size × scales × all factors together, which count at most as much as the cap. An incident has
 * nothing of a field that is left out.
 */
export type IncidentRow = {
  line: "incident-loss" | "key-person-risk";
  met: readonly Meeting[];
  /** It comes with mailboxes, and never with application mail alone. */
  ofPeople?: true;
  /** The part with application mail shares the stream of chance of the others: it is the same event. */
  sharesChance?: true;
  rate: {
    base: Key | { factor: FactorId };
    /** The base is percent a year of what the size counts, not events a year. */
    percent?: true;
    size?: Size;
    /** √ sending domains, or own outbound messages to a power, where the meeting has any. */
    scales?: "domains" | Omit<Size, "of">;
    factors?: readonly RateFactor[];
    /** Few of these lead to the event: so many percent of them, times a factor, and several of them to one and the same. */
    leadTo?: { percent: string; factor: FactorId; together: string };
  };
  /** How much of these events nobody is told of; then the days until somebody notices come before those of repair. */
  silent?: "all" | { share: string };
  /** Operator hours; with one's own systems times what the team and its rehearsals make of them. */
  hours?: Amount;
  /** Hours of staff for each mailbox that is hit: of one's own systems all of staff's, with a provider one. */
  staffHours?: string;
  /** USD; at most months of the revenue at stake and an amount. */
  cash?: Amount & { atMost?: { months: string; base: string } };
  /** Outbound mail that goes missing, or is late, for some days. */
  mail?: MailRow;
  /** Hours without service, in which staff are idle; mail is lost only when it lasts longer than others keep trying. */
  outage?: {
    length: Key;
    ownFactors?: readonly FactorId[];
    /** The share of the mailboxes that one event concerns on one's own systems, where it is not all of them. */
    ownPart?: FactorId;
  };
};

/** What an event does to outbound mail: a share of it (else all of it) goes missing for some days, in one of the parts that it is sent in. */
export type MailRow = {
  share?: string;
  days: Key;
  /** What one event concerns where it is not all of the mail: one group of addresses of one's own, or one mailbox. */
  part?: "address-group" | "mailbox";
  /** Its senders are told, unless the event is silent: it is noticed after a few messages, and what came back is in part sent again. */
  isTold?: true;
  /** It is late and not missing, but for a share that comes too late for good. */
  late?: { lost?: string };
};

/** A sender is noticed more the more it sends. */
const REPUTATION = { per: "all.own-volume-from", to: "all.reputation-power", least: 1 } as const;
/** A large estate meets compromised accounts weekly and has a script for it. */
const shrinking = growing("mailboxes", { minus: "all.compromised-account.size-power" }, "all.incident-size-reference", 1);
const estate = (to: string) => growing("mailboxes", to, "all.incident-size-reference", "all.incident-size-floor");

/** The size of an amount on a server that only sends and holds no mailboxes: that of a small estate. */
export const sendersSize = ({ of, to }: Size): Size => ({ of, per: 1, to, least: "all.incident-size-floor" });

/** Accounts that are taken over, in a year. */
const STOLEN_ACCOUNTS = {
  base: { factor: "compromised-accounts" },
  percent: true,
  size: each("mailboxes"),
  factors: ["abuse-care", "targeted", { ownAmount: own("compromised-account.stack-factor") }],
} as const satisfies IncidentRow["rate"];

/** With a provider one mailbox is to be got back, with one's own systems all that were on the disk. */
const restoreHours = (side: Side) => (side === "hosted" ? "hosted.failed-restore.hours" : "all.failed-restore.hours");

/** Every incident, in the order of sampling: the one place that says what a rate or the size of an event is made of. */
export const INCIDENTS = {
  "dns-mistake": {
    line: "incident-loss",
    met: STREAMS,
    rate: { base: own("dns-mistake.rate"), scales: "domains", factors: [{ own: "operators" }] },
    silent: { share: "all.dns-mistake.silent-share" },
    hours: { amount: "all.dns-mistake.hours" },
    mail: { share: "all.dns-mistake.share", days: "all.dns-mistake.days", isTold: true },
  },
  "auth-lapse": {
    line: "incident-loss",
    met: STREAMS,
    rate: { base: own("auth-lapse.rate"), scales: "domains", factors: [{ own: "operators" }, "keys"] },
    silent: "all",
    hours: { amount: "all.auth-lapse.hours" },
    mail: { share: "all.auth-lapse.share", days: "all.auth-lapse.days" },
  },
  "certificate-expiry": {
    line: "incident-loss",
    met: PEOPLE,
    ofPeople: true,
    // The provider's own certificates do not depend on its customers' care for keys.
    rate: { base: own("certificate-expiry.rate"), factors: [{ own: "operators" }, { own: "keys" }] },
    hours: { amount: "all.certificate-expiry.hours" },
    mail: { share: "all.certificate-expiry.share", days: "all.certificate-expiry.days" },
  },
  blocklisting: {
    line: "incident-loss",
    met: STREAMS,
    rate: { base: own("blocklisting.rate"), scales: REPUTATION, factors: ["bulk"] },
    silent: { share: "all.blocklisting.silent-share" },
    hours: { amount: own("blocklisting.hours") },
    mail: { share: "all.blocklisting.share", days: own("blocklisting.days"), part: "address-group", isTold: true },
  },
  throttle: {
    line: "incident-loss",
    met: STREAMS,
    rate: { base: own("throttle.rate"), scales: REPUTATION, factors: ["bulk"] },
    hours: { amount: "all.throttle.hours" },
    mail: {
      share: "all.throttle.share",
      days: "all.throttle.days",
      part: "address-group",
      isTold: true,
      late: { lost: "all.throttle.lost-share" },
    },
  },
  "compromised-account": {
    line: "incident-loss",
    met: PEOPLE,
    ofPeople: true,
    rate: STOLEN_ACCOUNTS,
    hours: { amount: own("compromised-account.hours"), size: shrinking },
    // The account is shut until its owner is back in control: one of many.
    mail: { days: "all.compromised-account.days", part: "mailbox" },
  },
  // A provider shuts the account and answers for its addresses; one's own addresses are listed, and a relay pauses its customer.
  "account-listing": {
    line: "incident-loss",
    met: OWN,
    rate: {
      ...STOLEN_ACCOUNTS,
      leadTo: {
        percent: "all.account-listing.chance",
        factor: "abuse-limits",
        together: "all.account-listing.accounts",
      },
    },
    mail: { share: "all.account-listing.share", days: own("account-listing.days"), part: "address-group", isTold: true },
  },
  "queue-backlog": {
    line: "incident-loss",
    met: STREAMS,
    rate: { base: own("queue-backlog.rate"), factors: [{ own: "operators" }, { own: "monitoring" }] },
    hours: { amount: "all.queue-backlog.hours" },
    mail: { share: "all.queue-backlog.share", days: "all.queue-backlog.days", late: {} },
  },
  "own-outage": {
    line: "incident-loss",
    met: [...OWN, ...SENDER],
    rate: { base: own("own-outage.rate"), factors: ["operators"] },
    hours: { amount: own("own-outage.hours") },
    outage: { length: own("own-outage.length"), ownFactors: ["outage-length", "rehearsal"], ownPart: "in-one-store" },
  },
  "unpatched-exploit": {
    line: "incident-loss",
    met: [...PEOPLE, ...SENDER],
    rate: {
      base: (side) => (side === "hosted" ? "all.unpatched-exploit.rate-hosted" : "all.unpatched-exploit.rate-owned"),
      factors: [{ own: "patching" }, "targeted"],
    },
    hours: { amount: "all.unpatched-exploit.hours", size: estate("all.incident-size-power") },
    cash: { amount: "all.unpatched-exploit.cash", size: estate("all.unpatched-exploit.cash-power") },
  },
  "failed-restore": {
    line: "incident-loss",
    met: PEOPLE,
    ofPeople: true,
    rate: { base: own("failed-restore.rate"), factors: ["backups"] },
    hours: { amount: restoreHours, ownSize: estate("all.incident-size-power") },
    staffHours: "all.failed-restore.staff-hours",
  },
  "operator-gone": {
    line: "key-person-risk",
    met: [...PEOPLE, ...SENDER],
    sharesChance: true,
    rate: { base: { factor: "last-one-leaving" } },
    // Few mailboxes are moved to a provider, which costs by the mailbox; many need somebody who stands in.
    cash: {
      amount: own("operator-gone.cash"),
      ownSize: {
        ...growing("mailboxes", "all.incident-size-power", "all.incident-size-reference", "all.operator-gone.size-floor"),
        below: "all.operator-gone.size-power-below",
      },
    },
  },
  "provider-outage": {
    line: "incident-loss",
    met: PROVIDER,
    rate: { base: "hosted.provider-outage.rate" },
    outage: { length: "hosted.provider-outage.length" },
  },
  "provider-outage-long": {
    line: "incident-loss",
    met: PROVIDER,
    rate: { base: "hosted.provider-outage-long.rate" },
    outage: { length: "hosted.provider-outage-long.length" },
  },
  "relay-outage": {
    line: "incident-loss",
    met: RELAY,
    rate: { base: "core.relay-outage.rate" },
    hours: { amount: "core.relay-outage.hours" },
  },
  "account-suspension": {
    line: "incident-loss",
    met: STREAMS,
    rate: { base: own("account-suspension.rate"), factors: ["bulk-suspension"] },
    hours: { amount: "all.account-suspension.hours" },
    mail: { days: own("account-suspension.days") },
  },
  "forced-policy-change": {
    line: "incident-loss",
    met: PROVIDER,
    rate: { base: "hosted.forced-policy-change.rate" },
    hours: { amount: "hosted.forced-policy-change.hours", size: estate("all.incident-size-power") },
  },
  "mail-fraud": {
    line: "incident-loss",
    met: PEOPLE,
    ofPeople: true,
    rate: {
      base: "all.mail-fraud.rate",
      percent: true,
      // Fraud reaches an organisation through its own people, however many customers it serves.
      size: growing("staff-mailboxes", "all.mail-fraud.size-power", "all.incident-size-reference", "all.mail-fraud.size-floor"),
      factors: ["targeted", "second-factor-fraud", { ownAmount: own("mail-fraud.stack-factor") }],
    },
    cash: { amount: "all.mail-fraud.cash", atMost: { months: "all.mail-fraud.worst-months", base: "all.mail-fraud.worst-base" } },
  },
  "legal-hold": {
    line: "incident-loss",
    met: PEOPLE,
    ofPeople: true,
    rate: { base: "all.legal-hold.rate", size: each("mailboxes", LEGAL_PER), factors: ["customers-legal"] },
    hours: { amount: own("legal-hold.hours") },
  },
} as const satisfies Record<string, IncidentRow>;

export type IncidentId = keyof typeof INCIDENTS;

/**
 * Where an incident is met. Without mailboxes there is the mail of software alone: with a provider, or on sending servers of one's own.
 */
export function meetingsOf({ met, ofPeople }: IncidentRow, hasPeople: boolean): readonly Meeting[] {
  if (hasPeople) return met;
  const isMet = ({ side, mail }: Meeting) => (side === "self" ? mail === "application" : side === "hosted" && mail === "all");
  return met
    .filter((meeting) => !ofPeople && isMet(meeting))
    .map((meeting) => ({
      ...meeting,
      mail: "application",
      domains: "one",
      options: meeting.side === "hosted" ? (["hosted", "core"] as const) : (["sender", "self"] as const),
    }));
}
