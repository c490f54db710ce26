import { NOT_SURE, OBJECTIVES } from "../../questionnaire/ids";
import { idsOf } from "../../questionnaire/records";
import type { AnswerId, Answers, DetailId } from "../../questionnaire/types";
import { OPERATORS_ALIKE_FROM } from "../costs/factors";
import { needsOf } from "../plan-fit";

/**
 * What an answer can move: everything; only what options cost, and not the hours, losses and warm-up that a criterion asks for; or only what the
 * rule says, and no cost, no hour and no loss.
 */
const MOVES = {
  motives: "rule",
  independenceFrom: "rule",
  objectives: "costs",
  requiredPlace: "costs",
  exitFrom: "costs",
  atStake: "rule",
  operators: "all",
  experience: "rule",
  coverage: "all",
  "practice.patching": "all",
  "practice.backups": "all",
  "practice.monitoring": "all",
  "practice.restore": "rule",
  "practice.rehearsal": "all",
  "practice.keys": "all",
  "practice.abuse": "all",
  owner: "rule",
  deputy: "all",
  acceptance: "rule",
  committedHours: "rule",
  degradedWeeks: "rule",
  bearableLoss: "rule",
  mailboxes: "all",
  mailboxOwners: "all",
  organisation: "costs",
  growth: "all",
  appMessages: "all",
  bulk: "all",
  today: "all",
  todayProvider: "costs",
  ownHours: "costs",
  ownIncidents: "rule",
  hoursFrom: "costs",
  suite: "costs",
  revenueAtStake: "all",
  noticeTime: "all",
  targeted: "all",
  mfa: "all",
  currency: "all",
  hourlyCost: "costs",
  displaced: "costs",
  paidAnyway: "costs",
  hostedPlan: "costs",
  appPlan: "costs",
  serverPlan: "costs",
  horizonYears: "all",
  discountRate: "costs",
} as const satisfies Record<Exclude<AnswerId, DetailId>, "all" | "costs" | "rule">;

/** The answers, details of objectives left out, that move just this. */
export type Moving<What> = { [Id in keyof typeof MOVES]: (typeof MOVES)[Id] extends What ? Id : never }[keyof typeof MOVES];

const RULE_ONLY: readonly AnswerId[] = idsOf(MOVES).filter((id) => MOVES[id] === "rule");

/** Beside the rule these decide only what a hosted plan has to do, and so which one is counted. */
const DETAILS_OF_NEEDS: readonly AnswerId[] = OBJECTIVES.flatMap((objective) => [`basis.${objective}`, `scope.${objective}`] as const);

const COSTS_ONLY: readonly AnswerId[] = [
  ...idsOf(MOVES).filter((id) => MOVES[id] === "costs"),
  ...OBJECTIVES.map((objective) => `hostedFit.${objective}` as const),
];

const LEAVES_MONEY: ReadonlySet<string> = new Set(RULE_ONLY);
const READ_AS_NEEDS: ReadonlySet<string> = new Set(DETAILS_OF_NEEDS);
const LEAVES_BURDEN: ReadonlySet<string> = new Set([...RULE_ONLY, ...COSTS_ONLY, ...DETAILS_OF_NEEDS]);

/** Whether the cost of any option can depend on the answer. */
export const movesMoney = (id: AnswerId): boolean => !LEAVES_MONEY.has(id);

/** Whether what the rule asks of an owner can depend on the answer. */
export const movesBurden = (id: AnswerId): boolean => !LEAVES_BURDEN.has(id);

const METERED = ["mailboxes", "appMessages"] as const;

/** Equal for answers under which every option costs the same. */
export const moneyKey = (answers: Answers): string => {
  const needs = METERED.map((metered) => needsOf({ answers }, metered));
  return `${keyOf(answers, (id) => movesMoney(id) && !READ_AS_NEEDS.has(id))} ${JSON.stringify(needs)}`;
};

/** Equal for answers under which every option asks the same of its owner. */
export const burdenKey = (answers: Answers): string => keyOf(answers, movesBurden);

/**
 * Equal for answers, none of them unknown, under which the hours and losses of every option are alike: where mail runs today moves the warm-up
 * alone, and a deputy counts only beside one operator (`costs/factors.ts`).
 */
export const hoursAndLossKey = (answers: Answers): string =>
  keyOf(answers, (id) => movesBurden(id) && id !== "today" && (id !== "deputy" || answers.operators === 1));

function keyOf(answers: Answers, moves: (id: AnswerId) => boolean): string {
  const alike = (id: AnswerId) =>
    id === "operators" && answers.operators !== NOT_SURE ? Math.min(answers.operators, OPERATORS_ALIKE_FROM) : answers[id];
  const moving = idsOf<AnswerId>(answers).filter(moves);
  return JSON.stringify(moving.map((id) => [id, alike(id)]));
}
