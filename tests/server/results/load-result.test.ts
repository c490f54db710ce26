import { beforeAll, describe, expect, it } from "vitest";
import { NEWEST_PRICE_DATE } from "@/lib/data/price-book";
import { encodeDraft, encodeScenario } from "@/lib/link/codec";
import type { Assessment } from "@/lib/model/assessment";
import { PROFILES } from "@/lib/questionnaire/profiles";
import type { Scenario, VerdictStamp } from "@/lib/questionnaire/scenario";
import { cacheData, cachedData, startCache } from "@/server/cache";
import { loadResult } from "@/server/results/load-result";
import { withinRequest } from "@/server/work/request-context";
import { assessProfile, workQuickly } from "@/tests/assessments";

workQuickly();

const [profile] = PROFILES;
if (!profile) throw new Error("There are no profiles to load.");
const scenario: Scenario = { answers: profile.answers, overrides: {}, priceDate: NEWEST_PRICE_DATE };

function codeOf(stamp: VerdictStamp): string {
  const encoded = encodeScenario(scenario, stamp);
  if (!encoded.ok) throw new Error(encoded.reason);
  return encoded.code;
}

describe("loading the result behind a code", () => {
  let assessment: Assessment;
  let code: string;

  beforeAll(() => {
    assessment = assessProfile(profile.id).assessment;
    const { option, verdict } = assessment.recommendation;
    code = codeOf({ option, verdict });
  });

  it("gives the scenario and what the model concludes from it", async () => {
    const loaded = await loadResult(code);
    expect(loaded).toMatchObject({ ok: true, code, scenario });
    expect(loaded.ok && loaded.assessment).toEqual(assessment);
  });

  it("assesses a code once and keeps the result", async () => {
    const loaded = await loadResult(code);
    const name = `result ${code}`;
    expect(cachedData(name)).toEqual(loaded);
    cacheData(name, { ...loaded, modelVersion: "kept" });
    expect(await loadResult(code)).toEqual({ ...loaded, modelVersion: "kept" });
    cacheData(name, loaded);
  });

  it("gives a request the same object each time, whatever is forgotten meanwhile", async () => {
    await withinRequest({ asker: "somebody", found: new Map() }, async () => {
      const loaded = await loadResult(code);
      startCache(1000);
      expect(await loadResult(code)).toBe(loaded);
      startCache(10_000_000);
      cacheData(`result ${code}`, loaded);
    });
  });

  it("takes a stored verdict that the same model does not reach for damage", async () => {
    const { option, verdict } = assessment.recommendation;
    const otherVerdict = codeOf({ option, verdict: verdict === "open" ? "settled" : "open" });
    const otherOption = codeOf({ option: option === "hosted" ? "self" : "hosted", verdict });
    expect(await loadResult(otherVerdict)).toEqual({ ok: false, reason: "damaged" });
    expect(await loadResult(otherOption)).toEqual({ ok: false, reason: "damaged" });
  });

  it("gives a link of an older day at its own prices, and at today's under a code of its own", async () => {
    const older = encodeScenario({ ...scenario, priceDate: "2026-11-01" }, { option: "hosted", verdict: "settled" });
    const olderCode = older.ok ? older.code : "";
    const today = await loadResult(olderCode, "today");
    expect(today).toEqual(await loadResult(code));
    expect(await loadResult(olderCode)).toMatchObject({ ok: true, code: olderCode, scenario: { priceDate: "2026-11-01" } });
    expect(await loadResult(code, "today")).toEqual(await loadResult(code));
  });

  it("takes a false verdict of an older day for damage at today's prices too", async () => {
    const forged = encodeScenario({ ...scenario, priceDate: "2026-11-01" }, { option: "self", verdict: "settled" });
    expect(await loadResult(forged.ok ? forged.code : "", "today")).toEqual({ ok: false, reason: "damaged" });
  });

  it("never takes a draft for a result, however complete it is", async () => {
    expect(await loadResult(encodeDraft(scenario.answers))).toEqual({ ok: false, reason: "draft" });
    expect(await loadResult(encodeDraft({}))).toEqual({ ok: false, reason: "draft" });
  });

  it("refuses a code with any one character changed or cut off", async () => {
    for (let index = 0; index < code.length; index += 1) {
      const other = code[index] === "q" ? "p" : "q";
      expect((await loadResult(code.slice(0, index) + other + code.slice(index + 1))).ok, `character ${index}`).toBe(false);
      expect((await loadResult(code.slice(0, index))).ok, `cut at ${index}`).toBe(false);
    }
  });

  it.each(["", "r", "hello", "%", "../..", "💌", "1".repeat(5_000), "constructor"])(
    "answers %j with a reason and no exception",
    async (text) => {
      expect(await loadResult(text)).toMatchObject({ ok: false, reason: expect.any(String) });
    },
  );
});
