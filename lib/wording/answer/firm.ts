import type { Facts } from "../facts";
import type { AnswerWords } from "./types";

/** Whether the verdict can still change, and what it is that is settled or open. */
export function firm(facts: Facts): AnswerWords["firm"] {
  if (facts.assessment.recommendation.verdict === "open")
    return {
      label: "Open.",
      text: facts.rules
        ? "That you own is settled; how much you own is not."
        : "Whether to buy or to own depends on answers that you do not have yet.",
    };
  return {
    label: "Settled.",
    text: facts.notSureCount === 0 ? "The verdict has every answer that it needs." : "Nothing you left open could change the verdict.",
  };
}
