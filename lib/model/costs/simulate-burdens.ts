import type { OptionId } from "../../questionnaire/ids";
import { isEqual } from "../../simulation/columns";
import type { Steps } from "../../simulation/steps";
import { Timeline } from "../../simulation/timeline";
import { MONTHS_PER_YEAR } from "../../simulation/units";
import { forEachOption } from "../by-option";
import { eventMeans } from "./event-means";
import type { Incident } from "./incident";
import { incidents } from "./incidents";
import type { Inputs } from "./inputs";
import { sampleEvents } from "./sample-events";
import { routineWork } from "./work";

/** What the burden of an option is, one value a draw (losses: one a draw and year, year by year). */
export type BurdenDraws = { hoursPerMonth: Float64Array; lossPerYear: Float64Array };

/** The hours of running work alone: no event has happened yet. */
export function routineBurden(inputs: Inputs): Record<OptionId, BurdenDraws> {
  const routine = routineWork(inputs);
  const average = new Timeline(inputs.count, new Float64Array(inputs.months).fill(1 / inputs.months));
  return forEachOption((option) => ({
    hoursPerMonth: average.total(routine.flatMap((work) => work.hours[option])),
    lossPerYear: new Float64Array((inputs.count * inputs.months) / MONTHS_PER_YEAR),
  }));
}

/**
 * The burdens of the same events without what they cost: a fraction of the work. Answers that differ in little have most incidents in
 * common; what happens there is sampled once and added to each of them.
 */
export function* simulateBurdensInSteps(all: readonly Inputs[]): Steps<Record<OptionId, BurdenDraws>[]> {
  const runs = all.map((inputs) => ({
    inputs,
    burden: routineBurden(inputs),
    incidents: incidents(inputs).filter(({ id }) => id !== "exit"),
  }));
  let rest = runs;
  for (let next = rest[0]; next; next = rest[0]) {
    const run = next;
    const together = rest.filter((other) => other === run || meetTheSame(run, other));
    rest = rest.filter((other) => !together.includes(other));
    for (let at = 0; at < run.incidents.length; at++) {
      let open = together;
      for (let first = open[0]; first; first = open[0]) {
        const incident = first.incidents[at] as Incident;
        const alike = open.filter((other) => haveTheSameBurden(incident, other.incidents[at] as Incident));
        open = open.filter((other) => !alike.includes(other));
        addBurden(
          incident,
          first.inputs,
          alike.flatMap(({ burden }) => incident.options.map((option) => burden[option])),
        );
        yield;
      }
    }
  }
  return runs.map(({ burden }) => burden);
}

type BurdenRun = { inputs: Inputs; incidents: readonly Incident[] };

/** Whether two runs have the same incidents in the same order, and what a lost day costs is the same. */
function meetTheSame(a: BurdenRun, b: BurdenRun): boolean {
  const named = ({ incidents }: BurdenRun) => incidents.map(({ stream, options }) => [stream, ...options]);
  const money = ({ inputs }: BurdenRun) => [inputs.months, inputs.revenuePerDay, inputs.growths.of("revenueAtStake"), inputs.wages];
  return isEqual(named(a), named(b)) && isEqual(money(a), money(b));
}

function haveTheSameBurden(a: Incident, b: Incident): boolean {
  const read = ({ rate, rateGrowth, silent, hours, cash, mail, outage }: Incident) => [
    [rate, rateGrowth, silent, hours, cash, mail],
    [outage?.hours, outage?.weight],
  ];
  return a === b || isEqual(read(a), read(b));
}

/** Samples an incident and adds its hours and losses to each of the targets. */
function addBurden(incident: Incident, inputs: Inputs, targets: readonly BurdenDraws[]): void {
  sampleEvents(
    incident,
    () => eventMeans(incident, inputs),
    inputs,
    (i, month, hours, _usd, loss) => {
      const year = Math.floor(month / MONTHS_PER_YEAR);
      for (let t = 0; t < targets.length; t++) {
        const target = targets[t] as BurdenDraws;
        target.hoursPerMonth[i] = (target.hoursPerMonth[i] as number) + hours / inputs.months;
        target.lossPerYear[year * inputs.count + i] = (target.lossPerYear[year * inputs.count + i] as number) + loss;
      }
    },
    "burden",
  );
}
