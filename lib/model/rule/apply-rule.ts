import type { PriceBook } from "../../data/price-book";
import type { OptionId } from "../../questionnaire/ids";
import type { Scenario } from "../../questionnaire/scenario";
import type { Answers } from "../../questionnaire/types";
import type { Draws } from "../../simulation/draws";
import type { Condition, ConditionId } from "../assessment";
import { type BurdenCache, burdensOf } from "../burden";
import type { Run } from "../run";
import { type BurdenByOption, checkBurden, checkCapability, checkControl, widest } from "./conditions";
import { ownedOptions } from "./owned-option";
import { recommend, type Verdict } from "./recommendation";

/** What the rule says, money left out; `burdens` are what each option would ask of its owner, `conditions.burden` whether that is accepted. */
export type RuleResult = {
  owned: OptionId;
  conditions: Record<ConditionId, Condition>;
  verdict: Verdict;
  burdens: BurdenByOption;
};

/**
 * The rule applied to a scenario. Its burdens come from a simulation of the shipped assumptions.
 *
 * @param from what is already worked out, see `burdensOf`
 */
export function applyRule(scenario: Scenario, book: PriceBook, draws: Draws, from: { cache?: BurdenCache; run?: Run } = {}): RuleResult {
  return applyRuleWith(scenario.answers, burdensOf(scenario, book, draws, from));
}

/** The rule applied to answers whose burdens are at hand. */
export function applyRuleWith(answers: Answers, burdens: BurdenByOption): RuleResult {
  const { owned, possible } = ownedOptions(answers);
  const asked = widest(burdens, possible);
  const conditions = { control: checkControl(answers), capability: checkCapability(answers, asked), burden: checkBurden(answers, asked) };
  return { owned, conditions, verdict: recommend({ answers, conditions, owned, possible }), burdens };
}
