import type { OptionId } from "../../questionnaire/ids";

import { isEqual, mapped, product } from "../../simulation/columns";
import { exposures } from "../../simulation/growth";
import { meanOfValues } from "../../simulation/quantiles";
import type { Steps } from "../../simulation/steps";
import { STEADY, type Term } from "../../simulation/terms";
import { Timeline } from "../../simulation/timeline";
import { DAYS_PER_YEAR, MONTHS_PER_YEAR } from "../../simulation/units";
import { type Expected, expectedEvent, expectedTerms, sampleEvents } from "./events";
import type { Incident } from "./incident";
import { incidents } from "./incidents";
import type { Inputs } from "./inputs";
import type { CostLine, LineId } from "./line";
import { costLines } from "./lines";
import { lostDaysOutsideIncidents } from "./losses";
import { routineWork } from "./work";

/** An incident with its means in every draw. */
export type Hazard = {
  incident: Incident;
  mean: Expected;
  eventsPerYear: Float64Array;
  /** Events a year by which lost mail grows: the rate's growth and that of the share of mail which one event takes. */
  sharePerLostDay: Float64Array;
};

/** Everything about incidents that needs no sampling. */
export type Hazards = { all: Hazard[]; incidentShare: Record<OptionId, Float64Array> };

export function forEachOption<T>(of: (option: OptionId) => T): Record<OptionId, T> {
  return { hosted: of("hosted"), sender: of("sender"), core: of("core"), self: of("self") };
}

/** The same, one option after another. */
export function* optionByOption<T>(of: (option: OptionId) => T): Steps<Record<OptionId, T>> {
  const hosted = of("hosted");
  yield;
  const sender = of("sender");
  yield;
  const core = of("core");
  yield;
  return { hosted, sender, core, self: of("self") };
}

/** The incidents with their closed-form means, and the share of a year's mail that they are expected to take in each option (at most all). */
export function hazards(x: Inputs): Hazards {
  const years = x.months / MONTHS_PER_YEAR;
  const incidentShare = forEachOption(() => new Float64Array(x.count));
  const all = incidents(x).map((incident): Hazard => {
    const mean = expectedEvent(incident, x);
    const ratio = incident.rateGrowth.monthly;
    const eventsPerYear = product(incident.rate, exposures(ratio, years), 1 / years);
    const shareRatio = x.together(incident.rateGrowth, incident.mail?.share?.growth ?? STEADY).monthly;
    const sharePerLostDay =
      mean.lostDays === x.zero
        ? x.zero
        : shareRatio === ratio
          ? eventsPerYear
          : product(incident.rate, exposures(shareRatio, years), 1 / years);
    if (sharePerLostDay === x.zero) return { incident, mean, eventsPerYear, sharePerLostDay };
    for (const option of incident.options) {
      const share = incidentShare[option];
      for (let i = 0; i < x.count; i++) {
        share[i] = Math.min(1, (share[i] as number) + ((sharePerLostDay[i] as number) * (mean.lostDays[i] as number)) / DAYS_PER_YEAR);
      }
    }
    return { incident, mean, eventsPerYear, sharePerLostDay };
  });
  return { all, incidentShare };
}

/** The terms of one option's line; the incident lines hold the expected cost of their events. */
export type OptionLines = Record<OptionId, { id: LineId; terms: Term[]; expected: boolean }[]>;

/** Every line of every option as money terms. */
export function expectedLines(x: Inputs, h: Hazards): OptionLines {
  const plain: CostLine[] = costLines(x, h.incidentShare);
  return forEachOption((option) => {
    const lines: OptionLines[OptionId] = plain
      .filter((line) => line.money[option].length > 0)
      .map((line) => ({ id: line.id, terms: line.money[option], expected: false }));
    for (const id of ["key-person-risk", "exit", "incident-loss"] as const) {
      const own = h.all.filter(({ incident }) => incident.line === id && incident.options.includes(option));
      if (own.length > 0) lines.push({ id, terms: expectedTerms(own, x), expected: true });
    }
    return lines;
  });
}

/** The total of each option over the horizon in each draw, in discounted USD, with the luck of incidents averaged: no event is sampled. */
export function expectedTotals(x: Inputs): Record<OptionId, Float64Array> {
  const lines = expectedLines(x, hazards(x));
  const timeline = new Timeline(x.count, x.discount);
  return forEachOption((option) => timeline.total(lines[option].flatMap((line) => line.terms)));
}

/** The mean total of each option over the horizon, in discounted USD: the cheap pass. */
export function meanTotals(x: Inputs): Record<OptionId, number> {
  const totals = expectedTotals(x);
  return forEachOption((option) => meanOfValues(totals[option]));
}

/** What the burden of an option is, one value a draw (losses: one a draw and year, year by year). */
export type Burden = { hoursPerMonth: Float64Array; lossPerYear: Float64Array };

/** Draws by which months are followed: the first of a net are a net themselves, and a band a month needs no more. */
export const MONTHLY_DRAWS = 2048;

/** The sampled events of one run: hours and losses of each option, and what each event adds to the bill. */
export type Events = {
  burden: Record<OptionId, Burden>;
  /** Discounted USD by line, one value a draw. */
  byLine: Record<OptionId, Map<LineId, Float64Array>>;
  /** Discounted USD of the first draws by month (`month × monthly draws + draw`); empty unless asked for. */
  byMonth: Record<OptionId, Float64Array>;
};

/** The hours of running work alone: no event has happened yet. */
function routineBurden(x: Inputs): Events["burden"] {
  const routine = routineWork(x);
  const average = new Timeline(x.count, new Float64Array(x.months).fill(1 / x.months));
  return forEachOption((option) => ({
    hoursPerMonth: average.total(routine.flatMap((work) => work.hours[option])),
    lossPerYear: new Float64Array((x.count * x.months) / MONTHS_PER_YEAR),
  }));
}

/**
 * The burdens of the same events without what they cost: a fraction of the work. Answers that differ in little have most incidents in
 * common; what happens there is sampled once and added to each of them.
 */
export function* simulateBurdensInSteps(all: readonly Inputs[]): Steps<Events["burden"][]> {
  const runs = all.map((x) => ({ x, burden: routineBurden(x), incidents: incidents(x).filter(({ id }) => id !== "exit") }));
  let rest = runs;
  for (let run = rest[0]; run; run = rest[0]) {
    const together = rest.filter((other) => other === run || meetTheSame(run as typeof other, other));
    rest = rest.filter((other) => !together.includes(other));
    for (let at = 0; at < run.incidents.length; at++) {
      let open = together;
      for (let first = open[0]; first; first = open[0]) {
        const incident = first.incidents[at] as Incident;
        const alike = open.filter((other) => haveTheSameBurden(incident, other.incidents[at] as Incident));
        open = open.filter((other) => !alike.includes(other));
        addBurden(
          incident,
          first.x,
          alike.flatMap(({ burden }) => incident.options.map((option) => burden[option])),
        );
        yield;
      }
    }
  }
  return runs.map(({ burden }) => burden);
}

type BurdenRun = { x: Inputs; incidents: readonly Incident[] };

/** Whether two runs have the same incidents in the same order, and what a lost day costs is the same. */
function meetTheSame(a: BurdenRun, b: BurdenRun): boolean {
  const named = ({ incidents }: BurdenRun) => incidents.map(({ stream, options }) => [stream, ...options]);
  const money = ({ x }: BurdenRun) => [x.months, x.revenuePerDay, x.growth("revenueAtStake"), x.wages];
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
function addBurden(incident: Incident, x: Inputs, targets: readonly Burden[]): void {
  sampleEvents(
    incident,
    () => expectedEvent(incident, x),
    x,
    (i, month, hours, _usd, loss) => {
      const year = Math.floor(month / MONTHS_PER_YEAR);
      for (let t = 0; t < targets.length; t++) {
        const target = targets[t] as Burden;
        target.hoursPerMonth[i] = (target.hoursPerMonth[i] as number) + hours / x.months;
        target.lossPerYear[year * x.count + i] = (target.lossPerYear[year * x.count + i] as number) + loss;
      }
    },
    "burden",
  );
}

/** Samples every event once and adds it to the options that meet it, one incident after another; `withMonths` also keeps the months. */
export function* simulateEventsInSteps(x: Inputs, h: Hazards, withMonths: boolean): Steps<Events> {
  const monthly = withMonths ? Math.min(x.count, MONTHLY_DRAWS) : 0;
  const byMonth = forEachOption(() => new Float64Array(monthly * x.months));
  const byLine = forEachOption(() => new Map<LineId, Float64Array>());
  const burden = routineBurden(x);
  for (const { incident, mean } of h.all) {
    const targets = incident.options.map((option) => {
      const totals = byLine[option].get(incident.line) ?? new Float64Array(x.count);
      byLine[option].set(incident.line, totals);
      return { totals, months: byMonth[option], ...burden[option] };
    });
    const isIncident = incident.id !== "exit";
    sampleEvents(
      incident,
      () => mean,
      x,
      (i, month, hours, usd, loss) => {
        const discounted = usd * (x.discount[month] as number);
        const year = Math.floor(month / MONTHS_PER_YEAR);
        for (let t = 0; t < targets.length; t++) {
          const target = targets[t] as (typeof targets)[number];
          target.totals[i] = (target.totals[i] as number) + discounted;
          if (i < monthly) target.months[month * monthly + i] = (target.months[month * monthly + i] as number) + discounted;
          if (!isIncident) continue;
          target.hoursPerMonth[i] = (target.hoursPerMonth[i] as number) + hours / x.months;
          target.lossPerYear[year * x.count + i] = (target.lossPerYear[year * x.count + i] as number) + loss;
        }
      },
    );
    yield;
  }
  return { burden, byLine, byMonth };
}

/** One option's simulated costs in discounted USD. */
export type OptionDraws = {
  lines: { id: LineId; values: Float64Array; mean: number }[];
  total: Float64Array;
  /** The total with the luck of incidents averaged: what the inputs alone make it. */
  expected: Float64Array;
  /** Cumulative by the first draws, `month × monthly draws + draw`; empty, and the means 0, where the events were sampled without months. */
  cumulative: Float64Array;
  monthlyDraws: number;
  cumulativeMean: Float64Array;
};

/**
 * The costs of every option, draw by draw and month by month, one option after another. Spread comes from sampled events; means come from
 * their conditional expectation, which no rare event can miss.
 */
export function* simulateCostsInSteps(x: Inputs, h: Hazards, events: Events): Steps<Record<OptionId, OptionDraws>> {
  const lines = expectedLines(x, h);
  const timeline = new Timeline(x.count, x.discount);
  const totals = new Map<Term[], Float64Array>();
  const totalOf = (terms: Term[]) => {
    const total = totals.get(terms) ?? timeline.total(terms);
    totals.set(terms, total);
    return total;
  };
  return yield* optionByOption((option) => {
    const total = new Float64Array(x.count);
    const averaged = new Float64Array(x.count);
    const results = lines[option].map(({ id, terms, expected }) => {
      const means = totalOf(terms);
      const values = expected ? (events.byLine[option].get(id) ?? new Float64Array(x.count)) : means;
      for (let i = 0; i < x.count; i++) {
        total[i] = (total[i] as number) + (values[i] as number);
        averaged[i] = (averaged[i] as number) + (means[i] as number);
      }
      return { id, values, mean: meanOfValues(means) };
    });
    return { lines: results, total, expected: averaged, ...followMonths(x, lines[option], events.byMonth[option]) };
  });
}

/** Adds what is not sampled to the sampled events of each month, in place, and sums the months up. */
function followMonths(
  x: Inputs,
  lines: OptionLines[OptionId],
  cumulative: Float64Array,
): Pick<OptionDraws, "cumulative" | "monthlyDraws" | "cumulativeMean"> {
  const monthlyDraws = cumulative.length / x.months;
  const cumulativeMean = new Float64Array(x.months);
  if (monthlyDraws === 0) return { cumulative, monthlyDraws, cumulativeMean };
  const monthly = new Timeline(monthlyDraws, x.discount);
  const termsOf = (expected: boolean) => lines.filter((line) => line.expected === expected).flatMap((line) => line.terms);
  monthly.addByMonth(termsOf(false), cumulativeMean, cumulative);
  monthly.addByMonth(termsOf(true), cumulativeMean);
  for (let m = 1; m < x.months; m++) cumulativeMean[m] = (cumulativeMean[m] as number) + (cumulativeMean[m - 1] as number);
  for (let at = monthlyDraws; at < cumulative.length; at++)
    cumulative[at] = (cumulative[at] as number) + (cumulative[at - monthlyDraws] as number);
  return { cumulative, monthlyDraws, cumulativeMean };
}

/**
 * Days of mail a year that go missing on average, by cause: each kind of incident, `warm-up` and `steady` loss. Where incidents would take
 * more than all of a year's mail, their parts are cut in proportion. Causes without loss are left out; the largest comes first.
 */
export function lostMailDays(x: Inputs, h: Hazards, option: OptionId): { id: string; days: number }[] {
  const causes = new Map<string, number>();
  for (const { incident, mean, sharePerLostDay } of h.all) {
    if (sharePerLostDay === mean.lostDays || !incident.options.includes(option)) continue;
    const days = meanOfValues(product(mean.lostDays, sharePerLostDay));
    causes.set(incident.id, (causes.get(incident.id) ?? 0) + days);
  }
  const uncapped = [...causes.values()].reduce((sum, days) => sum + days, 0);
  const inIncidents = meanOfValues(h.incidentShare[option]) * DAYS_PER_YEAR;
  const parts = [...causes].map(([id, days]) => ({ id, days: uncapped === 0 ? 0 : (days * inIncidents) / uncapped }));
  const { warmUp, steady } = lostDaysOutsideIncidents(x, option, h.incidentShare[option]);
  return [...parts, { id: "warm-up", days: warmUp }, { id: "steady", days: steady }]
    .filter((cause) => cause.days > 0)
    .sort((a, b) => b.days - a.days);
}

/** The chance of at least one silent failure by the end of each month. */
export function silentFailureByMonth(x: Inputs, h: Hazards, option: OptionId): number[] {
  const quiet = new Float64Array(x.count);
  for (const { incident } of h.all) {
    if (incident.silent === 0 || !incident.options.includes(option)) continue;
    for (let i = 0; i < x.count; i++) quiet[i] = (quiet[i] as number) + (incident.silent * (incident.rate[i] as number)) / MONTHS_PER_YEAR;
  }
  const stay = mapped(quiet, (rate) => Math.exp(-rate));
  const unnoticed = new Float64Array(x.count).fill(1);
  return Array.from({ length: x.months }, () => {
    let sum = 0;
    for (let i = 0; i < x.count; i++) {
      unnoticed[i] = (unnoticed[i] as number) * (stay[i] as number);
      sum += unnoticed[i] as number;
    }
    return 1 - sum / x.count;
  });
}
