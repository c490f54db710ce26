import type { Basis, NotSure } from "../../questionnaire/ids";
import { idsOf } from "../../questionnaire/records";
import type { Facts } from "../facts";
import { requirementsOnlyOwningMeets } from "../facts";
import { listed } from "../words";
import { OBJECTIVE_NAMES } from "./names";

/** Who asks for a requirement, after "without what". */
const ASKED: Record<Exclude<Basis, "preference"> | NotSure, string> = {
  law: "the law asks of you",
  contract: "a contract asks of you",
  "threat-model": "your threat model asks for",
  board: "your board has decided",
  "not-sure": "is required",
};

/**
 * What is missing as long as mail is bought: a clause for each kind of basis of the requirements that no hosted service can meet; undefined where
 * there is none. "you are without what the law asks of you (where data lives)"
 */
export function missingWhenBuying(facts: Facts): string | undefined {
  const requirements = requirementsOnlyOwningMeets(facts);
  if (requirements.length === 0) return undefined;
  const parts = idsOf(ASKED).flatMap((basis) => {
    const names = requirements.filter((each) => each.basis === basis).map((each) => OBJECTIVE_NAMES[each.id]);
    return names.length === 0 ? [] : [`what ${ASKED[basis]} (${listed(names)})`];
  });
  return `you are without ${listed(parts)}`;
}
