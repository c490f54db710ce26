import type { KeptFigures2 } from "../../data/kept-model-2";
import type { OptionResult } from "../assessment";
import { forEachOption } from "../by-option";
import type { Figures } from "../figures";

/** The headline figures of a result in the shape that outlives this model. */
export function keptFigures(figures: Figures): KeptFigures2 {
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

type OfOption = KeptFigures2["options"]["hosted"];

function optionFigures(result: OptionResult): OfOption {
  const { totalCost, visibleCost, invisibleCost, hoursPerMonth, addedHoursPerMonth, incidentLossPerYear, excessLossPerYear } = result;
  return {
    totalCost: spread(totalCost),
    visibleCost: spread(visibleCost),
    invisibleCost: spread(invisibleCost),
    hoursPerMonth: hours(hoursPerMonth),
    addedHoursPerMonth: hours(addedHoursPerMonth),
    incidentLossPerYear: loss(incidentLossPerYear),
    excessLossPerYear: loss(excessLossPerYear),
    lostMailDaysPerYear: result.lostMailDaysPerYear.mean,
  };
}

// What an assessment says besides is no part of the interface.
const spread = ({ mean, p10, p50, p90 }: OfOption["totalCost"]) => ({ mean, p10, p50, p90 });
const hours = ({ p50, p80 }: OfOption["hoursPerMonth"]) => ({ p50, p80 });
const loss = ({ mean, p50, p95, es95, p99 }: OfOption["excessLossPerYear"]) => ({ mean, p50, p95, es95, p99 });
