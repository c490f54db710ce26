import { describe, expect, it } from "vitest";
import type { NumberQuestion } from "@/lib/questionnaire/question";
import { questionOf } from "@/lib/questionnaire/questions";
import { type Expected, readNumber, readRange } from "@/lib/questionnaire/read-number";
import type { AnswerId } from "@/lib/questionnaire/types";

const expected = (id: AnswerId): Expected => ({ ...(questionOf(id) as NumberQuestion), currency: "USD" });

describe("a unit behind a number", () => {
  it.each([
    ["committedHours", ["4h", "4 h", "4 hrs", "4 hours", "4 hours a month", "4 hours per month", "4h/month", "4/mo", "4 monthly"], 4],
    ["appMessages", ["2000/month", "2k per month", "2,000 messages", "2000 emails a month", "2000 msgs/mo", "2.000 messages"], 2_000],
    ["mailboxes", ["14 people", "14 users", "14 mailboxes", "14 accounts", "14 employees"], 14],
    ["mailboxes", ["1.200", "1,200", "1.2k", "1.200 mailboxes"], 1_200],
    ["operators", ["2 people", "2 operators", "2 persons"], 2],
    ["operators", ["1 person"], 1],
    ["degradedWeeks", ["4 weeks", "4w", "4 wks"], 4],
    ["growth", ["8%", "8 % a year", "8 percent", "8%/year", "8% p.a.", "8 yearly", "+8%"], 8],
    ["hourlyCost", ["$65/h", "$65 an hour", "65 USD per hour", "65 hourly"], 65],
    ["revenueAtStake", ["$20k per month", "20k/month", "20,000 monthly", "US$20k/mo"], 20_000],
    ["displaced", ["3x", "3 times", "3 × the cost", "3 times the cost"], 3],
  ] as const)("%s: %j", (id, texts, value) => {
    for (const text of texts) expect(readRange(text, expected(id)), text).toEqual({ ok: true, value });
  });

  it.each([
    ["appMessages", "2000/day", "Application messages: “2000/day” is in another unit. We ask for messages a month."],
    ["committedHours", "4 hours a week", "Committed hours: “4 hours a week” is in another unit. We ask for hours a month."],
    ["committedHours", "4/hour", "Committed hours: “4/hour” is in another unit. We ask for hours a month."],
    ["operators", "2 mailboxes", "Operators: “2 mailboxes” is in another unit. We ask for people."],
    ["mailboxes", "5 apples", "Mailboxes: “5 apples” is in another unit. We ask for mailboxes."],
    ["degradedWeeks", "2 months", "Bearable weeks of poor delivery: “2 months” is in another unit. We ask for weeks."],
    ["bearableLoss", "$500/month", "Bearable loss: “$500/month” is in another unit. We ask for an amount a year."],
    ["ownIncidents", "3 a month", "Incidents noticed in a year: “3 a month” is in another unit. We ask for a number a year."],
  ] as const)("%s: %j is refused with what is asked", (id, text, message) => {
    expect(readNumber(text, expected(id))).toEqual({ ok: false, message });
  });

  it("may stand at both ends of a range or at one", () => {
    for (const text of ["2h-4h", "2-4h", "2h to 4", "2 to 4 hours per month"]) {
      expect(readRange(text, expected("committedHours"))).toEqual({ ok: true, value: { low: 2, high: 4 } });
    }
    expect(readRange("20k–60k/month", expected("appMessages"))).toEqual({ ok: true, value: { low: 20_000, high: 60_000 } });
  });
});

describe("a point before three digits", () => {
  it("makes thousands of what is counted, and is asked about where it need not", () => {
    expect(readNumber("20.000", expected("mailboxes"))).toEqual({ ok: true, value: 20_000 });
    expect(readNumber("1.200 messages", expected("appMessages"))).toEqual({ ok: true, value: 1_200 });
    expect(readNumber("20.000", expected("bearableLoss"))).toMatchObject({ message: expect.stringContaining("could mean 20,000 or 20.") });
    expect(readNumber("1.500k", expected("mailboxes"))).toMatchObject({
      message: expect.stringContaining("could mean 1,500,000 or 1,500."),
    });
  });
});
