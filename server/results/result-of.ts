import { NEWEST_PRICE_DATE } from "@/lib/assess";
import { withoutShipped } from "@/lib/costs/own-values";
import { encodeScenario } from "@/lib/link";
import type { Answers } from "@/lib/questionnaire/types";
import type { Overrides, Scenario } from "@/lib/scenario";
import { assessmentOf, type FoundResult, keepResult, keptResult } from "./load-result";

/** `link-full`: a link has no room for it. `busy`: there is no room to compute it now. */
export type NoCode = { ok: false; reason: "link-full" | "busy" };

/**
 * The result of a scenario with its code, from memory where it was computed lately. Overrides that repeat what we ship are left out.
 */
export async function resultOf(given: Scenario): Promise<FoundResult | NoCode> {
  const scenario = { ...given, overrides: withoutShipped(given.overrides) };
  const kept = keptResult(scenario);
  if (kept) return kept;
  // The smallest stamp first: what has no room even for it need not be assessed.
  const smallest = encodeScenario(scenario, { option: "hosted", verdict: "settled" });
  if (!smallest.ok) return smallest;
  const assessment = await assessmentOf(scenario);
  if (assessment === null) return { ok: false, reason: "busy" };
  const { option, verdict } = assessment.recommendation;
  const stamp = { option, verdict };
  const encoded = encodeScenario(scenario, stamp);
  return encoded.ok ? keepResult({ code: encoded.code, scenario, assessment, stamp }) : encoded;
}

/** The code of the result for these answers at the newest prices, with the verdict as it stands now. */
export async function resultCode(answers: Answers, overrides: Overrides = {}): Promise<{ ok: true; code: string } | NoCode> {
  const result = await resultOf({ answers, overrides, priceDate: NEWEST_PRICE_DATE });
  return result.ok ? { ok: true, code: result.code } : result;
}
