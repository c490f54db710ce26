/** All prose of the report by subject; each file under `wording/` has one sentence, or one function that makes it, for every code. */
export { balance } from "./wording/case";
export { pointsAgainst } from "./wording/case-against";
export { pointsFor } from "./wording/case-for";
export { claims, summary } from "./wording/claims";
export { conditionSummary, scoreText, tellCriterion } from "./wording/conditions";
export { drills } from "./wording/drills";
export { exitReadiness } from "./wording/exit-readiness";
export { NOT_MODELLED } from "./wording/limits";
export {
  HOURS_DETAIL,
  hoursSentence,
  moneyLabelSentence,
  priceDetail,
  priceHeadline,
  priceInOneLine,
  priceLabel,
  priceSentence,
  senderAboveCore,
} from "./wording/money";
export { MOTIVE_NAMES, MOTIVE_REPLIES } from "./wording/motives";
export { CONDITION_NAMES, OPTION_DEFINITIONS, OPTION_NAMES, STATUS_LABELS } from "./wording/names";
export { nextSteps } from "./wording/next-steps";
export { defaultsCaution, flagSentence, noticeSentence, sizeCautions } from "./wording/notices";
export { ownershipRows } from "./wording/ownership";
export { priceByObjective } from "./wording/price-by-objective";
export { sourceNotes } from "./wording/source-notes";
export { unknownWords } from "./wording/unknowns";
export { conditionsToEstablish } from "./wording/unless";
export { GO_LIVE, labelMeaning, VERDICT_LABELS, verdictDetail, verdictSentence, verdictTitle } from "./wording/verdict";
