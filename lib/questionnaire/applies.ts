import { type Motive, NOT_SURE, OBJECTIVES, type Objective } from "./ids";
import { DEFEATED_BY_RELAY } from "./relay";
import type { AnswerId, ConditionalId, DetailId, Draft, PracticeId } from "./types";

/** The objectives that a draft has chosen; none while the question is open or answered with not-sure. */
export const chosenObjectives = (draft: Draft): readonly Objective[] =>
  draft.objectives === undefined || draft.objectives === NOT_SURE ? [] : draft.objectives;

const hasMotive = (draft: Draft, motive: Motive): boolean =>
  draft.motives !== undefined && draft.motives !== NOT_SURE && draft.motives.includes(motive);

/** What an answer depends on that is there only with a reason. Under other answers it is accepted and dropped. */
const REASONS: Record<ConditionalId, (draft: Draft) => boolean> = {
  independenceFrom: (draft) => hasMotive(draft, "independence"),
  requiredPlace: (draft) => chosenObjectives(draft).includes("data-location"),
  exitFrom: (draft) => chosenObjectives(draft).includes("exit"),
  todayProvider: (draft) => draft.today === "hosted",
  ownHours: (draft) => draft.today === "self",
  ownIncidents: (draft) => draft.today === "self",
  hoursFrom: (draft) => draft.today === "self",
};

const isConditional = (id: AnswerId): id is ConditionalId => Object.hasOwn(REASONS, id);

/** Whether an answer has a place among these: always, but for details of an objective and for what has a reason of its own. */
export function isKept(id: AnswerId, draft: Draft): boolean {
  const objective = objectiveOf(id);
  if (objective !== undefined) return chosenObjectives(draft).includes(objective);
  return !isConditional(id) || REASONS[id](draft);
}

/**
 * Whether the owned option could turn out to send from addresses of its own. When nothing can be established it is the core,
 * whose outbound mail goes through a relay, and no address has to earn a name.
 */
function mayOwnAddresses(draft: Draft): boolean {
  if (draft.objectives === undefined || draft.objectives === NOT_SURE) return true;
  return draft.objectives.some((objective) => {
    if (draft[`basis.${objective}`] === "preference") return false;
    return draft.mailboxes === 0 || draft[`scope.${objective}`] !== "people" || DEFEATED_BY_RELAY[objective] !== "never";
  });
}

const sendsForSoftware = (draft: Draft): boolean => draft.appMessages !== 0;

/** Whether there is mail of people at all. */
const hasPeople = (draft: Draft): boolean => draft.mailboxes !== 0;

const ALWAYS = "always";

/** When a question is asked at all: always, where its answer moves a criterion, a cost or an incident rate in every draft. */
const ASKED: Record<Exclude<AnswerId, DetailId>, typeof ALWAYS | ((draft: Draft) => boolean)> = {
  motives: ALWAYS,
  independenceFrom: REASONS.independenceFrom,
  objectives: ALWAYS,
  // A mere preference for a place or an exit chooses no plan.
  requiredPlace: (draft) => REASONS.requiredPlace(draft) && draft["basis.data-location"] !== "preference",
  exitFrom: (draft) => REASONS.exitFrom(draft) && draft["basis.exit"] !== "preference",
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
  mailboxOwners: hasPeople,
  organisation: hasPeople,
  growth: ALWAYS,
  appMessages: ALWAYS,
  // This and the plan describe the application stream.
  bulk: sendsForSoftware,
  today: ALWAYS,
  todayProvider: (draft) => REASONS.todayProvider(draft) && hasPeople(draft),
  ownHours: REASONS.ownHours,
  ownIncidents: REASONS.ownIncidents,
  hoursFrom: (draft) => REASONS.hoursFrom(draft) && draft.ownHours !== NOT_SURE,
  suite: hasPeople,
  revenueAtStake: ALWAYS,
  noticeTime: ALWAYS,
  targeted: ALWAYS,
  // Stolen accounts and fraud through mail are of people’s mail.
  mfa: hasPeople,
  currency: ALWAYS,
  hourlyCost: ALWAYS,
  displaced: ALWAYS,
  paidAnyway: ALWAYS,
  hostedPlan: hasPeople,
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
    // The scope of a mere preference decides nothing: the owned option rests on what is required. Without mailboxes there is one scope.
    return !(id === `scope.${objective}` && (draft[`basis.${objective}`] === "preference" || !hasPeople(draft)));
  }
  const asked = ASKED[id];
  return asked === ALWAYS || asked(draft);
}
