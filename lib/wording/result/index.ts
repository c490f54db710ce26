/** All prose of the report by subject; each file under `wording/` has one sentence, or one function that makes it, for every code. */
export { balance, CASE_HEADINGS } from "./case";
export { pointsAgainst } from "./case-against";
export { pointsFor } from "./case-for";
export { claims, summary } from "./claims";
export { conditionSummary, scoreLabel, scoreText, tellCriterion } from "./conditions";
export { conversionOf } from "./currency";
export { drills } from "./drills";
export { exitReadiness } from "./exit-readiness";
export { NOT_MODELLED, notModelled } from "./limits";
export {
  breakEvenSentence,
  HOURS_FIGURES,
  hoursDetail,
  hoursSentence,
  inEightOfTen,
  moneyLabelSentence,
  oddsFigure,
  PRICE_PARTS,
  priceDetail,
  priceHeadline,
  priceInOneLine,
  priceLabel,
  priceLead,
  priceSentence,
  senderAboveCore,
} from "./money";
export { MOTIVE_NAMES, MOTIVE_REPLIES } from "./motives";
export { CONDITION_NAMES, OPTION_DEFINITIONS, OPTION_NAMES, optionDefinition, STATUS_LABELS } from "./names";
export { nextSteps } from "./next-steps";
export { defaultsCaution, flagSentence, noticeSentences, sizeCautions } from "./notices";
export { ownHours } from "./own-hours";
export { ownershipRows } from "./ownership";
export { paidAnywayCaution } from "./paid-anyway";
export { priceByObjective } from "./price-by-objective";
export { sourceNotes } from "./source-notes";
export { TOO_WIDE, unknownWords } from "./unknowns";
export { conditionsToEstablish } from "./unless";
export { GO_LIVE, goLiveText, labelMeaning, VERDICT_LABELS, verdictDetail, verdictSentence, verdictTitle } from "./verdict";
export { versionLines } from "./versions";
