import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BOOK, NEWEST_PRICE_DATE } from "@/lib/data/price-book";
import { decisionRecord } from "@/lib/formats/decision/record";
import { evaluate } from "@/lib/model/assess";
import { completeDraft, draftOf } from "@/lib/questionnaire/answers";
import { applies } from "@/lib/questionnaire/applies";
import { NOT_SURE } from "@/lib/questionnaire/ids";
import { idsOf } from "@/lib/questionnaire/records";
import type { AnswerId, Answers, Draft } from "@/lib/questionnaire/types";
import { buildReport } from "@/lib/report/report";
import { numberWord } from "@/lib/wording/format";
import { answerSets } from "../arbitraries/answers";
import { fewDraws } from "../assessments";
import { textsOf } from "../lib/report/sound";

const told = (answers: Answers) => {
  const scenario = { answers, overrides: {}, priceDate: NEWEST_PRICE_DATE };
  // What would turn it takes most of the time, and no sentence here is about it.
  const assessment = { ...evaluate(scenario, BOOK, fewDraws), flips: [] };
  const report = buildReport(scenario, assessment, NEWEST_PRICE_DATE);
  const record = decisionRecord({ report, assessment, scenario }, "https://example.com/r/m1");
  return { assessment, report, record, texts: textsOf(report).map(({ text }) => text) };
};
const toldOf = (draft: Draft) => told(completeDraft(draft));

/** Everything that the rule asks of a team and its leadership. */
const READY: Draft = {
  mailboxes: 25,
  mailboxOwners: "staff",
  appMessages: 0,
  growth: 0,
  suite: "no",
  revenueAtStake: 0,
  noticeTime: "day",
  targeted: "no",
  mfa: "all",
  operators: 3,
  experience: "production",
  coverage: "best-effort",
  "practice.patching": "routine",
  "practice.backups": "routine",
  "practice.monitoring": "routine",
  "practice.restore": "routine",
  "practice.rehearsal": "routine",
  "practice.keys": "routine",
  "practice.abuse": "routine",
  owner: "yes",
  acceptance: "yes",
  committedHours: 300,
  bearableLoss: 1_000_000,
  degradedWeeks: 30,
  today: "hosted",
};
const LAW: Draft = { objectives: ["data-location"], "basis.data-location": "law", "hostedFit.data-location": "none-can" };

describe("R5 nobody stays where something has to be left", () => {
  const EXIT: Draft = { ...READY, objectives: ["exit"], "basis.exit": "board", "hostedFit.exit": "extra-cost" };

  it("sends to a provider outside, in the first line and in the first step", () => {
    const { report, record, texts } = toldOf(EXIT);
    expect(report.verdict.sentence).toMatch(/^Buy your email: /);
    expect(report.verdict.detail.join(" ")).toContain("a provider outside what you want to leave");
    expect(report.nextSteps.groups[0]?.steps[0]).toMatch(/^Choose a provider outside what you want to leave/);
    for (const text of [...texts, record]) expect(text).not.toMatch(/stay where you are|as you do today/i);
  });

  it("lets stay who is known to be outside already", () => {
    const outside: Draft = { ...EXIT, exitFrom: ["us"], todayProvider: "infomaniak" };
    expect(toldOf(outside).report.verdict.sentence).toMatch(/^Buy your email, as you do today/);
    for (const inside of [{ todayProvider: "microsoft" }, { todayProvider: NOT_SURE }, { exitFrom: ["vendor"] }] as Draft[])
      expect(toldOf({ ...outside, ...inside }).report.verdict.sentence).toMatch(/^Buy your email: /);
  });

  it("says so of a wish as well, and of nobody who runs mail or has none", () => {
    const { texts } = toldOf({ ...EXIT, "basis.exit": "preference" });
    for (const text of texts) expect(text).not.toMatch(/stay where you are|as you do today/i);
    expect(toldOf({ ...EXIT, objectives: ["retention"], "basis.retention": "preference" }).texts.join(" ")).toMatch(/Stay where you are/);
  });
});

describe("R6 an open verdict says what buying leaves broken", () => {
  it.each([
    ["law", "without what the law asks of you (where data lives)"],
    ["contract", "without what a contract asks of you (where data lives)"],
    ["threat-model", "without what your threat model asks for (where data lives)"],
    ["board", "without what your board has decided (where data lives)"],
  ] as const)("in the first line, and so in the card, the PDF and the record: %s", (basis, words) => {
    const { assessment, report, record } = toldOf({ ...READY, ...LAW, "basis.data-location": basis, experience: NOT_SURE });
    expect(assessment.recommendation).toMatchObject({ option: "hosted", verdict: "open" });
    expect(report.verdict.sentence).toContain(`until then you are ${words}`);
    expect(record).toContain(`until then you are ${words}`);
    // The settled twin says the same.
    const settled = toldOf({ ...READY, ...LAW, "basis.data-location": basis, experience: "hobby" });
    expect(settled.assessment.recommendation.verdict).toBe("settled");
    expect(settled.report.verdict.detail.join(" ")).toContain(`you are ${words}`);
  });

  it("never says to stay, if the provider confirms, of what was answered none-can or barred", () => {
    for (const fit of ["none-can", "barred"] as const)
      for (const experience of [NOT_SURE, "hobby"] as const) {
        const { texts } = toldOf({ ...READY, ...LAW, "hostedFit.data-location": fit, experience });
        for (const text of texts)
          expect(text).not.toMatch(
            /stay where you are|as you do today|\(for where data lives\)|buying is right|a provider in the required place\./i,
          );
      }
  });
});

/** Wherever a text speaks of answers that could change or turn the verdict, with the number it gives. */
function countsIn(texts: readonly string[]): string[] {
  return texts.flatMap((text) =>
    [
      ...text.matchAll(
        /(\w+) answers? (?:that (?:is|are) not known, or not closely enough, )?could (?:still )?(?:change|turn) the verdict/gi,
      ),
    ].map(([, word = ""]) => word.toLowerCase()),
  );
}

/** "at least 5 to 10 hours", "at least $2,000–$9,000". */
const AT_LEAST_A_RANGE = /at least [^\s.;,(]*\d[\d.,kM]*(?: to |–|-)[^\s]*\d/i;

describe("R7 counts agree", () => {
  it("lists no deputy beside two operators, and calls what is at stake open for nothing", () => {
    const { assessment, report } = toldOf({ ...READY, ...LAW, operators: 2, deputy: NOT_SURE, atStake: NOT_SURE, experience: NOT_SURE });
    expect(assessment.recommendation.unknowns).toEqual(["experience"]);
    expect(report.unknowns.map(({ id }) => id)).not.toContain("deputy");
    expect(report.verdict.labelMeaning).toMatch(/^Open: one answer /);
    expect(report.unknowns.find(({ id }) => id === "atStake")?.couldChangeVerdict).toBe(false);
    const settled = toldOf({ ...READY, ...LAW, operators: 2, deputy: NOT_SURE, atStake: NOT_SURE });
    expect(settled.assessment.recommendation).toMatchObject({ option: "core", verdict: "settled", unknowns: [] });
    expect(settled.report.verdict.labelMeaning).not.toMatch(/open/i);
  });

  it("leaves out answers that do not move what owning adds", () => {
    // What the users of bought mailboxes do is the same on both sides, so it turns nothing where only the sender is owned.
    const SENDER: Draft = {
      ...READY,
      objectives: ["product"],
      "basis.product": "board",
      "hostedFit.product": "barred",
      "scope.product": "application",
      appMessages: { low: 100_000, high: 900_000 },
      bulk: "no",
    };
    const { recommendation } = toldOf({ ...SENDER, committedHours: NOT_SURE, mailboxOwners: NOT_SURE, mfa: NOT_SURE }).assessment;
    expect(recommendation.unknowns).toEqual(["committedHours"]);
  });

  it("names the threshold that is surely enough, and a lower one only beside it", () => {
    const { report } = toldOf({ ...READY, ...LAW, committedHours: NOT_SURE, noticeTime: NOT_SURE, "practice.rehearsal": NOT_SURE });
    const [hours = ""] = report.verdict.unless;
    expect(hours).toMatch(/^You commit at least [\d.]+ hours a month/);
    expect(hours).not.toMatch(AT_LEAST_A_RANGE);
  });

  it("lists a range that is too wide to tell among the answers that could change the verdict", () => {
    const { assessment, report } = toldOf({ ...READY, ...LAW, committedHours: { low: 0.01, high: 300 } });
    expect(assessment.recommendation.unknowns).toEqual(["committedHours"]);
    expect(report.unknowns.filter(({ couldChangeVerdict }) => couldChangeVerdict).map(({ id }) => id)).toEqual(["committedHours"]);
  });

  it("holds for any answers", { timeout: 300_000 }, () => {
    /** Answers of which nothing fails outright, some of them not known. */
    const unsure = fc
      .tuple(
        fc.subarray(
          idsOf(READY).filter((id) => id !== "today"),
          { maxLength: 5 },
        ),
        fc.constantFrom("law", "not-sure"),
        fc.constantFrom("none-can", "barred", "unchecked"),
      )
      .map(([ids, basis, fit]) =>
        completeDraft({
          ...READY,
          ...LAW,
          "basis.data-location": basis,
          "hostedFit.data-location": fit,
          ...draftOf(ids.map((id) => [id, NOT_SURE])),
        } as Draft),
      );
    let open = 0;
    fc.assert(
      fc.property(fc.oneof({ arbitrary: answerSets, weight: 1 }, { arbitrary: unsure, weight: 3 }), (given) => {
        const answers: Answers = given.mailboxes === 0 ? { ...given, mailboxes: 40 } : given;
        const { assessment, report, record, texts } = told(answers);
        const { unknowns, verdict } = assessment.recommendation;
        const all = [...texts, record];
        if (verdict === "open") open += 1;
        expect(verdict === "open").toBe(unknowns.length > 0);
        expect(
          report.unknowns
            .filter(({ couldChangeVerdict }) => couldChangeVerdict)
            .map(({ id }) => id)
            .sort(),
        ).toEqual([...unknowns].sort());
        for (const id of unknowns) {
          expect(applies(id as AnswerId, answers), id).toBe(true);
          expect(["atStake", "motives", "suite"], id).not.toContain(id);
        }
        expect(countsIn(all).length > 0).toBe(verdict === "open");
        for (const count of countsIn(all)) expect([numberWord(unknowns.length), "one"]).toContain(count);
        if (unknowns.length > 1) expect(countsIn(all)).not.toContain("one");
        for (const text of all) expect(text).not.toMatch(AT_LEAST_A_RANGE);
        if (assessment.conditions.control.status === "met" && report.verdict.option === "hosted")
          expect([report.verdict.sentence, ...report.verdict.detail].join(" ")).toMatch(/you are without what /);
      }),
      { numRuns: 30 },
    );
    expect(open).toBeGreaterThan(0);
  });
});
