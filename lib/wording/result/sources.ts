import { assumptionByKey } from "../../data/assumptions";
import type { PriceRow } from "../../data/price-book";
import { LINES, type Line, type LineId } from "../../model";
import { longDate, typeset } from "../format";
import { amountWords } from "../numbers/products";

/** The assumptions that a cost line starts from, where they are called otherwise than what its table says they are the amount of. */
const CALLED: Partial<Record<LineId, readonly { key: string; name: string }[]>> = {
  subscription: [{ key: "subscription-volume-factor", name: "share of the list price that large customers pay" }],
  "control-premium": [{ key: "control-premium", name: "price for each mailbox" }],
  groupware: [{ key: "groupware", name: "cost for each mailbox" }],
  "transactional-plan": [],
  "dedicated-address": [{ key: "dedicated-address-at-provider", name: "price of an address of your own at the provider" }],
  relay: [
    { key: "outbound-relay", name: "price by volume" },
    { key: "relay-minimum", name: "smallest bill" },
  ],
  archive: [{ key: "archive", name: "cost for each mailbox" }],
  servers: [
    { key: "servers-per-mailbox", name: "server cost for each mailbox" },
    { key: "servers-base", name: "the first server" },
  ],
  standby: [{ key: "standby", name: "share of the servers that a standby adds" }],
  storage: [{ key: "storage", name: "price of storage" }],
  backup: [{ key: "backup", name: "price of backup" }],
  addresses: [{ key: "addresses", name: "price of an address" }],
  "filtering-feeds": [{ key: "filtering-feeds", name: "cost for each mailbox" }],
  monitoring: [{ key: "monitoring", name: "cost of the tools" }],
  "sending-licence": [{ key: "sending-licence", name: "price of a licence" }],
  "support-contract": [{ key: "support-contract", name: "cost for each mailbox" }],
  "set-up": [{ key: "set-up", name: "hours" }],
  "single-sign-on": [{ key: "set-up-single-sign-on", name: "hours" }],
  migration: [
    { key: "migration", name: "operator hours for each mailbox" },
    { key: "migration-user-time", name: "hours of the people who move" },
  ],
  "double-running": [{ key: "dual-running", name: "months paid twice" }],
  administration: [
    { key: "administration-per-mailbox", name: "hours for each mailbox" },
    { key: "administration-base", name: "hours at usual size" },
  ],
  "user-help": [{ key: "user-support", name: "hours for each mailbox" }],
  "trust-operations": [
    { key: "trust-operations", name: "hours" },
    { key: "list-care", name: "hours of keeping lists clean" },
  ],
  "abuse-handling": [{ key: "abuse-handling", name: "hours" }],
  "dns-and-keys": [{ key: "dns-and-keys", name: "hours" }],
  "bounce-handling": [{ key: "bounce-handling", name: "hours" }],
  "filter-upkeep": [{ key: "filter-upkeep", name: "hours" }],
  vigilance: [{ key: "vigilance", name: "hours" }],
  "on-call-rota": [{ key: "on-call-rota", name: "mail’s share" }],
  "waiting-for-support": [{ key: "waiting-for-support", name: "hours" }],
  "displaced-work": [],
  "price-rises": [
    { key: "price-rises", name: "rise of hosted prices" },
    { key: "server-price-rises", name: "rise of server prices" },
  ],
  "warm-up-loss": [
    { key: "warm-up-missing-share", name: "share that goes missing" },
    { key: "warm-up-weeks", name: "weeks" },
  ],
  "steady-silent-loss": [
    { key: "silent-loss-share", name: "share that goes missing" },
    { key: "silent-loss-share-small", name: "share that goes missing at small volume" },
    { key: "silent-loss-share-medium", name: "share that goes missing at medium volume" },
    { key: "silent-loss-share-large", name: "share that goes missing at large volume" },
  ],
  "chasing-missing-mail": [{ key: "chasing-noticed-share", name: "share that somebody notices" }],
  "inbound-gap": [{ key: "inbound-gap", name: "minutes of each person" }],
  "key-person-risk": [{ key: "operator-gone.cash", name: "cost when the operator leaves" }],
  exit: [
    { key: "give-up.rate", name: "chance of giving up" },
    { key: "exit.rate", name: "chance of leaving a provider" },
  ],
};

/** The assumptions that a cost line starts from, by their line name, with what each one is; lines that rest on the price book or on an answer alone have none. */
export function assumptionsBehind(id: LineId): readonly { key: string; name: string }[] {
  const line: Line = LINES[id];
  const amounts = "parts" in line ? Object.values(line.parts).flatMap((parts) => parts.map(({ amount }) => amount)) : [];
  const keys = [...new Set(amounts.filter((amount) => typeof amount === "string"))];
  const named = new Map(keys.map((key) => [assumptionByKey(key).line, amountWords(key)]));
  return CALLED[id] ?? [...named].map(([key, name]) => ({ key, name }));
}

/** How the price book's grades read beside a price. */
export const PRICE_GRADES: Record<PriceRow["grade"], string> = {
  direct: "vendor’s page",
  transcribed: "second-hand: a copy of the vendor’s list",
  generated: "second-hand: a generated copy",
  "second-hand": "second-hand",
  unsourced: "our assumption",
};

/** What became of a price since: a mistake of ours that was mended, or a new price. */
export function replacedWords(by: PriceRow): string {
  return by.corrects === undefined
    ? `a newer price from ${longDate(by.from)} on`
    : `corrected on ${longDate(by.from)}: ${typeset(by.corrects)}`;
}

export const SOURCE = {
  check: "vendor’s page",
  undated: (from: string) => `${longDate(from)} (undated, counted from when it was read)`,
  ownGrade: "your own value",
  howOften: (incident: string) => `${incident}: how often`,
  lostForGood: "Share of missing mail’s revenue that is lost for good",
} as const;
