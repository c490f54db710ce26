import { describe, expect, it } from "vitest";
import { parameter } from "@/lib/data/assumptions";
import { BOOK, NEWEST_PRICE_DATE } from "@/lib/data/price-book";
import { defaultHourlyCost } from "@/lib/questionnaire/defaults";
import { CHOICES, HORIZON_YEARS, MOTIVES, OBJECTIVES, PRACTICES } from "@/lib/questionnaire/ids";
import { findQuestion, QUESTIONS, questionsFor } from "@/lib/questionnaire/questions";
import { SECTIONS } from "@/lib/questionnaire/sections";

const idsOf = (section: string) =>
  QUESTIONS.filter((question) => question.section === section && question.objective === undefined).map(({ id }) => id);

describe("the questionnaire", () => {
  it("asks exactly the ids of the contract, section by section", () => {
    expect(SECTIONS.map(idsOf)).toEqual([
      ["motives"],
      ["objectives", "atStake"],
      ["operators", "experience", "coverage", ...PRACTICES.map((practice) => `practice.${practice}`)],
      ["owner", "deputy", "acceptance", "committedHours", "degradedWeeks", "bearableLoss"],
      ["mailboxes", "mailboxOwners", "growth", "appMessages", "bulk", "today", "suite", "revenueAtStake", "noticeTime", "targeted", "mfa"],
      ["currency", "hourlyCost", "displaced", "hostedPlan", "appPlan", "serverPlan", "horizonYears", "discountRate"],
    ]);
    const details = QUESTIONS.filter((question) => question.objective !== undefined).map(({ id }) => id);
    expect(details).toEqual(OBJECTIVES.flatMap((objective) => [`basis.${objective}`, `hostedFit.${objective}`, `scope.${objective}`]));
  });

  it("has every id once", () => {
    expect(new Set(QUESTIONS.map(({ id }) => id)).size).toBe(QUESTIONS.length);
  });

  it("offers exactly the choices of the contract, and not sure last", () => {
    const offered = (id: string) => {
      const question = findQuestion(id);
      return question?.kind === "choice" || question?.kind === "set" ? question.choices.map(({ value }) => value) : [];
    };
    const unsure = (values: readonly string[]) => [...values, "not-sure"];
    const expected: Record<string, readonly string[]> = {
      motives: MOTIVES,
      objectives: OBJECTIVES,
      experience: unsure(CHOICES.experience),
      coverage: unsure(CHOICES.coverage),
      owner: unsure(CHOICES.yesNo),
      mailboxOwners: unsure(CHOICES.mailboxOwners),
      today: unsure(CHOICES.today),
      noticeTime: unsure(CHOICES.noticeTime),
      mfa: unsure(CHOICES.mfa),
      "practice.keys": unsure(CHOICES.practice),
      "basis.exit": unsure(CHOICES.basis),
      "hostedFit.exit": unsure(CHOICES.hostedFit),
      "scope.exit": CHOICES.scope,
      currency: CHOICES.currency,
      horizonYears: HORIZON_YEARS.map(String),
    };
    for (const [id, values] of Object.entries(expected)) expect([id, offered(id)]).toEqual([id, values]);
  });

  it("says why it asks in one finished line, and words every label and choice", () => {
    for (const question of QUESTIONS) {
      expect(question.wording, question.id).toMatch(/^[A-Z].*\?$/);
      expect(question.whyWeAsk, question.id).toMatch(/^[A-Z].*\.$/);
      expect(question.whyWeAsk.length, question.id).toBeLessThan(180);
      expect(question.label, question.id).toMatch(/^\S.*[^.]$/);
      if (question.hint !== undefined) expect(question.hint, question.id).toMatch(/[.?]$/);
    }
  });

  it("words the details of each objective differently", () => {
    const wordings = QUESTIONS.filter((question) => question.objective !== undefined).map(({ wording }) => wording);
    expect(new Set(wordings).size).toBe(wordings.length);
  });

  it("allows not sure exactly where there is no default", () => {
    const sure = QUESTIONS.filter((question) => !question.notSure && question.objective === undefined).map(({ id }) => id);
    expect(sure).toEqual(idsOf("money"));
    expect(
      QUESTIONS.filter((question) => !question.notSure && question.objective !== undefined).every(({ id }) => id.startsWith("scope.")),
    ).toBe(true);
  });
});

it("shows only what can matter", () => {
  expect(questionsFor("control", {}).map(({ id }) => id)).toEqual(["objectives"]);
  expect(questionsFor("control", { objectives: ["exit"] }).map(({ id }) => id)).toEqual([
    "objectives",
    "basis.exit",
    "hostedFit.exit",
    "scope.exit",
    "atStake",
  ]);
});

it("prices an hour by default as the published figure, to three significant figures", () => {
  const published = parameter("P12");
  expect(defaultHourlyCost("USD")).toEqual({ low: 58.2, high: 90.9 });
  expect(defaultHourlyCost("USD").low).toBeCloseTo(published.low ?? 0, 1);
  expect(defaultHourlyCost("USD").high).toBeCloseTo(published.high ?? 0, 1);
  const euros = 58.2 / BOOK.rateOn("EUR", NEWEST_PRICE_DATE);
  expect(Math.abs(defaultHourlyCost("EUR").low - euros)).toBeLessThanOrEqual(0.05);
});
