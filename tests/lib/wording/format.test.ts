import { describe, expect, it } from "vitest";
import {
  aboutMoney,
  chance,
  counted,
  exactHours,
  exactMoney,
  frequency,
  hours,
  moneyRange,
  moreOrLess,
  percent,
  roundMoney,
  shareInWords,
  spanText,
  timesAsMuch,
  wholeMoney,
  yearsInWords,
} from "@/lib/wording/format";

describe("money in sentences", () => {
  it.each([
    [38_214, "USD", "$38,000"],
    [38_500, "EUR", "€39,000"],
    [999, "GBP", "£1,000"],
    [104.9, "USD", "$100"],
    [6.5, "USD", "$6.50"],
    [7, "USD", "$7"],
    [9.96, "USD", "$10"],
    [0.042, "USD", "$0.04"],
    [0.003, "USD", "$0"],
    [-1234, "USD", "−$1,200"],
    [0, "USD", "$0"],
    [1_260_000, "USD", "$1,300,000"],
  ] as const)("rounds %d %s to %s", (value, currency, text) => {
    expect(roundMoney(value, currency)).toBe(text);
  });

  it("says about, except of nothing", () => {
    expect(aboutMoney(38_214, "USD")).toBe("about $38,000");
    expect(aboutMoney(0.001, "USD")).toBe("$0");
  });

  it("gives a range, or one amount when both ends round to it", () => {
    expect(moneyRange(12_040, 30_400, "USD")).toBe("$12,000 to $30,000");
    expect(moneyRange(12_040, 12_100, "USD")).toBe("about $12,000");
  });

  it("turns a sign into more or less", () => {
    expect(moreOrLess(-3000, "USD")).toBe("$3,000 less");
    expect(moreOrLess(12_000, "USD")).toBe("$12,000 more");
  });
});

describe("money in tables", () => {
  it("is whole, and a loss has a minus sign", () => {
    expect(wholeMoney(38_214.6, "USD")).toBe("$38,215");
    expect(wholeMoney(-0.4, "EUR")).toBe("€0");
    expect(wholeMoney(-120, "EUR")).toBe("−€120");
  });

  it("keeps a listed price as exact as it is", () => {
    expect(exactMoney(0.0009, "USD")).toBe("$0.0009");
    expect(exactMoney(0.1, "USD")).toBe("$0.10");
    expect(exactMoney(58.2, "EUR")).toBe("€58.20");
    expect(exactMoney(1200, "GBP")).toBe("£1,200");
  });

  it("refuses a figure that is not one", () => {
    expect(() => wholeMoney(Number.NaN, "USD")).toThrow(RangeError);
    expect(() => roundMoney(Number.POSITIVE_INFINITY, "USD")).toThrow(RangeError);
  });
});

describe("hours, counts and chances", () => {
  it.each([
    [0, "no hours"],
    [0.02, "less than 5 minutes"],
    [0.33, "20 minutes"],
    [0.98, "1 hour"],
    [1, "1 hour"],
    [1.04, "1 hour"],
    [3.46, "3.5 hours"],
    [10, "10 hours"],
    [123, "120 hours"],
  ])("says %d hours as %s", (value, text) => {
    expect(hours(value)).toBe(text);
  });

  it("counts one and many", () => {
    expect(counted(1, "mailbox", "mailboxes")).toBe("1 mailbox");
    expect(counted(1250, "mailbox", "mailboxes")).toBe("1,250 mailboxes");
    expect(yearsInWords(1)).toBe("one year");
    expect(yearsInWords(3)).toBe("three years");
    expect(shareInWords(0.2)).toBe("a fifth");
    expect(shareInWords(0.25)).toBe("a quarter");
    expect(shareInWords(0.3)).toBe("30%");
  });

  it("says 0% and 100% only when exact", () => {
    expect(percent(0)).toBe("0%");
    expect(percent(0.004)).toBe("less than 1%");
    expect(percent(0.346)).toBe("35%");
    expect(percent(0.996)).toBe("more than 99%");
    expect(percent(1)).toBe("100%");
  });

  it("never calls a simulated chance certain", () => {
    expect(chance(0)).toBe("less than 1%");
    expect(chance(0.48)).toBe("48%");
    expect(chance(1)).toBe("more than 99%");
  });

  it.each([
    [0, "never"],
    [3, "about 3 times a year"],
    [1, "about once a year"],
    [0.085, "about once in 12 years"],
    [0.0001, "less than once in 1,000 years"],
  ])("says a rate of %d a year as %s", (rate, text) => {
    expect(frequency(rate)).toBe(text);
  });

  it("compares two amounts", () => {
    expect(timesAsMuch(300, 100)).toBe("three times as much as");
    expect(timesAsMuch(106, 100)).toBe("6% more than");
    expect(timesAsMuch(140, 100)).toBe("1.4 times as much as");
    expect(timesAsMuch(200, 100)).toBe("twice as much as");
    expect(timesAsMuch(102, 100)).toBe("about the same as");
    expect(timesAsMuch(50, 100)).toBeNull();
    expect(timesAsMuch(50, 0)).toBeNull();
  });

  it("gives a span its unit once", () => {
    expect(spanText({ low: 23, high: 24 }, exactHours)).toBe("23 to 24 hours");
    expect(spanText({ low: 1, high: 2.5 }, exactHours)).toBe("1 hour to 2.5 hours");
    expect(spanText({ low: 7, high: 7 }, exactHours)).toBe("7 hours");
    expect(spanText({ low: 4000, high: 9000 }, (value) => roundMoney(value, "USD"))).toBe("$4,000 to $9,000");
  });
});
