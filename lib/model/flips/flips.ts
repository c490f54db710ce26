import type { PriceBook } from "../../data/price-book";
import type { OptionId } from "../../questionnaire/ids";
import type { Scenario } from "../../questionnaire/scenario";
import type { Answers } from "../../questionnaire/types";
import type { Draws } from "../../simulation/draws";
import type { Flip } from "../assessment";
import type { BurdenCache } from "../burden";
import { forEachOption } from "../by-option";
import { cheapestOf } from "../cheapest";
import type { BurdenByOption } from "../rule/conditions";
import { CachedModel, type Means } from "./cached-model";
import { withChanges } from "./change";
import { moneyFlips } from "./money-flips";
import { setsThatTurn } from "./towards-buying";
import { type RuleFlip, setsThatOwn } from "./towards-owning";

/** Ways to an owned option that are worth reading side by side. */
const MOST_SETS = 5;

/** The scenario as it is, by all draws; means in its own currency. */
export type Baseline = { option: OptionId; means: Means; burdens: BurdenByOption; cache: BurdenCache; usdPerUnit: number };

/**
 * What turns the answer: first the smallest sets of answers that turn the rule, fewest answers first and then the least mean cost of the
 * option they lead to; then every number with the value at which another option becomes the cheapest. Each is verified by all draws.
 */
export function findFlips(scenario: Scenario, baseline: Baseline, book: PriceBook, draws: Draws): Flip[] {
  const { means, usdPerUnit } = baseline;
  const usd = forEachOption((option) => means[option] * usdPerUnit);
  const model = new CachedModel(scenario, book, draws, { ...baseline, means: usd });
  return [...ruleFlips(scenario.answers, baseline, model), ...moneyFlips(scenario.answers, cheapestOf(means), model)];
}

function ruleFlips(answers: Answers, { option, usdPerUnit }: Baseline, model: CachedModel): Flip[] {
  const found = option === "hosted" ? setsThatOwn(answers, model, usdPerUnit) : setsThatTurn(answers, option, model);
  const ranked = found.map((flip) => ({
    ...flip,
    size: Object.keys(flip.changes).length,
    // To nine figures, so that what costs the same stays in the order in which it was found.
    cost: Number(model.estimatedMeans(withChanges(answers, flip.changes))[flip.to].toPrecision(9)),
  }));
  const sorted = ranked.sort((a, b) => a.size - b.size || a.cost - b.cost);
  const listed = option === "hosted" ? differing(sorted) : sorted;
  return listed.map(({ name, changes, to }) => ({ kind: "rule", id: `rule-${name.replaceAll(".", "-")}`, changes, from: option, to }));
}

/** The best set of each way to meet the control condition, then the next best of all, up to five in their order. */
function differing<Flip extends RuleFlip>(sorted: readonly Flip[]): Flip[] {
  const first = sorted.filter((flip, at) => sorted.findIndex((other) => other.way === flip.way) === at);
  const chosen = [...new Set([...first, ...sorted])].slice(0, MOST_SETS);
  return sorted.filter((flip) => chosen.includes(flip));
}
