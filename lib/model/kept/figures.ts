import type { KeptFigures } from "../../data/kept-model-1";
import type { OptionResult } from "../assessment";
import { forEachOption } from "../by-option";
import type { Figures } from "../figures";

/** The headline figures of a result in the shape that outlives this model. */
export function keptFigures(figures: Figures): KeptFigures {
  const { conditions, recommendation, priceOfControl, options } = figures;
  const { option: owned, mean, p10, p50, p90 } = priceOfControl;
  return {
    modelVersion: figures.modelVersion,
    priceDate: figures.priceDate,
    draws: figures.draws,
    currency: figures.currency,
    horizonYears: figures.horizonYears,
    conditions: {
      control: conditions.control.status,
      capability: conditions.capability.status,
      burden: conditions.burden.status,
    },
    option: recommendation.option,
    verdict: recommendation.verdict,
    money: recommendation.money,
    owned,
    priceOfControl: { mean, p10, p50, p90 },
    cheaperThanHosted: figures.cheaperThanHosted,
    options: forEachOption((id) => optionFigures(options[id])),
  };
}

function optionFigures(result: OptionResult): KeptFigures["options"]["hosted"] {
  const { totalCost, visibleCost, invisibleCost, hoursPerMonth, incidentLossPerYear, lostMailDaysPerYear } = result;
  return { totalCost, visibleCost, invisibleCost, hoursPerMonth, incidentLossPerYear, lostMailDaysPerYear: lostMailDaysPerYear.mean };
}
