import { ASSUMPTIONS } from "../../data/assumptions";
import { BOOK } from "../../data/price-book";
import { OBJECTIVES, type Objective, OPTIONS, type OptionId, PRACTICES } from "../../questionnaire/ids";
import { OWN_PRICE_ID } from "../../questionnaire/plans";
import { QUESTIONS } from "../../questionnaire/questions";
import { idsOf } from "../../questionnaire/records";
import type { AnswerId, DetailId, PracticeId } from "../../questionnaire/types";
import { CONDITIONS, type ConditionId } from "../assessment";
import type { IncidentId } from "../costs/incident-rows";
import { INCIDENT_IDS } from "../costs/incidents";

import { LINE_IDS, type LineId } from "../costs/lines";

import { isNumeric } from "../flips/answer-path";
import { isPlanDriver } from "../plan-drivers";
import { movesMoney } from "../rule/answer-dependencies";

/** The criteria that compare two numbers. */
export const NUMERIC_CRITERIA = ["hours-per-person", "committed-hours", "bearable-loss", "degraded-weeks"] as const;
export type NumericCriterion = (typeof NUMERIC_CRITERIA)[number];

/** The answers that are numbers and move a cost: each is searched for the value at which another option becomes the cheapest. */
export const SEARCHED: readonly AnswerId[] = QUESTIONS.filter((question) => isNumeric(question) && movesMoney(question.id)).map(
  ({ id }) => id,
);

/**
 * Whether an answer is drawn: as a range, or while it is open. The others are one number, are read by the rule alone, or have an assumption in
 * their place while they are open.
 */
const DRAWN = {
  motives: false,
  independenceFrom: false,
  objectives: false,
  requiredPlace: false,
  exitFrom: false,
  atStake: false,
  operators: true,
  experience: false,
  coverage: true,
  owner: false,
  deputy: true,
  acceptance: false,
  committedHours: false,
  degradedWeeks: false,
  bearableLoss: false,
  mailboxes: true,
  mailboxOwners: true,
  organisation: false,
  growth: true,
  appMessages: true,
  bulk: true,
  today: true,
  todayProvider: false,
  ownHours: true,
  ownIncidents: false,
  hoursFrom: false,
  suite: true,
  revenueAtStake: true,
  noticeTime: false,
  targeted: true,
  mfa: true,
  currency: false,
  hourlyCost: true,
  displaced: false,
  paidAnyway: false,
  hostedPlan: false,
  appPlan: false,
  serverPlan: false,
  horizonYears: false,
  discountRate: false,
} as const satisfies Record<Exclude<AnswerId, DetailId | PracticeId>, boolean>;

/** The answers that can be uncertain. */
export type UncertainAnswer = { [Id in keyof typeof DRAWN]: (typeof DRAWN)[Id] extends true ? Id : never }[keyof typeof DRAWN] | PracticeId;

const UNCERTAIN_ANSWERS: ReadonlySet<string> = new Set([
  ...idsOf(DRAWN).filter((id) => DRAWN[id]),
  ...PRACTICES.map((practice) => `practice.${practice}`),
]);

/** Whether the id is that of an answer that can be uncertain. */
export const isUncertainAnswer = (id: string): id is UncertainAnswer => UNCERTAIN_ANSWERS.has(id);

/** Whether the id is that of an input of the price of control: an answer that can be uncertain, the price of a plan, or the line of an assumption. */
function isInput(id: string): boolean {
  return isUncertainAnswer(id) || isPlanDriver(id) || ASSUMPTIONS.some(({ line }) => line === id);
}

/** The kinds of number that every option has one of. */
const BY_OPTION = ["total", "hours", "losses", "lost-mail", "silent-failure", "regret"] as const;
type ByOption = (typeof BY_OPTION)[number];

/** What plans are listed for. */
export type Market = "mailboxes" | "messages";

/** One number of a result that has a page of its own; low, high and what else belongs to it stand on the same page. */
export type ResultNumber =
  | { kind: "price-of-control" | "chance" | "crossover" }
  | { kind: ByOption; option: OptionId }
  | { kind: "line"; option: OptionId; line: LineId }
  | { kind: "incident"; option: OptionId; incident: IncidentId }
  | { kind: "score"; condition: ConditionId }
  | { kind: "criterion"; criterion: NumericCriterion }
  | { kind: "threshold"; answer: AnswerId }
  | { kind: "objective"; objective: Objective }
  | { kind: "input"; input: string }
  | { kind: "plan"; market: Market; plan: string };

/** The ids of numbers, as they stand in the addresses of their pages. */
export const NUMBER = {
  price: "price-of-control",
  chance: "chance",
  crossover: "crossover",
  total: (option: OptionId) => `total.${option}`,
  hours: (option: OptionId) => `hours.${option}`,
  losses: (option: OptionId) => `losses.${option}`,
  lostMail: (option: OptionId) => `lost-mail.${option}`,
  silentFailure: (option: OptionId) => `silent-failure.${option}`,
  regret: (option: OptionId) => `regret.${option}`,
  line: (option: OptionId, line: string) => `line.${option}.${line}`,
  incident: (option: OptionId, incident: string) => `incident.${option}.${incident}`,
  score: (condition: ConditionId) => `score.${condition}`,
  criterion: (criterion: NumericCriterion) => `criterion.${criterion}`,
  threshold: (answer: AnswerId) => `threshold.${answer}`,
  objective: (objective: Objective) => `objective.${objective}`,
  input: (input: string) => `input.${input}`,
  plan: (market: Market, plan: string) => `plan.${market}.${plan}`,
} as const;

/**
 * Reads the id of a number; undefined for one that no result can have. Whether a result has it depends on its answers.
 *
 * @example readNumberId("line.self.servers") // { kind: "line", option: "self", line: "servers" }
 */
export function readNumberId(id: string): ResultNumber | undefined {
  const [kind = "", ...rest] = id.split(".");
  const [first = "", ...others] = rest;
  const tail = rest.join(".");
  const second = others.join(".");
  const option = oneOf(OPTIONS, first);
  switch (kind) {
    case "price-of-control":
    case "chance":
    case "crossover":
      return rest.length === 0 ? { kind } : undefined;
    case "line": {
      const line = oneOf(LINE_IDS, second);
      return option && line && { kind, option, line };
    }
    case "incident": {
      const incident = oneOf(INCIDENT_IDS, second);
      return option && incident && { kind, option, incident };
    }
    case "score": {
      const condition = oneOf(CONDITIONS, tail);
      return condition && { kind, condition };
    }
    case "criterion": {
      const criterion = oneOf(NUMERIC_CRITERIA, tail);
      return criterion && { kind, criterion };
    }
    case "threshold": {
      const answer = oneOf(SEARCHED, tail);
      return answer && { kind, answer };
    }
    case "objective": {
      const objective = oneOf(OBJECTIVES, tail);
      return objective && { kind, objective };
    }
    case "input":
      return isInput(tail) ? { kind, input: tail } : undefined;
    case "plan":
      return isPlan(first, second) ? { kind, market: first, plan: second } : undefined;
    default: {
      const each = oneOf(BY_OPTION, kind);
      return each && option && second === "" ? { kind: each, option } : undefined;
    }
  }
}

function oneOf<Id extends string>(ids: readonly Id[], text: string): Id | undefined {
  return ids.find((id) => id === text);
}

/** Whether a price of the founder's own or a plan of the book is listed in a market. */
function isPlan(market: string, plan: string): market is Market {
  if (market !== "mailboxes" && market !== "messages") return false;
  if (plan === OWN_PRICE_ID) return true;
  return BOOK.hasPlan(plan) && BOOK.plan(plan).category === (market === "mailboxes" ? "hosted" : "app");
}
