import { NEWEST_PRICE_DATE } from "@/lib/data/price-book";
import { encodeScenario } from "@/lib/link/codec";

import { withoutShipped } from "@/lib/questionnaire/override-edits";
import type { Overrides, Scenario } from "@/lib/questionnaire/scenario";
import type { Answers } from "@/lib/questionnaire/types";
import { oncePerRequest } from "@/server/work/request-context";
import { assessmentOf, cachedResult, cacheResult, type FoundResult, type NoCode } from "./load-result";

/**
 * The result of a scenario with its code, from the cache if possible. Overrides that repeat what we ship are left out.
 */
export async function resultOf(given: Scenario): Promise<FoundResult | NoCode> {
  const scenario = { ...given, overrides: withoutShipped(given.overrides) };
  const cached = cachedResult(scenario);
  if (cached) return cached;
  // The smallest stamp first: if not even that fits the link, there is no need to assess.
  const smallest = encodeScenario(scenario, { option: "hosted", verdict: "settled" });
  if (!smallest.ok) return smallest;
  const assessment = await assessmentOf(scenario);
  if (assessment === null) return { ok: false, reason: "busy" };
  const { option, verdict } = assessment.recommendation;
  const stamp = { option, verdict };
  const encoded = encodeScenario(scenario, stamp);
  return encoded.ok ? cacheResult({ code: encoded.code, scenario, assessment, stamp }) : encoded;
}

/** The code of the result for these answers at the newest prices, with the verdict as it stands now. */
export function resultCode(answers: Answers, overrides: Overrides = {}): Promise<{ ok: true; code: string } | NoCode> {
  const scenario = { answers, overrides, priceDate: NEWEST_PRICE_DATE };
  return oncePerRequest(`result of ${JSON.stringify(scenario)}`, async () => {
    const result = await resultOf(scenario);
    return result.ok ? { ok: true, code: result.code } : result;
  });
}
