import { NOT_SURE, OBJECTIVES, type Objective } from "./ids";
import { DEFEATED_BY_RELAY } from "./relay";
import type { AnswerId, DetailId, Draft, PracticeId } from "./types";

/** The objectives that a draft has chosen; none while the question is open or answered with not-sure. */
export const chosenObjectives = (draft: Draft): readonly Objective[] =>
  draft.objectives === undefined || draft.objectives === NOT_SURE ? [] : draft.objectives;

/**
 * Whether the owned option could turn out to send from addresses of its own. When nothing can be established it is the core,
 * whose outbound mail goes through a relay, and no address has to earn a name.
 */
function mayOwnAddresses(draft: Draft): boolean {
  if (draft.objectives === undefined || draft.objectives === NOT_SURE) return true;
  return draft.objectives.some((objective) => {
    if (draft[`basis.${objective}`] === "preference") return false;
    return draft[`scope.${objective}`] !== "people" || DEFEATED_BY_RELAY[objective] !== "never";
  });
}

const sendsForSoftware = (draft: Draft): boolean => draft.appMessages !== 0;

const ALWAYS = "always";

/** When a question is asked at all: always, where its answer moves a criterion, a cost or an incident rate in every draft. */
const ASKED: Record<Exclude<AnswerId, DetailId>, typeof ALWAYS | ((draft: Draft) => boolean)> = {
  motives: ALWAYS,
  objectives: ALWAYS,
  // It is put beside the price of control, which nobody weighs against objectives they do not have.
  atStake: (draft) => draft.objectives === NOT_SURE || chosenObjectives(draft).length > 0,
  operators: ALWAYS,
  experience: ALWAYS,
  coverage: ALWAYS,
  "practice.patching": ALWAYS,
  "practice.backups": ALWAYS,
  "practice.monitoring": ALWAYS,
  "practice.restore": ALWAYS,
  "practice.rehearsal": ALWAYS,
  "practice.keys": ALWAYS,
  "practice.abuse": ALWAYS,
  owner: ALWAYS,
  // Two operators already satisfy the criterion, and the key-person incident then has its lowest rate.
  deputy: (draft) => draft.operators === undefined || draft.operators === NOT_SURE || draft.operators < 2,
  acceptance: ALWAYS,
  committedHours: ALWAYS,
  // Only new addresses of one's own are warmed up.
  degradedWeeks: (draft) => draft.today !== "self" && mayOwnAddresses(draft),
  bearableLoss: ALWAYS,
  mailboxes: ALWAYS,
  mailboxOwners: ALWAYS,
  growth: ALWAYS,
  appMessages: ALWAYS,
  // This and the plan describe the application stream.
  bulk: sendsForSoftware,
  today: ALWAYS,
  suite: ALWAYS,
  revenueAtStake: ALWAYS,
  noticeTime: ALWAYS,
  targeted: ALWAYS,
  mfa: ALWAYS,
  currency: ALWAYS,
  hourlyCost: ALWAYS,
  displaced: ALWAYS,
  hostedPlan: ALWAYS,
  appPlan: sendsForSoftware,
  serverPlan: ALWAYS,
  horizonYears: ALWAYS,
  discountRate: ALWAYS,
};

/** Whether an answer is a detail of an objective. */
export const isDetail = (id: AnswerId): id is DetailId => objectiveOf(id) !== undefined;

const DETAIL_OF: ReadonlyMap<string, Objective> = new Map(
  OBJECTIVES.flatMap((objective) =>
    [`basis.${objective}`, `hostedFit.${objective}`, `scope.${objective}`].map((id) => [id, objective] as const),
  ),
);

/** The objective that a detail (`basis.*`, `hostedFit.*`, `scope.*`) belongs to; undefined for every other id. */
export const objectiveOf = (id: string): Objective | undefined => DETAIL_OF.get(id);

/** Whether an answer is about a practice of the team. */
export const isPractice = (id: AnswerId): id is PracticeId => id.startsWith("practice.");

/** Whether a question is asked in every draft. */
export const isAlwaysAsked = (id: AnswerId): boolean => !isDetail(id) && ASKED[id] === ALWAYS;

/**
 * Whether the answer can matter given what has been answered so far. Complete answers are a draft too, so the report can ask
 * it which `not-sure` is worth listing.
 */
export function applies(id: AnswerId, draft: Draft): boolean {
  if (isDetail(id)) {
    const objective = objectiveOf(id);
    if (objective === undefined || !chosenObjectives(draft).includes(objective)) return false;
    // The scope of a mere preference decides nothing: the owned option rests on what is required.
    return !(id === `scope.${objective}` && draft[`basis.${objective}`] === "preference");
  }
  const asked = ASKED[id];
  return asked === ALWAYS || asked(draft);
}
