import type { NumericCriterion, ResultNumber } from "../../model";

import { questionOf } from "../../questionnaire/questions";
import type { Facts } from "../facts";
import { whole, yearsInWords } from "../format";
import { incidentWords } from "../result/incidents";
import { inputName } from "../result/inputs";
import { lineName } from "../result/lines";
import { priceLabel } from "../result/money";
import { CONDITION_NAMES, OBJECTIVE_NAMES, OWNING } from "../result/names";

const CRITERIA: Record<NumericCriterion, string> = {
  "hours-per-person": "Hours for each person",
  "committed-hours": "Hours committed a month",
  "bearable-loss": "Bearable loss in a year",
  "degraded-weeks": "Weeks of poor delivery",
};

/** What a number is called as the heading of its page. @param planName the name of a plan by its id */
export function numberName(number: ResultNumber, facts: Facts, planName: (id: string) => string): string {
  switch (number.kind) {
    case "price-of-control":
      return priceLabel(facts);
    case "chance":
      return `Chance that ${OWNING[facts.ownedId]} is cheaper than buying`;
    case "crossover":
      return `Number of mailboxes from which ${OWNING[facts.ownedId]} is cheaper`;
    case "total":
      return `Total cost of ${OWNING[number.option]}`;
    case "hours":
      return `Hours of work a month when ${OWNING[number.option]}`;
    case "losses":
      return `Lost to incidents in a year when ${OWNING[number.option]}`;
    case "lost-mail":
      return `Mail lost in a year when ${OWNING[number.option]}`;
    case "silent-failure":
      return `Chance of a silent failure when ${OWNING[number.option]}`;
    case "regret":
      return `Expected regret of ${OWNING[number.option]}`;
    case "line":
      return `${lineName(number.line)} when ${OWNING[number.option]}`;
    case "incident":
      return `${incidentWords(number.incident).name} when ${OWNING[number.option]}`;
    case "score":
      return `Score of “${CONDITION_NAMES[number.condition]}”`;
    case "criterion":
      return CRITERIA[number.criterion];
    case "threshold":
      return `${questionOf(number.answer).label}: where another option becomes the cheapest`;
    case "objective":
      return `What ${OBJECTIVE_NAMES[number.objective]} alone costs beyond buying`;
    case "input":
      return inputName(number.input, facts.ownLines);
    case "plan":
      return `${planName(number.plan)} at your size`;
  }
}

/** "over three years, discounted to today" */
function overYears({ assessment }: Facts): string {
  return `over ${yearsInWords(assessment.horizonYears)}, discounted to today`;
}

/** "8,192 futures" */
export function futures({ assessment }: Facts): string {
  return `${whole(assessment.draws)} futures`;
}

export const AVERAGE = "On average";

/** "On average over three years, discounted to today" */
export function averageOver(facts: Facts): string {
  return `${AVERAGE} ${overYears(facts)}`;
}

/** What stands beside amounts that are to be added up. */
export const ROUNDING =
  "Each amount is rounded by itself, so that a sum can be off in its last digit. More digits than on the result page are shown to be added up, not because the model knows them.";
