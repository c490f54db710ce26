import type { PlanCategory, PriceRow } from "../../data/price-book";
import { lineName } from "../result/lines";
import { OPTION_NAMES } from "../result/names";
import { PRICE_GRADES } from "../result/sources";
import { plural, typeset } from "../words";

/** Words of the tables of the method page: how the data's own short forms are read, and what stands beside each number. */

/** The data keep plain quotes and x for times; print takes curly ones and the sign. */
export function printed(text: string): string {
  const quoted = text.replaceAll(/(^|[\s(])'([^']*)'/g, "$1“$2”");
  return typeset(quoted)
    .replaceAll(/\bx ?(?=\d)/g, "×")
    .replaceAll(/ x /g, " × ");
}

/** Words for the ids of questions, as they stand in the data beside the scaling. */
const SCALE_WORDS: readonly [RegExp, string][] = [
  [/stands in when \w+ is not-sure/g, "stands in for the answer that is not known"],
  [/only if appMessages > 0/g, "only with application mail"],
  [/if appMessages > 0/g, "with application mail"],
  [/(if|or) mailboxes > (\d+)/g, "$1 there are more than $2 mailboxes"],
  [/own outbound messages >= (\d+) a month/g, "at least $1 messages a month leave from addresses of your own"],
  [/own outbound messages < (\d+) a month/g, "fewer than $1 messages a month from addresses of your own"],
  [/max\(([\d.]+), ([^)]+)\)/g, "($2, at least $1)"],
  [/appMessages/g, "application messages"],
  [/storageGb/g, "gigabytes of a mailbox"],
  [/user answer displaced, 1-5/g, "the answer to what an hour displaces"],
  [/user-help-customer-factor/g, "its own factor"],
  [/ours: /g, ""],
  [/practice\.backups is not routine/g, "backups are not routine"],
  [/any hostedFit = extra-cost/g, "any objective can be met at extra cost"],
  [/coverage = rota/g, "the cover is a rota"],
  [/coverage = office-hours, ×6 for none/g, "cover in office hours, ×6 for no cover"],
  [/coverage is/g, "the cover is"],
  [/noticeTime = not-sure/g, "if the time to notice is not known"],
  [/noticeTime = hours/g, "if failures are noticed within hours"],
  [/noticeTime = (day|week|month)/g, "if failures are noticed within a $1"],
  [/today is not hosted/g, "mail is not hosted today"],
  [/today is not self/g, "mail is not run by yourselves today"],
  [/none today/g, "no mail is sent today"],
  [/bulk = yes/g, "bulk mail is sent"],
  [/targeted = yes/g, "attackers are after you"],
  [/on user-support/g, "on help for users"],
  [/deputy = yes/g, "there is a deputy"],
  [/deputy is not yes/g, "no deputy"],
  [/operators = 3\+/g, "three operators or more"],
  [/operators = 0/g, "no operators"],
  [/operators = 1/g, "one operator"],
  [/operators >= 2/g, "two operators or more"],
  [/operators <= 1/g, "one operator or none"],
  [/mfa none/g, "accounts without a second factor"],
  [/revenueAtStake/g, "revenue at stake"],
  [/failed-restore/g, "failed restores"],
  [/queue-backlog/g, "backlogs"],
  [/auth-lapse/g, "key lapses"],
  [/compromised-account/g, "compromised accounts"],
  [/own-outage/g, "own outages"],
  [/dns-mistake/g, "DNS mistakes"],
  [/certificate-expiry|certificate\b/g, "expired certificates"],
  [/mail-fraud/g, "fraud"],
  [/relay-minimum|filtering-feeds-minimum|support-minimum/g, "the smallest bill"],
  [/> ?/g, "more than "],
  [/(\d)(?=(\d{3})+(?!\d))/g, "$1,"],
];

/** A scaling or a unit as the data write it, in words and with the ids of questions put into words. */
export function readable(text: string): string {
  return SCALE_WORDS.reduce((result, [pattern, words]) => result.replaceAll(pattern, words), printed(text));
}

/** What an assumption applies to. */
export const ABOUT = { ...OPTION_NAMES, all: "Every option" } as const;

export const ACTS = {
  unused: (reason: string) => `nothing: ${reason}`,
  through: (ids: readonly string[]) => `Through ${ids.join(", ")}`,
  keptForResults: "nothing: kept to compare results with",
  kept: "nothing: kept to compare with",
  plans: (category: PlanCategory, all: number, names: readonly string[]) =>
    `${LINES_OF_PLAN[category]}, by the ${plural(all, "plan", "plans")} ${names.join(", ")}`,
  rate: "Every price in this currency, and every amount of a result in it",
} as const;

/** Published figures that stand behind something other than an assumption. */
export const ALSO_BEHIND: Readonly<Record<string, string>> = {
  P12: "The default answer to what an hour costs",
  P60: "The euro’s rate in the price book",
};

/** A date with the period that a figure is of. */
export const dateOfPeriod = (date: string, period: string): string => `${date} (${period})`;

const LINES_OF_PLAN: Record<PlanCategory, string> = {
  hosted: lineName("subscription"),
  app: lineName("transactional-plan"),
  server: `${lineName("servers")}, ${lineName("standby").toLowerCase()}`,
};

export const TAX: Record<PriceRow["taxBasis"], string> = {
  excluded: "without tax",
  included: "tax included, taken off by the plan",
  "not-stated": "tax not stated, counted as without",
};

/** How the grades of exchange rates read; a second-hand one reads as a price does. */
export const RATE_GRADES = {
  direct: "read at its source",
  "second-hand": PRICE_GRADES["second-hand"],
  unsourced: "our assumption",
} as const;

export const RATE_NAMES = { EUR: "Euro", GBP: "Pound sterling" } as const;

export const RATE_UNIT = "US dollars for one";
