import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Currency } from "@/lib/questionnaire/ids";
import { type Expected, readNumber, readRange } from "@/lib/questionnaire/read-number";
import { currenciesIn } from "@/lib/questionnaire/typed-text";

const money = (currency: Currency): Expected => ({
  label: "Bearable loss",
  unit: "a year",
  money: true,
  bounds: { min: 0, max: 1e9 },
  currency,
});
const hours: Expected = { label: "Committed hours", unit: "hours a month", money: false, bounds: { min: 0, max: 10_000 }, currency: "USD" };
const growth: Expected = { label: "Growth", unit: "% a year", money: false, bounds: { min: -50, max: 300 }, currency: "USD" };

describe("a typed number", () => {
  it.each([
    ["1200", 1_200],
    ["1,200", 1_200],
    ["1,200.50", 1_200.5],
    ["1 200", 1_200],
    ["1\u00a0200", 1_200],
    ["1'200", 1_200],
    ["1.200.000", 1_200_000],
    ["1,200,000", 1_200_000],
    ["1.200,50", 1_200.5],
    ["$50", 50],
    ["$ 50", 50],
    ["50 $", 50],
    ["50 USD", 50],
    ["$1,200 a year", 1_200],
    ["20k", 20_000],
    ["20 K", 20_000],
    ["1.5m", 1_500_000],
    ["0.25", 0.25],
    [".5", 0.5],
    ["1234,5", 1_234.5],
    ["1,5m", 1_500_000],
    ["~30", 30],
    ["about 30", 30],
    ["ca. $30", 30],
    ["approx 1,200", 1_200],
    ["1 million", 1_000_000],
    ["about 1.5 million a year", 1_500_000],
    ["2 thousand", 2_000],
    ["0,125", 0.125],
    ["  7  ", 7],
    ["１２", 12],
    ["2bn", 2e9],
    ["1e9", 1e9],
    ["2.5e3", 2_500],
    ["1,00,000", 100_000],
    ["1,20,000", 120_000],
    ["12,34,567.50", 1_234_567.5],
    ["5 lakh", 500_000],
    ["2 crore", 2e7],
    ["٣", 3],
    ["١٬٢٠٠", 1_200],
    ["١٫٥", 1.5],
    ["۱۲۰۰", 1_200],
    ["१,२०,०००", 120_000],
    ["\u200f١٢\u200e", 12],
    ["$20k/yr", 20_000],
    ["20k per year", 20_000],
    ["1,200 € yearly", 1_200],
    ["50 USD/year", 50],
  ])("reads %j as %d", (text, value) => {
    const currency = text.includes("€") ? "EUR" : "USD";
    expect(readNumber(text, money(currency))).toEqual({ ok: true, value });
  });

  it("reads a point and a comma by their places, whatever the currency", () => {
    expect(readNumber("€1.200,50", money("EUR"))).toEqual({ ok: true, value: 1_200.5 });
    expect(readNumber("£1,200.50", money("GBP"))).toEqual({ ok: true, value: 1_200.5 });
  });

  it.each(["-5", "−5", "–5", "-5%", "- 5 %", "−5 % a year"])("reads %j as a shrinking by five per cent, not as a range", (text) => {
    expect(readNumber(text, growth)).toEqual({ ok: true, value: -5 });
  });

  it.each(["", "abc", "1,2,000", "12..3", "e5", "1e-5", "5 apples", "--5", "1 20", "5$0", "0x10", "Infinity", "NaN", "5%%", "1,00,00"])(
    "refuses %j",
    (text) => {
      expect(readNumber(text, money("USD")).ok).toBe(false);
    },
  );

  it("offers both readings of a number that could be either", () => {
    const read = readNumber("1.200", money("USD"));
    expect(read).toEqual({ ok: false, message: "Bearable loss: “1.200” could mean 1,200 or 1.2. Type one of these." });
    expect(readNumber("1.200k", money("USD"))).toMatchObject({ ok: false, message: expect.stringContaining("1,200,000 or 1,200") });
  });

  it.each([
    ["1,2", "1.2 or 1,200"],
    ["1,23", "1.23 or 1,230"],
    ["12,5", "12.5 or 12,500"],
  ])("asks back whether the comma of %j is a decimal comma", (text, both) => {
    expect(readNumber(text, money("USD"))).toEqual({
      ok: false,
      message: `Bearable loss: “${text}” could mean ${both}. Type one of these.`,
    });
  });

  it("takes a comma as a decimal comma where thousands would be out of bounds", () => {
    expect(readNumber("7,5", growth)).toEqual({ ok: true, value: 7.5 });
  });

  it.each([
    "30+",
    "30 +",
    "30k+",
    "about 30+",
    "$30+",
    "30+ a year",
    "<20k",
    "≤ 20",
    "under $20k",
    "up to 20k",
    "at least 5",
    "more than 5k",
  ])("says of %j that it is only a limit", (text) => {
    expect(readNumber(text, money("USD"))).toEqual({
      ok: false,
      message: `Bearable loss: “${text}” gives only a limit. Type the number that you think likeliest.`,
    });
    expect(readRange(text, money("USD"))).toEqual({
      ok: false,
      message: `Bearable loss: “${text}” gives only one end. Type both, as in 3k-10k, or the number that you think likeliest.`,
    });
  });

  it("quotes what was typed as it was typed, and says which end of a range is meant", () => {
    expect(readNumber(" A Lot ", hours)).toMatchObject({ message: expect.stringContaining("Committed hours: “A Lot” cannot be read") });
    expect(readNumber("１２ Ｘ", hours)).toMatchObject({ message: expect.stringContaining("“１２ Ｘ”") });
    expect(readRange("3 – Ten", hours)).toMatchObject({ message: expect.stringContaining("the high end of “3 – Ten” cannot be read") });
    expect(readRange("1.200-5k", money("USD"))).toMatchObject({ message: expect.stringContaining("the low end of “1.200-5k” could mean") });
  });

  it("refuses a sign of another currency, and any currency where there is none", () => {
    expect(readNumber("€50", money("USD"))).toMatchObject({ ok: false, message: expect.stringContaining("US dollars") });
    expect(readNumber("$5", hours)).toMatchObject({ ok: false, message: expect.stringContaining("“$5” names a currency") });
  });

  it("takes any sign while no currency is chosen, and says where to change the one that is", () => {
    const open: Expected = { ...money("USD"), currency: undefined };
    for (const text of ["$1,200", "€1,200", "£1,200", "1200 GBP"]) expect(readNumber(text, open)).toEqual({ ok: true, value: 1_200 });
    expect(readNumber("£1,200", money("USD"))).toEqual({
      ok: false,
      message:
        "Bearable loss: “£1,200” names another currency than US dollars, which your answers are in. Convert it, or change the currency at the top of the money page, the last one.",
    });
  });

  it.each([
    ["£1,200", ["GBP"]],
    ["US$20–60", ["USD"]],
    ["about 50eur a year", ["EUR"]],
    ["$20-£60", ["USD", "GBP"]],
    ["1,200 euros or so", []],
    ["1200", []],
  ])("finds the currencies in %j", (text, named) => {
    expect(currenciesIn(text)).toEqual(named);
  });

  it("refuses letters for thousands where nobody has thousands", () => {
    expect(readNumber("5m", hours).ok).toBe(false);
    expect(readNumber("1k", hours).ok).toBe(false);
  });

  it("says that a range is not one number", () => {
    expect(readNumber("5-10", growth)).toEqual({ ok: false, message: "Growth: “5-10” is a range. Type one number." });
  });
});

describe("a typed range", () => {
  it.each([
    "3-10",
    "3–10",
    "3—10",
    "3−10",
    "3 - 10",
    "3 to 10",
    "3 TO 10",
    "3..10",
    "3-10 hours",
    "3-10 hours a month",
    "3 hours to 10 hours",
    "about 3 to 10",
    "~3-~10",
  ])("reads %j as three to ten", (text) => {
    expect(readRange(text, hours)).toEqual({ ok: true, value: { low: 3, high: 10 } });
  });

  it("reads a number as a number", () => {
    expect(readRange("5", hours)).toEqual({ ok: true, value: 5 });
  });

  it.each([
    ["$20k–$60k", 20_000, 60_000],
    ["$20-60", 20, 60],
    ["1,000-2,500", 1_000, 2_500],
    ["0-60k", 0, 60_000],
  ])("reads %j as %d to %d", (text, low, high) => {
    expect(readRange(text, money("USD"))).toEqual({ ok: true, value: { low, high } });
  });

  it("asks which thousands are meant when only the high end has the letter", () => {
    expect(readRange("3-10k", money("USD"))).toMatchObject({ ok: false, message: expect.stringContaining("both ends") });
  });

  it("names the field when the ends are in the wrong order", () => {
    expect(readRange("10-3", hours)).toEqual({ ok: false, message: "Committed hours: the low end of “10-3” is above the high end." });
  });

  it.each(["3-", "to", "3--10", "3-10-12", "a-b", "3 to to 4"])("refuses %j", (text) => {
    expect(readRange(text, hours).ok).toBe(false);
  });
});

it("never throws, whatever is typed", () => {
  const texts = fc.oneof(
    fc.string({ unit: "binary", maxLength: 80 }),
    fc.string({ unit: fc.constantFrom(..."0123456789.,-–k m$€%to'e"), maxLength: 65 }),
  );
  fc.assert(
    fc.property(texts, (text) => {
      for (const read of [readNumber(text, money("EUR")), readRange(text, hours), readRange(text, money("USD"))]) {
        if (read.ok) continue;
        expect(read.message).toMatch(/\.$/);
      }
    }),
    { numRuns: 1_000 },
  );
});
