import { describe, expect, it } from "vitest";
import { ASSUMPTIONS } from "@/lib/data/assumptions";
import { BOOK, NEWEST_PRICE_DATE } from "@/lib/data/price-book";
import { csvOf } from "@/lib/formats/csv";
import { ASSUMPTIONS_FILE, DATA_FILES, PRICES_FILE } from "@/lib/formats/data-csv";

/** Reads RFC 4180 without the code under test: quoted fields may hold commas, quotes doubled and line breaks. */
function read(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = "", end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === "\r\n") rows.push([]);
  }
  return rows.slice(0, -1);
}

const table = (file: string) => {
  const [header = [], ...rows] = read(DATA_FILES[file]?.() ?? "");
  return rows.map((row) => {
    expect(row).toHaveLength(header.length);
    return Object.fromEntries(header.map((name, at) => [name, row[at] ?? ""]));
  });
};

describe("the file of prices", () => {
  it("is named with the day of the book, and holds every row and rate as it is listed", () => {
    expect(PRICES_FILE).toBe(`prices-${NEWEST_PRICE_DATE}.csv`);
    const rows = table(PRICES_FILE);
    const { prices, rates } = BOOK.data;
    expect(rows).toHaveLength(prices.length + rates.length);
    for (const [at, price] of prices.entries()) {
      expect(rows[at]).toMatchObject({
        id: price.id,
        unit: price.unitBasis,
        amount: String(price.amount),
        currency: price.currency,
        from: price.from,
        grade: price.grade,
        source: price.url ?? "",
        note: price.note ?? "",
      });
    }
    expect(rows.at(-1)).toMatchObject({ category: "exchange-rate", currency: "USD", amount: String(rates.at(-1)?.usd) });
  });
});

describe("the file of assumptions", () => {
  it("is named with the day of the newest, and holds every interval with its unit, source, date and grade", () => {
    expect(ASSUMPTIONS_FILE).toMatch(/^assumptions-20\d\d-\d\d-\d\d\.csv$/);
    const rows = table(ASSUMPTIONS_FILE);
    expect(rows).toHaveLength(ASSUMPTIONS.length);
    for (const [at, row] of ASSUMPTIONS.entries()) {
      expect(rows[at]).toMatchObject({
        id: row.id,
        unit: row.unit,
        "low (5th percentile)": String(row.low),
        "likely (median)": String(row.likely),
        "high (95th percentile)": String(row.high),
        date: row.date,
        grade: row.grade,
        source: row.source ?? "",
        reasoning: row.reasoning,
      });
      expect(rows[at]?.currency === "USD").toBe(row.unit.startsWith("USD"));
    }
  });
});

it("keeps a spreadsheet from running a cell, and leaves what is not known empty", () => {
  expect(csvOf([["=1+1", '"x", y', null, -2]])).toBe(`'=1+1,"""x"", y",,-2\r\n`);
});
