/**
 * The one front door of the decision: what the rest of the product may use of it. Behind it the rule, the costs and the flips may change
 * their files; tests and `scripts/measure` alone look inside.
 */

export { assess, evaluate } from "./assess";
export {
  type Assessment,
  CONDITIONS,
  type Condition,
  type ConditionId,
  type Criterion,
  type Flip,
  type GoLiveId,
  type IncidentResult,
  type LineResult,
  type Notice,
  type OptionResult,
  type Recommendation,
  type SizeCosts,
  type Span,
  type Status,
  type YearlyLoss,
} from "./assessment";
export { ASSESSMENT_PARTS, assessmentSchema, changesSchema } from "./assessment-schema";
export type { BurdenCache } from "./burden";
export { cheapestOthers } from "./cheapest-plans";
export { CHOSEN } from "./chosen-numbers";
export { type Comparison, compare, type EvaluatedDifference, type Side } from "./compare/compare";
export { sameVerdict } from "./compare/criteria-read";
export type { Difference } from "./compare/difference";
export { exchangeRate, restated } from "./compare/restate";
export { type Counted, type Shown, shownIn, thenAndNowIn } from "./compare/shown-in";
export { EXITS } from "./costs/exits";
export { FACTORS, type Factor, type FactorId } from "./costs/factors";
export type { IncidentId } from "./costs/incident-rows";
export { INCIDENTS, type IncidentRow, keyOf, type MailRow, type Meeting, sizeOn } from "./costs/incident-rows";
export { CARE, INCIDENT_IDS } from "./costs/incidents";
export type { Line, LineKind, Part, PartConditionId } from "./costs/line";
export { type FunctionLineId, isFunctionLine, LINE_IDS, LINES, type LineId, visibilityOf } from "./costs/lines";
export { countsOwnHours } from "./costs/own-hours";
export { growing, inNumbers, type QuantityId, type Size } from "./costs/quantities";
export { MANY as MANY_EVENTS } from "./costs/sample-events";
export { MONTHLY_DRAWS } from "./costs/simulate-events";
export { comesWithSuite, countedPlan } from "./counted-plan";
export { type BySize, bySizeInSteps, SEARCH_DRAWS } from "./crossover";
export { assumptionBehind, rateAssumption } from "./derived/behind";
export { drillMinutes, hoursEach, hoursOfTwoWeeks, sixHoursOfMail } from "./derived/drills";
export { decisiveAssumptions, movesPrice, movingDrivers, swingOf, turnsAlone } from "./derived/drivers";
export { flipRises, timesOfToday } from "./derived/flips";
export { type Ground, type Grounds, groundsOfPrice } from "./derived/grounds";
export { FAILURES, hoursByKind, type WorkKind } from "./derived/hours";
export {
  chanceOfLosingMore,
  chanceOfLoss,
  costliestAdded,
  hoursPerYear,
  type IncidentApart,
  incidentsApart,
  incidentsByLoss,
  incidentsOfLossLine,
  lossPerYear,
  oftenerWhenBuying,
  silentFailureWithin,
  timesAsOften,
} from "./derived/incidents";
export {
  byDifference,
  extraLines,
  largestSaving,
  lineMean,
  linesApart,
  linesFarApart,
  linesOfVisibility,
  risesBeyondOwning,
} from "./derived/lines";
export { type LostMailCauses, lostMailCauses, lostMailDays, lostMailDaysBeside } from "./derived/lost-mail";
export { meanOfAssumption } from "./derived/means";
export { hoursByPart, lineByIncident, lineByYear, silentRatesAndSum, totalsWith } from "./derived/parts";
export {
  beyondBuying,
  cheaperFromMonth,
  cheaperOther,
  costOfMailbox,
  dearerFromMonth,
  dearerThanHosted,
  gapOverTime,
  invisibleShare,
  isSkewed,
  isSmallDifference,
  priceOfMailbox,
  priceOfMonth,
  priceOfYear,
  risesInBuying,
  shareOfBuying,
  visibleSaving,
} from "./derived/totals";
export { type BeyondEstimates, beyondEstimates } from "./derived/volumes";
export { countsBeside, isMoney, WORTH_TELLING } from "./derived/worth-telling";
export { type Acting, actingOn, assumptionsOf, effectsOf, type ModelPart, readerOfActing } from "./explain/inputs-of";
export { followedBy } from "./explain/line-enters";
export {
  isUncertainAnswer,
  type Market,
  NUMBER,
  NUMERIC_CRITERIA,
  type NumericCriterion,
  type ResultNumber,
  readNumberId,
  type UncertainAnswer,
} from "./explain/number-ids";
export { hoursOfLine, type PartsRun, runFor } from "./explain/parts";
export { type EvaluatedFigures, evaluateFiguresInSteps, type Figures } from "./figures";
export { type Changes, withChanges } from "./flips/change";
export { startOf } from "./flips/money-flips";
export { type Nature, natureOf } from "./flips/nature";
export { FLOORS } from "./flips/numbers";
export { evaluateOpenAnswers, type OpenBefore, type OpenCost, openBefore, type RequirementState, type SoFar, soFar } from "./open-answers";
export { dearerBy, isAsCheap, isPaid, type PlanCost, planCosts, planPart, unitsPriced } from "./plan-costs";
export { isPlanDriver, PLAN_DRIVERS, type PlanDriver } from "./plan-drivers";
export { type Fit, isOfTodaysProvider, isSoldAt, type NeedFit, objectiveFit, planFit, providerOfTodayFits } from "./plan-fit";
export {
  monthOfTerm,
  type PriceTermRead,
  type RowOfPlan,
  rowsOfPlan,
  sourceRowsOfPlan,
  type TermDue,
  termsAt,
  termsDue,
  volumesAsked,
} from "./plan-terms";
export { growthPerYear, type Metered, messagesPerMonth, type Volume } from "./plan-volume";
export { movesMoney } from "./rule/answer-dependencies";
export { applyRule } from "./rule/apply-rule";
export { ANSWER_BEHIND } from "./rule/best-and-worst";
export { HOURS_PER_PERSON, NARROW } from "./rule/conditions";
export { isAboutNothing } from "./rule/owned-option";
export { MONEY_LABELS } from "./rule/recommendation";
export { WORTH_POINTS } from "./sensitivity";
export { DRAWS, SEED, standardDraws } from "./standard-draws";
export { isOfToday, type Made, type Reckoning, type ThenAndNow, thenAndNow } from "./then-and-now";
