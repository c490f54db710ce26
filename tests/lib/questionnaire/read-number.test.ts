import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Currency } from "@/lib/questionnaire/ids";
import { currenciesIn, type Expected, readNumber, readRange } from "@/lib/questionnaire/read-number";

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
  ])("reads %j as %d", (text, value) => {
    expect(readNumber(text, money("USD"))).toEqual({ ok: true, value });
  });

  it("reads a point and a comma by their places, whatever the currency", () => {
    expect(readNumber("€1.200,50", money("EUR"))).toEqual({ ok: true, value: 1_200.5 });
    expect(readNumber("£1,200.50", money("GBP"))).toEqual({ ok: true, value: 1_200.5 });
  });

  it.each(["-5", "−5", "–5", "-5%", "- 5 %", "−5 % a year"])("reads %j as a shrinking by five per cent, not as a range", (text) => {
    expect(readNumber(text, growth)).toEqual({ ok: true, value: -5 });
  });

  it.each(["", "abc", "1,20,000", "12..3", "1e5", "5 apples", "--5", "1 20", "0x10", "Infinity", "NaN", "٣", "5%%"])(
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

  it.each(["30+", "30 +", "30k+", "about 30+", "$30+"])("says of %j that it lacks an upper end", (text) => {
    expect(readNumber(text, money("USD"))).toMatchObject({ ok: false, message: expect.stringContaining("how much more") });
    expect(readRange(text, money("USD"))).toMatchObject({ ok: false, message: expect.stringContaining("how much more") });
  });

  it("refuses a sign of another currency, and any currency where there is none", () => {
    expect(readNumber("€50", money("USD"))).toMatchObject({ ok: false, message: expect.stringContaining("US dollars") });
    expect(readNumber("$5", hours)).toMatchObject({ ok: false, message: expect.stringContaining("not an amount of money") });
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
    expect(readNumber("5-10", growth)).toEqual({ ok: false, message: "Growth must be one number, not a range." });
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
    expect(readRange("10-3", hours)).toEqual({ ok: false, message: "Committed hours: the low end must not be above the high end." });
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
