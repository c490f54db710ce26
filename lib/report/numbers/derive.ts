import { BOOK, type PriceBook, planName } from "../../data/price-book";
import { type Assessment, type Counted, type ResultNumber, readNumberId, standardDraws } from "../../model";

import type { Scenario } from "../../questionnaire/scenario";
import type { Draws } from "../../simulation/draws";
import { numberName } from "../../wording/numbers/names";
import { OWN_PRICE } from "../../wording/result/plans";
import { hoursDerivation, lossesDerivation, lostMailDerivation, silentDerivation } from "./burden";
import { type Context, contextOf } from "./context";
import { criterionDerivation } from "./criteria";
import { incidentDerivation } from "./incidents";
import { lineDerivation } from "./lines";
import { planDerivation } from "./plans";
import { scoreDerivation } from "./scores";
import { thresholdDerivation } from "./thresholds";
import { chanceDerivation, crossoverDerivation, objectiveDerivation, priceDerivation, regretDerivation, totalDerivation } from "./totals";
import type { Derivation } from "./types";
import { inputDerivation } from "./uncertain";

/**
 * How one number of a result came about: its formula, what it is made of, what enters and what it goes into. Undefined for an id that no
 * result can have; a number that this result does not have is told as nothing.
 *
 * @param today ISO date; used only to mark what is past its review
 * @param draws those of the assessment, so that parts add up to it
 * @param counted the same result in the currency of its answers, where it is shown in another
 */
export function derive(
  id: string,
  scenario: Scenario,
  assessment: Assessment,
  today: string,
  book: PriceBook = BOOK,
  draws: Draws = standardDraws,
  counted: Counted = { scenario, assessment },
): Derivation | undefined {
  const number = readNumberId(id);
  if (number === undefined) return undefined;
  const context = contextOf(scenario, assessment, today, book, draws, counted);
  return { id, name: numberName(number, context.facts, nameOfPlan), ...bodyOf(number, context) };
}

const nameOfPlan = (id: string): string => (id === OWN_PRICE.id ? OWN_PRICE.name : planName(id));

function bodyOf(number: ResultNumber, context: Context): Omit<Derivation, "id" | "name"> {
  switch (number.kind) {
    case "price-of-control":
      return priceDerivation(context);
    case "chance":
      return chanceDerivation(context);
    case "crossover":
      return crossoverDerivation(context);
    case "total":
      return totalDerivation(number.option, context);
    case "hours":
      return hoursDerivation(number.option, context);
    case "losses":
      return lossesDerivation(number.option, context);
    case "lost-mail":
      return lostMailDerivation(number.option, context);
    case "silent-failure":
      return silentDerivation(number.option, context);
    case "regret":
      return regretDerivation(number.option, context);
    case "line":
      return lineDerivation(number.option, number.line, context);
    case "incident":
      return incidentDerivation(number.option, number.incident, context);
    case "score":
      return scoreDerivation(number.condition, context);
    case "criterion":
      return criterionDerivation(number.criterion, context);
    case "threshold":
      return thresholdDerivation(number.answer, context);
    case "objective":
      return objectiveDerivation(number.objective, context);
    case "input":
      return inputDerivation(number.input, context);
    case "plan":
      return planDerivation(number.market, number.plan, context);
  }
}
