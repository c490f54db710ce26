import type { PriceBook } from "../../data/price-book";
import type { OptionId } from "../../questionnaire/ids";
import type { Scenario } from "../../questionnaire/scenario";
import type { Answers } from "../../questionnaire/types";
import type { Draws } from "../../simulation/draws";
import type { Condition, ConditionId } from "../assessment";
import { type KnownNeeds, needsOf } from "../burden";
import type { Run } from "../run";
import { checkBurden, checkCapability, checkControl, type Needs, widest } from "./conditions";
import { ownedOptions } from "./owned-option";
import { recommend, type Verdict } from "./recommendation";

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
