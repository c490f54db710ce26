import type { PriceBook } from "../../data/price-book";
import type { OptionId } from "../../questionnaire/ids";
import type { Scenario } from "../../questionnaire/scenario";
import type { Answers } from "../../questionnaire/types";
import type { Draws } from "../../simulation/draws";
import type { Condition, ConditionId } from "../assessment";
import { type BurdenCache, burdensOf } from "../burden";
import { movesBeyondBuying } from "../moving-answers";
import type { Run } from "../run";
import { movingUnknowns } from "./best-and-worst";
import { type BurdenByOption, checkBurden, checkCapability, checkControl, widest } from "./conditions";
import { ownedOptions } from "./owned-option";
import { type Moves, recommend, type Verdict } from "./recommendation";

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
  return applyRuleTo(scenario, burdensOf(scenario, book, draws, from), book, draws);
}

/** The same with the burdens at hand: where the verdict is open, it names only those unknown answers that move what owning asks for. */
export function applyRuleTo(scenario: Scenario, burdens: BurdenByOption, book: PriceBook, draws: Draws): RuleResult {
  const result = applyRuleWith(scenario.answers, burdens);
  const isSure = result.verdict.verdict === "settled" || movingUnknowns(scenario.answers).length === 0;
  return isSure ? result : applyRuleWith(scenario.answers, burdens, movesBeyondBuying(scenario, book, draws));
}

/** The rule applied to answers alone, with their burdens at hand; `moves` says which of the unknown answers are behind them. */
export function applyRuleWith(answers: Answers, burdens: BurdenByOption, moves?: Moves): RuleResult {
  const { owned, possible } = ownedOptions(answers);
  const asked = widest(burdens, possible);
  const conditions = { control: checkControl(answers), capability: checkCapability(answers, asked), burden: checkBurden(answers, asked) };
  return { owned, conditions, verdict: recommend({ answers, conditions, owned, ...(moves && { moves }) }), burdens };
}
