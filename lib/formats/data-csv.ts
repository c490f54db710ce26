import { ASSUMPTIONS } from "../data/assumptions";
import { BOOK, NEWEST_PRICE_DATE } from "../data/price-book";
import { anchorNotes } from "../report/method/anchors";
import { ASSUMPTION_COLUMNS, anchorCell, PRICE_COLUMNS } from "../wording/data-csv";
import { RATE_UNIT } from "../wording/pages/ledger";
import { assumptionName } from "../wording/result/assumptions";
import { type Cell, csvOf } from "./csv";

/** The day of the newest assumption. */
const NEWEST_ASSUMPTION =
  ASSUMPTIONS.map(({ date }) => date)
    .sort()
    .at(-1) ?? "";

export const PRICES_FILE = `prices-${NEWEST_PRICE_DATE}.csv`;
export const ASSUMPTIONS_FILE = `assumptions-${NEWEST_ASSUMPTION}.csv`;

/** The files of the numbers that the model runs on, each named with the day of its newest row. */
export const DATA_FILES: Readonly<Record<string, () => string>> = { [PRICES_FILE]: pricesCsv, [ASSUMPTIONS_FILE]: assumptionsCsv };

/** Every price row, older ones too, and the exchange rates after them; amounts as they are listed. */
function pricesCsv(): string {
  const { prices, rates } = BOOK.data;
  return csvOf([
    PRICE_COLUMNS,
    ...prices.map((row): Cell[] => [
      row.id,
      row.category,
      row.vendor,
      row.plan,
      row.unitBasis,
      row.amount,
      row.currency,
      row.taxBasis,
      row.from,
      row.undated ? "yes" : "no",
      row.reviewBy,
      row.grade,
      row.url ?? null,
      row.note ?? null,
    ]),
    ...rates.map((rate): Cell[] => [
      `${rate.currency}-${rate.from}`,
      "exchange-rate",
      null,
      rate.currency,
      `${RATE_UNIT} ${rate.currency}`,
      rate.usd,
      "USD",
      null,
      rate.from,
      "no",
      null,
      rate.grade,
      rate.url ?? null,
      rate.note,
    ]),
  ]);
}

/** Every assumption with the ends and the middle of its interval; the currency is empty where it is no money. */
function assumptionsCsv(): string {
  return csvOf([
    ASSUMPTION_COLUMNS,
    ...ASSUMPTIONS.map((row): Cell[] => [
      row.id,
      assumptionName(row),
      row.option,
      row.unit,
      row.low,
      row.likely,
      row.high,
      row.unit.startsWith("USD") ? "USD" : null,
      row.date,
      row.grade,
      row.source ?? null,
      row.applies ?? null,
      row.reasoning,
      heldAgainst(row.id),
    ]),
  ]);
}

/** The published figures behind an assumption; nothing where it is our judgement alone. */
function heldAgainst(id: string): Cell {
  const anchors = anchorNotes(id);
  if (anchors.length === 0) return null;
  return anchors.map(({ who, published, seen, url, departs, how }) => anchorCell(who, published, seen, url, departs, how)).join(" | ");
}
