import { assess, NEWEST_PRICE_DATE } from "@/lib/assess";
import { withoutShipped } from "@/lib/costs/own-values";
import { encodeScenario } from "@/lib/link";
import type { Answers } from "@/lib/questionnaire/types";
import type { Overrides, Scenario } from "@/lib/scenario";
import { type FoundResult, keepResult, keptResult } from "./r/[code]/load";

/**
 * The result of a scenario with its code, from memory where it was computed lately; `link-full` when a link has no room for it. Overrides
 * that repeat what we ship are left out.
 */
export function resultOf(given: Scenario): FoundResult | { ok: false; reason: "link-full" } {
  const scenario = { ...given, overrides: withoutShipped(given.overrides) };
  const kept = keptResult(scenario);
  if (kept) return kept;
  const assessment = assess(scenario);
  const { option, verdict } = assessment.recommendation;
  const stamp = { option, verdict };
  const encoded = encodeScenario(scenario, stamp);
  return encoded.ok ? keepResult({ code: encoded.code, scenario, assessment, stamp }) : encoded;
}

/** The code of the result for these answers at the newest prices, with the verdict as it stands now; `link-full` when it has no room. */
export function resultCode(answers: Answers, overrides: Overrides = {}): ReturnType<typeof encodeScenario> {
  const result = resultOf({ answers, overrides, priceDate: NEWEST_PRICE_DATE });
  return result.ok ? { ok: true, code: result.code } : result;
}
