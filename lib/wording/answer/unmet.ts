import type { Basis } from "../../questionnaire/ids";
import { idsOf } from "../../questionnaire/records";
import { type Facts, type ObjectiveFact, requirementsOnlyOwningMeets } from "../facts";
import { listed, plural } from "../words";
import { duties } from "./texts";
import type { AnswerWords } from "./types";

/** What buying leaves unmet, by what asks for it. */
const LEFT: Record<Exclude<Basis, "preference">, string> = {
  law: "a law",
  contract: "a contract",
  "threat-model": "a threat model",
  board: "a board decision",
};

/** The requirements that stay unmet: those that no provider can meet, while buying is the answer. */
export function leftUnmet(facts: Facts): ObjectiveFact[] {
  return facts.rules ? [] : requirementsOnlyOwningMeets(facts);
}

/** That buying leaves a requirement unmet, with the duty in the reader's words. */
export function unmet(facts: Facts): AnswerWords["unmet"] {
  const objectives = leftUnmet(facts);
  if (objectives.length === 0) return null;
  const bases = idsOf(LEFT).filter((basis) => objectives.some((objective) => objective.basis === basis));
  return {
    claim: `Buying leaves ${listed(bases.map((basis) => LEFT[basis]))} unmet: ${duties(objectives)}.`,
    detail: detail(facts, objectives),
  };
}

function detail(facts: Facts, objectives: readonly ObjectiveFact[]): string {
  const { capability, burden } = facts.assessment.conditions;
  if (capability.status === "not-met") return "Owning with this team would not meet it reliably either.";
  if (burden.status === "not-met") return "Owning would meet it only once you accept the burden.";
  if (objectives.every(({ fit }) => fit === "barred"))
    return `${plural(objectives.length, "It bars", "They bar")} outsiders as such, so no provider can comply.`;
  return objectives.every(({ fit }) => fit === "none-can")
    ? "You asked every kind of provider that could comply, and none can."
    : "You have checked that no provider can comply.";
}
