import type { OptionId } from "../../questionnaire/ids";
import { meanOfValues } from "../../simulation/quantiles";
import type { Term } from "../../simulation/terms";
import { Timeline } from "../../simulation/timeline";
import { forEachOption } from "../by-option";
import { type CostLine, costLines } from "./cost-lines";
import { type ExpectedIncidents, expectIncidents } from "./expected-incidents";
import { expectedTerms } from "./expected-terms";
import type { Inputs } from "./inputs";
import type { LineId } from "./lines";
import { ownHoursFactor } from "./own-hours";

/** The terms of one option's line; the incident lines hold the expected cost of their events. */
export type OptionLines = Record<OptionId, { id: LineId; terms: Term[]; expected: boolean }[]>;

/** Every line of every option as money terms. */
export function expectedLines(inputs: Inputs, expectedIncidents: ExpectedIncidents): OptionLines {
  const plain: CostLine[] = costLines(inputs, expectedIncidents.incidentShare);
  return forEachOption((option) => {
    const lines: OptionLines[OptionId] = plain
      .filter((line) => line.money[option].length > 0)
      .map((line) => ({ id: line.id, terms: line.money[option], expected: false }));
    for (const id of ["key-person-risk", "exit", "incident-loss"] as const) {
      const own = expectedIncidents.all.filter(({ incident }) => incident.line === id && incident.options.includes(option));
      if (own.length > 0) lines.push({ id, terms: expectedTerms(own, inputs, "all", ownHoursFactor(inputs, option)), expected: true });
    }
    return lines;
  });
}

/** What each line would cost that is paid anyway and so is left out: its mean over the horizon in discounted USD. */
export function paidAnyway(inputs: Inputs, { incidentShare }: ExpectedIncidents): Record<OptionId, { id: LineId; mean: number }[]> {
  if (inputs.answers.paidAnyway.length === 0) return forEachOption(() => []);
  const lines = costLines(inputs, incidentShare);
  const timeline = new Timeline(inputs.count, inputs.discount);
  return forEachOption((option) =>
    lines.map((line) => ({ id: line.id, mean: meanOfValues(timeline.total(line.paidAnyway[option])) })).filter(({ mean }) => mean !== 0),
  );
}

/** The total of each option over the horizon in each draw, in discounted USD, with the luck of incidents averaged: no event is sampled. */
export function expectedTotals(inputs: Inputs): Record<OptionId, Float64Array> {
  const lines = expectedLines(inputs, expectIncidents(inputs));
  const timeline = new Timeline(inputs.count, inputs.discount);
  return forEachOption((option) => timeline.total(lines[option].flatMap((line) => line.terms)));
}

/** The mean total of each option over the horizon, in discounted USD: the cheap pass. */
export function meanTotals(inputs: Inputs): Record<OptionId, number> {
  const totals = expectedTotals(inputs);
  return forEachOption((option) => meanOfValues(totals[option]));
}
