import { ASSUMPTIONS, type Assumption, PARAMETERS, type Parameter, UNUSED_ASSUMPTIONS } from "../../data/assumptions";
import { BOOK, type PlanCategory, type PriceRow } from "../../data/price-book";
import { exactMoney, exactNumber } from "../../wording/format";
import { actsOn } from "../../wording/result/acts-on";
import { assumptionWords } from "../../wording/result/assumptions";
import { lineName } from "../../wording/result/lines";
import { OPTION_NAMES } from "../../wording/result/names";
import { capitalised } from "../../wording/words";
import { reviewDate, typeset } from "../sources";

/** One number that the model rests on, as it stands in the tables of the method page. */
export type LedgerRow = {
  id: string;
  name: string;
  /** What it applies to: an option, a setting. */
  about?: string;
  /** Low, likely and high where it has a range; one figure where it has none. A bound that is not known is null. */
  values: { low: string | null; likely: string | null; high: string | null } | string;
  unit: string;
  /** Why this number, or how it was come by. */
  reasoning?: string;
  /** How it grows with size. */
  scale?: string;
  /** When it applies at all. */
  applies?: string;
  /** Where it acts, one phrase a group of options. */
  acts: readonly string[];
  grade: string;
  date: string;
  /** Flags beside the date: undated, past review. */
  flags: readonly ("undated" | "stale" | "weak")[];
  url?: string;
};

/** The data keep plain quotes and x for times; print takes curly ones and the sign. */
function printed(text: string): string {
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

function readable(text: string): string {
  return SCALE_WORDS.reduce((result, [pattern, words]) => result.replaceAll(pattern, words), printed(text));
}

/** A scaling, or a condition where the row has one instead; nothing where it is the same everywhere. */
function scaleOf({ scalesWith }: Assumption): Pick<LedgerRow, "scale" | "applies"> {
  if (scalesWith === "constant") return {};
  const text = readable(scalesWith);
  return /[\^/×]|^mailboxes|^sending domains|rounded up/.test(text) ? { scale: text } : { applies: text };
}

const OPTION_OF: Record<Assumption["option"], string> = { ...OPTION_NAMES, all: "Every option" };

/** An assumption as a row; `today` decides whether it is past review. */
export function assumptionRow(row: Assumption, today: string): LedgerRow {
  const unused = UNUSED_ASSUMPTIONS[row.id];
  return {
    id: row.id,
    name: capitalised(assumptionWords(row).name),
    about: OPTION_OF[row.option],
    values: { low: exactNumber(row.low), likely: exactNumber(row.likely), high: exactNumber(row.high) },
    unit: readable(row.unit),
    reasoning: printed(row.reasoning),
    ...scaleOf(row),
    acts: unused === undefined ? actsOn(row.id) : [`nothing: ${unused}`],
    grade: row.grade,
    date: row.date,
    flags: reviewDate(row.date) < today ? ["stale"] : [],
    ...(row.source === undefined ? {} : { url: row.source }),
  };
}

/** Figures that stand behind something other than an assumption. */
const ALSO_BEHIND: Readonly<Record<string, string>> = {
  P12: "The default answer to what an hour costs",
  P60: "The euro’s rate in the price book",
};

/** A published figure as a row: the model reads none of them itself, so it acts through the assumptions that name it. */
export function parameterRow(row: Parameter): LedgerRow {
  const leaning = idsThatName(row.id);
  const also = ALSO_BEHIND[row.id];
  const shown = (value: number | null) => (value === null ? null : exactNumber(value));
  return {
    id: row.id,
    name: printed(row.name),
    about: printed(row.appliesTo),
    values: { low: shown(row.low), likely: shown(row.likely), high: shown(row.high) },
    unit: printed(row.unit),
    reasoning: printed(row.derivation),
    acts: [
      ...(leaning.length > 0 ? [`Through ${leaning.join(", ")}`] : []),
      ...(also === undefined ? [] : [also]),
      ...(leaning.length === 0 && also === undefined ? ["nothing: kept to compare results with"] : []),
    ],
    grade: row.grade,
    date: row.period === undefined ? row.date : `${row.date} (${row.period})`,
    flags: [...(row.undated ? (["undated"] as const) : []), ...(row.weak ? (["weak"] as const) : [])],
    ...(row.url === undefined ? {} : { url: row.url }),
  };
}

type Rate = (typeof BOOK.data.rates)[number];

const LINES_OF_PLAN: Record<PlanCategory, string> = {
  hosted: lineName("subscription"),
  app: lineName("transactional-plan"),
  server: `${lineName("servers")}, ${lineName("standby").toLowerCase()}`,
};

/** How the price book's grades read on the page. */
export const PRICE_GRADES: Record<PriceRow["grade"], string> = {
  direct: "read on the vendor’s page",
  transcribed: "copied",
  "second-hand": "quoted by somebody else",
  unsourced: "no address on record",
};

const TAX: Record<PriceRow["taxBasis"], string> = {
  excluded: "without tax",
  included: "tax included, taken off by the plan",
  "not-stated": "tax not stated, counted as without",
};

/** A list price as a row: it acts through the plans that are built from it. */
export function priceRow(row: PriceRow, today: string): LedgerRow {
  const plans = BOOK.data.plans.filter((plan) => plan.rows.includes(row.id));
  const leaning = idsThatName(row.id);
  const lines = [...new Set(plans.map((plan) => plan.category))].map(
    (category) =>
      `${LINES_OF_PLAN[category]}, by the plan${plans.length > 1 ? "s" : ""} ${plans
        .filter((plan) => plan.category === category)
        .map((plan) => plan.name)
        .join(", ")}`,
  );
  return {
    id: row.id,
    name: `${row.vendor}, ${printed(row.plan)}`,
    values: exactMoney(row.amount, row.currency),
    unit: `${printed(row.unitBasis)}; ${TAX[row.taxBasis]}`,
    ...(row.note === undefined ? {} : { reasoning: printed(row.note) }),
    acts: [
      ...lines,
      ...(leaning.length > 0 ? [`Through ${leaning.join(", ")}`] : []),
      ...(lines.length + leaning.length === 0 ? ["nothing: kept to compare with"] : []),
    ],
    grade: PRICE_GRADES[row.grade],
    date: row.from,
    flags: [...(row.undated ? (["undated"] as const) : []), ...(row.reviewBy < today ? (["stale"] as const) : [])],
    ...(row.url === undefined ? {} : { url: row.url }),
  };
}

const RATE_GRADES: Record<Rate["grade"], string> = {
  direct: "read at its source",
  "second-hand": PRICE_GRADES["second-hand"],
  unsourced: "our assumption",
};

/** An exchange rate as a row. */
export function rateRow(rate: Rate, today: string): LedgerRow {
  return {
    id: `${rate.currency}-${rate.from}`,
    name: { EUR: "Euro", GBP: "Pound sterling" }[rate.currency],
    values: exactNumber(rate.usd),
    unit: "US dollars for one",
    reasoning: printed(rate.note),
    acts: ["Every price in this currency, and every amount of a result in it"],
    grade: RATE_GRADES[rate.grade],
    date: rate.from,
    flags: reviewDate(rate.from) < today ? ["stale"] : [],
    ...(rate.url === undefined ? {} : { url: rate.url }),
  };
}

/** The ids of the assumptions whose reasoning names a figure or a price, in ranges such as "DL01 to DL05" too. */
function idsThatName(id: string): string[] {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)/.exec(id) ?? [];
  return ASSUMPTIONS.filter((row) => {
    const text = `${row.reasoning} ${row.scalesWith}`;
    if (new RegExp(`\\b${id}\\b`).test(text)) return true;
    return [...text.matchAll(/\b([A-Z]+)(\d+) to ([A-Z]+)(\d+)\b/g)].some(
      ([, from, low, to, high]) => from === letters && to === letters && Number(low) <= Number(digits) && Number(digits) <= Number(high),
    );
  }).map((row) => row.id);
}

/** Every id that has a row of its own on the page, so that a mention of it can be a link. */
export const LEDGER_IDS: ReadonlySet<string> = new Set([
  ...ASSUMPTIONS.map((row) => row.id),
  ...PARAMETERS.map((row) => row.id),
  ...BOOK.data.prices.map((row) => row.id),
]);
