import { CONDITIONS, type ConditionId, type Criterion, NUMBER, NUMERIC_CRITERIA, type Status } from "../../model";
import { ADDRESSED } from "../../wording/answer/conditions";
import type { Facts, ObjectiveFact } from "../../wording/facts";
import { pointWords, REQUIREMENT, stateOf } from "../../wording/proof/points";
import { asks, holds, lanesHold, NARROWLY } from "../../wording/proof/rule";
import type { Gauge, Lane, Point, RuleCondition } from "../../wording/proof/types";
import { shares, tellCriterion } from "../../wording/result/conditions";
import { OBJECTIVE_NAMES, STATUS_LABELS } from "../../wording/result/names";
import { capitalised } from "../../wording/words";

/** The points that ask for enough of something: what was said is drawn beside what is needed. */
const ENOUGH: readonly string[] = ["committed-hours", "bearable-loss", "degraded-weeks"];

/** How much longer than both the line is on which they are drawn. */
const ROOM = 1.1;

/** What was said beside what is needed; nothing to draw where either is not known or nothing is needed. */
function gaugeOf({ id, have, need }: Criterion): Gauge | undefined {
  if (!ENOUGH.includes(id) || have === undefined || need === undefined || need.high === 0) return undefined;
  const whole = Math.max(have.high, need.high) * ROOM;
  return { low: have.low / whole, high: have.high / whole, need: need.high / whole };
}

function pointOf(facts: Facts, condition: ConditionId, criterion: Criterion): Point {
  const { id, status, narrow } = criterion;
  const { text, said } = pointWords(condition, id);
  const numeric = NUMERIC_CRITERIA.find((each) => each === id);
  const gauge = gaugeOf(criterion);
  const { statusLabel, applies } = tellCriterion(facts, condition, criterion);
  return {
    id,
    status,
    statusLabel: narrow ? `${statusLabel}, ${NARROWLY}` : statusLabel,
    applies,
    text: text(facts, criterion),
    said: said(facts, criterion),
    ...(numeric !== undefined && applies ? { number: NUMBER.criterion(numeric) } : {}),
    ...(gauge === undefined ? {} : { gauge }),
  };
}

/** Whether both points of a requirement hold. */
function laneStatus({ established, hostedFails }: ObjectiveFact): Status {
  if (established === "not-met" || hostedFails === "not-met") return "not-met";
  return established === "met" && hostedFails === "met" ? "met" : "unknown";
}

function laneOf(objective: ObjectiveFact): Lane {
  return {
    id: objective.id,
    name: capitalised(OBJECTIVE_NAMES[objective.id]),
    status: laneStatus(objective),
    state: stateOf(objective),
    points: (["established", "hostedFails"] as const).map((point) => ({
      id: point,
      status: objective[point],
      statusLabel: STATUS_LABELS[objective[point]],
      applies: true,
      text: REQUIREMENT[point].text,
      said: REQUIREMENT[point].said(objective),
    })),
  };
}

function conditionOf(facts: Facts, id: ConditionId): RuleCondition {
  const condition = facts.assessment.conditions[id];
  const lanes = id === "control" ? facts.objectives.map(laneOf) : [];
  const points = lanes.length > 0 ? [] : condition.criteria.map((criterion) => pointOf(facts, id, criterion));
  const { met, all } = shares(condition);
  const gauges = points.some(({ gauge }) => gauge !== undefined);
  return {
    id,
    name: ADDRESSED[id],
    status: condition.status,
    statusLabel: STATUS_LABELS[condition.status],
    holds: lanes.length > 0 ? lanesHold(lanes.filter(({ status }) => status === "met").length, lanes.length) : holds(met, all),
    asks: asks(id, { all, lanes: lanes.length, gauges }),
    lanes,
    points,
  };
}

/** The rule as it is drawn: three conditions below each other, each with its points; of the first, what was named side by side. */
export const ruleOf = (facts: Facts): RuleCondition[] => CONDITIONS.map((id) => conditionOf(facts, id));
