import type { Condition, ConditionId } from "./assessment";
import { checkBurden, checkCapability, checkControl, type Needs, widest } from "./gate";
import { type KnownNeeds, needsOf } from "./needs";
import { ownedOptions } from "./owned-option";
import type { PriceBook } from "./prices/book";
import type { OptionId } from "./questionnaire/ids";
import type { Answers } from "./questionnaire/types";
import { recommend, type Verdict } from "./recommendation";
import type { Run } from "./run";
import type { Scenario } from "./scenario";
import type { Draws } from "./simulation/draws";

/** What the rule says, money left out; `needs` are what each option would ask of its owner. */
export type Judgement = {
  owned: OptionId;
  conditions: Record<ConditionId, Condition>;
  verdict: Verdict;
  needs: Record<OptionId, Needs>;
};

/**
 * The rule applied to a scenario. Its needs come from a simulation of the shipped assumptions.
 *
 * @param from what is already worked out, see `needsOf`
 */
export function judge(scenario: Scenario, book: PriceBook, draws: Draws, from: { known?: KnownNeeds; run?: Run } = {}): Judgement {
  return judgeBy(scenario.answers, needsOf(scenario, book, draws, from));
}

/** The rule applied to answers whose needs are known. */
export function judgeBy(answers: Answers, needs: Record<OptionId, Needs>): Judgement {
  const { owned, possible } = ownedOptions(answers);
  const asked = widest(needs, possible);
  const conditions = { control: checkControl(answers), capability: checkCapability(answers, asked), burden: checkBurden(answers, asked) };
  return { owned, conditions, verdict: recommend({ answers, conditions, owned, possible }), needs };
}
