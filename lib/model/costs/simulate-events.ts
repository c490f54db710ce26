import type { OptionId } from "../../questionnaire/ids";
import type { Steps } from "../../simulation/steps";
import { MONTHS_PER_YEAR } from "../../simulation/units";
import { forEachOption } from "../by-option";
import type { ExpectedIncidents } from "./expected-incidents";
import type { Inputs } from "./inputs";
import type { LineId } from "./lines";

import { ownHoursFactor } from "./own-hours";
import { sampleEvents } from "./sample-events";
import { type BurdenDraws, routineBurden } from "./simulate-burdens";

/** Draws by which months are followed: the first of a net are a net themselves, and a band a month needs no more. */
export const MONTHLY_DRAWS = 2048;

/** The sampled events of one run: hours and losses of each option, and what each event adds to the bill. */
export type Events = {
  burden: Record<OptionId, BurdenDraws>;
  /** Discounted USD by line, one value a draw. */
  byLine: Record<OptionId, Map<LineId, Float64Array>>;
  /** The part of it that is cash or revenue: discounted USD, one value a draw. */
  losses: Record<OptionId, Float64Array>;
  /** Discounted USD of the first draws by month (`month × monthly draws + draw`); empty unless asked for. */
  byMonth: Record<OptionId, Float64Array>;
};

/** Samples every event once and adds it to the options that meet it, one incident after another; `withMonths` also keeps the months. */
export function* simulateEventsInSteps(inputs: Inputs, expectedIncidents: ExpectedIncidents, withMonths: boolean): Steps<Events> {
  const monthly = withMonths ? Math.min(inputs.count, MONTHLY_DRAWS) : 0;
  const byMonth = forEachOption(() => new Float64Array(monthly * inputs.months));
  const byLine = forEachOption(() => new Map<LineId, Float64Array>());
  const losses = forEachOption(() => new Float64Array(inputs.count));
  const burden = routineBurden(inputs);
  for (const { incident, mean } of expectedIncidents.all) {
    const targets = incident.options.map((option) => {
      const totals = byLine[option].get(incident.line) ?? new Float64Array(inputs.count);
      byLine[option].set(incident.line, totals);
      const own = incident.id === "exit" ? undefined : ownHoursFactor(inputs, option);
      return { totals, losses: losses[option], months: byMonth[option], own, ...burden[option] };
    });
    const isIncident = incident.id !== "exit";
    sampleEvents(
      incident,
      () => mean,
      inputs,
      (i, month, hours, usd, loss, work) => {
        const discount = inputs.discount[month] as number;
        const year = Math.floor(month / MONTHS_PER_YEAR);
        for (let t = 0; t < targets.length; t++) {
          const target = targets[t] as (typeof targets)[number];
          const beyond = target.own === undefined ? 0 : work * ((target.own[i] as number) - 1);
          const discounted = (usd + beyond) * discount;
          target.totals[i] = (target.totals[i] as number) + discounted;
          if (i < monthly) target.months[month * monthly + i] = (target.months[month * monthly + i] as number) + discounted;
          if (!isIncident) continue;
          target.losses[i] = (target.losses[i] as number) + loss * discount;
          target.hoursPerMonth[i] = (target.hoursPerMonth[i] as number) + hours / inputs.months;
          target.lossPerYear[year * inputs.count + i] = (target.lossPerYear[year * inputs.count + i] as number) + loss;
        }
      },
    );
    yield;
  }
  return { burden, byLine, losses, byMonth };
}
