import { NOT_SURE } from "../../questionnaire/ids";
import type { AnswerId, Answers } from "../../questionnaire/types";

/**
 * What kind of thing a change is. `fact`: it is so or it is not; one can only find out. `decision`: somebody can decide it on a day.
 * `work`: people have to build or keep it up.
 */
export type Nature = "fact" | "decision" | "work";

const DECISIONS: readonly AnswerId[] = [
  "objectives",
  "operators",
  "coverage",
  "owner",
  "deputy",
  "acceptance",
  "committedHours",
  "degradedWeeks",
  "bearableLoss",
  "horizonYears",
  "discountRate",
  "hostedPlan",
  "appPlan",
  "serverPlan",
];

/** Bases that the leadership or the team can write down themselves; a law or a contract is there or is not. */
const WRITTEN_BY_US = ["board", "threat-model", "preference"];

/** The nature of one changed answer; what was unknown before is a fact to establish, except what is ours to decide. */
export function natureOf(id: AnswerId, from: Answers[AnswerId], to: Answers[AnswerId]): Nature {
  if (id.startsWith("basis.")) return WRITTEN_BY_US.includes(String(to)) && from !== NOT_SURE ? "decision" : "fact";
  if (id.startsWith("hostedFit.")) return "fact";
  if (id.startsWith("scope.") || DECISIONS.includes(id)) return "decision";
  if (id.startsWith("practice.")) return from === NOT_SURE ? "fact" : "work";
  if (id === "experience") return from === NOT_SURE ? "fact" : to === "contracted" ? "decision" : "work";
  return "fact";
}
