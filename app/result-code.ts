import { assess, NEWEST_PRICE_DATE } from "@/lib/assess";
import { encodeScenario } from "@/lib/link";
import type { Answers } from "@/lib/questionnaire/types";
import { keepResult } from "./r/[code]/load";

/** The code of the result for these answers at the newest prices, with the verdict as it stands now; `link-full` when it has no room. */
export function resultCode(answers: Answers): ReturnType<typeof encodeScenario> {
  const scenario = { answers, overrides: {}, priceDate: NEWEST_PRICE_DATE };
  const assessment = assess(scenario);
  const { option, verdict } = assessment.recommendation;
  const stamp = { option, verdict };
  const encoded = encodeScenario(scenario, stamp);
  if (encoded.ok) keepResult({ code: encoded.code, scenario, assessment, stamp });
  return encoded;
}
