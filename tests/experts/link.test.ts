import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MODEL_VERSIONS } from "@/lib/data/model-versions";
import { decode, encodeDraft, encodeOwnDraft, encodeScenario, invitationCode, MOST_OVERRIDES, storedIn } from "@/lib/link/codec";
import { diagnose } from "@/lib/link/damage";
import { tidyCode } from "@/lib/link/tidy";
import { SEED } from "@/lib/model/standard-draws";
import { thenAndNow } from "@/lib/model/then-and-now";
import { completeDraft, parseAnswers } from "@/lib/questionnaire/answers";
import { PRACTICES } from "@/lib/questionnaire/ids";
import { PROFILES } from "@/lib/questionnaire/profiles";
import type { Overrides, Scenario } from "@/lib/questionnaire/scenario";
import type { Answers } from "@/lib/questionnaire/types";
import { Draws } from "@/lib/simulation/draws";
import { REFUSALS } from "@/lib/wording/refusals";
import { thenAndNowWords } from "@/lib/wording/result/then-and-now";
import { longestCodes } from "@/scripts/measure/damage/codes";
import { DAMAGES, damageAll } from "@/scripts/measure/damage/damages";
import { answerSets, manyOverrides, stamps } from "../arbitraries/answers";
import { largest, ranges } from "../arbitraries/largest";
import { forged } from "../links/forged";
import { keptModel } from "../links/kept-models";
import issued from "../links/layout-1.json";

const STAMP = { option: "self", verdict: "open" } as const;
const PRICE_DATE = "2026-11-23";

const scenarioOf = (answers: Answers, overrides: Overrides = {}): Scenario => ({ answers, overrides, priceDate: PRICE_DATE });

function codeOf(scenario: Scenario): string {
  const encoded = encodeScenario(scenario, STAMP);
  if (!encoded.ok) throw new Error(encoded.reason);
  return encoded.code;
}

function answersOf(given: Readonly<Record<string, unknown>>): Answers {
  const parsed = parseAnswers(given);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.answers;
}

describe("point 5: the link holds every answer", () => {
  it.each(["hosted", "self"] as const)(
    "opens to the largest complete set of answers, %s today, as result, invitation and draft",
    (today) => {
      const scenario = scenarioOf(largest(today));
      const code = codeOf(scenario);
      expect(code.length <= 90 || (code.length >= 100 && code.length <= 130)).toBe(true);
      expect(decode(code)).toMatchObject({ ok: true, kind: "scenario", scenario, stamp: STAMP, upgrades: [] });
      expect(decode(invitationCode(code) ?? "")).toMatchObject({ kind: "invitation", scenario, resultCode: code });
      expect(decode(encodeDraft(scenario.answers))).toEqual({ ok: true, kind: "draft", draft: scenario.answers });
      expect(storedIn(code)?.answers).toEqual(scenario.answers);
    },
  );

  it("holds the answers that layout 1 could not", () => {
    const given = {
      mailboxes: { low: 0, high: 1_000_000 },
      growth: { low: -12.5, high: 250 },
      revenueAtStake: { low: 0, high: 1_000_000_000 },
      hostedPlan: { custom: 12.13 },
      appPlan: { custom: 0.0875 },
      serverPlan: { custom: 1_234.56 },
      organisation: "education",
      paidAnyway: ["monitoring", "rota"],
      today: "self",
      ownHours: 2.25,
      ownIncidents: 0,
      hoursFrom: "own",
    };
    const answers = answersOf(given);
    expect(answers).toMatchObject(given);
    expect(decode(codeOf(scenarioOf(answers)))).toMatchObject({ scenario: { answers } });
    const alone = answersOf({ mailboxes: 0, appMessages: 5_000_000, objectives: ["product"], "scope.product": "both" });
    expect(decode(codeOf(scenarioOf(alone)))).toMatchObject({ scenario: { answers: alone } });
  });

  it("holds 120 ranges of one's own beside them, and says of one more how many it holds", () => {
    const answers = largest("self");
    const full = scenarioOf(answers, ranges(MOST_OVERRIDES));
    const code = codeOf(full);
    expect(MOST_OVERRIDES).toBe(120);
    expect(code.length).toBeLessThanOrEqual(1_022);
    expect(decode(code)).toMatchObject({ ok: true, kind: "scenario", scenario: full });
    expect(encodeOwnDraft(answers, full.overrides)).toMatchObject({ ok: true });
    const beyond = { ...answers, overrides: ranges(121) };
    expect(encodeScenario(scenarioOf(answers, beyond.overrides), STAMP)).toEqual({ ok: false, reason: "link-full" });
    expect(REFUSALS.noRoomForOverrides(MOST_OVERRIDES, 121)).toBe("A link holds at most 120 overrides, and these are 121.");
  });

  it("opens to any answers with any number of overrides, and is never of a length that no code has", () => {
    fc.assert(
      fc.property(answerSets, manyOverrides, stamps, (answers, overrides, stamp) => {
        const scenario = scenarioOf(answers, overrides);
        const encoded = encodeScenario(scenario, stamp);
        const code = encoded.ok ? encoded.code : "";
        expect(code).toMatch(/^m1(?:[a-z0-9]{7,88}|[a-z0-9]{98,1020})$/);
        expect(decode(code)).toMatchObject({ ok: true, kind: "scenario", scenario, stamp });
      }),
      { numRuns: 60 },
    );
  });

  it("stays below 80 characters for what founders answer", () => {
    const lengths = PROFILES.map(({ answers }) => codeOf(scenarioOf(answers)).length);
    expect(Math.max(...lengths)).toBeLessThan(80);
    expect(codeOf(scenarioOf(completeDraft({}))).length).toBeLessThan(20);
  });
});

describe("point 5: a damaged link never opens another result", () => {
  it("whether it is short or long", () => {
    const codes = { short: issued.map(({ code }) => code), long: longestCodes(11, 30) };
    expect(Math.min(...codes.long.map(({ length }) => length))).toBeGreaterThanOrEqual(100);
    for (const each of Object.values(codes)) {
      const counts = damageAll(each, 1_700, 11);
      expect(Object.keys(counts)).toEqual(Object.keys(DAMAGES));
      expect(Object.values(counts).map(({ another }) => another)).toEqual(Object.values(counts).map(() => 0));
    }
  });

  it("by cutting it to any length, down to those of short codes", () => {
    for (const code of longestCodes(12, 4))
      for (let length = 1; length < code.length; length += 1) expect(tidyCode(code.slice(0, length)), `${length}`).toBeUndefined();
  });

  it("and its page names the place, or that no code is as long", () => {
    const [code = ""] = longestCodes(13, 3);
    const wrong = code[70] === "q" ? "p" : "q";
    expect(diagnose(code.slice(0, 70) + wrong + code.slice(71))).toEqual({ kind: "one-wrong", at: 71 });
    for (let length = 91; length <= 99; length += 1)
      expect(diagnose("m1".padEnd(length, "qz"))).toEqual({ kind: "between", length, under: 90, over: 100 });
  });
});

describe("point 5: layout 1 stays readable for good", () => {
  const results = issued.filter(({ means }) => means.kind === "scenario");

  it("with the default plans of its time read as recommended, and said so", () => {
    for (const { code, means } of results) {
      const opened = decode(code);
      if (!opened.ok || opened.kind !== "scenario") throw new Error(code);
      const then: Readonly<Record<string, unknown>> = means.scenario?.answers ?? {};
      for (const [id, plan] of [
        ["hostedPlan", "microsoft-365-business-basic"],
        ["appPlan", "sendgrid"],
      ] as const) {
        const wasDefault = then[id] === plan;
        expect(opened.scenario.answers[id]).toEqual(wasDefault ? "recommended" : then[id]);
        const isSaid = opened.upgrades.some((upgrade) => upgrade.kind === "default-plan" && upgrade.id === id);
        expect(isSaid).toBe(wasDefault && !(id === "appPlan" && then.appMessages === 0));
      }
      // Its own model still gets what it stored.
      expect(storedIn(code)?.answers).toEqual(then);
    }
  });

  it("and one whose verdict the model moved says which model said what, and why", async () => {
    // R2: with 2,000 bought mailboxes the hours of all users stood against a team that only sends for software.
    const [code = ""] = results.map(({ code }) => code);
    const answers = answersOf({
      objectives: ["product"],
      "basis.product": "board",
      "hostedFit.product": "none-can",
      "scope.product": "application",
      operators: 3,
      experience: "production",
      coverage: "best-effort",
      ...Object.fromEntries(PRACTICES.map((practice) => [`practice.${practice}`, "routine"])),
      owner: "yes",
      deputy: "yes",
      acceptance: "yes",
      committedHours: 100,
      degradedWeeks: 12,
      bearableLoss: 1_000_000,
      mailboxes: 2_000,
      appMessages: 1_000_000,
      today: "self",
      noticeTime: "day",
      growth: 0,
      suite: "no",
      hostedPlan: "microsoft-365-business-basic",
      appPlan: "sendgrid",
    });
    const kept = await keptModel("1.1.0");
    const { organisation, paidAnyway, ownHours, ownIncidents, hoursFrom, ...inLayout1 } = answers;
    const stored = { answers: inLayout1, overrides: {}, priceDate: PRICE_DATE };
    const ofThen = kept.figuresOf(stored, 512);
    if (!ofThen) throw new Error("Model 1.1.0 makes no such link.");
    const stamp = { option: ofThen.option, verdict: ofThen.verdict };
    const opened = decode(forged(code, { version: 1, stamp, ...stored }));
    if (!opened.ok || opened.kind !== "scenario") throw new Error("The link does not open.");
    const told = thenAndNow(opened, { ofThen, versions: ["1.0.0", "1.1.0", "2.0.0"], draws: new Draws(512, SEED) });
    if (!told) throw new Error("Nothing is told.");
    expect([told.made.option, told.atItsPrices.option]).toEqual(["hosted", "sender"]);
    const words = thenAndNowWords(told, "USD");
    expect(words.summary).toMatch(
      /^It said “Buy everything”, [a-z ]+\. Today it says “Own the sender”, [a-z ]+\. What made the difference: the model\.$/,
    );
    expect(words.why).toMatch(
      /^Model 2\.0\.0 mended faults on both sides\. .* In your case .*“The burden is accepted knowingly” was [a-z ]+ and is [a-z ]+\.$/,
    );
    expect(words.upgrades).toHaveLength(1);
    expect(words.hasChangeLog).toBe(true);
    expect(words.figures?.rows.map(([name]) => name)).toContain("Hours a month that owning the sender adds");
  });

  it("while a link of layout 2 that names those plans keeps them", () => {
    const answers = answersOf({ hostedPlan: "microsoft-365-business-basic", appPlan: "sendgrid" });
    expect(decode(codeOf(scenarioOf(answers)))).toMatchObject({ scenario: { answers }, upgrades: [] });
  });

  it("and no code is of a layout that the version in it did not write", () => {
    const versions: readonly string[] = MODEL_VERSIONS;
    const [old = ""] = results.map(({ code }) => code);
    expect(decode(forged(old, { version: versions.indexOf("1.1.0") }))).toMatchObject({ ok: true, modelVersion: "1.1.0" });
    // Of a version that is not out, or of one that writes layout 2.
    expect(decode(forged(old, { version: versions.indexOf("1.1.0") + 1 })).ok).toBe(false);
    const today = codeOf(scenarioOf(completeDraft({})));
    const older = decode(forged(today, { version: versions.indexOf("1.0.0") }));
    if (versions.includes("2.0.0")) expect(older).toEqual({ ok: false, reason: "not-canonical" });
  });
});
