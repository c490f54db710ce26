import { ASSUMPTIONS, type Assumption } from "../costs/assumptions";
import { incidentOf } from "./assumption-names";

/** The subjects under which assumptions are listed, in reading order. */
export const ASSUMPTION_GROUPS = [
  "work",
  "starting",
  "bills",
  "movement",
  "delivery",
  "reputation",
  "breakdown",
  "security",
  "suppliers",
  "people",
  "unknown",
] as const;

export type AssumptionGroup = (typeof ASSUMPTION_GROUPS)[number];

/** Which group an assumption's line belongs to, by how its name begins; the first that fits. */
const BEGINNINGS: readonly [AssumptionGroup, readonly string[]][] = [
  ["unknown", ["unknown-", "detection-not-sure"]],
  ["starting", ["set-up", "migration", "dual-running"]],
  ["movement", ["wage-growth", "price-rises", "server-price-rises", "staff-hour-cost", "displaced-work-factor", "tax-"]],
  [
    "people",
    [
      "practice-",
      "operators-",
      "targeted-",
      "operator-gone",
      "people-messages",
      "user-help-customer",
      "abuse-handling-customer",
      "give-up",
    ],
  ],
  [
    "work",
    [
      "administration",
      "user-support",
      "trust-operations",
      "abuse-handling",
      "dns-and-keys",
      "bounce-handling",
      "filter-upkeep",
      "vigilance",
      "on-call-rota",
      "waiting-for-support",
    ],
  ],
  ["delivery", ["silent-loss", "permanent-loss", "people-stream", "chasing", "warm-up", "inbound-gap", "detection-"]],
  ["reputation", ["dns-mistake", "auth-lapse", "blocklisting", "throttle"]],
  ["breakdown", ["certificate-expiry", "queue-backlog", "own-outage", "outage.", "failed-restore"]],
  ["security", ["compromised-account", "unpatched-exploit", "mail-fraud", "legal-hold"]],
  ["suppliers", ["provider-outage", "relay-outage", "account-suspension", "forced-policy", "exit"]],
];

/** The group of an assumption: what is billed, unless its line begins like another group's, or belongs to an incident that has none. */
export function groupOf({ line }: Pick<Assumption, "line">): AssumptionGroup {
  const found = BEGINNINGS.find(([, beginnings]) => beginnings.some((beginning) => line.startsWith(beginning)));
  if (found === undefined && incidentOf(line) !== undefined) throw new Error(`The incident assumption "${line}" is in no group.`);
  return found?.[0] ?? "bills";
}

/** Every assumption under its subject, in the order of their ids. */
export function assumptionsByGroup(): { group: AssumptionGroup; rows: Assumption[] }[] {
  return ASSUMPTION_GROUPS.map((group) => ({ group, rows: ASSUMPTIONS.filter((row) => groupOf(row) === group) }));
}
