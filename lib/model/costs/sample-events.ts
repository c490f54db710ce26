import { valueIn } from "../../simulation/columns";
import { meanOf, powerMeanOf, type SplitLogNormal, valueAt } from "../../simulation/distributions";
import type { Draws } from "../../simulation/draws";
import { exposures, Powers } from "../../simulation/growth";
import { normalQuantile } from "../../simulation/normal";
import { hash32, uniformAt } from "../../simulation/random";
import { HOURS_PER_DAY, MONTHS_PER_YEAR, PERCENT } from "../../simulation/units";
import { type EventMeans, growthsOf, RETRY_DAYS } from "./event-means";
import type { Incident } from "./incident";
import type { Inputs } from "./inputs";

/** Expected events over the horizon above which a draw takes the sum of a year's events from its mean and variance. */
export const MANY = 12;

/** No draw with at most `MANY` expected events comes near this many. */
const MOST_EVENTS = 100;

/** The month in which the sum of a year's many events is booked. */
const MIDDLE_OF_YEAR = 6;

/** Random numbers set aside for one event. */
const SLOTS = 8;

/**
 * What the sampled events of one incident add to a draw's month: operator hours, everything in USD (work included), the part of it that is
 * cash or revenue, and the part that is work.
 */
export type EventSink = (draw: number, month: number, hours: number, usd: number, loss: number, work: number) => void;

/** Whether events are wanted with everything that they cost, or as a burden: hours and loss alone, all else left at nothing. */
type Wanted = "all" | "burden";

/**
 * Samples the events of an incident in every draw: Poisson arrivals spread over the horizon by the rate's growth, each with
 * magnitudes of its own. Chance comes from the incident's stream and the number of the event alone, so that options which share
 * a stream meet the same events as far as their rates allow. Above 12 expected events a draw takes each year's sum from a
 * log-normal with the mean and variance of the compound Poisson sum, booked in the middle of the year.
 *
 * @param meanOfOne the means of one event, asked for only where a draw has so many
 */
export function sampleEvents(
  incident: Incident,
  meanOfOne: () => EventMeans,
  inputs: Inputs,
  sink: EventSink,
  wanted: Wanted = "all",
): void {
  let mean: EventMeans | undefined;
  const counts = inputs.draws.uniform(`events.${incident.stream}`);
  const chance = new Chance(incident.stream, inputs.draws);
  const years = inputs.months / MONTHS_PER_YEAR;
  const growth = new Powers(incident.rateGrowth.monthly, inputs.months);
  const wages = new Powers(inputs.wages.monthly, inputs.months);
  const grows = growthsOf(incident, inputs);
  const hoursGrowth = new Powers(grows.hours.monthly, inputs.months);
  const staffGrowth = new Powers(grows.staff.monthly, inputs.months);
  const cashGrowth = new Powers(grows.cash.monthly, inputs.months);
  const revenueGrowth = new Powers(grows.revenue.monthly, inputs.months);
  const chasingGrowth = new Powers(grows.chasing.monthly, inputs.months);
  const sample = eventSampler(incident, inputs, wanted);
  const spread = relativeVariance(incident);
  const horizon = exposures(incident.rateGrowth.monthly, years);
  const firstYear = exposures(incident.rateGrowth.monthly, 1);
  /** Adds `number` events of these amounts, at the prices and sizes of the month. */
  const add = (i: number, month: number, number: number, { hours, staff, cash, revenue, chasing }: EventAmounts) => {
    const price = wanted === "burden" && cash === 0 ? 1 : wages.at(i, month);
    const worked = hours === 0 ? 0 : number * hours * hoursGrowth.at(i, month);
    const loss =
      (cash === 0 ? 0 : number * cash * price * cashGrowth.at(i, month)) +
      (revenue === 0 ? 0 : number * revenue * revenueGrowth.at(i, month));
    if (wanted === "burden") {
      sink(i, month, worked, 0, loss, 0);
      return;
    }
    const others =
      (staff === 0 ? 0 : number * staff * price * staffGrowth.at(i, month)) +
      (chasing === 0 ? 0 : number * chasing * price * chasingGrowth.at(i, month));
    const work = worked * (inputs.hourValue[i] as number) * price;
    sink(i, month, worked, work + others + loss, loss, work);
  };
  for (let i = 0; i < inputs.count; i++) {
    const rate = incident.rate[i] as number;
    if (rate === 0) continue;
    const events = rate * valueIn(horizon, i);
    const u = counts[i] as number;
    if (u < 1 - events) continue;
    if (events > MANY) {
      mean ??= meanOfOne();
      const average = {
        hours: mean.hours[i] as number,
        staff: mean.staff[i] as number,
        cash: mean.cash[i] as number,
        revenue: mean.revenue[i] as number,
        chasing: mean.chasing[i] as number,
      };
      for (let year = 0; year < years; year++) {
        const perYear = rate * growth.at(i, year * MONTHS_PER_YEAR) * valueIn(firstYear, i);
        const sigma = Math.sqrt(Math.log1p(spread / perYear));
        const number = perYear * Math.exp(sigma * chance.yearScore(i, year) - (sigma * sigma) / 2);
        add(i, year * MONTHS_PER_YEAR + MIDDLE_OF_YEAR, number, average);
      }
      continue;
    }
    let probability = Math.exp(-events);
    let cumulative = probability;
    for (let k = 0; u > cumulative && k < MOST_EVENTS; k++) {
      const month = growth.monthAt(i, chance.uniform(i, k, 0));
      add(i, Math.min(inputs.months - 1, Math.floor(month)), 1, sample(i, k, chance));
      probability *= events / (k + 1);
      cumulative += probability;
    }
  }
}

/**
 * The chance of the events of one stream, by draw, event and slot. The first event of a draw, which is the only one of most rare incidents,
 * takes dimensions of the net, so that magnitudes are as evenly spread as the inputs; later ones take numbers of their own coordinates.
 */
class Chance {
  private readonly seed: number;
  private readonly firstUniforms: Float64Array[] = [];
  private readonly firstScores: Float64Array[] = [];
  private readonly yearScores: Float64Array[] = [];

  constructor(
    private readonly stream: string,
    private readonly draws: Draws,
  ) {
    this.seed = hash32(stream) ^ draws.seed;
  }

  uniform(draw: number, event: number, slot: number): number {
    if (event > 0) return uniformAt(this.seed, draw, event * SLOTS + slot);
    this.firstUniforms[slot] ??= this.draws.uniform(`events.${this.stream}.${slot}`);
    return (this.firstUniforms[slot] as Float64Array)[draw] as number;
  }

  /** The value of a magnitude. */
  value(d: SplitLogNormal, draw: number, event: number, slot: number): number {
    if (d.sigmaBelow === 0 && d.sigmaAbove === 0) return d.median;
    if (event > 0) return valueAt(d, normalQuantile(uniformAt(this.seed, draw, event * SLOTS + slot)));
    this.firstScores[slot] ??= this.draws.normal(`events.${this.stream}.${slot}`);
    return valueAt(d, (this.firstScores[slot] as Float64Array)[draw] as number);
  }

  /** A standard normal score of one year, for the sum of many events. */
  yearScore(draw: number, year: number): number {
    this.yearScores[year] ??= this.draws.normal(`events.${this.stream}.year-${year}`);
    return (this.yearScores[year] as Float64Array)[draw] as number;
  }
}

/** One event at the prices and sizes of the first day: operator hours, and USD of staff time, cash, revenue, and staff time for mail that is missed. */
type EventAmounts = { hours: number; staff: number; cash: number; revenue: number; chasing: number };

/** Draws one event's amounts; the object is the same each time. */
function eventSampler(incident: Incident, inputs: Inputs, wanted: Wanted) {
  const { mail, outage, cash, hours } = incident;
  const staffHours = wanted === "all" ? incident.staffHours : undefined;
  const perDay = inputs.revenuePerDay;
  const retryDays = inputs.number(RETRY_DAYS);
  const event: EventAmounts = { hours: 0, staff: 0, cash: 0, revenue: 0, chasing: 0 };
  return (i: number, k: number, chance: Chance) => {
    event.hours = hours ? chance.value(hours.spread, i, k, 1) * valueIn(hours.factor, i) : 0;
    event.staff = staffHours
      ? chance.value(staffHours.spread, i, k, 2) * valueIn(staffHours.factor, i) * (inputs.staffCost[i] as number)
      : 0;
    event.cash = cash ? chance.value(cash.spread, i, k, 3) * valueIn(cash.factor, i) : 0;
    if (cash?.cap) event.cash = Math.min(event.cash, cash.cap[i] as number);
    event.revenue = 0;
    event.chasing = 0;
    if (mail) {
      const share = mail.share ? Math.min(1, chance.value(mail.share, i, k, 4) * PERCENT) : 1;
      const isSilent = incident.silent === 1 || (incident.silent > 0 && chance.uniform(i, k, 7) < incident.silent);
      const after = isSilent ? Number.POSITIVE_INFINITY : valueIn(mail.toldAfter, i);
      const detected = after === 0 ? 0 : Math.min(after, chance.value(mail.detection, i, k, 6));
      const lost = share * (chance.value(mail.days, i, k, 5) + detected) * valueIn(mail.counts, i);
      event.revenue = lost * valueIn(mail.weight, i) * (perDay[i] as number) * (isSilent ? 1 : mail.cost);
      if (isSilent) event.chasing = lost * (mail.chasingPerDay[i] as number);
    }
    if (outage) {
      const length = chance.value(outage.hours.spread, i, k, 5) * valueIn(outage.hours.factor, i);
      const counts = valueIn(outage.counts, i);
      event.staff += counts * length * valueIn(outage.idleShare, i) * (inputs.staffCost[i] as number);
      const lost = counts * Math.max(0, length / HOURS_PER_DAY - retryDays) * valueIn(outage.weight, i);
      event.revenue += lost * (perDay[i] as number);
    }
    return event;
  };
}

/** E[X²] / E[X]² of one event, from the magnitude that spreads most. */
function relativeVariance(incident: Incident): number {
  const spreads = [incident.hours?.spread, incident.cash?.spread, incident.mail?.share, incident.mail?.days, incident.outage?.hours.spread];
  return Math.max(1, ...spreads.map((d) => (d && d.median > 0 ? powerMeanOf(d, 2) / meanOf(d) ** 2 : 1)));
}
