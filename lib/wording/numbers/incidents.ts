import type { IncidentId } from "../../model";

import type { OptionId } from "../../questionnaire/ids";
import type { Formula } from "../types";

/**
 * How an incident is worked out: how often it comes, and what one event costs in cash and revenue, in operator hours and in staff's time;
 * what it does not have is left out. `streams` where an option entrusts its two streams of mail to two sides that each have it.
 */
type IncidentFormula = { rate: Formula; money?: Formula; hours?: Formula; staff?: Formula; streams?: true };

const formula = (expression: string, ...words: string[]): Formula => ({ expression, words });

const OWN_ALONE = "What the team and its habits multiply counts for servers of your own, not for a provider’s.";
const DETECTED = "days until somebody notices + days of repair";
const LOST_A_DAY = "revenue at stake a day × share lost for good";
const OPERATORS = formula(
  "hours an event × factor of the operators × 1.4 without rehearsals",
  "Both factors count for servers of your own alone.",
);
const PROVIDER_DOWN = formula(
  "days without service beyond four × revenue at stake a day × share lost for good",
  "Other servers keep trying for four days, so mail is late in a shorter outage, and not lost.",
);
const IDLE = "hours without service × share of working time that it costs × 35% × staff’s mailboxes × cost of an hour of staff";

/** Receivers that refuse or slow down what is sent: both come with the volume of own mail. */
const REFUSED: IncidentFormula = {
  rate: formula(
    "base rate × max(1, own outbound messages a month / 10,000)^0.15 × factor of bulk mail",
    "Own messages are those that leave from addresses of your own.",
  ),
  money: formula(`share of the outbound mail × (${DETECTED}) × ${LOST_A_DAY}`),
  hours: OPERATORS,
  streams: true,
};

/** The most that all factors may raise one rate together. */
export const MOST = "All factors together raise a rate at most four times.";

const FORMULAS: Record<IncidentId, IncidentFormula> = {
  "dns-mistake": {
    rate: formula("base rate × √sending domains × factor of the operators", OWN_ALONE),
    money: formula(
      `share of the outbound mail × (half of the days until somebody notices + days of repair) × ${LOST_A_DAY}`,
      "Half of these mistakes are silent; the others are seen at once.",
    ),
    hours: OPERATORS,
    streams: true,
  },
  "auth-lapse": {
    rate: formula(
      "base rate × √sending domains × factor of the operators × factor of key rotation",
      "Keys stay yours with a provider as well, so that the last factor always counts; that of the operators counts for servers of your own alone.",
    ),
    money: formula(`share of the outbound mail × (${DETECTED}) × ${LOST_A_DAY}`),
    hours: OPERATORS,
    streams: true,
  },
  "certificate-expiry": {
    rate: formula("base rate × factor of the operators × factor of key rotation", OWN_ALONE),
    money: formula(`share of the mail × days × ${LOST_A_DAY}`),
    hours: OPERATORS,
  },
  blocklisting: REFUSED,
  throttle: REFUSED,
  "compromised-account": {
    rate: formula(
      "share of the accounts a year × mailboxes × factor of abuse handling × factor of attackers that are after you × factor of own systems",
      "The share is that of accounts with, in part with or without a second factor, as you answered.",
    ),
    money: formula(
      `share of the outbound mail × max(1, mailboxes / 50)^-0.5 × days × ${LOST_A_DAY}`,
      "In a large estate each account is a smaller share of its mail.",
    ),
    hours: formula(
      "hours an event × max(1, mailboxes / 50)^-0.5 × factor of the operators × 1.4 without rehearsals",
      "The last two factors count for servers of your own alone.",
    ),
  },
  "queue-backlog": {
    rate: formula("base rate × factor of the operators × factor of monitoring", OWN_ALONE),
    money: formula(`share of the mail delayed × days × ${LOST_A_DAY} / 3`, "Delayed mail counts a third of what missing mail costs."),
    hours: OPERATORS,
    streams: true,
  },
  "own-outage": {
    rate: formula("base rate × factor of the operators"),
    money: PROVIDER_DOWN,
    hours: OPERATORS,
    staff: formula(
      `${IDLE} × factor of cover × 1.4 without rehearsals`,
      "An outage lasts three times as long with cover in office hours, six times with none.",
    ),
  },
  "unpatched-exploit": {
    rate: formula("base rate × factor of patching × factor of attackers that are after you", "A provider does its own patching."),
    money: formula("cash an event × max(0.1, mailboxes / 50)^0.5", "A server that only sends counts as the smallest estate."),
    hours: formula(
      "hours an event × max(0.1, mailboxes / 50)^0.4 × factor of the operators × 1.4 without rehearsals",
      "The last two factors count for servers of your own alone.",
    ),
  },
  "failed-restore": {
    rate: formula("base rate × 4 where backups are not routine"),
    hours: formula(
      "hours an event × max(0.1, mailboxes / 50)^0.4 × factor of the operators × 1.4 without rehearsals",
      "The last two factors count for servers of your own alone.",
    ),
    staff: formula("hours a mailbox × staff’s mailboxes × cost of an hour of staff"),
  },
  "operator-gone": {
    rate: formula(
      "rate of the last one leaving, by how many there are",
      "With two operators or more, with one and a deputy, or with one alone.",
    ),
    money: formula(
      "cash an event × max(0.1, mailboxes / 50)^0.4",
      "With a provider the size does not count; a server that only sends counts as the smallest estate.",
    ),
  },
  "provider-outage": { rate: formula("base rate"), money: PROVIDER_DOWN, staff: formula(IDLE) },
  "provider-outage-long": { rate: formula("base rate"), money: PROVIDER_DOWN, staff: formula(IDLE) },
  "relay-outage": { rate: formula("base rate", "Outbound mail waits, so that only the work counts."), hours: OPERATORS },
  "account-suspension": {
    rate: formula("base rate × 3 with bulk mail"),
    money: formula(`days × ${LOST_A_DAY}`),
    hours: OPERATORS,
    streams: true,
  },
  "forced-policy-change": { rate: formula("base rate"), hours: formula("hours an event × max(0.1, mailboxes / 50)^0.4") },
  "mail-fraud": {
    rate: formula(
      "share of organisations a year × max(0.2, staff’s mailboxes / 50)^0.4 × factor of attackers that are after you × 1.3 without a second factor × factor of own systems",
      "Fraud reaches an organisation through its own people, however many customers it serves.",
    ),
    money: formula("cash an event, at most six months of the revenue at stake and 50,000 dollars"),
  },
  "legal-hold": { rate: formula("requests a year for 100 mailboxes × mailboxes / 100"), hours: OPERATORS },
};

/** What the sender has with the provider and on its own server as well, for reasons other than the two streams. */
const ALSO_SENDING: Partial<Record<IncidentId, string>> = {
  "unpatched-exploit":
    "With application mail this option has it twice: with the provider, and on the servers that send. The rates are added, and money and hours are the average of both.",
  "operator-gone":
    "With application mail this option counts it twice, for what is bought and for the servers that send, although one person leaves: the rates are added, and money is the average of both.",
};

/** The options whose two streams of mail lie with two sides. */
const TWO_SIDES: Partial<Record<OptionId, string>> = {
  sender:
    "With application mail this option has it twice: with the provider for people’s mail, and on your own servers for application mail. The rates are added, and money and hours are the average of both, each stream by its share of the revenue.",
  core: "With application mail this option has it twice: on your own servers for people’s mail, and with the provider for application mail. The rates are added, and money and hours are the average of both, each stream by its share of the revenue.",
};

export const OF = {
  rate: "How often it comes in a year",
  money: "What one event loses in cash and revenue",
  hours: "What one event takes in hours of work",
  staff: "What one event takes in staff’s time",
} as const;

/** How an incident of an option is worked out, part by part. */
export function incidentFormulas(id: IncidentId, option: OptionId): Formula[] {
  const formula = FORMULAS[id];
  const twoSides = formula.streams ? TWO_SIDES[option] : option === "sender" ? ALSO_SENDING[id] : undefined;
  return (["rate", "money", "hours", "staff"] as const).flatMap((part): Formula[] => {
    const given = formula[part];
    // A server that only sends holds nobody’s mailbox: its outage costs work alone.
    if (given === undefined || (id === "own-outage" && option === "sender" && (part === "money" || part === "staff"))) return [];
    const { expression } = given;
    const words = [...given.words];
    if (part === "rate" && expression.includes("factor")) words.push(MOST);
    if (part === "rate" && twoSides !== undefined) words.push(twoSides);
    return [{ of: OF[part], words, expression }];
  });
}
