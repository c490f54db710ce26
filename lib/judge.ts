import type { Condition, ConditionId, OptionId } from "./assessment";
import { checkBurden, checkCapability, checkControl, widest } from "./gate";
import { needsOf } from "./needs";
import { ownedOptions } from "./owned-option";
import type { PriceBook } from "./prices/book";
import { recommend, type Verdict } from "./recommendation";
import { type Run, simulate } from "./run";
import type { Scenario } from "./scenario";
import type { Draws } from "./simulation/draws";

/** What the rule says, money left out. */
export type Judgement = { owned: OptionId; conditions: Record<ConditionId, Condition>; verdict: Verdict };

/**
 * The rule applied to a scenario. Its needs come from a simulation of the shipped assumptions.
 *
 * @param run a simulation of this scenario, where there already is one
 */
export function judge(scenario: Scenario, book: PriceBook, draws: Draws, run: Run = simulate(scenario, book, draws, false)): Judgement {
  const { answers } = scenario;
  const { owned, possible } = ownedOptions(answers);
  const needs = widest(needsOf(scenario, run, book, draws), possible);
  const conditions = { control: checkControl(answers), capability: checkCapability(answers, needs), burden: checkBurden(answers, needs) };
  return { owned, conditions, verdict: recommend({ answers, conditions, owned, possible }) };
}
