import { assess, NEWEST_PRICE_DATE } from "@/lib/assess";
import { encodeScenario } from "@/lib/link";
import type { Answers } from "@/lib/questionnaire/types";

/** The code of the result for these answers at the newest prices, with the verdict as it stands now; `link-full` when it has no room. */
export function resultCode(answers: Answers): ReturnType<typeof encodeScenario> {
  const scenario = { answers, overrides: {}, priceDate: NEWEST_PRICE_DATE };
  const { option, verdict } = assess(scenario).recommendation;
  return encodeScenario(scenario, { option, verdict });
}
