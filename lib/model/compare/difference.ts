import type { PriceBook } from "../../data/price-book";
import { chosenObjectives } from "../../questionnaire/applies";
import { NOT_SURE, OBJECTIVES, type Objective } from "../../questionnaire/ids";
import { QUESTIONS } from "../../questionnaire/questions";
import type { Scenario } from "../../questionnaire/scenario";
import type { AnswerId, Answers } from "../../questionnaire/types";
import { restated } from "./restate";

/**
 * One thing on which two scenarios differ and which can be taken over alone: an answer; an objective that only one of them chose, with
 * its details; an assumption with a value of one's own; or all assumptions together, where too many differ to try each alone.
 */
export type Difference =
  | { kind: "answer"; id: AnswerId }
  | { kind: "objective"; id: `objectives.${Objective}`; objective: Objective }
  | { kind: "assumption"; id: string }
  | { kind: "assumptions"; id: "assumptions"; ids: readonly string[] };

/** Of assumptions that are tried each alone. Each takes two estimates of the means, and a link can hold 120. */
export const MOST_APART = 24;

/**
 * All on which two scenarios differ, in the order of the questionnaire, then by assumption; the same list whichever comes first. An
 * objective that one side did not choose is one difference, and its details none; where one side does not know its objectives, the whole
 * set is one. Amounts in two currencies are the same when each, converted and rounded as answers are, gives the other.
 */
export function differencesOf(first: Scenario, second: Scenario, book: PriceBook): Difference[] {
  const [a, b] = [first.answers, second.answers];
  const inFirst = restated(b, a.currency, book, first.priceDate, true);
  const inSecond = restated(a, b.currency, book, first.priceDate, true);
  const differs = (id: AnswerId) => !same(a[id], inFirst[id]) || !same(inSecond[id], b[id]);
  const isWhole = (a.objectives === NOT_SURE) !== (b.objectives === NOT_SURE);
  const one = OBJECTIVES.filter((each) => chosenObjectives(a).includes(each) !== chosenObjectives(b).includes(each));
  const answers = QUESTIONS.flatMap(({ id }): Difference[] => {
    if (id === "objectives") return isWhole ? [{ kind: "answer", id }] : one.map(asObjective);
    if (id === "currency") return a.currency === b.currency ? [] : [{ kind: "answer", id }];
    // What only one side was asked comes along with the answer that called for it.
    const isOfBoth = a[id] !== undefined && b[id] !== undefined;
    return isOfBoth && differs(id) ? [{ kind: "answer", id }] : [];
  });
  const ids = [...new Set([...Object.keys(first.overrides), ...Object.keys(second.overrides)])].sort((one, other) =>
    one.localeCompare(other, "en"),
  );
  const own = ids.filter((id) => !same(first.overrides[id], second.overrides[id]));
  if (own.length > MOST_APART) return [...answers, { kind: "assumptions", id: "assumptions", ids: own }];
  return [...answers, ...own.map((id): Difference => ({ kind: "assumption", id }))];
}

const asObjective = (objective: Objective): Difference => ({ kind: "objective", id: `objectives.${objective}`, objective });

type Value = Answers[AnswerId];

const same = (a: Value, b: Value): boolean => JSON.stringify(a) === JSON.stringify(b);
