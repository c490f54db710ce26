import type { PriceBook } from "../data/price-book";
import type { Scenario } from "../questionnaire/scenario";
import type { Draws } from "../simulation/draws";
import { atOnce, type Steps } from "../simulation/steps";
import { type ExpectedIncidents, expectIncidents } from "./costs/expected-incidents";
import { Inputs } from "./costs/inputs";
import { type Events, simulateEventsInSteps } from "./costs/simulate-events";

/** One simulation of a scenario: its inputs, its incidents with their means, and their sampled events. */
export type Run = { inputs: Inputs; expectedIncidents: ExpectedIncidents; events: Events };

/** Simulates a scenario; `withMonths` keeps the events by month, which only costs need. */
export function simulate(scenario: Scenario, book: PriceBook, draws: Draws, withMonths: boolean): Run {
  return atOnce(simulateInSteps(scenario, book, draws, withMonths));
}

/** The same, in steps. */
export function* simulateInSteps(scenario: Scenario, book: PriceBook, draws: Draws, withMonths: boolean): Steps<Run> {
  const inputs = new Inputs(scenario, book, draws);
  const expectedIncidents = expectIncidents(inputs);
  yield;
  return { inputs, expectedIncidents, events: yield* simulateEventsInSteps(inputs, expectedIncidents, withMonths) };
}
