import { parseAnswers } from "@/lib/questionnaire/answers";
import type { Draft } from "@/lib/questionnaire/types";
import { resultCode } from "@/server/results/result-of";

/** The code of the result of some answers, the rest as it is where nothing is said. Throws where no door lets them through. */
export async function codeOf(given: Draft): Promise<string> {
  const parsed = parseAnswers(given);
  if (!parsed.ok) throw new Error("The answers of this test are not valid.");
  const made = await resultCode(parsed.answers);
  if (!made.ok) throw new Error("The answers of this test fill a link.");
  return made.code;
}
