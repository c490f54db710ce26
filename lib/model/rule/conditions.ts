import {
  type Coverage,
  type Experience,
  NOT_SURE,
  type NotSure,
  type OptionId,
  type PracticeLevel,
  type YesNo,
} from "../../questionnaire/ids";
import { numericQuestionOf } from "../../questionnaire/questions";
import type { Answers, RangeValue } from "../../questionnaire/types";
import type { Condition, Criterion, Span, Status } from "../assessment";
import { allOf, anyOf } from "./kleene";
import { chosenObjectives, establishedStatus, hostedFitStatus } from "./owned-option";

/** Hours a month that one person can give to operating mail beside everything else. */
export const HOURS_PER_PERSON = 120;
/** A numeric criterion decided by less than this is narrow. */
export const NARROW = 0.2;

/**
 * What owning asks for beyond buying, at the best and at the worst of what is unknown: hours a month in four futures of five, money in a year of
 * the worst twentieth, weeks of warm-up. The third condition is whether it is accepted.
 */
export type BurdenAsked = Record<BurdenPart, Span>;

export const BURDEN_PARTS = ["addedHoursPerMonth", "excessLossPerYear", "warmUpWeeks"] as const;
export type BurdenPart = (typeof BURDEN_PARTS)[number];

export type BurdenByOption = Record<OptionId, BurdenAsked>;

/** Rounds to two significant figures, as numeric criteria are published and compared. */
export function twoFigures(value: number): number {
  if (value === 0 || !Number.isFinite(value)) return value;
  return Number(value.toPrecision(2));
}

/**
 * The first condition: control is a requirement. Met when one objective is both established and shown to be beyond any hosted
 * service. The score is that of the best objective.
 */
export function checkControl(answers: Answers): Condition {
  if (answers.objectives === NOT_SURE) return { status: "unknown", score: 0, criteria: [{ id: "objectives", status: "unknown" }] };
  const objectives = chosenObjectives(answers);
  if (objectives.length === 0) return { status: "not-met", score: 0, criteria: [{ id: "objectives", status: "not-met" }] };
  const pairs = objectives.map((objective) => [establishedStatus(answers, objective), hostedFitStatus(answers, objective)] as const);
  return {
    status: anyOf(pairs.map(allOf)),
    score: Math.max(...pairs.map((pair) => share(pair))),
    criteria: objectives.flatMap((objective, i) => [
      { id: `established.${objective}`, status: pairs[i]?.[0] ?? "unknown" },
      { id: `hosted-fit.${objective}`, status: pairs[i]?.[1] ?? "unknown" },
    ]),
  };
}

const EXPERIENCED: Record<Experience | NotSure, Status> = {
  none: "not-met",
  hobby: "not-met",
  production: "met",
  contracted: "met",
  "not-sure": "unknown",
};
const COVERED: Record<Coverage | NotSure, Status> = {
  none: "not-met",
  "office-hours": "met",
  "best-effort": "met",
  rota: "met",
  "not-sure": "unknown",
};
const PRACTISED: Record<PracticeLevel | NotSure, Status> = { none: "not-met", "ad-hoc": "not-met", routine: "met", "not-sure": "unknown" };

/** The second condition: the team is capable. `burden` is that of the owned option. */
export function checkCapability(answers: Answers, burden: BurdenAsked): Condition {
  const { experience, operators, deputy, coverage } = answers;
  const practised = (id: "patching" | "backups" | "monitoring"): Criterion => ({ id, status: PRACTISED[answers[`practice.${id}`]] });
  const { min: fewest, max: most } = numericQuestionOf("operators").bounds;
  const twoOperators: Status = operators === NOT_SURE ? "unknown" : operators >= 2 ? "met" : "not-met";
  return condition([
    { id: "experience", status: EXPERIENCED[experience] },
    { id: "two-people", status: anyOf([twoOperators, agreed(deputy)]) },
    { id: "coverage", status: COVERED[coverage] },
    practised("patching"),
    practised("backups"),
    practised("monitoring"),
    ceiling(
      "hours-per-person",
      burden.addedHoursPerMonth,
      operators === NOT_SURE ? { low: fewest, high: most } : { low: operators, high: operators },
    ),
  ]);
}

/** The third condition: the burden is accepted knowingly. `burden` is that of the owned option, in the scenario's currency. */
export function checkBurden(answers: Answers, burden: BurdenAsked): Condition {
  return condition([
    { id: "owner", status: agreed(answers.owner) },
    { id: "acceptance", status: agreed(answers.acceptance) },
    floor("committed-hours", answers.committedHours, burden.addedHoursPerMonth),
    floor("bearable-loss", answers.bearableLoss, burden.excessLossPerYear),
    floor("degraded-weeks", answers.degradedWeeks, burden.warmUpWeeks),
  ]);
}

/** What the owned option may ask for, over every option it could still turn out to be. */
export function widest(burdens: BurdenByOption, options: readonly OptionId[]): BurdenAsked {
  const over = (of: (burden: BurdenAsked) => Span): Span => ({
    low: Math.min(...options.map((option) => of(burdens[option]).low)),
    high: Math.max(...options.map((option) => of(burdens[option]).high)),
  });
  return {
    addedHoursPerMonth: over((each) => each.addedHoursPerMonth),
    excessLossPerYear: over((each) => each.excessLossPerYear),
    warmUpWeeks: over((each) => each.warmUpWeeks),
  };
}

function condition(criteria: Criterion[]): Condition {
  const statuses = criteria.map((criterion) => criterion.status);
  return { status: allOf(statuses), score: share(statuses), criteria };
}

/** The share of criteria met, 0 to 100; unknown counts as nothing. */
function share(statuses: readonly Status[]): number {
  return Math.round((100 * statuses.filter((status) => status === "met").length) / statuses.length);
}

function agreed(answer: YesNo | NotSure): Status {
  return answer === NOT_SURE ? "unknown" : answer === "yes" ? "met" : "not-met";
}

function spanOf(value: RangeValue): Span {
  const span = typeof value === "number" ? { low: value, high: value } : value;
  return { low: twoFigures(span.low), high: twoFigures(span.high) };
}

function rounded(span: Span): Span {
  return { low: twoFigures(span.low), high: twoFigures(span.high) };
}

/** Enough of something: met when the least there is covers the most it may take. */
function floor(id: string, answer: RangeValue | NotSure, needed: Span): Criterion {
  const need = rounded(needed);
  if (answer === NOT_SURE) return { id, status: need.high === 0 ? "met" : "unknown", need };
  const have = spanOf(answer);
  const status: Status = have.low >= need.high ? "met" : have.high < need.low ? "not-met" : "unknown";
  const narrow = status === "met" ? have.low < need.high * (1 + NARROW) : status === "not-met" && have.high >= need.low * (1 - NARROW);
  return { id, status, have, need, narrow: narrow && need.high > 0 };
}

/** Not too much of something: the hours there are to do, against what the operators can carry. */
function ceiling(id: string, hours: Span, operators: Span): Criterion {
  const have = rounded(hours);
  const need = rounded({ low: operators.low * HOURS_PER_PERSON, high: operators.high * HOURS_PER_PERSON });
  const status: Status = have.high <= need.low ? "met" : have.low > need.high ? "not-met" : "unknown";
  const narrow = status === "met" ? have.high > need.low * (1 - NARROW) : status === "not-met" && have.low <= need.high * (1 + NARROW);
  return { id, status, have, need, narrow };
}
