import type { Assumption } from "../costs/assumptions";
import { INCIDENT_IDS, type IncidentId } from "../costs/incident";
import { incidentWords } from "../report/wording/incidents";

/** What an assumption measures, by its line; those of incidents are named by incident and part. */
const LINE_NAMES: Readonly<Record<string, string>> = {
  "administration-base": "Planned administration at any size",
  "administration-per-mailbox": "Planned administration for each mailbox",
  "user-support": "Help for users, for each mailbox",
  "user-help-customer-factor": "Help for users who are customers",
  "trust-operations": "Work to keep mail being delivered",
  "trust-operations-bulk-factor": "Extra trouble of bulk mail",
  "abuse-handling": "Abuse handling",
  "abuse-handling-customer-factor": "Abuse handling where mailboxes belong to customers",
  "dns-and-keys": "Upkeep of DNS records and keys",
  "bounce-handling": "Handling of returned mail",
  "filter-upkeep": "Upkeep of filters",
  vigilance: "Watching alerts and logs",
  "on-call-rota": "Mail’s share of the on-call rota",
  "waiting-for-support": "Waiting for a provider’s support",
  "displaced-work-factor": "Value of the work that an hour displaces",
  "wage-growth": "Rise of wages",
  "staff-hour-cost": "Cost of an hour of other staff",
  "set-up": "Set-up",
  "set-up-application-sender": "Set-up of application mail",
  "set-up-single-sign-on": "Set-up of single sign-on",
  migration: "Migration, for each mailbox",
  "migration-user-time": "The users’ own time in a migration",
  "dual-running": "Time of paying for old and new at once",
  "subscription-volume-factor": "Share of the list price that large customers pay",
  "price-rises": "Rise of hosted prices",
  "server-price-rises": "Rise of server prices",
  archive: "Archive",
  "control-premium": "Extra charge for control",
  "managed-single-tenant-base": "A separate installation run by a specialist, base price",
  "managed-single-tenant-per-mailbox": "A separate installation run by a specialist, for each mailbox",
  "servers-base": "The first server",
  "servers-per-mailbox": "Servers, for each mailbox",
  "servers-per-million-messages": "Servers, for each million messages",
  standby: "Standby server",
  storage: "Mail storage",
  "storage-per-mailbox": "Size of a mailbox",
  backup: "Backup",
  addresses: "Network addresses",
  "dedicated-address-at-provider": "Dedicated sending address at a provider",
  "outbound-relay": "Outbound relay, by volume",
  "relay-minimum": "Outbound relay, smallest bill",
  "filtering-feeds": "Spam and malware filtering feeds, for each mailbox",
  "filtering-feeds-minimum": "Spam and malware filtering feeds, smallest bill",
  monitoring: "Monitoring and DMARC reports",
  "support-contract": "Support contracts, for each mailbox",
  "support-minimum": "Support contracts, smallest bill",
  groupware: "Calendar, contacts and office software",
  "tax-not-recoverable": "Tax that cannot be recovered",
  "inbound-gap": "Time lost to spam that gets through",
  "silent-loss-share": "Share of mail that silently goes missing",
  "silent-loss-share-small": "Share of mail that silently goes missing, small sender",
  "silent-loss-share-medium": "Share of mail that silently goes missing, medium sender",
  "silent-loss-share-large": "Share of mail that silently goes missing, large sender",
  "permanent-loss-share": "Share of missing mail’s revenue that is lost for good",
  "people-stream-share": "Share of the revenue at stake in people’s mail",
  "chasing-noticed-share": "Share of missing mail that somebody notices",
  "chasing-time": "Time to chase a missing message",
  "warm-up-weeks": "Weeks until new addresses are trusted",
  "warm-up-missing-share": "Share of mail lost while new addresses earn trust",
  "detection-hours": "Time until a silent failure is noticed, if the answer is hours",
  "detection-day": "Time until a silent failure is noticed, if the answer is a day",
  "detection-week": "Time until a silent failure is noticed, if the answer is a week",
  "detection-month": "Time until a silent failure is noticed, if the answer is a month",
  "detection-not-sure": "Time until a silent failure is noticed, if the answer is not sure",
  "outage.idle-share": "Working time lost while mail is out of reach",
  "give-up.rate": "Giving up owning: how often",
  "exit.rate": "Leaving a provider: how often",
  "practice-none-factor": "Effect of a practice that is missing",
  "practice-ad-hoc-factor": "Effect of a practice done now and then",
  "operators-zero-factor": "Effect of having no operator",
  "operators-one-factor": "Effect of having one operator",
  "operators-three-factor": "Effect of having three operators or more",
  "targeted-factor": "Effect of being a target",
  "people-messages-per-mailbox": "Messages that a mailbox sends",
  "unknown-mailboxes": "Mailboxes, where the answer is not sure",
  "unknown-app-messages": "Application messages, where the answer is not sure",
  "unknown-growth-factor": "Growth, where the answer is not sure",
  "unknown-revenue-at-stake": "Revenue at stake, where the answer is not sure",
};

const PART_NAMES: Readonly<Record<string, string>> = {
  rate: "how often",
  "rate-mfa-all": "how often, if all accounts have a second factor",
  "rate-mfa-some": "how often, if some accounts have a second factor",
  "rate-mfa-none": "how often, if no account has a second factor",
  "rate-hosted": "how often, at a provider",
  "rate-owned": "how often, on servers of your own",
  "rate-two": "how often, with two operators or more",
  "rate-one-deputy": "how often, with one operator and a deputy",
  "rate-one-alone": "how often, with one operator alone",
  "stack-factor": "added risk of a system of your own",
  hours: "operator’s work",
  "staff-hours": "work of other staff",
  share: "share of mail affected",
  days: "days until mail flows again",
  cash: "cost in cash",
  length: "how long it lasts",
};

/**
 * What an assumption measures, without its option; options that share a line share the name. Throws for a line without a name.
 *
 * @example assumptionName({ line: "dns-mistake.hours" }) // "DNS mistake: operator’s work"
 */
export function assumptionName({ line }: Pick<Assumption, "line">): string {
  const own = LINE_NAMES[line];
  if (own !== undefined) return own;
  const incident = incidentOf(line);
  const part = PART_NAMES[line.slice(line.indexOf(".") + 1)];
  if (incident === undefined || part === undefined) throw new Error(`The assumption "${line}" has no name.`);
  return `${incidentWords(incident).name}: ${part}`;
}

/** The incident that an assumption belongs to; undefined for those of cost lines. */
export function incidentOf(line: string): IncidentId | undefined {
  const [id] = line.split(".");
  return INCIDENT_IDS.find((incident) => incident === id);
}
