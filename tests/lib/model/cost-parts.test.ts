import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ASSUMPTIONS, assumptionByKey } from "@/lib/data/assumptions";
import { BOOK, NEWEST_PRICE_DATE } from "@/lib/data/price-book";
import { evaluate } from "@/lib/model/assess";
import { meanParts } from "@/lib/model/costs/cost-parts";
import { Inputs } from "@/lib/model/costs/inputs";
import { COST_PARTS } from "@/lib/model/costs/line";
import { LINE_IDS, type LineId, partOf } from "@/lib/model/costs/lines";
import { MONTHLY_DRAWS } from "@/lib/model/costs/simulate-events";
import { evaluateFigures } from "@/lib/model/figures";
import { completeDraft } from "@/lib/questionnaire/answers";
import { OPTIONS } from "@/lib/questionnaire/ids";
import type { Scenario } from "@/lib/questionnaire/scenario";
import type { Draft } from "@/lib/questionnaire/types";
import { Draws } from "@/lib/simulation/draws";
import { scenarios } from "@/tests/arbitraries/answers";
import { assessProfile, fewDraws } from "@/tests/assessments";

const figuresOf = (scenario: Scenario) => evaluateFigures(scenario, BOOK, fewDraws).figures;

const QUANTILES = ["p10", "p50", "p90"] as const;

/** Near enough for sums of the same amounts in another order. */
function same(actual: number, expected: number, what: string): void {
  expect(Math.abs(actual - expected), `${what}: ${actual} and ${expected}`).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));
}

describe("bills, losses and time of any answers", { timeout: 120_000 }, () => {
  it("add up to the total and over the years, and cash never passes the total", () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const { options } = figuresOf(scenario);
        for (const option of OPTIONS) {
          const { totalCost, cashCost, costParts, costByYear } = options[option];
          const { bills, losses, time } = costParts;
          same(bills + losses + time, totalCost.mean, `${option}, total`);
          same(cashCost.mean, bills + losses, `${option}, cash`);
          expect(costByYear.map(({ year }) => year)).toEqual(Array.from({ length: scenario.answers.horizonYears }, (_, at) => at + 1));
          for (const part of COST_PARTS) {
            expect(costParts[part]).toBeGreaterThanOrEqual(0);
            const sum = costByYear.reduce((all, year) => all + year[part], 0);
            same(sum, costParts[part], `${option}, ${part} over the years`);
          }
          for (const { bills, billsDue } of costByYear) expect(billsDue).toBeGreaterThanOrEqual(bills * (1 - 1e-9));
          for (const at of QUANTILES) expect(cashCost[at]).toBeLessThanOrEqual(totalCost[at] * (1 + 1e-9) + 1e-6);
        }
      }),
      { numRuns: 25 },
    );
  });

  it("add up over the years where fewer draws are followed by month than are counted", () => {
    const { scenario } = assessProfile("agency");
    const { options } = evaluateFigures(scenario, BOOK, new Draws(2 * MONTHLY_DRAWS, 1)).figures;
    for (const { costParts, costByYear, cumulative } of Object.values(options)) {
      for (const part of COST_PARTS)
        same(
          costByYear.reduce((all, year) => all + year[part], 0),
          costParts[part],
          part,
        );
      const [first] = costByYear;
      const year = COST_PARTS.reduce((all, part) => all + (first?.[part] ?? 0), 0);
      expect(year / (cumulative[11]?.mean ?? 0)).toBeCloseTo(1, 3);
    }
  });

  it("are the same whether added line by line beside the total or term by term", () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const inputs = new Inputs(scenario, BOOK, fewDraws);
        const { options } = figuresOf(scenario);
        for (const option of OPTIONS) {
          const parts = meanParts(inputs, option);
          for (const part of COST_PARTS) same(parts[part] / inputs.usdPerUnit, options[option].costParts[part], `${option}, ${part}`);
        }
      }),
      { numRuns: 10 },
    );
  });

  it("leave nothing but cash where no hour costs anything, in every future", () => {
    fc.assert(
      fc.property(scenarios, ({ answers, overrides, priceDate }) => {
        const idle = { ...overrides, [assumptionByKey("all.staff-hour-cost").id]: 0 };
        const { options } = figuresOf({ answers: { ...answers, hourlyCost: 0 }, overrides: idle, priceDate });
        for (const option of OPTIONS) {
          const { totalCost, cashCost, costParts } = options[option];
          expect(costParts.time).toBe(0);
          for (const at of [...QUANTILES, "mean"] as const) same(cashCost[at], totalCost[at], `${option}, ${at}`);
        }
      }),
      { numRuns: 10 },
    );
  });
});

describe("the table of lines", () => {
  const of = (part: "bills" | "losses" | "time" | undefined): LineId[] => LINE_IDS.filter((id) => partOf(id) === part);

  it("says of each line how it is borne", () => {
    expect(of("losses")).toEqual(["warm-up-loss", "steady-silent-loss"]);
    expect(of(undefined)).toEqual(["key-person-risk", "exit", "incident-loss"]);
    expect(of("time")).toEqual([
      "set-up",
      "single-sign-on",
      "migration",
      "administration",
      "user-help",
      "trust-operations",
      "abuse-handling",
      "dns-and-keys",
      "bounce-handling",
      "filter-upkeep",
      "vigilance",
      "waiting-for-support",
      "displaced-work",
      "chasing-missing-mail",
      "inbound-gap",
    ]);
    // The rest is bills; these are not among the lines of that kind.
    expect(of("bills")).toEqual(expect.arrayContaining(["double-running", "on-call-rota", "price-rises"]));
    expect(of("bills")).toHaveLength(LINE_IDS.length - 20);
  });
});

describe("worked by hand", () => {
  /** Whatever costs, loses or takes something is nothing, but for what an example names. */
  const NOTHING = /^(hours|USD|events|requests|weeks|staff|percent)/;
  const nothing = Object.fromEntries(ASSUMPTIONS.map(({ id, unit, likely }) => [id, NOTHING.test(unit) ? 0 : likely]));
  const PLAIN: Draft = {
    growth: 0,
    discountRate: 0,
    horizonYears: 1,
    hourlyCost: 50,
    displaced: 1,
    mailboxes: 16,
    mailboxOwners: "staff",
    appMessages: 0,
    bulk: "no",
    today: "none",
    coverage: "rota",
    suite: "no",
    objectives: [],
    operators: 2,
    deputy: "no",
    revenueAtStake: 0,
    targeted: "no",
    mfa: "all",
    hostedPlan: { custom: 5 },
    serverPlan: { custom: 20 },
    "practice.patching": "routine",
    "practice.rehearsal": "routine",
  };
  const worked = (draft: Draft, assumed: Record<string, number>) => {
    const own = Object.fromEntries(Object.entries(assumed).map(([key, value]) => [assumptionByKey(key).id, value]));
    const answers = completeDraft({ ...PLAIN, ...draft });
    return evaluateFigures({ answers, overrides: { ...nothing, ...own }, priceDate: NEWEST_PRICE_DATE }, BOOK, new Draws(64, 1)).figures
      .options;
  };
  const close = (parts: Record<"bills" | "losses" | "time", number>, expected: typeof parts) => {
    for (const part of COST_PARTS) expect(parts[part], part).toBeCloseTo(expected[part], 6);
  };

  it("an exploit costs cash and hours, a rota money, administration hours", () => {
    const { hosted, self } = worked(
      {},
      {
        "self.on-call-rota": 100,
        "self.administration-base": 2,
        "all.small-estate-power": 0.5,
        "all.unpatched-exploit.rate-owned": 0.5,
        "all.unpatched-exploit.hours": 10,
        "all.unpatched-exploit.cash": 3000,
        "all.incident-size-power": 0,
        "all.unpatched-exploit.cash-power": 0,
      },
    );
    // 5 × 16 mailboxes × 12 months
    close(hosted.costParts, { bills: 960, losses: 0, time: 0 });
    // (server 20 + rota 100) × 12; half an exploit × 3,000; 2 h × (16 / 25)^0.5 × 50 × 12 and half an exploit × 10 h × 50
    close(self.costParts, { bills: 1440, losses: 1500, time: 960 + 250 });
    // Where nothing happens only the bills are cash.
    expect(self.cashCost.p10).toBeCloseTo(1440, 6);
    expect(self.cashCost.p90).toBeGreaterThan(1440 + 2999);
  });

  it("bills of later years are worth less, and fall due in full", () => {
    const { hosted } = worked({ horizonYears: 3, discountRate: 10 }, {});
    for (const { year, bills, billsDue, losses, time } of hosted.costByYear) {
      // 80 in the middle of each month, at 10% a year
      const months = Array.from({ length: 12 }, (_, month) => 80 / 1.1 ** (year - 1 + (month + 0.5) / 12));
      expect(bills).toBeCloseTo(
        months.reduce((sum, amount) => sum + amount, 0),
        6,
      );
      expect(billsDue).toBeCloseTo(960, 6);
      expect([losses, time]).toEqual([0, 0]);
    }
  });
});

describe("buying with the cheapest plans that fit", { timeout: 60_000 }, () => {
  it("changes the bills alone, to what they would be with these plans in the answers", () => {
    const { scenario, assessment } = assessProfile("fintech");
    const { plans, options, hostedAtCheapestPlans: cheapest } = assessment;
    const answers = { ...scenario.answers, hostedPlan: plans.hosted?.cheapest?.plan ?? "recommended" };
    const { costParts } = evaluate({ ...scenario, answers } as Scenario, BOOK, fewDraws).options.hosted;
    expect(cheapest?.losses).toBe(options.hosted.costParts.losses);
    expect(cheapest?.time).toBe(options.hosted.costParts.time);
    expect(cheapest?.bills).toBeLessThan(options.hosted.costParts.bills);
    expect((cheapest?.bills ?? 0) / costParts.bills).toBeCloseTo(1, 9);
  });

  it("looks for no other mailboxes where a suite brings them anyway", () => {
    const { scenario } = assessProfile("fintech");
    const evaluated = (suite: "yes" | "no") =>
      evaluate({ ...scenario, answers: { ...scenario.answers, suite, hostedPlan: "microsoft-365-business-basic" } }, BOOK, fewDraws);
    expect(evaluated("no").hostedAtCheapestPlans).not.toBeNull();
    expect(evaluated("yes").hostedAtCheapestPlans).toBeNull();
  });

  it("is left out where buying is counted with them, or no plan does all that is asked", () => {
    for (const id of ["health-data", "private-mail"]) expect(assessProfile(id).assessment.hostedAtCheapestPlans).toBeNull();
  });
});
