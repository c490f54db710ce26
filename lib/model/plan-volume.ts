import { assumptionByKey } from "../data/assumptions";
import { NOT_SURE } from "../questionnaire/ids";
import type { Scenario } from "../questionnaire/scenario";
import { MONTHS_PER_YEAR } from "../simulation/units";
import { spreadOf, yearlyFactor } from "./costs/estimates";
import { BOUNDS } from "./costs/growths";

/** What plans are priced by: mailboxes, or messages that applications send in a month. */
export type Metered = "mailboxes" | "appMessages";

/** Today's volume as one number, and how it moves. */
export type Volume = {
  start: number;
  /** Where the number comes from: the answer itself, the middle of its range, or our assumption where it is unknown. */
  basis: "answer" | "middle" | "assumed";
  /** In the middle of each month of the horizon, growth included. */
  byMonth: number[];
};

/** How many mailboxes or messages a price a unit is for. */
export const UNIT: Record<Metered, number> = { mailboxes: 1, appMessages: 1000 };

const UNKNOWN_VOLUME = { mailboxes: "all.unknown-mailboxes", appMessages: "all.unknown-app-messages" } as const;

/** The middle of an assumption, or of what the founder put in its place. */
export function middleOf(key: string, { overrides }: Scenario): number {
  const row = assumptionByKey(key);
  const own = overrides[row.id];
  return own === undefined ? row.likely : spreadOf(own).median;
}

/** The high end of an assumption, or of what the founder put in its place. */
export function highestOf(key: string, { overrides }: Pick<Scenario, "overrides">): number {
  const row = assumptionByKey(key);
  const own = overrides[row.id];
  return own === undefined ? row.high : typeof own === "number" ? own : own.high;
}

/** Growth a year as a factor: as answered, a range at its middle, or the middle of the assumption where it is unknown. */
export function growthPerYear(scenario: Scenario): number {
  const { growth } = scenario.answers;
  return growth === NOT_SURE ? middleOf("all.unknown-growth-factor", scenario) : yearlyFactor(growth).median;
}

/** Today's volume: as answered, a range at its middle, or the middle of our assumption. */
export function volumeToday(scenario: Scenario, metered: Metered): number {
  const answer = scenario.answers[metered];
  const { low, high } = BOUNDS[metered];
  const value = answer === NOT_SURE ? middleOf(UNKNOWN_VOLUME[metered], scenario) : spreadOf(answer).median;
  return value === 0 ? 0 : Math.min(high, Math.max(low, Math.round(value)));
}

/**
 * The volume that plans are priced at. A range counts as its middle in the model, above which it lies as likely as below. Growth that would
 * pass a bound of the question is slowed to end there, as in the model.
 */
export function volumeOf(scenario: Scenario, metered: Metered): Volume {
  const { answers } = scenario;
  const answer = answers[metered];
  const { low, high } = BOUNDS[metered];
  const basis = answer === NOT_SURE ? "assumed" : typeof answer === "number" ? "answer" : "middle";
  const start = volumeToday(scenario, metered);
  const months = answers.horizonYears * MONTHS_PER_YEAR;
  const asked = growthPerYear(scenario) ** (1 / MONTHS_PER_YEAR);
  const end = start * asked ** (months - 1);
  const monthly = start === 0 || (end >= low && end <= high) ? asked : (Math.min(high, Math.max(low, end)) / start) ** (1 / (months - 1));
  return { start, basis, byMonth: Array.from({ length: months }, (_, month) => start * monthly ** month) };
}

/** Messages a month that people and applications send today, each only where the flag is set. */
export function messagesPerMonth(scenario: Scenario, { people, applications }: { people: boolean; applications: boolean }): number {
  const each = middleOf("all.people-messages-per-mailbox", scenario);
  const byPeople = people ? volumeOf(scenario, "mailboxes").start * each : 0;
  return byPeople + (applications ? volumeOf(scenario, "appMessages").start : 0);
}

/** Amounts in the place of assumptions that plans are built from, as the model takes them. */
export function ownAmounts({ overrides }: Scenario): Record<string, number> | undefined {
  const entries = Object.entries(overrides);
  return entries.length === 0 ? undefined : Object.fromEntries(entries.map(([id, value]) => [id, spreadOf(value).median]));
}
