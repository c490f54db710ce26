import { MODEL_VERSION } from "../data/model-versions";
import type { PriceBook } from "../data/price-book";
import type { OptionId } from "../questionnaire/ids";
import { contradictions } from "../questionnaire/path";
import type { Scenario } from "../questionnaire/scenario";
import { minus } from "../simulation/columns";
import type { Draws } from "../simulation/draws";
import { meanOfValues, quantiles, summarise } from "../simulation/quantiles";
import { atOnce, type Steps } from "../simulation/steps";
import type { Assessment } from "./assessment";
import { breakEvenHours } from "./break-even-hours";
import { type BurdenCache, burdensInSteps } from "./burden";
import { forEachOption } from "./by-option";
import { cheapestOf } from "./cheapest";
import { type OptionDraws, simulateCostsInSteps } from "./costs/simulate-costs";
import { plansCounted } from "./counted-plan";
import type { BySize } from "./crossover";
import { notices } from "./notices";
import { ownRecord } from "./own-record";
import { applyRuleTo, type RuleResult } from "./rule/apply-rule";
import { chosenObjectives, forcingStatus, ownedFor } from "./rule/owned-option";
import { moneyLabel } from "./rule/recommendation";
import { type Run, simulateInSteps } from "./run";
import { errorsOf, scale, summariseOptionsInSteps } from "./summarise-options";

/** An assessment of the answers as they are: without other sizes and plans, without what moves the money and without what would turn the verdict. */
export type Figures = Omit<Assessment, keyof BySize | "hostedAtCheapestPlans" | "drivers" | "worthFindingOut" | "flips">;

/** The figures with what they were worked out from, for what goes on from there. */
export type EvaluatedFigures = Pick<RuleResult, "owned" | "burdens"> & {
  figures: Figures;
  run: Run;
  costs: Record<OptionId, OptionDraws>;
  cache: BurdenCache;
};

/** The middle of each twentieth of all futures. */
const TWENTIETHS = Array.from({ length: 20 }, (_, i) => (i + 0.5) / 20);

/** One simulation of a scenario: what the rule says of it, and what each option costs and risks, in the scenario's currency. */
export function evaluateFigures(scenario: Scenario, book: PriceBook, draws: Draws): EvaluatedFigures {
  return atOnce(evaluateFiguresInSteps(scenario, book, draws));
}

/**
 * The same, in steps.
 *
 * @param cache burdens of the same book, day and draws that have been worked out before; added to
 * @param withMonths false where nobody reads `cumulative`, which is left empty
 */
export function* evaluateFiguresInSteps(
  scenario: Scenario,
  book: PriceBook,
  draws: Draws,
  { cache = new Map(), withMonths = true }: { cache?: BurdenCache; withMonths?: boolean } = {},
): Steps<EvaluatedFigures> {
  const { answers } = scenario;
  const run = yield* simulateInSteps(scenario, book, draws, withMonths);
  const { owned, conditions, verdict, burdens } = applyRuleTo(
    scenario,
    yield* burdensInSteps(scenario, book, draws, { cache, run }),
    book,
    draws,
  );
  yield;
  const costs = yield* simulateCostsInSteps(run.inputs, run.expectedIncidents, run.events);
  const options = yield* summariseOptionsInSteps(run, costs);
  const means = forEachOption((option) => options[option].totalCost.mean);
  const perUnit = 1 / run.inputs.usdPerUnit;

  const beyond = (option: OptionId) => minus(costs[option].total, costs.hosted.total);
  const beyondHosted = (option: OptionId) => {
    const { mean: _, ...range } = scale(summarise(beyond(option)), perUnit);
    return { option, mean: means[option] - means.hosted, ...range };
  };
  const cheaperThanHosted = owned === "hosted" ? 0 : meanOfValues(beyond(owned).map((usd) => (usd < 0 ? 1 : 0)));
  const breakEven = breakEvenHours(run.inputs, owned, run.events.burden, (means[owned] - means.hosted) / perUnit);
  const forcing = chosenObjectives(answers).filter((objective) => forcingStatus(answers, objective) === "met");
  const figures: Figures = {
    modelVersion: MODEL_VERSION,
    priceDate: scenario.priceDate,
    draws: draws.count,
    currency: answers.currency,
    horizonYears: answers.horizonYears,
    conditions,
    flags: contradictions(answers),
    recommendation: { ...verdict, money: moneyLabel(cheaperThanHosted) },
    options,
    priceOfControl: {
      ...beyondHosted(owned),
      standardErrors: errorsOf(beyond(owned), perUnit),
      twentieths: quantiles(beyond(owned), TWENTIETHS).map((usd) => usd * perUnit),
      byObjective: forcing.map((objective) => ({ objective, ...beyondHosted(ownedFor(answers, objective)) })),
    },
    cheapest: cheapestOf(means),
    cheaperThanHosted,
    breakEvenHoursPerMonth: "hours" in breakEven ? breakEven.hours : null,
    ownRecord: ownRecord(run, owned),
    notices: [...notices(run.inputs), ...("why" in breakEven ? [{ code: "no-break-even-hours" as const, why: breakEven.why }] : [])],
    plans: plansCounted(scenario),
  };
  return { figures, run, costs, owned, burdens, cache };
}
