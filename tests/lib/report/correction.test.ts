import { describe, expect, it } from "vitest";
import { ASSUMPTIONS, assumption, PARAMETERS } from "@/lib/data/assumptions";
import { BOOK, NEWEST_PRICE_DATE } from "@/lib/data/price-book";
import { NUMBER } from "@/lib/model/explain/number-ids";
import { assumptionRow } from "@/lib/report/assumptions";
import { correctionOfAssumption, correctionOfNumber, correctionOfRow } from "@/lib/report/correction";
import { ledgerRow } from "@/lib/report/method/ledger";
import { derive } from "@/lib/report/numbers/derive";
import { dateInWords } from "@/lib/wording/format";
import { assessProfile, fewDraws } from "@/tests/assessments";

const SITE = "https://mail.example.com";
const metIn = { link: `${SITE}/r/m1code`, modelVersion: "9.9.9", priceDate: NEWEST_PRICE_DATE };
const linesOf = ({ text }: { text: string }) => text.split("\n");

describe("the ready text of a correction", () => {
  it("of a number says what, where, what it says now, its dated prices, the result, and leaves room for what is right", () => {
    const { scenario, assessment } = assessProfile("two-founders");
    const id = NUMBER.line("hosted", "subscription");
    const derivation = derive(id, scenario, assessment, NEWEST_PRICE_DATE, BOOK, fewDraws);
    if (derivation === undefined) throw new Error("There is no subscription.");
    const lines = linesOf(correctionOfNumber(derivation, `${SITE}/r/m1code/numbers/${id}`, metIn));
    expect(lines[0]).toBe("A correction to a number of Mailverdict.");
    expect(lines).toContain(`What: ${derivation.name} (${id})`);
    expect(lines).toContain(`Where: ${SITE}/r/m1code/numbers/${id}`);
    expect(lines.some((line) => line.startsWith(`It says: ${derivation.figures[0]?.value}`))).toBe(true);
    expect(lines).toContain(`Model: 9.9.9, prices of ${dateInWords(NEWEST_PRICE_DATE)}`);
    expect(lines).toContain(`Result: ${SITE}/r/m1code`);
    const [price] = derivation.prices;
    expect(lines.find((line) => line.startsWith(`- ${price?.id} `))).toContain(price?.date);
    expect(lines.slice(-2)).toEqual(["What is right: ", "How I know (source and date): "]);
  });

  it("of an assumption met in a result names its interval, source, date and the result", () => {
    const { scenario } = assessProfile("agency");
    const row = assumption("A053");
    const lines = linesOf(correctionOfAssumption(assumptionRow(row, scenario, NEWEST_PRICE_DATE), SITE, metIn));
    expect(lines).toContain(`Where: ${SITE}/method#A053`);
    expect(lines.find((line) => line.startsWith("It says: low "))).toContain("likely ");
    expect(lines).toContain(`Date: ${dateInWords(row.date)} (our assumption)`);
    expect(lines).toContain(`Result: ${SITE}/r/m1code`);
  });

  it("is there for every row of the method page, and for no other id", () => {
    const { prices, rates } = BOOK.data;
    const ids = [...ASSUMPTIONS, ...PARAMETERS, ...prices].map(({ id }) => id);
    for (const id of [...ids, ...rates.map(({ currency, from }) => `${currency}-${from}`)]) {
      const row = ledgerRow(id, NEWEST_PRICE_DATE);
      if (row === undefined) throw new Error(`There is no row "${id}".`);
      expect(row.id).toBe(id);
      const text = linesOf(correctionOfRow(row, SITE));
      expect(text).toContain(`Where: ${SITE}/method#${id}`);
      expect(text.join()).not.toMatch(/undefined|null|NaN/);
    }
    for (const id of ["", "A999", "A05", "SW", "EUR", "prices"]) expect(ledgerRow(id, NEWEST_PRICE_DATE), id).toBeUndefined();
  });
});
