import { isDetail, isPractice } from "../../questionnaire/applies";
import { type Basis, CHOICES, NOT_SURE } from "../../questionnaire/ids";
import type { AnswerId, Answers, DetailId, PracticeId } from "../../questionnaire/types";

/**
 * What kind of thing a change is. `fact`: it is so or it is not; one can only find out. `decision`: somebody can decide it on a day.
 * `work`: people have to build or keep it up.
 */
export type Nature = "fact" | "decision" | "work";

/** The nature of what is asked once; that of experience depends on what it becomes. */
const NATURES: Record<Exclude<AnswerId, DetailId | PracticeId | "experience">, "fact" | "decision"> = {
  motives: "fact",
  independenceFrom: "fact",
  objectives: "decision",
  requiredPlace: "fact",
  exitFrom: "fact",
  atStake: "fact",
  operators: "decision",
  coverage: "decision",
  owner: "decision",
  deputy: "decision",
  acceptance: "decision",
  committedHours: "decision",
  degradedWeeks: "decision",
  bearableLoss: "decision",
  mailboxes: "fact",
  mailboxOwners: "fact",
  organisation: "fact",
  growth: "fact",
  appMessages: "fact",
  bulk: "fact",
  today: "fact",
  todayProvider: "fact",
  ownHours: "fact",
  ownIncidents: "fact",
  hoursFrom: "decision",
  suite: "fact",
  revenueAtStake: "fact",
  noticeTime: "fact",
  targeted: "fact",
  mfa: "fact",
  currency: "fact",
  hourlyCost: "fact",
  displaced: "fact",
  paidAnyway: "fact",
  hostedPlan: "decision",
  appPlan: "decision",
  serverPlan: "decision",
  horizonYears: "decision",
  discountRate: "decision",
};

/** Whether the leadership or the team can write a basis down themselves; a law or a contract is there or is not. */
const WRITTEN_BY_US: Record<Basis, boolean> = { law: false, contract: false, "threat-model": true, board: true, preference: true };

/** The nature of one changed answer; what was unknown before is a fact to establish, except what is ours to decide. */
export function natureOf(id: AnswerId, from: Answers[AnswerId], to: Answers[AnswerId]): Nature {
  if (isDetail(id)) {
    if (id.startsWith("scope.")) return "decision";
    const basis = id.startsWith("basis.") ? CHOICES.basis.find((each) => each === to) : undefined;
    return basis !== undefined && WRITTEN_BY_US[basis] && from !== NOT_SURE ? "decision" : "fact";
  }
  if (isPractice(id)) return from === NOT_SURE ? "fact" : "work";
  if (id === "experience") return from === NOT_SURE ? "fact" : to === "contracted" ? "decision" : "work";
  return NATURES[id];
}
