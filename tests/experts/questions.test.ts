import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BOOK, NEWEST_PRICE_DATE } from "@/lib/data/price-book";
import { decode, encodeScenario } from "@/lib/link/codec";
import { expectedTotals } from "@/lib/model/costs/expected-lines";
import { Inputs } from "@/lib/model/costs/inputs";
import { pathFrom } from "@/lib/model/flips/answer-path";
import { sensitivity } from "@/lib/model/sensitivity";
import { SEED } from "@/lib/model/standard-draws";
import { completeDraft, parseAnswers, parseDraft } from "@/lib/questionnaire/answers";
import { applies } from "@/lib/questionnaire/applies";
import { formatAnswer, parseStep } from "@/lib/questionnaire/form";
import { EXITS_FROM, INDEPENDENCE_FROM, NOT_SURE, PAID_ANYWAY, PLACES } from "@/lib/questionnaire/ids";
import { PROFILES } from "@/lib/questionnaire/profiles";
import { idsOf } from "@/lib/questionnaire/records";
import type { AnswerId, Draft, RangeValue } from "@/lib/questionnaire/types";
import { TODAY_PROVIDER_NAMES } from "@/lib/questionnaire/vendors";
import { buildReport } from "@/lib/report/report";
import { Draws } from "@/lib/simulation/draws";
import { meanOfValues, summarise } from "@/lib/simulation/quantiles";
import { assessQuickly } from "@/tests/assessments";
import { allFinite } from "@/tests/finite";

/** The answers as the API echoes them. */
function echoed(given: object): Record<string, unknown> {
  const parsed = parseAnswers(given);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.answers;
}

const isRefused = (given: object): boolean => !parseAnswers(given).ok;

const scenarioOf = (draft: Draft) => ({ answers: completeDraft(draft), overrides: {}, priceDate: NEWEST_PRICE_DATE });

type Case = { id: AnswerId; given: Draft; reason: Draft; without: Draft; legal: readonly unknown[]; illegal: readonly unknown[] };

const HOURS: readonly unknown[] = [0, 2.5, 10_000, { low: 1, high: 4 }, NOT_SURE];

/** Every question that is there only with a reason: the answers that give it one, and those that take it away. */
const CONDITIONAL: readonly Case[] = [
  {
    id: "requiredPlace",
    given: { requiredPlace: ["eu"] },
    reason: { objectives: ["data-location"] },
    without: { objectives: ["exit"] },
    legal: [[], ...PLACES.map((place) => [place]), [...PLACES], NOT_SURE],
    illegal: ["eu", ["eu", "eu"], ["mars"], ["eu", NOT_SURE], null],
  },
  {
    id: "exitFrom",
    given: { exitFrom: ["us"] },
    reason: { objectives: ["exit"] },
    without: { objectives: NOT_SURE },
    legal: [[], ...EXITS_FROM.map((from) => [from]), NOT_SURE],
    illegal: ["us", ["us", "us"], ["none"], 3],
  },
  {
    id: "independenceFrom",
    given: { independenceFrom: ["price"] },
    reason: { motives: ["independence"] },
    without: { motives: ["cost"] },
    legal: [[], ...INDEPENDENCE_FROM.map((from) => [from]), NOT_SURE],
    illegal: ["price", ["weather"]],
  },
  {
    id: "todayProvider",
    given: { todayProvider: "google" },
    reason: { today: "hosted" },
    without: { today: "self" },
    legal: [...idsOf(TODAY_PROVIDER_NAMES), NOT_SURE],
    illegal: ["nobody", ["google"], "Google"],
  },
  {
    id: "ownHours",
    given: { ownHours: 2 },
    reason: { today: "self" },
    without: { today: "hosted" },
    legal: HOURS,
    illegal: [-1, 10_001, { low: 4, high: 1 }, "2"],
  },
  {
    id: "ownIncidents",
    given: { ownIncidents: 3 },
    reason: { today: "self" },
    without: { today: NOT_SURE },
    legal: [0, 99, NOT_SURE],
    illegal: [1.5, 100, -1, { low: 1, high: 2 }],
  },
  {
    id: "hoursFrom",
    given: { hoursFrom: "own" },
    reason: { today: "self" },
    without: { today: "none" },
    legal: ["model", "own"],
    illegal: [NOT_SURE, "ours"],
  },
];

describe("the questions of model 2", () => {
  it.each(CONDITIONAL)(
    "$id is answered within its bounds, and dropped without its reason",
    ({ id, given, reason, without, legal, illegal }) => {
      for (const value of legal) expect(echoed({ ...reason, [id]: value })[id]).toEqual(value);
      for (const value of illegal) expect([value, isRefused({ ...reason, [id]: value })]).toEqual([value, true]);
      expect(echoed({ ...without, ...given })).not.toHaveProperty(id);
      expect(echoed(given)).not.toHaveProperty(id);
      expect(parseDraft({ ...without, ...given })).toEqual({ ok: true, draft: without });
      expect(applies(id, without)).toBe(false);
      expect(applies(id, reason)).toBe(true);
      expect(echoed(reason)[id]).toBe(id === "hoursFrom" ? "model" : NOT_SURE);
    },
  );

  it("take their default where there is one", () => {
    expect(echoed({})).toMatchObject({ organisation: "company", paidAnyway: [], hostedPlan: "recommended", appPlan: "recommended" });
    expect(echoed({ organisation: "education", paidAnyway: ["rota", "servers"] })).toMatchObject({
      organisation: "education",
      paidAnyway: ["servers", "rota"],
    });
    for (const given of [{ organisation: NOT_SURE }, { paidAnyway: NOT_SURE }, { paidAnyway: ["people"] }, { serverPlan: "recommended" }])
      expect([given, isRefused(given)]).toEqual([given, true]);
    expect(echoed({ paidAnyway: [...PAID_ANYWAY] }).paidAnyway).toEqual([...PAID_ANYWAY]);
  });

  it("are kept by a form and dropped by it alike", () => {
    const params = new URLSearchParams([
      ["today", "self"],
      ["ownHours", "2-4"],
      ["ownIncidents", "3"],
      ["hoursFrom", "own"],
      ["todayProvider", "google"],
    ]);
    expect(parseStep("mail", params, {})).toMatchObject({
      ok: true,
      draft: { today: "self", ownHours: { low: 2, high: 4 }, ownIncidents: 3, hoursFrom: "own" },
    });
    params.set("today", "hosted");
    expect(parseStep("mail", params, {}).draft).toEqual({ today: "hosted", todayProvider: "google" });
  });

  it("a link holds them all", () => {
    const draft: Draft = {
      motives: ["independence"],
      independenceFrom: ["policy", "surveillance"],
      objectives: ["data-location", "exit"],
      requiredPlace: ["ch"],
      exitFrom: ["vendor", "us"],
      mailboxes: 1_000_000,
      growth: { low: -10, high: 20 },
      revenueAtStake: { low: 0, high: 5_000 },
      today: "self",
      ownHours: { low: 2, high: 4 },
      ownIncidents: 99,
      hoursFrom: "own",
      organisation: "education",
      paidAnyway: ["backup"],
      hostedPlan: { custom: 12.13 },
    };
    const scenario = scenarioOf(draft);
    const encoded = encodeScenario(scenario, { option: "hosted", verdict: "open" });
    const decoded = encoded.ok ? decode(encoded.code) : encoded;
    expect(decoded).toMatchObject({ ok: true, scenario: { answers: scenario.answers } });
  });
});

describe("a price typed to the cent", () => {
  it.each([12.13, 1234.56, 0.1234, 0.0123, 9999.99, 7, 0])("%d stays what it is", (custom) => {
    const rounded = custom === 0.1234 ? 0.123 : custom;
    expect(echoed({ hostedPlan: { custom } }).hostedPlan).toEqual({ custom: rounded });
    expect(echoed({ serverPlan: { custom } }).serverPlan).toEqual({ custom: rounded });
    const typed = new URLSearchParams([
      ["appPlan", "custom"],
      ["appPlan.custom", formatAnswer("appPlan", { custom: rounded })],
    ]);
    expect(parseStep("money", typed, {}).draft.appPlan).toEqual({ custom: rounded });
  });

  it("is rounded to the cent beyond that", () => {
    expect(echoed({ hostedPlan: { custom: 12.134 } }).hostedPlan).toEqual({ custom: 12.13 });
  });
});

describe("growth and revenue as ranges", () => {
  const ends = fc.tuple(fc.integer({ min: -5_000, max: 30_000 }), fc.integer({ min: -5_000, max: 30_000 })).filter(([a, b]) => a < b);

  it("a range of growth is typed, echoed and typed again, below zero too", () => {
    const draftOf = (text: string) => parseStep("mail", new URLSearchParams([["growth", text]]), {}).draft.growth;
    expect(draftOf("5-30")).toEqual({ low: 5, high: 30 });
    expect(draftOf("-10 to 20 %")).toEqual({ low: -10, high: 20 });
    expect(draftOf("−10–−5")).toEqual({ low: -10, high: -5 });
    expect(draftOf("-10")).toBe(-10);
    fc.assert(
      fc.property(ends, ([low, high]) => {
        const value = echoed({ growth: { low: low / 100, high: high / 100 } }).growth as RangeValue;
        expect(draftOf(formatAnswer("growth", value))).toEqual(value);
      }),
    );
  });

  const costsOf = (draft: Draft, draws = 512) => {
    const inputs = new Inputs(scenarioOf(draft), BOOK, new Draws(draws, SEED));
    return { inputs, totals: expectedTotals(inputs) };
  };
  const answersOf = (profile: string) => PROFILES.find(({ id }) => id === profile)?.answers;
  const fintech = answersOf("fintech");
  const institute = answersOf("institute");

  it("widen the money, and stand among what drives it and what is worth finding out", () => {
    const known: Draft = { ...institute, growth: 40, revenueAtStake: 500_000 };
    const open: Draft = { ...institute, growth: { low: -20, high: 150 }, revenueAtStake: { low: 50_000, high: 5_000_000 } };
    const [sure, unsure] = [costsOf(known, 4096), costsOf(open, 4096)];
    const width = ({ p90, p10 }: { p90: number; p10: number }) => p90 - p10;
    expect(width(summarise(unsure.totals.hosted))).toBeGreaterThan(1.5 * width(summarise(sure.totals.hosted)));
    const { drivers } = sensitivity(unsure.inputs.uncertain(), unsure.totals, "self");
    expect(drivers.map(({ id }) => id)).toEqual(expect.arrayContaining(["growth", "revenueAtStake"]));
    const fixed = sure.inputs.uncertain().map(({ id }) => id);
    expect(fixed.filter((id) => id === "growth" || id === "revenueAtStake")).toEqual([]);
  });

  it("a range as narrow as the grid is nearly the number in its middle", () => {
    // Away from the edge of a price tier, which any growth would pass.
    const at = (growth: RangeValue) => meanOfValues(costsOf({ ...fintech, appMessages: 200_000, growth }).totals.hosted);
    expect(at({ low: 9.99, high: 10 }) / at(10)).toBeCloseTo(1, 3);
    expect(at({ low: -0.01, high: 0.01 }) / at(0)).toBeCloseTo(1, 3);
  });

  it("move in flips by the factor that they stand for, and a low end of zero stays", () => {
    const growth = pathFrom("growth", { low: -10, high: 20 });
    for (const position of [growth.lowest, -500, -1, 0, 1, 500, growth.highest]) {
      const value = growth.valueAt(position) as RangeValue;
      expect(echoed({ growth: value }).growth).toEqual(value);
    }
    expect(growth.valueAt(0)).toEqual({ low: -10, high: 20 });
    expect(growth.sizeAt(500)).toBeGreaterThan(growth.sizeAt(0));
    expect(growth.sizeAt(-500)).toBeLessThan(growth.sizeAt(0));
    const up = growth.valueAt(100) as { low: number; high: number };
    expect((100 + up.high) / (100 + up.low)).toBeCloseTo(120 / 90, 2);
    expect(pathFrom("revenueAtStake", { low: 0, high: 1000 }).valueAt(10)).toMatchObject({ low: 0 });
    expect(pathFrom("mailboxes", 5).valueAt(pathFrom("mailboxes", 5).lowest)).toBe(1);
  });
});

describe("application mail alone", () => {
  const SOUND: Draft = {
    mailboxes: 0,
    appMessages: 200_000,
    motives: ["cost", "independence", "privacy", "compliance", "security", "vendor-trust", "learning", "control"],
    operators: 3,
    experience: "production",
    coverage: "best-effort",
    "practice.patching": "routine",
    "practice.backups": "routine",
    "practice.monitoring": "routine",
    owner: "yes",
    acceptance: "yes",
    committedHours: 200,
    bearableLoss: 1e6,
    degradedWeeks: 20,
    growth: 10,
    bulk: "yes",
    revenueAtStake: 50_000,
  };
  const CASES: readonly Draft[] = [
    { ...SOUND, objectives: [], today: "hosted" },
    { ...SOUND, objectives: ["product"], "basis.product": "board", "hostedFit.product": "none-can", today: "self" },
    {
      ...SOUND,
      objectives: ["routing", "exit", "confidentiality"],
      "basis.routing": "law",
      "hostedFit.routing": "extra-cost",
      "basis.confidentiality": "law",
      "hostedFit.confidentiality": "not-sure",
      today: "none",
    },
    { mailboxes: 0 },
    { mailboxes: 0, appMessages: 50_000_000, today: "self", growth: { low: -20, high: 100 } },
  ];
  const stringsIn = (value: unknown): string[] =>
    typeof value === "string" ? [value] : typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];

  it("asks nothing about people's mail", () => {
    for (const id of ["mailboxOwners", "organisation", "suite", "mfa", "hostedPlan", "todayProvider"] as const)
      expect([id, applies(id, { mailboxes: 0, today: "hosted" })]).toEqual([id, false]);
    expect(applies("scope.exit", { mailboxes: 0, objectives: ["exit"] })).toBe(false);
  });

  it("every scope reads application", () => {
    const given = { mailboxes: 0, objectives: ["exit", "routing"], "scope.exit": "people", "scope.routing": "both" };
    expect(echoed(given)).toMatchObject({ "scope.exit": "application", "scope.routing": "application" });
  });

  it.each(CASES)("case %#: counts nothing of people's mail, and says nothing of it", (draft) => {
    const scenario = scenarioOf(draft);
    const assessment = assessQuickly(scenario);
    expect(allFinite(assessment)).toEqual([]);
    const { hosted, sender, core, self } = assessment.options;
    expect(core.totalCost).toEqual(hosted.totalCost);
    expect(self.totalCost).toEqual(sender.totalCost);
    const meanOf = (option: typeof hosted, line: string) => option.lines.find(({ id }) => id === line)?.mean ?? 0;
    for (const line of [
      "subscription",
      "groupware",
      "user-help",
      "migration",
      "waiting-for-support",
      "inbound-gap",
      "filtering-feeds",
      "storage",
    ])
      for (const option of [hosted, sender]) expect([line, meanOf(option, line)]).toEqual([line, 0]);
    expect(assessment.crossoverMailboxes).toBeNull();
    expect(assessment.priceOfControl.option).toBe("sender");
    expect(assessment.flips.map(({ id }) => id)).not.toContain("money-mailboxes");
    const report = buildReport(scenario, assessment, "2026-11-30");
    const said = stringsIn({ ...report, answers: [] }).filter((text) => /\s/.test(text));
    // Mail is delivered into the mailboxes of others, and tests are sent to mailboxes that are opened for them.
    const ofOthers = /test mailboxes|mailboxes at the large receivers|mailbox of whoever received them/;
    const ofPeople = said.filter(
      (text) => /mailbox|people’s (?:and|mail)|help for users|second factor for everybody: check/i.test(text) && !ofOthers.test(text),
    );
    expect(ofPeople).toEqual([]);
  });

  it("holds without any mail: everything is as cheap as buying, which is what it says", () => {
    const assessment = assessQuickly(scenarioOf({ mailboxes: 0, appMessages: 0, objectives: [] }));
    expect(allFinite(assessment)).toEqual([]);
    expect(assessment.recommendation.option).toBe("hosted");
    expect(assessment.priceOfControl.mean).toBe(0);
    expect(assessment.cheapest).toBe("hosted");
    buildReport(scenarioOf({ mailboxes: 0, appMessages: 0, objectives: [] }), assessment, "2026-11-30");
  });
});

describe("sizes at both ends", () => {
  it.each([
    { mailboxes: 1_000_000 },
    { mailboxes: 1_000_000, mailboxOwners: "customers", appMessages: 1e9, growth: 300, horizonYears: 5 },
    { mailboxes: { low: 0, high: 1_000_000 }, growth: { low: -50, high: 300 }, revenueAtStake: { low: 0, high: 1e9 } },
    { mailboxes: { low: 0, high: 10 }, appMessages: 0 },
    { mailboxes: 1, appMessages: 0, growth: -50 },
  ] satisfies Draft[])("%j is assessed and told without a fault", (draft) => {
    const scenario = scenarioOf(draft);
    const assessment = assessQuickly(scenario);
    expect(allFinite(assessment)).toEqual([]);
    expect(assessment.costBySize.map(({ mailboxes }) => mailboxes)).toEqual(expect.arrayContaining([1, 100_000, 1_000_000]));
    buildReport(scenario, assessment, "2026-11-30");
    expect(BOOK.hasPlan("recommended")).toBe(false);
  });
});
