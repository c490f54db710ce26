import { assumptionByKey } from "../../data/assumptions";
import { draftOf } from "../../questionnaire/answers";
import { NOT_SURE } from "../../questionnaire/ids";
import { idsOf } from "../../questionnaire/records";
import type { AnswerId, Answers, DetailId, UnsureId } from "../../questionnaire/types";
import type { Inputs } from "../costs/inputs";
import type { Moving } from "./answer-dependencies";

/**
 * The best and the worst that could turn out of an unknown answer, for the hours, losses and warm-up of an owner. Money
 * that no criterion reads (a suite, who owns the mailboxes' time) is left to chance.
 */
type Ends = { best: Answers[AnswerId]; worst: Answers[AnswerId] };

/** The answers that can be unknown and then move an owner's hours, losses or warm-up. */
export type MovingId = Exclude<UnsureId, DetailId | Moving<"costs" | "rule">>;

function ends(key: string): { best: number; worst: number } {
  const { low, high } = assumptionByKey(key);
  return { best: low, worst: high };
}

/** Who owns the mailboxes has no end, and the revenue has one that depends on the currency: see below. */
const ENDS: Record<Exclude<MovingId, "mailboxOwners" | "revenueAtStake">, Ends> = {
  operators: { best: 3, worst: 0 },
  deputy: { best: "yes", worst: "no" },
  coverage: { best: "rota", worst: "none" },
  "practice.patching": { best: "routine", worst: "none" },
  "practice.backups": { best: "routine", worst: "none" },
  "practice.monitoring": { best: "routine", worst: "none" },
  "practice.rehearsal": { best: "routine", worst: "none" },
  "practice.keys": { best: "routine", worst: "none" },
  "practice.abuse": { best: "routine", worst: "none" },
  mailboxes: ends("all.unknown-mailboxes"),
  growth: {
    best: (assumptionByKey("all.unknown-growth-factor").low - 1) * 100,
    worst: (assumptionByKey("all.unknown-growth-factor").high - 1) * 100,
  },
  appMessages: { best: 0, worst: assumptionByKey("all.unknown-app-messages").high },
  bulk: { best: "no", worst: "yes" },
  today: { best: "self", worst: "none" },
  noticeTime: { best: "hours", worst: "month" },
  targeted: { best: "no", worst: "yes" },
  mfa: { best: "all", worst: "none" },
};

/** The answers that stand behind assumptions for what the founder does not know, by the line of the assumption. */
export const ANSWER_BEHIND: Readonly<Record<string, AnswerId>> = {
  "unknown-mailboxes": "mailboxes",
  "unknown-app-messages": "appMessages",
  "unknown-growth-factor": "growth",
  "unknown-revenue-at-stake": "revenueAtStake",
  "detection-not-sure": "noticeTime",
};

/** Ids of the unknown answers that move an owner's hours, losses or warm-up. */
export function movingUnknowns(answers: Answers): MovingId[] {
  const ids: MovingId[] = [...idsOf(ENDS), "mailboxOwners", "revenueAtStake"];
  return ids.filter((id) => answers[id] === NOT_SURE);
}

/**
 * The answers with every such unknown at its best, and with every one at its worst. Who owns the mailboxes has no better side: customers
 * take more work, staff more fraud; while that is unknown each end comes in both.
 */
export function resolutions(answers: Answers, usdPerUnit: Inputs["usdPerUnit"]): Answers[] {
  const owners = answers.mailboxOwners === NOT_SURE ? (["staff", "customers"] as const) : [answers.mailboxOwners];
  return owners.flatMap((mailboxOwners) =>
    (["best", "worst"] as const).map((end) => resolveUnknowns({ ...answers, mailboxOwners }, end, usdPerUnit)),
  );
}

function resolveUnknowns(answers: Answers, to: "best" | "worst", usdPerUnit: Inputs["usdPerUnit"]): Answers {
  const endOf = (id: MovingId) => {
    if (id === "mailboxOwners") throw new Error(`${id} has no ${to} end`);
    return id === "revenueAtStake" ? ends("all.unknown-revenue-at-stake")[to] / usdPerUnit : ENDS[id][to];
  };
  return { ...answers, ...draftOf(movingUnknowns(answers).map((id) => [id, endOf(id)])) };
}
