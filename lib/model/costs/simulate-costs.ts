import type { OptionId } from "../../questionnaire/ids";
import { addTo } from "../../simulation/columns";
import { meanOfValues } from "../../simulation/quantiles";
import type { Steps } from "../../simulation/steps";
import type { Term } from "../../simulation/terms";
import { Timeline } from "../../simulation/timeline";
import { optionByOption } from "../by-option";
import { type ByPart, costsByYear, eventTermsByPart, forEachPart, termsByPart, type YearOfCosts } from "./cost-parts";
import type { ExpectedIncidents } from "./expected-incidents";
import { expectedLines, type OptionLines } from "./expected-lines";
import type { Inputs } from "./inputs";
import { type LineId, partOf } from "./lines";

import type { Events } from "./simulate-events";

/** One option's simulated costs in discounted USD. */
export type OptionDraws = {
  lines: { id: LineId; values: Float64Array; mean: number }[];
  total: Float64Array;
  /** The total with the luck of incidents averaged: what the inputs alone make it. */
  expected: Float64Array;
  /** Bills and losses, without time. */
  cash: Float64Array;
  /** The mean of each part; together they are that of the total. */
  parts: ByPart<number>;
  /** The parts by year; none where the events were sampled without months. */
  years: YearOfCosts[];
  /** Cumulative by the first draws, `month × monthly draws + draw`; empty, and the means 0, where the events were sampled without months. */
  cumulative: Float64Array;
  monthlyDraws: number;
  cumulativeMean: Float64Array;
};

/**
 * The costs of every option, draw by draw and month by month, one option after another. Spread comes from sampled events; means come from
 * their conditional expectation, which no rare event can miss.
 */
export function* simulateCostsInSteps(
  inputs: Inputs,
  expectedIncidents: ExpectedIncidents,
  events: Events,
): Steps<Record<OptionId, OptionDraws>> {
  const lines = expectedLines(inputs, expectedIncidents);
  const timeline = new Timeline(inputs.count, inputs.discount);
  const monthly = new Timeline(events.byMonth.hosted.length / inputs.months, inputs.discount);
  const totals = new Map<Term[], Float64Array>();
  const totalOf = (terms: Term[]) => {
    const total = totals.get(terms) ?? timeline.total(terms);
    totals.set(terms, total);
    return total;
  };
  return yield* optionByOption((option) => {
    const total = new Float64Array(inputs.count);
    const averaged = new Float64Array(inputs.count);
    const cash = events.losses[option].slice();
    const parts = forEachPart(() => 0);
    const results = lines[option].map(({ id, terms, expected }) => {
      const means = totalOf(terms);
      const values = expected ? (events.byLine[option].get(id) ?? new Float64Array(inputs.count)) : means;
      addTo(total, values);
      addTo(averaged, means);
      const mean = meanOfValues(means);
      const part = partOf(id);
      if (part !== undefined) parts[part] += mean;
      if (part === "bills" || part === "losses") addTo(cash, values);
      return { id, values, mean };
    });
    const ofEvents = eventTermsByPart(inputs, expectedIncidents, option);
    for (const part of ["losses", "time"] as const) parts[part] += meanOfValues(timeline.total(ofEvents[part]));
    const months = followMonths(inputs, lines[option], events.byMonth[option], monthly);
    const years = costsByYear(inputs, termsByPart(lines[option], ofEvents), parts, monthly);
    return { lines: results, total, expected: averaged, cash, parts, years, ...months };
  });
}

/** Adds what is not sampled to the sampled events of each month, in place, and sums the months up. */
function followMonths(
  inputs: Inputs,
  lines: OptionLines[OptionId],
  cumulative: Float64Array,
  monthly: Timeline,
): Pick<OptionDraws, "cumulative" | "monthlyDraws" | "cumulativeMean"> {
  const monthlyDraws = monthly.draws;
  const cumulativeMean = new Float64Array(inputs.months);
  if (monthlyDraws === 0) return { cumulative, monthlyDraws, cumulativeMean };
  const termsOf = (expected: boolean) => lines.filter((line) => line.expected === expected).flatMap((line) => line.terms);
  monthly.addByMonth(termsOf(false), cumulativeMean, cumulative);
  monthly.addByMonth(termsOf(true), cumulativeMean);
  for (let m = 1; m < inputs.months; m++) cumulativeMean[m] = (cumulativeMean[m] as number) + (cumulativeMean[m - 1] as number);
  for (let at = monthlyDraws; at < cumulative.length; at++)
    cumulative[at] = (cumulative[at] as number) + (cumulative[at - monthlyDraws] as number);
  return { cumulative, monthlyDraws, cumulativeMean };
}
