import type { IncidentId } from "../../model";
import { lookUp } from "../../questionnaire/records";
import type { Subject } from "./subjects";

type IncidentWords = {
  /** Under which its assumptions are listed. */
  subject: Subject;
  /** As it stands in a table. */
  name: string;
  /** With its article, inside a sentence. */
  phrase: string;
  /** What happens, as a sentence. */
  what: string;
};

const INCIDENTS: Record<IncidentId | "exit", IncidentWords> = {
  "dns-mistake": {
    subject: "records",
    name: "DNS mistake",
    phrase: "a mistake in DNS or reverse DNS",
    what: "A wrong record sends mail nowhere, or makes your mail look forged.",
  },
  "auth-lapse": {
    subject: "records",
    name: "Lapse of a signing key or record",
    phrase: "a lapse in the records that prove your mail is yours",
    what: "SPF, DKIM or DMARC stops matching, and receivers begin to doubt your mail.",
  },
  "certificate-expiry": {
    subject: "records",
    name: "Expired certificate",
    phrase: "an expired certificate",
    what: "Clients and other servers refuse to connect.",
  },
  blocklisting: {
    subject: "delivery",
    name: "Blocklisting",
    phrase: "a blocklisting",
    what: "A shared list of suspected senders names your address, and others stop accepting your mail.",
  },
  throttle: {
    subject: "delivery",
    name: "Throttling by a receiver",
    phrase: "a large receiver slowing or refusing your mail",
    what: "A change in how much you send looks like an attack.",
  },
  "compromised-account": {
    subject: "attacks",
    name: "Compromised account",
    phrase: "a compromised account",
    what: "Somebody else has the password of a mailbox, which is shut until its owner is back in control.",
  },
  "account-listing": {
    subject: "attacks",
    name: "Listing after stolen accounts",
    phrase: "a listing after stolen accounts",
    what: "Accounts taken over in one campaign send so much that your addresses are listed, or your relay pauses you.",
  },
  "queue-backlog": {
    subject: "delivery",
    name: "Queue backlog",
    phrase: "a queue backlog",
    what: "Mail waits on a server for hours and goes out late.",
  },
  "own-outage": {
    subject: "outages",
    name: "Outage of your own servers",
    phrase: "an outage of your own servers",
    what: "Mailboxes are out of reach until somebody repairs them.",
  },
  "unpatched-exploit": {
    subject: "attacks",
    name: "Exploited vulnerability",
    phrase: "an exploited vulnerability",
    what: "Someone breaks in before a repair was installed.",
  },
  "failed-restore": {
    subject: "outages",
    name: "Backup that does not restore",
    phrase: "a backup that does not restore",
    what: "Mail is needed back, and part of it is gone.",
  },
  "operator-gone": {
    subject: "people",
    name: "Operator gone",
    phrase: "the operator leaving",
    what: "The person who knows the system is not there when it matters.",
  },
  "provider-outage": {
    subject: "outages",
    name: "Outage of the provider",
    phrase: "an outage of the provider",
    what: "Mail stops for about an hour, and you wait.",
  },
  "provider-outage-long": {
    subject: "outages",
    name: "Long outage of the provider",
    phrase: "a long outage of the provider",
    what: "Mail stops for most of a day or longer, and you wait.",
  },
  "relay-outage": {
    subject: "outages",
    name: "Outage of the relay",
    phrase: "an outage of the outbound relay",
    what: "Outbound mail waits until the relay is back.",
  },
  "account-suspension": {
    subject: "people",
    name: "Account suspended by a supplier",
    phrase: "a supplier suspending the account",
    what: "A supplier locks you out, rightly or not, and mail stops until it answers.",
  },
  "forced-policy-change": {
    subject: "people",
    name: "Change forced by a supplier",
    phrase: "a change of policy forced by a supplier",
    what: "A supplier changes its terms or retires a feature, and you do the work.",
  },
  "mail-fraud": {
    subject: "attacks",
    name: "Fraud through mail",
    phrase: "fraud through mail",
    what: "Somebody is talked or tricked into paying the wrong account.",
  },
  "legal-hold": {
    subject: "people",
    name: "Legal hold or request",
    phrase: "a legal hold",
    what: "Somebody has to find, keep and hand over messages.",
  },
  exit: {
    subject: "people",
    name: "Giving up, or leaving a supplier",
    phrase: "having to give up or to leave a supplier",
    what: "Everything moves again, in a hurry.",
  },
};

/** The words for an incident; throws for an id that has none. */
export function incidentWords(id: string): IncidentWords {
  const words = lookUp(INCIDENTS, id);
  if (words === undefined) throw new Error(`The incident "${id}" has no name.`);
  return words;
}
