import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BOOK, NEWEST_PRICE_DATE } from "@/lib/data/price-book";
import { apiDocument } from "@/lib/formats/openapi/document";
import { PROFILES } from "@/lib/questionnaire/profiles";
import { QUESTIONS } from "@/lib/questionnaire/questions";
import { evidence } from "@/lib/report/method/evidence";
import { derive } from "@/lib/report/numbers/derive";
import { buildReport } from "@/lib/report/report";
import { alike, dateInWords } from "@/lib/wording/format";
import { unitInWords } from "@/lib/wording/result/assumptions";
import { scenarios } from "@/tests/arbitraries/answers";
import { assessProfile, assessQuickly, fewDraws } from "@/tests/assessments";
import { textsOf } from "../report/sound";

/** One form for one thing: what no text of ours may hold, each with what it should be. */
const FORBIDDEN: readonly { form: RegExp; instead: string }[] = [
  { form: /\d[\s\u00a0]%/, instead: "a percent sign without a space before it" },
  { form: /(?<![\d-])(?!\d{4}-\d\d-)\d[\d.,]*[-–]\d/, instead: "“to” between the ends of a range" },
  {
    form: /(?<![\d.,]|\d to )1 (?:people|times|mailboxes|hours|years|months|weeks|messages|points|criteria)\b/,
    instead: "the singular after one",
  },
  { form: /\b\d{4}-\d{2}-\d{2}\b/, instead: "a day in words" },
  { form: /[$€£][\d,]+\.\d(?!\d)/, instead: "both digits of the cents" },
  {
    form: /[$€£][\d,]+ to [$€£]\d\d+\.\d\d|[$€£]\d to [$€£]\d\.\d\d|[$€£]\d\.\d\d to [$€£]\d(?![\d,.])/,
    instead: "cents at both ends, or at none",
  },
];

/** Codes and addresses, and the day that a program reads. */
const FOR_PROGRAMS = /\.(?:number|id|chance|href|url|priceDate|check|code|row)$|\.numbers\[/;
const faultsIn = (value: unknown, name: string, passed = FOR_PROGRAMS): string[] =>
  textsOf(value, name).flatMap(({ path, text }) =>
    passed.test(path) || /^https?:|^\/[a-z]/.test(text)
      ? []
      : FORBIDDEN.filter(({ form }) => form.test(text)).map(({ instead }) => `${path}: “${text}” wants ${instead}`),
  );

describe("figures have one form", { timeout: 120_000 }, () => {
  it("and every form that is not is found", () => {
    const wrong = ["10 %", "3-10 hours", "3–10 hours", "1 people", "1 times the cost", "read 2026-11-30", "€79.7", "€51 to €79.70"];
    for (const text of wrong) expect(faultsIn(text, "text"), text).toHaveLength(1);
    const right = [
      "10%",
      "3 to 10 hours",
      "2.1 times",
      "0.88 to 1 times",
      "30 November 2026",
      "€51.00 to €79.70",
      "$4.84 to $130",
      "1,000 people",
    ];
    for (const text of right) expect(faultsIn(text, "text"), text).toEqual([]);
  });

  it.each(PROFILES)("in the report of $id", ({ id }) => {
    const { scenario, assessment } = assessProfile(id);
    expect(faultsIn(buildReport(scenario, assessment, NEWEST_PRICE_DATE), id)).toEqual([]);
  });

  it("in the report of any answers", () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        expect(faultsIn(buildReport(scenario, assessQuickly(scenario), NEWEST_PRICE_DATE), "report")).toEqual([]);
      }),
      { numRuns: 5, endOnFailure: true },
    );
  });

  it("on the pages that explain a number", () => {
    const { scenario, assessment } = assessProfile("fintech");
    const linked = textsOf(buildReport(scenario, assessment, NEWEST_PRICE_DATE)).filter(({ path }) =>
      /\.number$|\.numbers\[\d+\]\[\d+\]$/.test(path),
    );
    const pages = [...new Set(linked.map(({ text }) => text))].map((id) =>
      derive(id, scenario, assessment, NEWEST_PRICE_DATE, BOOK, fewDraws),
    );
    expect(pages.length).toBeGreaterThan(50);
    expect(faultsIn(pages, "numbers")).toEqual([]);
  });

  it("in the words of every other page, of the questions, of the evidence and of the interface for programs", () => {
    const words = import.meta.glob("/lib/wording/**/*.ts", { eager: true });
    // What a box shows as an example is what one may type.
    expect(faultsIn(words, "words", /\.RANGE_EXAMPLES\.|\.STATEMENT\.written$/)).toEqual([]);
    expect(faultsIn(QUESTIONS, "questions")).toEqual([]);
    expect(faultsIn(evidence(), "evidence")).toEqual([]);
    // A parameter is told in the form in which a program sends it.
    expect(faultsIn(apiDocument("http://127.0.0.1:3000").paths, "interface", /example|schema|\.parameters\[/)).toEqual([]);
  });
});

describe("the unit of an assumption", () => {
  it("is in the singular after exactly one", () => {
    expect(unitInWords("hours/event", 1)).toBe("hour for each event");
    expect(unitInWords("USD/mailbox-month", 1)).toBe("US dollar for each mailbox and month");
    expect([0.5, 2, undefined].map((count) => unitInWords("hours/event", count))).toEqual(Array(3).fill("hours for each event"));
  });
});

describe("amounts side by side", () => {
  it("show cents together or not at all, and stay what they are", () => {
    expect(alike(["€51", "€79.70"])).toEqual(["€51.00", "€79.70"]);
    expect(alike(["$16", "$84.95", "−$5"])).toEqual(["$16.00", "$84.95", "−$5.00"]);
    expect(alike(["$16", "$1,200"])).toEqual(["$16", "$1,200"]);
    expect(alike(["−€5", "€3.40", "€12"], 10)).toEqual(["−€5.00", "€3.40", "€12"]);
  });
});

describe("the date of a source", () => {
  it("is told as far as it is known", () => {
    expect(["2026-11-30", "2017-08", "2004", "about 2004", "undated"].map(dateInWords)).toEqual([
      "30 November 2026",
      "August 2017",
      "2004",
      "about 2004",
      "undated",
    ]);
  });
});
