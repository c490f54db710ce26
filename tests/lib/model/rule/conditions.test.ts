import { describe, expect, it } from "vitest";
import { type BurdenAsked, checkBurden, checkCapability, checkControl, twoFigures } from "@/lib/model/rule/conditions";
import { allOf, anyOf } from "@/lib/model/rule/kleene";
import { ownedOptions } from "@/lib/model/rule/owned-option";
import { completeDraft } from "@/lib/questionnaire/answers";
import type { Basis, HostedFit, NotSure } from "@/lib/questionnaire/ids";
import type { Answers, Draft } from "@/lib/questionnaire/types";

const sure = (value: number) => ({ low: value, high: value });
const burden = (change: Partial<BurdenAsked> = {}): BurdenAsked => ({
  hoursPerMonth: sure(10),
  excessLossPerYear: sure(20_000),
  warmUpWeeks: sure(6),
  ...change,
});

const CAPABLE: Draft = {
  operators: 2,
  experience: "production",
  coverage: "best-effort",
  "practice.patching": "routine",
  "practice.backups": "routine",
  "practice.monitoring": "routine",
};
const CARRIED: Draft = { owner: "yes", acceptance: "yes", committedHours: 10, bearableLoss: 20_000, degradedWeeks: 6 };
const answers = (draft: Draft): Answers => completeDraft(draft);
const statusOf = (criteria: { id: string; status: string }[], id: string) => criteria.find((criterion) => criterion.id === id)?.status;

describe("three-valued logic", () => {
  it("takes the worst of and, the best of or", () => {
    expect(allOf(["met", "unknown", "not-met"])).toBe("not-met");
    expect(allOf(["met", "unknown"])).toBe("unknown");
    expect(allOf([])).toBe("met");
    expect(anyOf(["not-met", "unknown", "met"])).toBe("met");
    expect(anyOf(["not-met", "unknown"])).toBe("unknown");
    expect(anyOf([])).toBe("not-met");
  });
});

describe("control", () => {
  const retention = (basis: Basis | NotSure, fit: HostedFit | NotSure) =>
    checkControl(answers({ objectives: ["retention"], "basis.retention": basis, "hostedFit.retention": fit }));

  it.each([
    ["law", "barred", "met", 100],
    ["contract", "none-can", "met", 100],
    ["threat-model", "unchecked", "unknown", 50],
    ["board", "not-sure", "unknown", 50],
    ["law", "extra-cost", "not-met", 50],
    ["law", "can", "not-met", 50],
    ["preference", "barred", "not-met", 50],
    ["not-sure", "barred", "unknown", 50],
    ["not-sure", "unchecked", "unknown", 0],
    ["preference", "can", "not-met", 0],
  ] as const)("basis %s, hosted fit %s: %s, score %d", (basis, fit, status, score) => {
    expect(retention(basis, fit)).toMatchObject({ status, score });
  });

  it("is not met without objectives and unknown where nobody knows them", () => {
    expect(checkControl(answers({ objectives: [] }))).toMatchObject({ status: "not-met", score: 0 });
    expect(checkControl(answers({ objectives: "not-sure" }))).toMatchObject({ status: "unknown", score: 0 });
  });

  it("is met by the best objective alone, and does not add halves of two", () => {
    const two = answers({
      objectives: ["retention", "exit"],
      "basis.retention": "law",
      "hostedFit.retention": "can",
      "basis.exit": "preference",
      "hostedFit.exit": "barred",
    });
    expect(checkControl(two)).toMatchObject({ status: "not-met", score: 50 });
    expect(checkControl({ ...two, "basis.exit": "board" })).toMatchObject({ status: "met", score: 100 });
  });
});

describe("capability", () => {
  it("is met when every criterion is", () =>
    expect(checkCapability(answers(CAPABLE), burden())).toMatchObject({ status: "met", score: 100 }));

  it.each([
    [{ experience: "hobby" }, "experience", "not-met"],
    [{ experience: "contracted" }, "experience", "met"],
    [{ operators: 1 }, "two-people", "unknown"],
    [{ operators: 1, deputy: "no" }, "two-people", "not-met"],
    [{ operators: 1, deputy: "yes" }, "two-people", "met"],
    [{ coverage: "none" }, "coverage", "not-met"],
    [{ coverage: "office-hours" }, "coverage", "met"],
    [{ "practice.backups": "ad-hoc" }, "backups", "not-met"],
    [{ "practice.monitoring": "not-sure" }, "monitoring", "unknown"],
  ] as [Draft, string, string][])("%o makes %s %s", (change, id, status) => {
    expect(statusOf(checkCapability(answers({ ...CAPABLE, ...change }), burden()).criteria, id)).toBe(status);
  });

  // Two people: 240 hours a month.
  it.each([
    [230, "met", true],
    [190, "met", false],
    [240, "met", true],
    [250, "not-met", true],
    [290, "not-met", false],
  ])("%d hours for two people: %s, narrow %s", (hours, status, narrow) => {
    const { criteria } = checkCapability(answers(CAPABLE), burden({ hoursPerMonth: sure(hours) }));
    expect(criteria.find((criterion) => criterion.id === "hours-per-person")).toMatchObject({ status, narrow, need: sure(240) });
  });

  it("does not know whether hours that may be many are too many", () => {
    const { criteria } = checkCapability(answers(CAPABLE), burden({ hoursPerMonth: { low: 100, high: 300 } }));
    expect(statusOf(criteria, "hours-per-person")).toBe("unknown");
  });
});

describe("burden", () => {
  it("is met when every criterion is, at the bounds themselves", () => {
    expect(checkBurden(answers(CARRIED), burden())).toMatchObject({ status: "met", score: 100 });
  });

  it.each([
    [{ committedHours: 9.9 }, "committed-hours", "not-met"],
    [{ committedHours: { low: 9, high: 12 } }, "committed-hours", "unknown"],
    [{ committedHours: { low: 10, high: 12 } }, "committed-hours", "met"],
    [{ bearableLoss: 19_000 }, "bearable-loss", "not-met"],
    [{ bearableLoss: "not-sure" }, "bearable-loss", "unknown"],
    [{ degradedWeeks: 5 }, "degraded-weeks", "not-met"],
    [{ owner: "no" }, "owner", "not-met"],
    [{ acceptance: "not-sure" }, "acceptance", "unknown"],
  ] as [Draft, string, string][])("%o makes %s %s", (change, id, status) => {
    expect(statusOf(checkBurden(answers({ ...CARRIED, ...change }), burden()).criteria, id)).toBe(status);
  });

  it("asks for no weeks where there is nothing to warm up, even of somebody who does not know", () => {
    const { criteria } = checkBurden(answers({ ...CARRIED, degradedWeeks: "not-sure" }), burden({ warmUpWeeks: sure(0) }));
    expect(statusOf(criteria, "degraded-weeks")).toBe("met");
  });

  it("calls a criterion narrow within a fifth of its need", () => {
    const narrow = (committedHours: number) =>
      checkBurden(answers({ ...CARRIED, committedHours }), burden()).criteria.find((criterion) => criterion.id === "committed-hours")
        ?.narrow;
    expect([7.9, 8.1, 11, 12.1].map(narrow)).toEqual([false, true, true, false]);
  });

  it("publishes and compares two significant figures", () => {
    expect([0, 9.94, 9.96, 1234, 0.0567].map(twoFigures)).toEqual([0, 9.9, 10, 1200, 0.057]);
  });
});

describe("the owned option", () => {
  const established = (objective: string, scope: string, fit = "none-can"): Draft =>
    ({ objectives: [objective], [`basis.${objective}`]: "law", [`hostedFit.${objective}`]: fit, [`scope.${objective}`]: scope }) as Draft;

  it.each([
    [{ objectives: [] }, "core"],
    [{ objectives: "not-sure" }, "core"],
    [established("retention", "people"), "core"],
    [established("retention", "application"), "sender"],
    [established("retention", "both"), "self"],
    [established("routing", "people"), "self"],
    [established("confidentiality", "people"), "self"],
    [established("failure-domains", "people"), "self"],
    [established("product", "people"), "self"],
    [established("data-location", "people"), "core"],
    [established("data-location", "people", "barred"), "self"],
    [established("logging", "people", "barred"), "self"],
    [established("identity", "people", "barred"), "core"],
    [{ ...established("routing", "people"), "basis.routing": "preference" }, "core"],
  ] as [Draft, string][])("%o: %s", (draft, option) => expect(ownedOptions(answers(draft)).owned).toBe(option));

  it("is self when people's and application objectives meet", () => {
    const draft = {
      ...established("retention", "people"),
      ...established("exit", "application"),
      objectives: ["retention", "exit"],
    } as Draft;
    expect(ownedOptions(answers(draft)).owned).toBe("self");
  });

  it("could still be another while a basis or a bar is not known", () => {
    const draft = { ...established("routing", "people"), "basis.routing": "not-sure" } as Draft;
    expect(ownedOptions(answers(draft))).toEqual({ owned: "core", possible: ["core", "self"] });
    expect(ownedOptions(answers(established("data-location", "people", "unchecked"))).possible).toEqual(["core", "self"]);
  });

  it("could be what any subset of the open objectives makes it, in the order of the subsets", () => {
    const open = ["retention", "exit", "filtering", "product", "routing"] as const;
    const scopes = ["people", "application", "both", "people", "application"] as const;
    const detail = (scope: string, basis: string) => ({ scope, basis, fit: "none-can" });
    for (let mix = 0; mix < 2 ** open.length; mix++) {
      const details = open.map((_, i) => detail(scopes[(i + mix) % scopes.length] ?? "both", (mix >> i) & 1 ? "not-sure" : "preference"));
      const draftOf = (basisOf: (i: number) => string) =>
        answers({
          objectives: [...open],
          ...Object.fromEntries(
            open.flatMap((objective, i) => [
              [`basis.${objective}`, basisOf(i)],
              [`scope.${objective}`, details[i]?.scope],
              [`hostedFit.${objective}`, details[i]?.fit],
            ]),
          ),
        } as Draft);
      const unknown = open.flatMap((_, i) => (details[i]?.basis === "not-sure" ? [i] : []));
      const found = new Set<string>();
      for (let subset = 0; subset < 2 ** unknown.length; subset++) {
        const chosen = unknown.filter((_, k) => (subset >> k) & 1);
        found.add(ownedOptions(draftOf((i) => (chosen.includes(i) ? "law" : "preference"))).owned);
      }
      expect(ownedOptions(draftOf((i) => details[i]?.basis ?? "")).possible).toEqual([...found]);
    }
  });
});
