import { names } from "../../data/anchors";
import { ASSUMPTIONS, type Assumption, PARAMETERS, type Parameter, UNUSED_ASSUMPTIONS } from "../../data/assumptions";
import { BOOK, type PriceRow, type Rate } from "../../data/price-book";
import { reviewDate } from "../../data/review";
import { meanOfAssumption } from "../../model";
import { dateInWords, exactMoney, exactNumber } from "../../wording/format";
import { scalingOf } from "../../wording/numbers/scales";
import { ABOUT, ACTS, ALSO_BEHIND, dateOfPeriod, printed, RATE_GRADES, RATE_NAMES, RATE_UNIT, TAX } from "../../wording/pages/ledger";
import { actsOn } from "../../wording/result/acts-on";
import { assumptionWords } from "../../wording/result/assumptions";
import { PRICE_GRADES } from "../../wording/result/sources";
import { capitalised } from "../../wording/words";
import { priceStanding } from "../sources";
import { type AnchorNote, anchorNotes } from "./anchors";

/** One number that the model rests on, as it stands in the tables of the method page. */
export type LedgerRow = {
  id: string;
  name: string;
  /** What it applies to: an option, a setting. */
  about?: string;
  /** Low, likely and high where it has a range, with the mean of what is drawn; one figure where it has none. An unknown bound is null. */
  values: { low: string | null; likely: string | null; high: string | null; mean?: string } | string;
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
  /** The vendor's own page, where a price can be checked. */
  check?: string;
  /** What became of a price since. */
  replaced?: string;
  /** Published figures that an assumption is held against. */
  anchors?: readonly AnchorNote[];
};

/** How it grows with size, and when it counts: as the tables of the model say, else as the row does. */
function scaleOf({ key, applies }: Assumption): Pick<LedgerRow, "scale" | "applies"> {
  return { ...(applies === undefined ? {} : { applies: printed(applies) }), ...scalingOf(key) };
}

/** An assumption as a row; `today` decides whether it is past review. */
export function assumptionRow(row: Assumption, today: string): LedgerRow {
  const unused = UNUSED_ASSUMPTIONS[row.id];
  const mean = meanOfAssumption(row);
  return {
    id: row.id,
    name: capitalised(assumptionWords(row).name),
    about: ABOUT[row.option],
    values:
      row.low === row.high
        ? exactNumber(row.likely)
        : {
            low: exactNumber(row.low),
            likely: exactNumber(row.likely),
            high: exactNumber(row.high),
            ...(mean === undefined ? {} : { mean: exactNumber(mean) }),
          },
    unit: printed(row.unit),
    reasoning: printed(row.reasoning),
    ...scaleOf(row),
    acts: unused === undefined ? actsOn(row.id) : [ACTS.unused(unused)],
    grade: row.grade,
    date: dateInWords(row.date),
    flags: reviewDate(row.date) < today ? ["stale"] : [],
    ...(row.source === undefined ? {} : { url: row.source }),
    anchors: anchorNotes(row.id),
  };
}

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
      ...(leaning.length > 0 ? [ACTS.through(leaning)] : []),
      ...(also === undefined ? [] : [also]),
      ...(leaning.length === 0 && also === undefined ? [ACTS.keptForResults] : []),
    ],
    grade: row.grade,
    date: row.period === undefined ? dateInWords(row.date) : dateOfPeriod(dateInWords(row.date), row.period),
    flags: [...(row.undated ? (["undated"] as const) : []), ...(row.weak ? (["weak"] as const) : [])],
    ...(row.url === undefined ? {} : { url: row.url }),
  };
}

/** A list price as a row: it acts through the plans that are built from it. */
export function priceRow(row: PriceRow, today: string): LedgerRow {
  const plans = [...new Set(BOOK.data.plans.filter((plan) => plan.rows.includes(row.id)).map((plan) => plan.id))].map((id) =>
    BOOK.plan(id),
  );
  const leaning = idsThatName(row.id);
  const lines = [...new Set(plans.map((plan) => plan.category))].map((category) =>
    ACTS.plans(
      category,
      plans.length,
      plans.filter((plan) => plan.category === category).map((plan) => plan.name),
    ),
  );
  return {
    id: priceId(row),
    name: `${row.vendor}, ${printed(row.plan)}`,
    values: exactMoney(row.amount, row.currency),
    unit: `${printed(row.unitBasis)}; ${TAX[row.taxBasis]}`,
    ...(row.note === undefined ? {} : { reasoning: printed(row.note) }),
    acts: [...lines, ...(leaning.length > 0 ? [ACTS.through(leaning)] : []), ...(lines.length + leaning.length === 0 ? [ACTS.kept] : [])],
    grade: PRICE_GRADES[row.grade],
    date: dateInWords(row.seen ?? row.from),
    flags: [
      ...(row.undated ? (["undated"] as const) : []),
      ...(priceId(row) === row.id && row.reviewBy < today ? (["stale"] as const) : []),
    ],
    ...(row.url === undefined ? {} : { url: row.url }),
    ...priceStanding(row),
  };
}

/** An exchange rate as a row. */
export function rateRow(rate: Rate, today: string): LedgerRow {
  return {
    id: rateId(rate),
    name: RATE_NAMES[rate.currency],
    values: exactNumber(rate.usd),
    unit: RATE_UNIT,
    reasoning: printed(rate.note),
    acts: [ACTS.rate],
    grade: RATE_GRADES[rate.grade],
    date: dateInWords(rate.seen ?? rate.from),
    flags: reviewDate(rate.seen ?? rate.from) < today ? ["stale"] : [],
    ...(rate.url === undefined ? {} : { url: rate.url }),
  };
}

/** The ids of the assumptions whose reasoning names a figure or a price. */
function idsThatName(id: string): string[] {
  return ASSUMPTIONS.filter(({ reasoning, applies }) => names(`${reasoning} ${applies ?? ""}`, id)).map((row) => row.id);
}

/** Every id that has a row of its own on the page, so that a mention of it can be a link. */
export const LEDGER_IDS: ReadonlySet<string> = new Set([
  ...ASSUMPTIONS.map((row) => row.id),
  ...PARAMETERS.map((row) => row.id),
  ...BOOK.data.prices.map((row) => row.id),
]);

/** The row of any number that stands on the page, by its id there; undefined for an id that has none. */
export function ledgerRow(id: string, today: string): LedgerRow | undefined {
  const { prices, rates } = BOOK.data;
  const assumption = ASSUMPTIONS.find((row) => row.id === id);
  const parameter = PARAMETERS.find((row) => row.id === id);
  if (assumption) return assumptionRow(assumption, today);
  if (parameter) return parameterRow(parameter);
  // Several rows may share the id of a price; each has one of its own on the page.
  const price = prices.filter((row) => id.startsWith(row.id)).find((row) => priceId(row) === id);
  if (price) return priceRow(price, today);
  const rate = rates.find((row) => rateId(row) === id);
  return rate && rateRow(rate, today);
}

/** The id of a price on the page: that of its newest row; older ones name their day. */
const priceId = (row: PriceRow): string => (BOOK.priceOn(row.id, BOOK.data.asOf) === row ? row.id : `${row.id}-${row.from}`);

const rateId = ({ currency, from }: Rate): string => `${currency}-${from}`;
