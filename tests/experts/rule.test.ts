import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BOOK, NEWEST_PRICE_DATE } from "@/lib/data/price-book";
import { evaluate } from "@/lib/model/assess";
import { burdensOf } from "@/lib/model/burden";
import { evaluateFigures } from "@/lib/model/figures";
import { forcingStatus, ownedOptions } from "@/lib/model/rule/owned-option";
import { SEED, standardDraws } from "@/lib/model/standard-draws";
import { completeDraft } from "@/lib/questionnaire/answers";
import { NOT_SURE, type Objective, OPTIONS, type OptionId } from "@/lib/questionnaire/ids";
import type { Answers, Draft } from "@/lib/questionnaire/types";
import { Draws } from "@/lib/simulation/draws";
import { quantiles, tailMean } from "@/lib/simulation/quantiles";
import { answerSets } from "../arbitraries/answers";
import { fewDraws } from "../assessments";

const scenarioOf = (answers: Answers) => ({ answers, overrides: {}, priceDate: NEWEST_PRICE_DATE });
const complete = (draft: Draft) => scenarioOf(completeDraft(draft));

/** Every practice routine, a team that can carry it. */
const TEAM: Draft = {
  experience: "production",
  coverage: "best-effort",
  operators: 4,
  "practice.patching": "routine",
  "practice.backups": "routine",
  "practice.monitoring": "routine",
  "practice.restore": "routine",
  "practice.rehearsal": "routine",
  "practice.keys": "routine",
  "practice.abuse": "routine",
};

/** The organisation that model-2.md calls the base. */
const BASE: Draft = {
  ...TEAM,
  "practice.rehearsal": "ad-hoc",
  mailboxes: 900,
  mailboxOwners: "staff",
  growth: 0,
  appMessages: 0,
  suite: "no",
  revenueAtStake: 0,
  noticeTime: "day",
  targeted: "no",
  mfa: "some",
  today: "self",
  objectives: [],
};

describe("R1 own the least, stream by stream", () => {
  const EXAMPLE: Draft = {
    ...BASE,
    objectives: ["retention", "product"],
    "basis.retention": "law",
    "hostedFit.retention": "extra-cost",
    "scope.retention": "people",
    "basis.product": "law",
    "hostedFit.product": "barred",
    "scope.product": "application",
    appMessages: 1_000_000,
  };

  it("leaves people's mail bought where a hosted service can keep it as the law asks, at a charge", () => {
    const { priceOfControl } = evaluate(complete(EXAMPLE), BOOK, fewDraws);
    expect(priceOfControl.option).toBe("sender");
    expect(priceOfControl.byObjective.map(({ objective, option }) => [objective, option])).toEqual([["product", "sender"]]);
  });

  it.each([
    [{ "hostedFit.retention": "none-can" }, "self"],
    [{ "hostedFit.product": "can" }, "self"],
    [{ "hostedFit.product": "can", "hostedFit.retention": "none-can" }, "core"],
    [{ "hostedFit.product": "can", "basis.product": "preference" }, "core"],
    [{ "scope.product": "people" }, "self"],
    [{ "scope.product": "both" }, "self"],
    [{ appMessages: 0 }, "core"],
    // What may still be forced goes before what can be bought.
    [{ "hostedFit.product": "unchecked" }, "sender"],
  ] as [Draft, OptionId][])("with %o: %s", (change, option) => {
    expect(ownedOptions(completeDraft({ ...EXAMPLE, ...change })).owned).toBe(option);
  });

  it("owns the way out of people's mail where a relay defeats what a hosted service can meet", () => {
    const both: Draft = {
      ...EXAMPLE,
      objectives: ["retention", "confidentiality"],
      "hostedFit.retention": "none-can",
      "basis.confidentiality": "contract",
      "hostedFit.confidentiality": "can",
    };
    expect(ownedOptions(completeDraft(both)).owned).toBe("self");
    expect(ownedOptions(completeDraft({ ...both, "basis.confidentiality": "preference" })).owned).toBe("core");
    expect(ownedOptions(completeDraft({ ...both, "scope.confidentiality": "application" })).owned).toBe("core");
  });

  const streamsForced = (answers: Answers) => {
    const forced = { people: false, application: false };
    if (answers.objectives === NOT_SURE) return forced;
    for (const objective of answers.objectives.filter((each: Objective) => forcingStatus(answers, each) === "met")) {
      const scope = answers[`scope.${objective}`] ?? "people";
      if (scope !== "application" && answers.mailboxes !== 0) forced.people = true;
      if (scope !== "people" && answers.appMessages !== 0) forced.application = true;
    }
    return forced;
  };

  /** Whether a relay defeats what is required of people's mail: the objectives that the rule lists, two of them only where third parties are barred. */
  const isDefeatedByRelay = (answers: Answers) => {
    if (answers.objectives === NOT_SURE || answers.mailboxes === 0) return false;
    return answers.objectives.some((objective) => {
      const isEstablished = ["law", "contract", "threat-model", "board"].includes(answers[`basis.${objective}`] ?? NOT_SURE);
      if (!isEstablished || answers[`scope.${objective}`] === "application") return false;
      if (["routing", "confidentiality", "failure-domains", "product"].includes(objective)) return true;
      return ["data-location", "logging"].includes(objective) && answers[`hostedFit.${objective}`] === "barred";
    });
  };

  it("never holds a stream that nothing forces when something else is forced", () => {
    // A relay in the way of people's mail takes `self`, which holds application mail as well.
    const seen = { core: 0, self: 0 };
    fc.assert(
      fc.property(answerSets, (answers) => {
        const forced = streamsForced(answers);
        if (!forced.people && !forced.application) return;
        const { owned } = ownedOptions(answers);
        if (!forced.people) expect(owned).toBe("sender");
        else if (forced.application) expect(owned).toBe("self");
        else {
          const least = isDefeatedByRelay(answers) ? "self" : "core";
          expect(owned).toBe(least);
          seen[least] += 1;
        }
      }),
      { numRuns: 2000 },
    );
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(0);
  });

  it("never forces a stream without mail", () => {
    fc.assert(
      fc.property(answerSets, (answers) => {
        const silent = { ...answers, appMessages: 0, mailboxes: 12 };
        expect(ownedOptions(silent).possible).not.toContain("sender");
        expect(ownedOptions({ ...answers, mailboxes: 0, appMessages: 1000 })).toEqual({ owned: "sender", possible: ["sender"] });
      }),
      { numRuns: 500 },
    );
  });
});

describe("R2 the burden is what owning adds", () => {
  const SMALLEST: Draft = {
    ...TEAM,
    objectives: ["product"],
    "basis.product": "board",
    "hostedFit.product": "none-can",
    "scope.product": "application",
    operators: 3,
    committedHours: 100,
    owner: "yes",
    acceptance: "yes",
    bearableLoss: 1_000_000_000,
    degradedWeeks: 52,
    appMessages: 1_000_000,
    today: "self",
    mailboxOwners: "staff",
    bulk: "no",
  };

  it("gives the same verdict at 1,000 and at 2,000 bought mailboxes, for owning adds the same hours", () => {
    const [one, two] = [1000, 2000].map((mailboxes) => evaluateFigures(complete({ ...SMALLEST, mailboxes }), BOOK, standardDraws).figures);
    for (const figures of [one, two]) expect(figures?.recommendation).toMatchObject({ option: "sender", verdict: "settled" });
    const added = [one, two].map((figures) => figures?.options.sender.addedHoursPerMonth.p80 ?? 0);
    expect(added[1]).toBeCloseTo(added[0] ?? 0, 6);
    expect(added[0]).toBeLessThan(100);
    // The whole of the work is beyond what is committed, and it is not what is asked for.
    expect(two?.options.sender.hoursPerMonth.p80).toBeGreaterThan(100);
  });

  it("is the hours of owning less those of buying, draw by draw, at least 0", () => {
    const { figures, run } = evaluateFigures(complete(BASE), BOOK, fewDraws);
    const { burden } = run.events;
    for (const option of OPTIONS) {
      const byHand = burden[option].hoursPerMonth.map((hours, i) => Math.max(0, hours - (burden.hosted.hoursPerMonth[i] ?? 0)));
      const [p50, p80] = quantiles(byHand, [0.5, 0.8]);
      expect(figures.options[option].addedHoursPerMonth).toEqual({ p50, p80 });
    }
    expect(figures.options.hosted.addedHoursPerMonth).toEqual({ p50: 0, p80: 0 });
  });

  it("is what both criteria about hours compare", () => {
    const { figures } = evaluateFigures(complete({ ...BASE, ...SMALLEST, mailboxes: 300 }), BOOK, fewDraws);
    const added = Number(figures.options.sender.addedHoursPerMonth.p80.toPrecision(2));
    const criterion = (id: string) =>
      [...figures.conditions.capability.criteria, ...figures.conditions.burden.criteria].find((each) => each.id === id);
    expect(criterion("committed-hours")?.need).toEqual({ low: added, high: added });
    expect(criterion("hours-per-person")?.have).toEqual({ low: added, high: added });
  });
});

describe("R3 bearable loss needs the expected shortfall", () => {
  const worstYears = (change: Draft) =>
    evaluateFigures(complete({ ...BASE, ...change }), BOOK, standardDraws).figures.options.self.excessLossPerYear;

  it("grows with size, and is never below the 95th percentile or the mean", () => {
    const sizes: Draft[] = [
      { mailboxes: 12 },
      { mailboxes: 900 },
      { mailboxes: 2000, mailboxOwners: "customers" },
      { mailboxes: 30_000, mailboxOwners: "customers" },
    ];
    const years = sizes.map(worstYears);
    for (const { es95, p95, mean } of years) {
      expect(es95).toBeGreaterThanOrEqual(p95);
      expect(es95).toBeGreaterThanOrEqual(mean);
      expect(es95).toBeGreaterThan(0);
    }
    const grown = years.map(({ es95 }) => es95);
    expect(grown).toEqual([...grown].sort((a, b) => a - b));
  });

  it("is what the criterion asks for", () => {
    const { figures } = evaluateFigures(complete(BASE), BOOK, fewDraws);
    const need = Number(figures.options[figures.priceOfControl.option].excessLossPerYear.es95.toPrecision(2));
    expect(figures.conditions.burden.criteria.find(({ id }) => id === "bearable-loss")?.need).toEqual({ low: need, high: need });
  });

  it("is an exact mean of the tail, with a fraction of the value at its edge", () => {
    const values = Float64Array.of(6, 1, 3, 2);
    expect(tailMean(values, 0.5)).toBe(4.5);
    expect(tailMean(values, 0.375)).toBe((6 + 0.5 * 3) / 1.5);
    expect(tailMean(values, 0.1)).toBeCloseTo(6, 12);
    expect(tailMean(values, 1)).toBe(3);
    expect([...values]).toEqual([6, 1, 3, 2]);
    const column = fc.array(fc.integer({ min: -50, max: 1000 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(column, fc.double({ min: 0.01, max: 1, noNaN: true }), (given, share) => {
        const sorted = [...given].sort((a, b) => b - a);
        let left = share * given.length;
        let sum = 0;
        for (const value of sorted) {
          sum += value * Math.min(1, left);
          left = Math.max(0, left - 1);
        }
        expect(tailMean(Float64Array.from(given), share)).toBeCloseTo(sum / (share * given.length), 6);
      }),
    );
  });

  it("is steady in the number of draws", () => {
    const few = evaluateFigures(complete(BASE), BOOK, new Draws(2048, SEED)).figures.options.self.excessLossPerYear.es95;
    expect(few / worstYears({}).es95).toBeGreaterThan(0.85);
    expect(few / worstYears({}).es95).toBeLessThan(1.15);
  });
});

describe("a need never falls when the same team serves more mailboxes", { timeout: 120_000 }, () => {
  it("in hours or in loss", () => {
    const draws = new Draws(256, SEED);
    const needs = (answers: Answers) => burdensOf(scenarioOf(answers), BOOK, draws);
    fc.assert(
      fc.property(answerSets, fc.integer({ min: 2, max: 400 }), (given, times) => {
        const answers: Answers = { ...given, currency: "USD", growth: 0 };
        // What flows through a mailbox stays the same: a larger sender notices sooner what bounces, and a listing concerns less of its mail.
        const flowing = (share: number) => {
          const { revenueAtStake } = answers;
          if (revenueAtStake === NOT_SURE) return 0;
          if (typeof revenueAtStake === "number") return revenueAtStake * share;
          return { low: revenueAtStake.low * share, high: revenueAtStake.high * share };
        };
        const [small, large] = [
          { ...answers, mailboxes: 200, revenueAtStake: flowing(1 / times) },
          { ...answers, mailboxes: 200 * times, revenueAtStake: flowing(1) },
        ].map(needs);
        for (const option of OPTIONS)
          for (const part of ["addedHoursPerMonth", "excessLossPerYear"] as const)
            for (const end of ["low", "high"] as const)
              expect(large?.[option][part][end] ?? 0).toBeGreaterThanOrEqual((small?.[option][part][end] ?? 0) * 0.99);
      }),
      { numRuns: 12 },
    );
  });
});

describe("the break-even in hours", () => {
  it("is the hours at which owning costs what buying does, by hand", () => {
    const scenario = complete({ ...BASE, hourlyCost: 80, displaced: 1.5, discountRate: 5, horizonYears: 3 });
    const { figures, run } = evaluateFigures(scenario, BOOK, fewDraws);
    const owned = figures.priceOfControl.option;
    const hours = run.events.burden[owned].hoursPerMonth;
    const mean = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / values.length;
    const wages = run.inputs.wages.monthly;
    const anHour = mean(
      hours.map((_, i) => {
        const rise = typeof wages === "number" ? wages : (wages[i] ?? 1);
        return Array.from({ length: 36 }, (_, month) => 80 * 1.5 * rise ** month * 1.05 ** (-(month + 0.5) / 12)).reduce(
          (a, b) => a + b,
          0,
        );
      }),
    );
    expect(figures.breakEvenHoursPerMonth).toBeCloseTo(mean(hours) - figures.priceOfControl.mean / anHour, 6);
  });

  it("says why where there is none", () => {
    const dear = evaluateFigures(complete({ ...BASE, hourlyCost: 5, hostedPlan: { custom: 0 } }), BOOK, fewDraws).figures;
    expect(dear.breakEvenHoursPerMonth).toBeNull();
    expect(dear.notices).toContainEqual({ code: "no-break-even-hours", why: "dearer-without-work" });
  });
});
