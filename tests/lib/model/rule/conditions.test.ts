import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type BurdenAsked, checkBurden, checkCapability, checkControl, twoFigures } from "@/lib/model/rule/conditions";
import { allOf, anyOf } from "@/lib/model/rule/kleene";
import { ownedOptions } from "@/lib/model/rule/owned-option";
import { completeDraft } from "@/lib/questionnaire/answers";
import { type Basis, CHOICES, type HostedFit, type NotSure, OBJECTIVES } from "@/lib/questionnaire/ids";
import type { Answers, Draft } from "@/lib/questionnaire/types";

const sure = (value: number) => ({ low: value, high: value });
const burden = (change: Partial<BurdenAsked> = {}): BurdenAsked => ({
  addedHoursPerMonth: sure(10),
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
    const { criteria } = checkCapability(answers(CAPABLE), burden({ addedHoursPerMonth: sure(hours) }));
    expect(criteria.find((criterion) => criterion.id === "hours-per-person")).toMatchObject({ status, narrow, need: sure(240) });
  });

  it("does not know whether hours that may be many are too many", () => {
    const { criteria } = checkCapability(answers(CAPABLE), burden({ addedHoursPerMonth: { low: 100, high: 300 } }));
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
    [established("retention", "people", "can"), "core"],
    // Nothing is established, so what was chosen is read.
    [{ ...established("routing", "people"), "basis.routing": "preference" }, "self"],
    [{ ...established("retention", "application"), "basis.retention": "preference" }, "sender"],
    // A stream without mail is never owned; without mailboxes every scope reads application.
    [{ ...established("retention", "both"), appMessages: 0 }, "core"],
    [{ ...established("retention", "application"), appMessages: 0 }, "core"],
    [{ ...established("routing", "people"), mailboxes: 0 }, "sender"],
    [{ objectives: [], mailboxes: 0 }, "sender"],
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
    const forced = established("retention", "people");
    const draft = {
      ...forced,
      ...established("routing", "people"),
      objectives: ["retention", "routing"],
      "basis.routing": "not-sure",
    } as Draft;
    expect(ownedOptions(answers(draft))).toEqual({ owned: "core", possible: ["core", "self"] });
    expect(ownedOptions(answers(established("data-location", "people", "unchecked"))).possible).toEqual(["core", "self"]);
  });

  it("could be what any settling of the open objectives forces, and nothing else", () => {
    const BASES = ["law", "preference", "not-sure"] as const;
    const FITS = ["none-can", "barred", "can", "unchecked"] as const;
    const mixed = fc.array(
      fc.record({ scope: fc.constantFrom(...CHOICES.scope), basis: fc.constantFrom(...BASES), fit: fc.constantFrom(...FITS) }),
      {
        minLength: 1,
        maxLength: 4,
      },
    );
    const named = fc.shuffledSubarray([...OBJECTIVES], { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(mixed, named, (details, names) => {
        type Detail = { scope: string; basis: string; fit: string };
        const draftOf = (each: readonly Detail[]) => {
          const chosen = names.slice(0, each.length);
          const detail = (id: string, of: (one: Detail) => string) =>
            chosen.map((objective, i) => [`${id}.${objective}`, of(each[i] as Detail)]);
          const entries = [...detail("basis", (d) => d.basis), ...detail("scope", (d) => d.scope), ...detail("hostedFit", (d) => d.fit)];
          return answers({ objectives: chosen, ...Object.fromEntries(entries) } as Draft);
        };
        const settled = details.reduce<Detail[][]>(
          (all, { scope, basis, fit }) =>
            all.flatMap((before) =>
              (basis === "not-sure" ? ["law", "preference"] : [basis]).flatMap((settledBasis) =>
                (fit === "unchecked" ? ["barred", "none-can", "can"] : [fit]).map((settledFit) => [
                  ...before,
                  { scope, basis: settledBasis, fit: settledFit },
                ]),
              ),
            ),
          [[]],
        );
        const forced = settled.map(draftOf).filter((each) => checkControl(each).status === "met");
        const found = new Set(forced.map((each) => ownedOptions(each).owned));
        const { owned, possible } = ownedOptions(draftOf(details));
        expect(possible).toContain(owned);
        expect(new Set(possible)).toEqual(found.size === 0 ? new Set([owned]) : found);
      }),
    );
  });
});
