import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { GET as getDecision } from "@/app/r/[code]/decision.md/route";
import { GET as getReview } from "@/app/r/[code]/review.ics/route";
import { BOOK, NEWEST_PRICE_DATE } from "@/lib/data/price-book";
import { reviewCalendar } from "@/lib/formats/decision/calendar";
import { escaped, table } from "@/lib/formats/decision/markdown";
import { decisionRecord, type Reported } from "@/lib/formats/decision/record";
import { parseReviewDay, suggestedReview } from "@/lib/formats/decision/review";
import { evaluate } from "@/lib/model/assess";
import type { Assessment, Flip } from "@/lib/model/assessment";
import { PROFILES } from "@/lib/questionnaire/profiles";
import { buildReport } from "@/lib/report/report";
import { Draws } from "@/lib/simulation/draws";

const LINK = "https://mail.example.org/r/m1abc";
const DRAWS = new Draws(300, 1);

/** What the search for flips finds has tests of its own; here they are given, so that every kind of trigger is told. */
const FLIPS: Flip[] = [
  { kind: "rule", id: "rule-one", changes: { acceptance: "yes" }, from: "hosted", to: "core" },
  { kind: "rule", id: "rule-two", changes: { acceptance: "yes", degradedWeeks: 6 }, from: "hosted", to: "self" },
  { kind: "money", id: "money-mailboxes", changes: { mailboxes: { low: 78, high: 91 } }, from: "hosted", to: "core" },
  { kind: "money", id: "money-hourlyCost", changes: { hourlyCost: 20 }, from: "hosted", to: "core" },
  { kind: "money", id: "money-growth", changes: null, from: "hosted", to: null },
];

function reported(id: string): Reported {
  const profile = PROFILES.find((each) => each.id === id);
  if (!profile) throw new Error(`There is no profile ${id}.`);
  const scenario = { answers: profile.answers, overrides: {}, priceDate: NEWEST_PRICE_DATE };
  const assessment: Assessment = { ...evaluate(scenario, BOOK, DRAWS), flips: FLIPS };
  return { report: buildReport(scenario, assessment, NEWEST_PRICE_DATE), assessment, scenario };
}

const fintech = reported("fintech");

describe("the decision record", () => {
  const text = decisionRecord(fintech, LINK);

  it("has the parts of MADR in their order", () => {
    expect(text.startsWith("---\nstatus: proposed\n---\n\n# Buy your email\n")).toBe(true);
    expect(text.match(/^#+ .*$/gm)?.slice(1)).toEqual([
      "## Context and Problem Statement",
      "## Decision Drivers",
      "## Considered Options",
      "## Decision Outcome",
      "### Consequences",
      "### Confirmation",
      "## Revisit",
      "## More Information",
    ]);
  });

  it("gives each option its numbers, in a table whose rows are all as long as its head", () => {
    const rows = text.split("\n").filter((line) => line.startsWith("|"));
    expect(rows).toHaveLength(2 + fintech.report.options.rows.length);
    expect(new Set(rows.map((row) => row.split("|").length))).toEqual(new Set([11]));
    const { mean } = fintech.assessment.options.self.totalCost;
    const printed = Number(rows.at(-1)?.split("|")[2]?.replaceAll(/[^\d]/g, ""));
    expect(Math.abs(printed / mean - 1)).toBeLessThan(0.006);
  });

  it("says when to look again, each time with both numbers and the right direction", () => {
    expect(text).toContain("* Revisit when “Accepted in writing” becomes “Yes” (today “No”): the verdict is then “Own the core”.");
    expect(text).toMatch(
      /\* Revisit when all of this holds \(own everything: two answers together\): .*“At least 6 weeks” \(today “2 weeks”\)\./,
    );
    expect(text).toContain("“Mailboxes” rises to 78 to 91 mailboxes (today 60 to 70 mailboxes): “Own the core”");
    expect(text).toMatch(/“Cost of an operator’s hour” falls to €20 an hour/);
    expect(text).not.toContain("“Growth”");
    expect(text).toContain(`Revisit by ${suggestedReview(fintech.report).on} in any case`);
  });

  it("turns the cases round with the verdict", () => {
    const owned = reported("private-mail");
    expect(owned.report.verdict.option).not.toBe("hosted");
    expect(decisionRecord(owned, LINK)).toContain(`* Speaks for it: ${escaped(owned.report.caseFor.points[0] ?? "")}`);
    expect(text).toContain(`* Speaks for it: ${escaped(fintech.report.caseAgainst.points[0] ?? "")}`);
  });

  it("escapes what Markdown would read as markup", () => {
    expect(escaped("a*b_c [d](e) <f> | `g`\n# h")).toBe("a\\*b\\_c \\[d\\](e) \\<f\\> \\| \\`g\\` # h");
    expect(escaped("1. x")).toBe("1\\. x");
    expect(escaped("1.4 hours")).toBe("1.4 hours");
    expect(escaped("# x")).toBe("\\# x");
    expect(table(["a"], [["b|c"]])).toBe("| a |\n| --- |\n| b\\|c |");
  });
});

const aYearAfter = (day: string): string => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;

describe("the day to look again", () => {
  it("is when the first of the prices is due, and within a year of them", () => {
    const { on, isPrice } = suggestedReview(fintech.report);
    const due = fintech.report.sources.filter((row) => row.kind === "price").map((row) => BOOK.priceOn(row.id, NEWEST_PRICE_DATE).reviewBy);
    expect(isPrice).toBe(true);
    expect(on).toBe(due.sort()[0]);
    expect(suggestedReview({ ...fintech.report, sources: [] })).toEqual({ on: aYearAfter(NEWEST_PRICE_DATE), isPrice: false });
  });

  it.each([null, "", "2027-02-29", "2027-13-01", "27-01-01", "2025-12-31", "2101-01-01", "2027-01-01T00:00", "tomorrow"])(
    "refuses %j and names the field and the bounds",
    (given) => {
      const parsed = parseReviewDay(given);
      expect(parsed.ok ? "" : parsed.message).toMatch(/^on must be .* from 2026-01-01 to 2100-12-31/);
    },
  );

  it.each(["2026-01-01", "2028-02-29", "2100-12-31"])("takes %s", (given) => {
    expect(parseReviewDay(given)).toEqual({ ok: true, on: given });
  });
});

describe("the entry for a calendar", () => {
  const text = reviewCalendar(fintech, "m1abc", "2027-02-28", LINK);

  it("is read by another program as one whole day with the link and the triggers", () => {
    const calendar = new ICAL.Component(ICAL.parse(text));
    const events = calendar.getAllSubcomponents("vevent").map((component) => new ICAL.Event(component));
    expect(events).toHaveLength(1);
    const [event] = events;
    expect(event?.uid).toBe("m1abc-20270228@mail.example.org");
    expect(event?.startDate.toString()).toBe("2027-02-28");
    expect(event?.startDate.isDate).toBe(true);
    expect(event?.endDate.toString()).toBe("2027-03-01");
    expect(event?.summary).toBe("Review the decision on email: Buy your email");
    expect(event?.description).toContain(`The result: ${LINK}\n`);
    expect(event?.description).toContain(fintech.report.verdict.sentence);
    expect(event?.description).toContain("“Mailboxes” rises to 78 to 91 mailboxes");
    expect(String(event?.component.getFirstPropertyValue("dtstamp"))).toBe(`${NEWEST_PRICE_DATE}T00:00:00Z`);
  });

  it("has an id of its own that every reader keeps, however long the link is", () => {
    const uidOf = (code: string) => {
      const text = reviewCalendar(fintech, code, "2027-02-28", LINK);
      const [event] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent").map((each) => new ICAL.Event(each));
      return event?.uid ?? "";
    };
    const [one, other] = [uidOf(`m1${"q".repeat(1_019)}p`), uidOf(`m1${"q".repeat(1_019)}z`)];
    expect(one.length).toBeLessThanOrEqual(255);
    expect(one).not.toBe(other);
  });

  it("ends every line with CRLF and folds at 75 octets", () => {
    const lines = text.split("\r\n");
    expect(lines.pop()).toBe("");
    for (const line of lines) {
      expect(line).not.toMatch(/[\r\n]/);
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    }
  });

  it("brings any text through, but for control characters", () => {
    const title = `a,b;c\\d\ne ${"é😀,".repeat(60)}`;
    const entry = reviewCalendar({ ...fintech, report: { ...fintech.report, title: `${title}\u0000` } }, "m1abc", "2027-02-28", LINK);
    for (const line of entry.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(entry).toContain("SUMMARY:Review the decision on email: a\\,b\\;c\\\\d\\ne é");
    const event = new ICAL.Component(ICAL.parse(entry)).getFirstSubcomponent("vevent");
    expect(event?.getFirstPropertyValue("summary")).toBe(`Review the decision on email: ${title}`);
  });

  it("is the same bytes in every time zone, and a first edition, which old programs want said", () => {
    expect(text).toContain("\r\nSEQUENCE:0\r\n");
    const zone = process.env.TZ;
    try {
      for (const each of ["America/New_York", "Pacific/Kiritimati"]) {
        process.env.TZ = each;
        expect(new Date("2027-02-28T00:00:00Z").getTimezoneOffset()).not.toBe(0);
        expect(reviewCalendar(fintech, "m1abc", "2027-02-28", LINK)).toBe(text);
      }
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });
});

describe("their addresses", () => {
  const params = Promise.resolve({ code: "m1broken" });

  it("answer 404 to a code that holds no result", async () => {
    expect((await getDecision(new Request("http://test/r/m1broken/decision.md"), { params })).status).toBe(404);
    expect((await getReview(new Request("http://test/r/m1broken/review.ics?on=2027-01-01"), { params })).status).toBe(404);
  });

  it("answer 400 to a day that is missing or wrong", async () => {
    for (const query of ["", "?on=2027-02-30"]) {
      const response = await getReview(new Request(`http://test/r/m1broken/review.ics${query}`), { params });
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({ code: "invalid-day", errors: [{ field: "on" }] });
    }
  });
});
