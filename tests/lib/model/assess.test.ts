import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ASSUMPTIONS } from "@/lib/data/assumptions";
import { BOOK, createBook, NEWEST_PRICE_DATE } from "@/lib/data/price-book";
import { type Evaluation, evaluate } from "@/lib/model/assess";
import type { Status } from "@/lib/model/assessment";
import { linesOfKind } from "@/lib/model/costs/lines";
import { evaluateFigures, type Figures } from "@/lib/model/figures";
import { applyRule } from "@/lib/model/rule/apply-rule";
import { OPTIONS } from "@/lib/questionnaire/ids";
import { PROFILES } from "@/lib/questionnaire/profiles";
import type { Overrides } from "@/lib/questionnaire/scenario";
import type { Answers } from "@/lib/questionnaire/types";
import { Draws } from "@/lib/simulation/draws";
import type { Quantiles } from "@/lib/simulation/quantiles";
import { answerSets } from "../../arbitraries/answers";
import { fewDraws } from "../../assessments";

/** The same model on fewer draws: enough for what must hold on any draws. */
const few = fewDraws;
const quick = (answers: Answers, overrides: Overrides = {}, book = BOOK): Evaluation =>
  evaluate({ answers, overrides, priceDate: NEWEST_PRICE_DATE }, book, few);

/** Without what is not asked for: other sizes and what moves the money, or money altogether. */
const figures = (answers: Answers, overrides: Overrides = {}, book = BOOK): Figures =>
  evaluateFigures({ answers, overrides, priceDate: NEWEST_PRICE_DATE }, book, few).figures;
const ruled = (answers: Answers) => applyRule({ answers, overrides: {}, priceDate: NEWEST_PRICE_DATE }, BOOK, few);

const close = (actual: number, expected: number) =>
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(expected)));

const numbersIn = (value: unknown): number[] =>
  typeof value === "number" ? [value] : value && typeof value === "object" ? Object.values(value).flatMap(numbersIn) : [];

function ordered({ p10, p50, p90 }: Quantiles) {
  expect(p10).toBeLessThanOrEqual(p50);
  expect(p50).toBeLessThanOrEqual(p90);
}

function holdsTogether(assessment: Evaluation, answers: Answers) {
  expect(numbersIn(assessment).every(Number.isFinite)).toBe(true);
  for (const option of OPTIONS) {
    const result = assessment.options[option];
    for (const each of [result.totalCost, result.visibleCost, result.invisibleCost, ...result.lines, ...result.cumulative]) ordered(each);
    const sum = (visibility?: string) =>
      result.lines.filter((line) => !visibility || line.visibility === visibility).reduce((total, line) => total + line.mean, 0);
    close(sum(), result.totalCost.mean);
    close(sum("visible"), result.visibleCost.mean);
    close(sum("invisible"), result.invisibleCost.mean);
    expect(result.cumulative).toHaveLength(12 * answers.horizonYears);
    const last = result.cumulative.at(-1);
    for (const key of ["mean", "p10", "p50", "p90"] as const) close(last?.[key] ?? Number.NaN, result.totalCost[key]);
    expect(result.silentFailureByMonth).toHaveLength(12 * answers.horizonYears);
    const chances = [...result.silentFailureByMonth, ...result.lossExceedance.map((point) => point.probability)];
    for (const chance of chances) expect(chance >= 0 && chance <= 1).toBe(true);
    const yearly = result.incidents.reduce((total, incident) => total + incident.ratePerYear * incident.lossMean, 0);
    close(yearly, result.incidentLossPerYear.mean);
    expect(result.hoursPerMonth.p50).toBeLessThanOrEqual(result.hoursPerMonth.p80);
    expect(result.expectedRegret).toBeGreaterThanOrEqual(-1e-6);
  }
  const { priceOfControl, options, recommendation, conditions } = assessment;
  close(priceOfControl.mean, options[priceOfControl.option].totalCost.mean - options.hosted.totalCost.mean);
  const isMet = Object.values(conditions).every((condition) => condition.status === "met");
  expect(recommendation.option !== "hosted").toBe(isMet);
  if (isMet) expect(recommendation.option).toBe(priceOfControl.option);
}

describe("an assessment", () => {
  it("holds together for any answers: finite, ordered, adding up, and never owned unless all three conditions are met", () => {
    fc.assert(
      fc.property(answerSets, (answers) => holdsTogether(quick(answers), answers)),
      { numRuns: 15 },
    );
  });

  it("is the same for the same scenario", () => {
    const answers = PROFILES[3]?.answers as Answers;
    expect(quick(answers)).toEqual(quick(answers));
  });

  it.each(PROFILES)("of $name is the same in any currency but for the exchange", ({ answers }) => {
    const dollars = quick({ ...answers, currency: "USD", hourlyCost: 80, revenueAtStake: 1000, bearableLoss: 5000 });
    const rate = BOOK.rateOn("EUR", NEWEST_PRICE_DATE);
    const euros = quick({ ...answers, currency: "EUR", hourlyCost: 80 / rate, revenueAtStake: 1000 / rate, bearableLoss: 5000 / rate });
    close(euros.options.self.totalCost.mean * rate, dollars.options.self.totalCost.mean);
    expect(euros.cheapest).toBe(dollars.cheapest);
  });
});

/** Everything at nothing but what a test is about: rates, hours and drifts are overridden with points. */
const QUIET: Overrides = Object.fromEntries(
  // price rises, wages, server price rises
  ["A048", "A033", "A085"].map((id) => [id, 0]),
);

const PLAIN: Answers = {
  ...(PROFILES[0]?.answers as Answers),
  mailboxes: 10,
  growth: 0,
  appMessages: 0,
  hourlyCost: 50,
  displaced: 1,
  discountRate: 0,
  horizonYears: 3,
  currency: "USD",
  hostedPlan: { custom: 6 },
  serverPlan: { custom: 20 },
  revenueAtStake: 0,
};

const line = (assessment: Figures, option: (typeof OPTIONS)[number], id: string) =>
  assessment.options[option].lines.find((each) => each.id === id)?.mean ?? 0;

describe("lines worked by hand", () => {
  it("ten mailboxes at 6 for 36 months are 2,160", () => {
    close(line(figures(PLAIN, QUIET), "hosted", "subscription"), 2160);
  });

  it("growth of 100% a year multiplies the mailboxes by 2^(1/12) a month", () => {
    // 60 × (2^3 - 1) / (2^(1/12) - 1) = 60 × 7 / 0.0594631 = 7,063.2
    const grown = line(figures({ ...PLAIN, growth: 100 }, QUIET), "hosted", "subscription");
    expect(grown).toBeCloseTo(7063.2, 0);
  });

  it("a price rise of 10% a year is charged beside the subscription", () => {
    // Nothing in the first year, 10% in the second and 21% in the third: 720 × (0.1 + 0.21) = 223.2
    const assessment = figures(PLAIN, { ...QUIET, A048: 10 });
    close(line(assessment, "hosted", "subscription"), 2160);
    // The DMARC report reader rises as well: 4 USD a month as a point, of which ten mailboxes need 10 / 25.
    const both = figures(PLAIN, { ...QUIET, A048: 10, A075: 4 });
    expect(line(both, "hosted", "price-rises")).toBeCloseTo((223.2 * 61.6) / 60, 6);
  });

  it("a discount rate of 10% counts each month at its middle", () => {
    // 60 × Σ 1.1^-((m + 0.5) / 12) = 60 × 31.3106 = 1,878.6
    const discounted = line(figures({ ...PLAIN, discountRate: 10 }, QUIET), "hosted", "subscription");
    expect(discounted).toBeCloseTo(1878.63, 1);
  });

  it("a suite that is kept anyway leaves no subscription to avoid, and no groupware to replace", () => {
    const kept = figures({ ...PLAIN, suite: "yes" }, QUIET);
    expect(line(kept, "hosted", "subscription")).toBe(0);
    expect(line(kept, "self", "groupware")).toBe(0);
    expect(line(figures(PLAIN, QUIET), "self", "groupware")).toBeGreaterThan(0);
  });

  it("upkeep is hours times the hourly cost", () => {
    // core: (1.2 × (10 / 25)^0.4 + 0.1 × 10^0.75) hours × 50 × 36 = (1.2 × 0.693145 + 0.562341) × 1800 = 2,509.41
    const assessment = figures(PLAIN, { ...QUIET, A003: 1.2, A004: 0.1 });
    expect(line(assessment, "core", "administration")).toBeCloseTo(2509.41, 1);
  });

  it("displaced work is charged once more for each step above 1, and only for work", () => {
    const once = figures(PLAIN, QUIET);
    const twice = figures({ ...PLAIN, displaced: 2 }, QUIET);
    expect(line(once, "core", "displaced-work")).toBe(0);
    const worked = [...linesOfKind("work"), "set-up"];
    close(
      line(twice, "core", "displaced-work"),
      worked.reduce((sum, id) => sum + line(once, "core", id), 0),
    );
  });

  it("servers are the chosen plan and memory for the mailboxes", () => {
    // (20 + 0.25 × 10^0.9) × 36 = (20 + 1.98582) × 36 = 791.49
    expect(line(figures(PLAIN, { ...QUIET, A056: 0.25 }), "core", "servers")).toBeCloseTo(791.49, 1);
  });

  it("an incident costs its rate times the mean of its magnitude", () => {
    // Policy changes at 0.5 a year × 10 hours × (10/50)^0.4 × 50 USD × 3 years = 0.5 × 10 × 0.52531 × 150 = 393.98
    const silent = Object.fromEntries(ratesOfIncidents().map((id) => [id, 0]));
    const assessment = figures({ ...PLAIN, targeted: "no" }, { ...QUIET, ...silent, A199: 0.5, A200: 10 });
    expect(line(assessment, "hosted", "incident-loss")).toBeCloseTo(393.98, 1);
    expect(assessment.options.hosted.incidents.find((incident) => incident.id === "forced-policy-change")).toMatchObject({
      ratePerYear: expect.closeTo(0.5, 9),
      hoursMean: expect.closeTo(5.2531, 3),
      lossMean: 0,
    });
  });

  it("an outage idles staff for a share of its hours", () => {
    // 3 a year × 2 hours × 8% × 35% of hours × 10 people × 45 USD × 3 years = 226.8, less the 0.03% in which outages overlap: 1 − e^−(6/8760)
    const silent = Object.fromEntries(ratesOfIncidents().map((id) => [id, 0]));
    const assessment = figures(PLAIN, { ...QUIET, ...silent, A185: 3, A186: 2, A166: 8, A034: 45 });
    expect(line(assessment, "hosted", "incident-loss")).toBeCloseTo((226.8 * (1 - Math.exp(-6 / 8760))) / (6 / 8760), 4);
  });
});

/** Ids of the rates of all incidents. */
function ratesOfIncidents(): string[] {
  return ASSUMPTIONS.filter(({ line }) => /\.rate(?:-|$)/.test(line)).map(({ id }) => id);
}

describe("dearer inputs", () => {
  const totals = (assessment: Figures) => OPTIONS.map((option) => assessment.options[option].totalCost);
  const neverLower = (before: Figures, after: Figures) => {
    totals(before).forEach((total, i) => {
      for (const key of ["mean", "p10", "p50", "p90"] as const) {
        expect((totals(after)[i] as Quantiles)[key]).toBeGreaterThanOrEqual(total[key] - 1e-6 * Math.abs(total[key]) - 1e-6);
      }
    });
  };

  it("never lower a total: own prices and the hourly cost", () => {
    const price = fc.integer({ min: 0, max: 10_000 }).map((cents) => cents / 100);
    fc.assert(
      fc.property(answerSets, price, price, (answers, a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        for (const id of ["hostedPlan", "appPlan", "serverPlan"] as const) {
          neverLower(figures({ ...answers, [id]: { custom: low } }), figures({ ...answers, [id]: { custom: high } }));
        }
        neverLower(figures({ ...answers, hourlyCost: low }), figures({ ...answers, hourlyCost: high }));
      }),
      { numRuns: 3 },
    );
  });

  it.each(PROFILES)("never lower a total: every row of the price book ($name)", ({ answers }) => {
    const dearer = createBook({ ...BOOK.data, prices: BOOK.data.prices.map((row) => ({ ...row, amount: row.amount * 1.2 })) });
    neverLower(figures(answers), figures(answers, {}, dearer));
  });
});

describe("better answers", () => {
  const ORDER: Record<Status, number> = { "not-met": 0, unknown: 1, met: 2 };
  const BETTER = [
    ["capability", "experience", ["none", "hobby", "production"]],
    ["capability", "coverage", ["none", "office-hours", "best-effort", "rota"]],
    ["capability", "operators", [0, 1, 2, 3, 10]],
    ["capability", "practice.patching", ["none", "ad-hoc", "routine"]],
    ["capability", "practice.backups", ["none", "ad-hoc", "routine"]],
    ["capability", "practice.monitoring", ["none", "ad-hoc", "routine"]],
    ["burden", "owner", ["no", "yes"]],
    ["burden", "acceptance", ["no", "yes"]],
    ["burden", "committedHours", [0, 5, 20, 100, 10_000]],
    ["burden", "bearableLoss", [0, 1000, 50_000, 1e9]],
    ["burden", "degradedWeeks", [0, 4, 8, 52]],
  ] as const;

  it.each(BETTER)("never move %s away from met: %s", (condition, id, ladder) => {
    fc.assert(
      fc.property(answerSets, (answers) => {
        const statuses = ladder.map((value) => ORDER[ruled({ ...answers, [id]: value } as Answers).conditions[condition].status]);
        for (let i = 1; i < statuses.length; i++) expect(statuses[i]).toBeGreaterThanOrEqual(statuses[i - 1] as number);
      }),
      { numRuns: 8 },
    );
  });
});

describe("growth", () => {
  /** Every event of a kind once a year for sure in shape: rates high enough that the sample settles. */
  const draws = new Draws(2000, 20_261_123);
  const run = (answers: Answers) => evaluate({ answers, overrides: {}, priceDate: NEWEST_PRICE_DATE }, BOOK, draws);
  const area = (curve: { loss: number; probability: number }[]) =>
    curve.slice(1).reduce((sum, point, i) => {
      const before = curve[i] as { loss: number; probability: number };
      return sum + ((point.probability + before.probability) / 2) * (point.loss - before.loss);
    }, 0);

  it.each([
    ["revenue held at its bound", { revenueAtStake: 1e9, growth: 300, mailboxes: 50, horizonYears: 5 }],
    ["mailboxes held at their bound", { revenueAtStake: 1_000_000, growth: 300, mailboxes: 100_000, horizonYears: 5 }],
    ["shrinking", { revenueAtStake: 1_000_000, growth: -50, mailboxes: 500, horizonYears: 5 }],
  ] as [string, Partial<Answers>][])("leaves the mean of a year's loss near the area under its curve: %s", (_, change) => {
    const { options } = run({ ...PLAIN, ...change } as Answers);
    for (const option of OPTIONS) {
      const ratio = area(options[option].lossExceedance) / options[option].incidentLossPerYear.mean;
      // The curve ends at the 1-in-200 year, so its area falls short of the mean by the tail.
      expect(ratio).toBeGreaterThan(0.35);
      expect(ratio).toBeLessThan(1.25);
    }
  });

  it("never makes an event at a growing estate dearer than at the largest size it reaches", () => {
    const eventOf = (mailboxes: number, growth: number, revenueAtStake: number) => {
      const { incidents } = quick({ ...PLAIN, mailboxes, growth, revenueAtStake, horizonYears: 5 } as Answers).options.self;
      const found = (id: string) => incidents.find((incident) => incident.id === id) ?? { lossMean: Number.NaN, hoursMean: Number.NaN };
      return { loss: found("account-listing").lossMean, hours: found("compromised-account").hoursMean };
    };
    const growing = eventOf(100, 100, 200_000);
    const [small, large] = [eventOf(100, 0, 200_000), eventOf(3200, 0, 6_400_000)];
    expect(growing.loss).toBeLessThan(large.loss);
    expect(growing.loss).toBeGreaterThan(small.loss);
    expect(growing.hours).toBeLessThan(small.hours);
    expect(growing.hours).toBeGreaterThan(large.hours);
  });

  it("buys what a size asks for once that size is reached", () => {
    const growing = quick({ ...PLAIN, mailboxes: 20, growth: 200, coverage: "none" } as Answers);
    expect(line(growing, "core", "support-contract")).toBeGreaterThan(0);
    expect(line(growing, "core", "standby")).toBeGreaterThan(0);
    const small = quick({ ...PLAIN, mailboxes: 20, coverage: "none" } as Answers);
    expect(line(small, "core", "support-contract")).toBe(0);
    expect(line(small, "core", "standby")).toBe(0);
  });

  it("says which bound it met", () => {
    const bound = (mailboxes: number, growth: number) => quick({ ...PLAIN, mailboxes, growth, horizonYears: 5 } as Answers).notices;
    expect(bound(500_000, 100)).toContainEqual({ code: "growth-clamped", quantity: "mailboxes", bound: 1_000_000 });
    expect(bound(1, -50)).toContainEqual({ code: "growth-clamped", quantity: "mailboxes", bound: 1 });
    expect(bound(50, 10).filter((notice) => notice.code === "growth-clamped")).toEqual([]);
  });
});

describe("what is not known", () => {
  const ready: Partial<Answers> = {
    operators: 4,
    experience: "production",
    coverage: "rota",
    "practice.patching": "routine",
    "practice.backups": "routine",
    "practice.monitoring": "routine",
    owner: "yes",
    acceptance: "yes",
    bearableLoss: 1e9,
    degradedWeeks: 52,
  };

  it("leaves open what to own where the objectives are not known", () => {
    const answers = { ...PLAIN, ...ready, objectives: "not-sure", mailboxes: 1000, appMessages: 50_000, committedHours: 85 } as Answers;
    const need = quick(answers).conditions.burden.criteria.find((criterion) => criterion.id === "committed-hours")?.need;
    const { options } = quick(answers);
    for (const option of ["core", "sender", "self"] as const) {
      const hours = Number(options[option].addedHoursPerMonth.p80.toPrecision(2));
      expect(hours).toBeGreaterThanOrEqual(need?.low ?? Number.NaN);
      expect(hours).toBeLessThanOrEqual(need?.high ?? Number.NaN);
    }
  });

  it("never widens when who owns the mailboxes becomes known", () => {
    const answers = { ...PLAIN, ...ready, mailboxes: 2000, committedHours: 100, targeted: "not-sure" } as Answers;
    const needs = (mailboxOwners: Answers["mailboxOwners"]) =>
      [...quick({ ...answers, mailboxOwners }).conditions.burden.criteria].flatMap((criterion) => (criterion.need ? [criterion.need] : []));
    const unknown = needs("not-sure");
    for (const owners of ["staff", "customers"] as const) {
      needs(owners).forEach((need, i) => {
        expect(need.low).toBeGreaterThanOrEqual(unknown[i]?.low ?? Number.NaN);
        expect(need.high).toBeLessThanOrEqual(unknown[i]?.high ?? Number.NaN);
      });
    }
  });
});
