import { describe, expect, it } from "vitest";
import { parameter } from "@/lib/data/assumptions";
import { defaultHourlyCost } from "@/lib/questionnaire/defaults";
import {
  CHOICES,
  EXITS_FROM,
  HORIZON_YEARS,
  INDEPENDENCE_FROM,
  MOTIVES,
  OBJECTIVES,
  type Objective,
  PAID_ANYWAY,
  PLACES,
  PRACTICES,
} from "@/lib/questionnaire/ids";
import { findQuestion, QUESTIONS } from "@/lib/questionnaire/questions";
import { idsOf as idsOfRecord } from "@/lib/questionnaire/records";
import { SECTIONS } from "@/lib/questionnaire/sections";
import { TODAY_PROVIDER_NAMES } from "@/lib/questionnaire/vendors";

const idsOf = (section: string) =>
  QUESTIONS.filter((question) => question.section === section && question.objective === undefined).map(({ id }) => id);

describe("the questionnaire", () => {
  it("asks exactly the ids of the contract, section by section", () => {
    expect(SECTIONS.map(idsOf)).toEqual([
      ["motives", "independenceFrom"],
      ["objectives", "atStake"],
      ["operators", "experience", "coverage", ...PRACTICES.map((practice) => `practice.${practice}`)],
      ["owner", "deputy", "acceptance", "committedHours", "degradedWeeks", "bearableLoss"],
      [
        ...["mailboxes", "mailboxOwners", "organisation", "growth", "appMessages", "bulk", "today"],
        ...["todayProvider", "ownHours", "ownIncidents", "hoursFrom"],
        ...["suite", "revenueAtStake", "noticeTime", "targeted", "mfa"],
      ],
      ["currency", "hourlyCost", "displaced", "paidAnyway", "hostedPlan", "appPlan", "serverPlan", "horizonYears", "discountRate"],
    ]);
    const details = QUESTIONS.filter((question) => question.objective !== undefined).map(({ id }) => id);
    const more: Partial<Record<Objective, string>> = { "data-location": "requiredPlace", exit: "exitFrom" };
    expect(details).toEqual(
      OBJECTIVES.flatMap((objective) => {
        const own = more[objective];
        return [`basis.${objective}`, `hostedFit.${objective}`, `scope.${objective}`, ...(own === undefined ? [] : [own])];
      }),
    );
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
      requiredPlace: PLACES,
      exitFrom: EXITS_FROM,
      independenceFrom: INDEPENDENCE_FROM,
      paidAnyway: PAID_ANYWAY,
      organisation: CHOICES.organisation,
      hoursFrom: CHOICES.hoursFrom,
      todayProvider: unsure(idsOfRecord(TODAY_PROVIDER_NAMES)),
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
    expect(sure).toEqual(["organisation", "hoursFrom", ...idsOf("money")]);
    expect(
      QUESTIONS.filter((question) => !question.notSure && question.objective !== undefined).every(({ id }) => id.startsWith("scope.")),
    ).toBe(true);
  });
});

it("prices an hour by default as people are paid where the currency is", () => {
  const published = parameter("P12");
  expect(defaultHourlyCost("USD")).toEqual({ low: 58.2, high: 90.9 });
  expect(defaultHourlyCost("USD").low).toBeCloseTo(published.low ?? 0, 1);
  expect(defaultHourlyCost("USD").high).toBeCloseTo(published.high ?? 0, 1);
  expect(defaultHourlyCost("EUR")).toEqual({ low: 35, high: 55 });
  expect(defaultHourlyCost("GBP")).toEqual({ low: 25, high: 45 });
});
