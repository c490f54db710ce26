import { NOT_SURE, type OptionId } from "../../questionnaire/ids";
import type { Answers } from "../../questionnaire/types";
import type { Condition, ConditionId, Criterion, GoLiveId, Recommendation } from "../assessment";
import { movingUnknowns } from "./best-and-worst";
import { allOf } from "./kleene";
import { chosenObjectives } from "./owned-option";

const GO_LIVE: readonly GoLiveId[] = ["restore", "rehearsal", "keys", "abuse"];

type Facts = {
  answers: Answers;
  conditions: Record<ConditionId, Condition>;
  owned: OptionId;
  /** Every option that the owned option could still turn out to be. */
  possible: readonly OptionId[];
};

/** A recommendation before anybody looks at the money. */
export type Verdict = Omit<Recommendation, "money">;

/**
 * What follows from the three conditions: own when all are met, else buy. The verdict is open while the unknown answers, all at
 * their best or all at their worst, lead to different options.
 */
export function recommend(facts: Facts): Verdict {
  const { answers, conditions, owned, possible } = facts;
  const all = Object.values(conditions);
  const status = allOf(all.map((condition) => condition.status));
  const isOwned = status === "met";
  const unknowns = status === "unknown" ? openIds(answers, conditions) : isOwned && possible.length > 1 ? openObjectives(answers) : [];
  return {
    option: isOwned ? owned : "hosted",
    verdict: unknowns.length > 0 || status === "unknown" ? "open" : "settled",
    narrow: isNarrow(all, isOwned),
    timing: answers.today === "self" && !isOwned ? "at-renewal" : "now",
    goLive: isOwned ? GO_LIVE.filter((id) => answers[`practice.${id}`] === "none" || answers[`practice.${id}`] === NOT_SURE) : [],
    unknowns,
  };
}

/** The chances, that the owned option is cheaper than buying, from which the money gets its labels; between them it leans. */
export const MONEY_LABELS = { clear: { atMost: 0.1, atLeast: 0.9 }, tooClose: { from: 0.35, to: 0.65 } } as const;

/** How sure the money is, by the chance that the owned option is cheaper than buying. */
export function moneyLabel(cheaperThanHosted: number): Recommendation["money"] {
  const { clear, tooClose } = MONEY_LABELS;
  if (cheaperThanHosted <= clear.atMost || cheaperThanHosted >= clear.atLeast) return "clear";
  return cheaperThanHosted >= tooClose.from && cheaperThanHosted <= tooClose.to ? "too-close" : "leaning";
}

/** Narrow when a small change of one number would turn the verdict: a met criterion just met, or nothing failing but what just fails. */
function isNarrow(conditions: readonly Condition[], isOwned: boolean): boolean {
  const criteria = conditions.flatMap((condition) => condition.criteria);
  if (isOwned) return criteria.some((criterion) => criterion.narrow === true);
  const failing = conditions.filter((condition) => condition.status === "not-met").flatMap((condition) => condition.criteria);
  const failed = failing.filter((criterion) => criterion.status === "not-met");
  return failed.length > 0 && failed.every((criterion) => criterion.narrow === true);
}

/** Ids of the answers behind the criteria that are still unknown. */
function openIds(answers: Answers, conditions: Record<ConditionId, Condition>): string[] {
  const ids = new Set<string>();
  if (conditions.control.status === "unknown") {
    if (answers.objectives === NOT_SURE) ids.add("objectives");
    for (const objective of chosenObjectives(answers)) {
      const pair = conditions.control.criteria.filter((criterion) => criterion.id.endsWith(`.${objective}`));
      if (pair.some((criterion) => criterion.status === "not-met")) continue;
      for (const criterion of pair) {
        if (criterion.status !== "unknown") continue;
        ids.add(criterion.id.startsWith("established") ? `basis.${objective}` : `hostedFit.${objective}`);
      }
    }
  }
  for (const criterion of [...conditions.capability.criteria, ...conditions.burden.criteria]) {
    if (criterion.status === "unknown") for (const id of answersBehind(criterion, answers)) ids.add(id);
  }
  return [...ids];
}

/** Ids of the answers that leave open what has to be owned. */
export function openObjectives(answers: Answers): string[] {
  return chosenObjectives(answers).flatMap((objective) => {
    const ids: string[] = [];
    if (answers[`basis.${objective}`] === NOT_SURE) ids.push(`basis.${objective}`);
    const fit = answers[`hostedFit.${objective}`];
    if (fit === NOT_SURE || fit === "unchecked") ids.push(`hostedFit.${objective}`);
    return ids;
  });
}

function answersBehind(criterion: Criterion, answers: Answers): string[] {
  switch (criterion.id) {
    case "two-people":
      return (["operators", "deputy"] as const).filter((id) => answers[id] === NOT_SURE);
    case "patching":
    case "backups":
    case "monitoring":
      return [`practice.${criterion.id}`];
    case "hours-per-person":
      return movingUnknowns(answers);
    case "committed-hours":
      return ["committedHours", ...movingUnknowns(answers)];
    case "bearable-loss":
      return answers.bearableLoss === NOT_SURE ? ["bearableLoss", ...movingUnknowns(answers)] : movingUnknowns(answers);
    case "degraded-weeks":
      return answers.degradedWeeks === NOT_SURE ? ["degradedWeeks", ...movingUnknowns(answers)] : movingUnknowns(answers);
    default:
      return [criterion.id];
  }
}
