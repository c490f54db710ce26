import fc from "fast-check";
import { expect, it } from "vitest";
import { BOOK, NEWEST_PRICE_DATE } from "@/lib/data/price-book";
import { meanTotals } from "@/lib/model/costs/expected-lines";
import { Inputs } from "@/lib/model/costs/inputs";
import { burdenKey, moneyKey } from "@/lib/model/rule/answer-dependencies";
import { applyRule } from "@/lib/model/rule/apply-rule";
import { SEED } from "@/lib/model/standard-draws";
import { completeDraft, withoutStrayDetails } from "@/lib/questionnaire/answers";
import type { AnswerId, Answers } from "@/lib/questionnaire/types";
import { Draws } from "@/lib/simulation/draws";
import { answerSets } from "@/tests/arbitraries/answers";

const draws = new Draws(32, SEED);
const scenario = (answers: Answers) => ({ answers, overrides: {}, priceDate: NEWEST_PRICE_DATE });

/** The first answers with those of the second that leave a key as it is. */
function mixed(first: Answers, second: Answers, key: (answers: Answers) => string): Answers {
  let answers = first;
  for (const id of Object.keys(second) as AnswerId[]) {
    const tried = completeDraft(withoutStrayDetails({ ...answers, [id]: second[id] }));
    if (key(tried) === key(first)) answers = tried;
  }
  return answers;
}

it("answers of equal keys ask the same of an owner, and cost the same", () => {
  fc.assert(
    fc.property(answerSets, answerSets, (first, second) => {
      const sameBurdens = mixed(first, second, burdenKey);
      expect(applyRule(scenario(sameBurdens), BOOK, draws).burdens).toEqual(applyRule(scenario(first), BOOK, draws).burdens);
      const sameMoney = mixed(first, second, moneyKey);
      expect(meanTotals(new Inputs(scenario(sameMoney), BOOK, draws))).toEqual(meanTotals(new Inputs(scenario(first), BOOK, draws)));
    }),
    { numRuns: 20, seed: 7 },
  );
});
