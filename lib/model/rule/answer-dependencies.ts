import { OBJECTIVES } from "../../questionnaire/ids";
import type { AnswerId, Answers } from "../../questionnaire/types";

/** From this many operators on, more of them change neither rates nor hours (`costs/team.ts`). */
export const OPERATORS_ALIKE_FROM = 3;

/** Answers that only the rule reads: they change no cost, no hour and no loss. */
const RULE_ONLY: readonly AnswerId[] = [
  "motives",
  "atStake",
  "experience",
  "owner",
  "acceptance",
  "committedHours",
  "degradedWeeks",
  "bearableLoss",
  "practice.restore",
  ...OBJECTIVES.flatMap((objective) => [`basis.${objective}`, `scope.${objective}`] as const),
];

/** Answers that change costs and yet not the hours, losses and warm-up that owning asks for. */
const COSTS_ONLY: readonly AnswerId[] = [
  "objectives",
  ...OBJECTIVES.map((objective) => `hostedFit.${objective}` as const),
  "suite",
  "hourlyCost",
  "displaced",
  "hostedPlan",
  "appPlan",
  "serverPlan",
  "discountRate",
];

const LEAVES_MONEY: ReadonlySet<string> = new Set(RULE_ONLY);
const LEAVES_BURDEN: ReadonlySet<string> = new Set([...RULE_ONLY, ...COSTS_ONLY]);

/** Whether the cost of any option can depend on the answer. */
export const movesMoney = (id: AnswerId): boolean => !LEAVES_MONEY.has(id);

/** Whether what the rule asks of an owner can depend on the answer. */
export const movesBurden = (id: AnswerId): boolean => !LEAVES_BURDEN.has(id);

/** Equal for answers under which every option costs the same. */
export const moneyKey = (answers: Answers): string => keyOf(answers, movesMoney);

/** Equal for answers under which every option asks the same of its owner. */
export const burdenKey = (answers: Answers): string => keyOf(answers, movesBurden);

/**
 * Equal for answers, none of them unknown, under which the hours and losses of every option are alike: where mail runs today moves the warm-up
 * alone, and a deputy counts only beside one operator (`costs/team.ts`).
 */
export const hoursAndLossKey = (answers: Answers): string =>
  keyOf(answers, (id) => movesBurden(id) && id !== "today" && (id !== "deputy" || answers.operators === 1));

function keyOf(answers: Answers, moves: (id: AnswerId) => boolean): string {
  const moving = Object.entries(answers).filter(([id]) => moves(id as AnswerId));
  return JSON.stringify(
    moving.map(([id, value]) => [id, id === "operators" && typeof value === "number" ? Math.min(value, OPERATORS_ALIKE_FROM) : value]),
  );
}
