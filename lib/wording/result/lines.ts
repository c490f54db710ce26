import type { LineId } from "../../model";
import { lookUp } from "../../questionnaire/records";
import { inSentence } from "../words";

/** Every cost line in words, as it stands in a table and, in lower case, in a sentence. */
const LINES: Record<LineId, string> = {
  subscription: "Mailbox subscription",
  "control-premium": "Extra charge for control",
  groupware: "Calendar and contacts",
  "transactional-plan": "Application mail plan",
  "dedicated-address": "Dedicated sending address",
  relay: "Outbound relay",
  archive: "Archive",
  servers: "Servers",
  standby: "Standby server",
  storage: "Mail storage",
  backup: "Backup",
  addresses: "Network addresses",
  "filtering-feeds": "Spam and malware filtering feeds",
  monitoring: "Monitoring and DMARC reports",
  "support-contract": "Support contracts",
  "sending-licence": "Licence for sending software",
  "set-up": "Set-up",
  "single-sign-on": "Single sign-on",
  migration: "Migration",
  "double-running": "Paying for old and new at once",
  administration: "Planned administration",
  "user-help": "Help for users",
  "trust-operations": "Work to keep mail being delivered",
  "abuse-handling": "Abuse handling",
  "dns-and-keys": "Upkeep of DNS records and keys",
  "bounce-handling": "Handling of returned mail",
  "filter-upkeep": "Upkeep of filters",
  vigilance: "Watching alerts and logs",
  "on-call-rota": "Mail’s share of the on-call rota",
  "waiting-for-support": "Waiting for a provider’s support",
  "displaced-work": "Work that is displaced",
  "price-rises": "Price rises",
  "warm-up-loss": "Mail lost while new addresses earn trust",
  "steady-silent-loss": "Mail that silently goes missing",
  "chasing-missing-mail": "Chasing missing mail",
  "inbound-gap": "Time lost to spam that gets through",
  "key-person-risk": "Losing the person who knows the system",
  exit: "Giving up, or leaving a supplier",
  "incident-loss": "Incidents",
};

/** The name of a cost line; throws for an id that has none. */
export function lineName(id: string): string {
  const name = lookUp(LINES, id);
  if (name === undefined) throw new Error(`The cost line "${id}" has no name.`);
  return name;
}

/** The name of a cost line inside a sentence. */
export function lineInSentence(id: string): string {
  return inSentence(lineName(id));
}
