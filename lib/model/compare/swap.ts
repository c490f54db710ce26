import type { PriceBook } from "../../data/price-book";
import { draftOf } from "../../questionnaire/answers";
import { chosenObjectives, objectiveOf } from "../../questionnaire/applies";
import { OBJECTIVES, type Objective } from "../../questionnaire/ids";
import { withOwn, withoutOwn } from "../../questionnaire/override-edits";
import { idsOf } from "../../questionnaire/records";
import type { Scenario } from "../../questionnaire/scenario";
import type { AnswerId, Answers } from "../../questionnaire/types";
import { withChanges } from "../flips/change";
import type { Difference } from "./difference";
import { restated } from "./restate";

/**
 * A scenario with another's values on some of the differences between them: complete answers again, objectives with their details. Amounts
 * are in the currency of the result, converted and not rounded, so that a change of currency alone moves nothing. With every difference it is
 * the other scenario.
 */
export function swapped(base: Scenario, other: Scenario, differences: readonly Difference[], book: PriceBook): Scenario {
  const takesCurrency = differences.some(({ id }) => id === "currency");
  const currency = (takesCurrency ? other : base).answers.currency;
  const own = keptAmounts(base, other, currency, book);
  const theirs = restated(other.answers, currency, book, base.priceDate, false);
  const chosen = new Set(chosenObjectives(own));
  const changes = new Map<AnswerId, Answers[AnswerId]>();
  const takeDetails = (objective: Objective) => {
    for (const id of [`basis.${objective}`, `hostedFit.${objective}`, `scope.${objective}`] as const) changes.set(id, theirs[id]);
  };
  let overrides = base.overrides;
  for (const difference of differences) {
    if (difference.kind === "assumption" || difference.kind === "assumptions") {
      for (const id of difference.kind === "assumption" ? [difference.id] : difference.ids) {
        const value = other.overrides[id];
        overrides = value === undefined ? withoutOwn(overrides, id) : withOwn(overrides, id, value);
      }
    } else if (difference.kind === "objective") {
      const { objective } = difference;
      if (chosenObjectives(theirs).includes(objective)) {
        chosen.add(objective);
        takeDetails(objective);
      } else chosen.delete(objective);
      changes.set(
        "objectives",
        OBJECTIVES.filter((each) => chosen.has(each)),
      );
    } else if (difference.id === "objectives") {
      changes.set("objectives", theirs.objectives);
      chosenObjectives(theirs).forEach(takeDetails);
    } else changes.set(difference.id, theirs[difference.id]);
  }
  // What the base was not asked comes along; where nothing calls for it yet, it is dropped.
  for (const id of idsOf(theirs)) if (own[id] === undefined && objectiveOf(id) === undefined) changes.set(id, theirs[id]);
  return { ...base, answers: withChanges(own, draftOf(changes)), overrides };
}

/** The base's answers in a currency. An amount that, rounded, is what the other typed is that amount: the two do not differ on it. */
function keptAmounts({ answers, priceDate }: Scenario, other: Scenario, currency: Answers["currency"], book: PriceBook): Answers {
  if (currency === answers.currency) return answers;
  const exact = restated(answers, currency, book, priceDate, false);
  const rounded = restated(answers, currency, book, priceDate, true);
  const typed = idsOf(exact).filter((id) => JSON.stringify(rounded[id]) === JSON.stringify(other.answers[id]));
  return { ...exact, ...draftOf(typed.map((id) => [id, other.answers[id]])) };
}
