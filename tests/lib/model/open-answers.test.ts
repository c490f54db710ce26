import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BOOK, NEWEST_PRICE_DATE } from "@/lib/data/price-book";
import { evaluateFigures } from "@/lib/model/figures";
import { evaluateOpenAnswers, mayTurn, openAnswers, openBefore, soFar } from "@/lib/model/open-answers";
import { applyRule } from "@/lib/model/rule/apply-rule";
import { SEED } from "@/lib/model/standard-draws";
import { completeDraft } from "@/lib/questionnaire/answers";
import { PROFILES } from "@/lib/questionnaire/profiles";
import { QUESTIONS } from "@/lib/questionnaire/questions";
import type { Draft } from "@/lib/questionnaire/types";
import { Draws } from "@/lib/simulation/draws";
import { drafts } from "../../arbitraries/answers";

const given = (draft: Draft) => ({ draft, overrides: {}, priceDate: NEWEST_PRICE_DATE });
const answersOf = (id: string): Draft => PROFILES.find((profile) => profile.id === id)?.answers ?? {};
const OWN = answersOf("private-mail");

describe("the answers that are open", () => {
  it("are those not given, not sure, and not asked of a provider, where they apply and have no default", () => {
    const draft: Draft = {
      ...OWN,
      objectives: ["retention"],
      "basis.retention": "law",
      "hostedFit.retention": "unchecked",
      mfa: "not-sure",
    };
    const { owner: _, "scope.confidentiality": __, "basis.product": ___, ...open } = draft;
    expect(openAnswers(open)).toEqual([
      { id: "hostedFit.retention", how: "unchecked" },
      { id: "owner", how: "not-answered" },
      { id: "mfa", how: "not-sure" },
    ]);
    // Three operators need no deputy.
    const { deputy: ____, ...alone } = OWN;
    expect(openAnswers(alone)).toEqual([]);
    expect(openAnswers({ ...alone, operators: 1 })).toEqual([{ id: "deputy", how: "not-answered" }]);
  });

  it("are counted for the pages before one, where they could still turn the verdict", () => {
    const exit: Draft = { objectives: ["exit"], "basis.exit": "not-sure", "hostedFit.exit": "none-can", exitFrom: ["us"] };
    const draft: Draft = { motives: ["cost"], ...exit, atStake: 0 };
    expect(openBefore("why", draft)).toEqual({ turning: 0, isSettled: false });
    expect(openBefore("control", draft)).toEqual({ turning: 0, isSettled: false });
    expect(openBefore("control-exit", draft)).toEqual({ turning: 0, isSettled: false });
    expect(openBefore("team", draft)).toEqual({ turning: 1, isSettled: false });
    expect(openBefore("team", { ...draft, atStake: "not-sure", "hostedFit.exit": "unchecked" })).toEqual({ turning: 2, isSettled: false });
  });

  it("settle the verdict where none of them can turn it, those of later pages included", () => {
    const bought: Draft = { motives: ["cost"], objectives: [] };
    expect(openBefore("team", bought)).toEqual({ turning: 0, isSettled: true });
    expect(openBefore("why", bought).isSettled).toBe(false);
    const later: Draft = { objectives: ["exit"], "basis.exit": "law", "hostedFit.exit": "none-can", exitFrom: ["us"], atStake: 0 };
    expect(openBefore("team", later)).toEqual({ turning: 0, isSettled: false });
    expect(openBefore("money", { ...OWN, acceptance: "no" }).isSettled).toBe(false);
  });
});

describe("what the answers so far say", () => {
  const statuses = (draft: Draft) => soFar(draft).conditions.map(({ status }) => status);

  it("is open where nothing is known, settled once a condition is not met, and left to the figures once no open answer counts", () => {
    expect(soFar({}).verdict).toBe("open");
    expect(statuses({})).toEqual(["unknown", "unknown", "unknown"]);
    expect(soFar({ objectives: [] }).verdict).toBe("settled");
    expect(statuses({ objectives: [], acceptance: "no" })).toEqual(["not-met", "unknown", "not-met"]);
    expect(soFar(OWN).verdict).toBe("figures");
    expect(statuses(OWN)).toEqual(["met", "unknown", "unknown"]);
    expect(soFar({ ...OWN, acceptance: "not-sure" }).verdict).toBe("open");
  });

  it("tells each requirement that was named apart", () => {
    const objectives: Draft = { objectives: ["data-location", "retention", "logging", "routing", "exit"], appMessages: 0 };
    const draft: Draft = {
      ...objectives,
      "basis.data-location": "law",
      "hostedFit.data-location": "none-can",
      "basis.retention": "preference",
      "hostedFit.logging": "extra-cost",
      "scope.routing": "application",
      "basis.exit": "law",
    };
    expect(soFar(draft).requirements.map(({ state }) => state)).toEqual(["forcing", "wish", "sold", "no-mail", "open"]);
  });

  it("is what the result says too, wherever it is known", () => {
    const draws = new Draws(64, SEED);
    fc.assert(
      fc.property(drafts, (draft) => {
        const scenario = { answers: completeDraft(draft), overrides: {}, priceDate: NEWEST_PRICE_DATE };
        const { conditions, verdict } = applyRule(scenario, BOOK, draws);
        const said = soFar(draft);
        for (const { id, status } of said.conditions) if (status !== "unknown") expect(conditions[id].status).toBe(status);
        if (said.verdict === "settled") expect(verdict).toMatchObject({ option: "hosted", verdict: "settled" });
      }),
      { numRuns: 12 },
    );
  });
});

describe("the answers that could still turn the verdict", () => {
  it("are none once a condition fails, whatever else is open", () => {
    expect(mayTurn({ objectives: [] })).toEqual([]);
    expect(mayTurn({ objectives: ["exit"], "basis.exit": "preference" })).toEqual([]);
    expect(mayTurn({ experience: "hobby" })).toEqual([]);
    expect(mayTurn({ acceptance: "no" })).toEqual([]);
    expect(mayTurn({})).toEqual(expect.arrayContaining(["objectives", "experience", "acceptance", "committedHours", "mailboxes"]));
  });

  it("are never fewer than a simulation leaves", () => {
    const draws = new Draws(64, SEED);
    const met: Draft = { experience: "production", coverage: "rota", operators: 9, owner: "yes", acceptance: "yes" };
    const hopeful = drafts.map((draft): Draft => ({ ...OWN, ...draft, ...met }));
    const near = fc
      .tuple(
        fc.subarray(
          QUESTIONS.map(({ id }) => id),
          { maxLength: 4 },
        ),
      )
      .map(([ids]): Draft => {
        const unsure = ids.filter((id) => OWN[id] !== undefined && QUESTIONS.some((question) => question.id === id && question.notSure));
        return { ...OWN, ...Object.fromEntries(unsure.map((id) => [id, "not-sure"])) } as Draft;
      });
    fc.assert(
      fc.property(fc.oneof(near, hopeful), (draft) => {
        const { verdict } = applyRule({ answers: completeDraft(draft), overrides: {}, priceDate: NEWEST_PRICE_DATE }, BOOK, draws);
        expect(mayTurn(draft)).toEqual(expect.arrayContaining(verdict.unknowns));
      }),
      { numRuns: 12 },
    );
  });
});

describe("what the open answers cost", () => {
  const draws = new Draws(512, SEED);

  it("is nothing where all is known, and the price of control is that of the result", () => {
    const cost = evaluateOpenAnswers(given(OWN), BOOK, draws);
    expect(cost).toMatchObject({ open: [], movers: [], turning: [], currency: "EUR", years: 3, futures: 512 });
    const { figures } = evaluateFigures({ answers: completeDraft(OWN), overrides: {}, priceDate: NEWEST_PRICE_DATE }, BOOK, draws);
    expect(cost.priceOfControl.option).toBe(figures.priceOfControl.option);
    expect(cost.priceOfControl.p10).toBeCloseTo(figures.priceOfControl.p10, 6);
    expect(cost.priceOfControl.p90).toBeCloseTo(figures.priceOfControl.p90, 6);
  });

  it("has the ends that the price of control comes to when the answer is known", () => {
    // Enough mailboxes that the suite stands out from chance.
    const draft: Draft = { ...answersOf("agency"), "scope.exit": "people", mailboxes: 200, suite: "not-sure" };
    const { movers, open, turning } = evaluateOpenAnswers(given(draft), BOOK, draws);
    expect(open).toEqual([{ id: "suite", how: "not-sure" }]);
    expect(turning).toEqual([]);
    const known = (["yes", "no"] as const).map((suite) => {
      const answers = completeDraft({ ...draft, suite });
      return evaluateFigures({ answers, overrides: {}, priceDate: NEWEST_PRICE_DATE }, BOOK, draws).figures.priceOfControl.mean;
    });
    const [low, high] = [Math.min(...known), Math.max(...known)];
    const mover = movers.find(({ id }) => id === "suite");
    // The draws are split between the two, so that each end rests on half of them.
    expect(Math.abs((mover?.low ?? 0) - low)).toBeLessThan(0.25 * (high - low));
    expect(Math.abs((mover?.high ?? 0) - high)).toBeLessThan(0.25 * (high - low));
  });
});
