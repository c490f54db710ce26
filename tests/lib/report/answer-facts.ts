import fc from "fast-check";
import { BOOK, NEWEST_PRICE_DATE } from "@/lib/data/price-book";
import { evaluateFigures } from "@/lib/model/figures";
import type { Answers } from "@/lib/questionnaire/types";
import { type Facts, factsOf } from "@/lib/wording/facts";
import { answerSets } from "../../arbitraries/answers";
import { assessProfile, fewDraws } from "../../assessments";

/** The facts of a worked profile, on few draws. */
export function factsOfProfile(id: string): Facts {
  const { scenario, assessment } = assessProfile(id);
  return factsOf(scenario, assessment);
}

/** Sizes from which owning may stay cheaper. */
const crossovers = fc.option(fc.integer({ min: 1, max: 1_000_000 }));

/** Any answers, with any such size or none. */
export const answersAndSizes: fc.Arbitrary<[Answers, number | null]> = fc.tuple(answerSets, crossovers);

/**
 * The facts of answers, on few draws: all that the picture and the findings read. What takes most of the time and stands on other pages is
 * left out, and the size from which owning stays cheaper is given.
 */
export function factsOfAnswers([answers, crossoverMailboxes]: [Answers, number | null]): Facts {
  const scenario = { answers, overrides: {}, priceDate: NEWEST_PRICE_DATE };
  const { figures } = evaluateFigures(scenario, BOOK, fewDraws);
  const without = { costBySize: [], crossings: [], drivers: [], worthFindingOut: [], flips: [], hostedAtCheapestPlans: null };
  return factsOf(scenario, { ...figures, ...without, crossoverMailboxes });
}
