import { applies } from "../../questionnaire/applies";
import { NOT_SURE, type OptionId } from "../../questionnaire/ids";
import type { AnswerId, Answers } from "../../questionnaire/types";
import type { Condition, ConditionId, Criterion, GoLiveId, Recommendation } from "../assessment";
import { type MovingId, movingUnknowns } from "./best-and-worst";
import type { BurdenPart } from "./conditions";
import { allOf } from "./kleene";
import { openDetails } from "./owned-option";

const GO_LIVE: readonly GoLiveId[] = ["restore", "rehearsal", "keys", "abuse"];

/** Whether an unknown answer moves what owning asks for, beyond buying. */
export type Moves = (id: MovingId, part: BurdenPart) => boolean;

type Facts = {
  answers: Answers;
  conditions: Record<ConditionId, Condition>;
  owned: OptionId;
  /** Every unknown answer may move all of it where this is left out. */
  moves?: Moves;
};

/** A recommendation before anybody looks at the money. */
export type Verdict = Omit<Recommendation, "money">;

/**
 * What follows from the three conditions: own when all are met, else buy. The verdict is open while the unknown answers, all at
 * their best or all at their worst, lead to different options.
 */
export function recommend(facts: Facts): Verdict {
  const { answers, conditions, owned } = facts;
  const all = Object.values(conditions);
  const status = allOf(all.map((condition) => condition.status));
  const isOwned = status === "met";
  const unknowns = status === "not-met" ? [] : openIds(facts);
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

/**
 * Ids of the answers that could still turn the verdict: what leaves open what has to be owned, and what stands behind the criteria that are
 * unknown. What is not asked under these answers is not among them.
 */
function openIds({ answers, conditions, moves = () => true }: Facts): string[] {
  const criteria = [...conditions.capability.criteria, ...conditions.burden.criteria].filter(({ status }) => status === "unknown");
  const ids = [...openDetails(answers), ...criteria.flatMap((criterion) => answersBehind(criterion, answers, moves))];
  return [...new Set(ids)].filter((id) => applies(id, answers));
}

function answersBehind({ id }: Criterion, answers: Answers, moves: Moves): AnswerId[] {
  const unsure = (...ids: AnswerId[]) => ids.filter((each) => answers[each] === NOT_SURE);
  const moving = (part: BurdenPart) => movingUnknowns(answers).filter((each) => moves(each, part));
  switch (id) {
    case "two-people":
      return unsure("operators", "deputy");
    case "patching":
    case "backups":
    case "monitoring":
      return [`practice.${id}`];
    case "hours-per-person":
      return [...unsure("operators"), ...moving("addedHoursPerMonth")];
    case "committed-hours":
      return [...(typeof answers.committedHours === "number" ? [] : (["committedHours"] as const)), ...moving("addedHoursPerMonth")];
    case "bearable-loss":
      return [...unsure("bearableLoss"), ...moving("excessLossPerYear")];
    case "degraded-weeks":
      return [...unsure("degradedWeeks"), ...moving("warmUpWeeks")];
    case "experience":
    case "coverage":
    case "owner":
    case "acceptance":
      return [id];
    default:
      throw new Error(`No answer stands behind the criterion "${id}".`);
  }
}
