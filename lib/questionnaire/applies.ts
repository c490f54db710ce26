import { NOT_SURE, OBJECTIVES, type Objective } from "./ids";
import type { AnswerId, Draft } from "./types";

/** The objectives that a draft has chosen; none while the question is open or answered with not-sure. */
export const chosenObjectives = (draft: Draft): readonly Objective[] =>
  draft.objectives === undefined || draft.objectives === NOT_SURE ? [] : draft.objectives;

/** A relay sees every message, so these objectives for people's mail are not met while outbound mail passes through one. */
const RELAY_DEFEATS: readonly Objective[] = ["routing", "confidentiality", "failure-domains", "product", "data-location", "logging"];

/**
 * Whether the owned option could turn out to send from addresses of its own. When nothing can be established it is the core,
 * whose outbound mail goes through a relay, and no address has to earn a name.
 */
function mayOwnAddresses(draft: Draft): boolean {
  if (draft.objectives === undefined || draft.objectives === NOT_SURE) return true;
  return draft.objectives.some((objective) => {
    if (draft[`basis.${objective}`] === "preference") return false;
    return draft[`scope.${objective}`] !== "people" || RELAY_DEFEATS.includes(objective);
  });
}

const sendsForSoftware = (draft: Draft): boolean => draft.appMessages !== 0;

/**
 * When a question is asked at all. A question without an entry is always asked: its answer moves a criterion, a cost or an
 * incident rate in every draft.
 */
const CONDITIONS: Partial<Record<AnswerId, (draft: Draft) => boolean>> = {
  // It is put beside the price of control, which nobody weighs against objectives they do not have.
  atStake: (draft) => draft.objectives === NOT_SURE || chosenObjectives(draft).length > 0,
  // Two operators already satisfy the criterion, and the key-person incident then has its lowest rate.
  deputy: (draft) => draft.operators === undefined || draft.operators === NOT_SURE || draft.operators < 2,
  // Only new addresses of one's own are warmed up.
  degradedWeeks: (draft) => draft.today !== "self" && mayOwnAddresses(draft),
  // Both describe the application stream.
  bulk: sendsForSoftware,
  appPlan: sendsForSoftware,
};

const DETAIL_OF: ReadonlyMap<string, Objective> = new Map(
  OBJECTIVES.flatMap((objective) =>
    [`basis.${objective}`, `hostedFit.${objective}`, `scope.${objective}`].map((id) => [id, objective] as const),
  ),
);

/** The objective that a detail (`basis.*`, `hostedFit.*`, `scope.*`) belongs to; undefined for every other id. */
export const objectiveOf = (id: string): Objective | undefined => DETAIL_OF.get(id);

/** Whether a question is asked in every draft. */
export const isAlwaysAsked = (id: AnswerId): boolean => objectiveOf(id) === undefined && CONDITIONS[id] === undefined;

/**
 * Whether the answer can matter given what has been answered so far. Complete answers are a draft too, so the report can ask
 * it which `not-sure` is worth listing.
 */
export function applies(id: AnswerId, draft: Draft): boolean {
  const objective = objectiveOf(id);
  if (objective !== undefined) {
    if (!chosenObjectives(draft).includes(objective)) return false;
    // The scope of a mere preference decides nothing: the owned option rests on what is required.
    return !(id === `scope.${objective}` && draft[`basis.${objective}`] === "preference");
  }
  return CONDITIONS[id]?.(draft) ?? true;
}
