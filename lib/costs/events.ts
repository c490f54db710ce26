import type { OptionId } from "../assessment";
import { product, valueIn } from "../simulation/columns";
import { cappedMeanOf, meanOf, powerMeanOf, type SplitLogNormal, valueAt } from "../simulation/distributions";
import { normalQuantile } from "../simulation/normal";
import { type Drift, type Growth, STEADY, type Term, Timeline } from "../simulation/paths";
import { meanOfValues } from "../simulation/quantiles";
import { hash32, uniformAt } from "../simulation/random";
import { DAYS_PER_MONTH, HOURS_PER_DAY, MONTHS_PER_YEAR, PERCENT } from "../units";
import type { Incident, IncidentId, Magnitude } from "./incident";
import type { Inputs } from "./inputs";

/** Days that other servers keep trying to deliver; inbound mail is lost only in outages that last longer. */
const RETRY_DAYS = 4;
/** Share of the revenue behind a missing message that a delayed one costs. */
const DELAYED = 1 / 3;
/** Expected events over the horizon above which a draw takes the sum of a month's events from its mean and variance. */
const MANY = 30;
/** No draw with at most `MANY` expected events comes near this many. */
const MOST_EVENTS = 200;
/** Random numbers set aside for one event. */
const SLOTS = 8;

/** The mean of one event in each draw, in closed form, at the prices and sizes of the first day. */
export type Expected = {
  /** Operator hours. */
  hours: Float64Array;
  /** USD of other staff's time. */
  staff: Float64Array;
  /** USD in cash. */
  cash: Float64Array;
  /** USD of revenue lost for good. */
  revenue: Float64Array;
  /** Days of all mail that go missing. */
  lostDays: Float64Array;
};

/** The means of one event, by conditional expectation: everything that a draw fixes is taken from it, the rest is integrated. */
export function expectedEvent(incident: Incident, x: Inputs): Expected {
  const zero = x.filled(0);
  const scaledMean = (m: Magnitude | undefined) => (m ? product(x.filled(meanOf(m.spread)), m.factor) : zero);
  const perDay = revenuePerDay(x);
  const lostDays = x.filled(0);
  const revenue = x.filled(0);
  const { mail, outage, cash } = incident;
  if (mail) {
    const wait = mail.detection ? incident.silent * meanOf(mail.detection) : 0;
    const days = wait + meanOf(mail.days);
    const cap = 1 / PERCENT;
    const share = mail.share ? product(x.filled(cappedMeanOf(mail.share.spread, cap)), mail.share.factor) : x.filled(1);
    for (let i = 0; i < x.count; i++) {
      const missing = (share[i] as number) * days * valueIn(mail.weight, i);
      if (!mail.delayed) lostDays[i] = missing;
      revenue[i] = missing * (perDay[i] as number) * (mail.delayed ? DELAYED : 1);
    }
  }
  const staff = product(scaledMean(incident.staffHours), x.staffCost);
  if (outage) {
    const mean = meanOf(outage.hours.spread);
    const beyond = remembered((limit) => mean - cappedMeanOf(outage.hours.spread, limit));
    for (let i = 0; i < x.count; i++) {
      const factor = valueIn(outage.hours.factor, i);
      staff[i] = (staff[i] as number) + mean * factor * valueIn(outage.idleShare, i) * (x.staffCost[i] as number);
      const lost = (factor * beyond((RETRY_DAYS * HOURS_PER_DAY) / factor) * valueIn(outage.weight, i)) / HOURS_PER_DAY;
      lostDays[i] = (lostDays[i] as number) + lost;
      revenue[i] = (revenue[i] as number) + lost * (perDay[i] as number);
    }
  }
  let money = scaledMean(cash);
  if (cash?.cap) {
    const { spread, factor, cap } = cash;
    const capped = remembered((limit) => cappedMeanOf(spread, limit));
    money = cap.map((limit, i) => valueIn(factor, i) * capped(limit / valueIn(factor, i)));
  }
  return { hours: scaledMean(incident.hours), staff, cash: money, revenue, lostDays };
}

/** How the parts of one event grow, beside the rate: hours and cash as their factors do, other staff's time with the mailboxes. */
function growthsOf(incident: Incident, x: Inputs): { hours: Growth; staff: Growth; cash: Growth; revenue: Growth } {
  const share = incident.mail?.share?.growth ?? STEADY;
  return {
    hours: incident.hours?.growth ?? STEADY,
    staff: x.growth("mailboxes"),
    cash: incident.cash?.growth ?? STEADY,
    revenue: x.together(x.growth("revenueAtStake"), share),
  };
}

/** The expected cost of an incident as money terms (work, staff, cash, revenue): all but revenue rise with wages. */
export function expectedTerms(incident: Incident, mean: Expected, x: Inputs): [Term, Term, Term, Term] {
  const perMonth = incident.rate.map((rate) => rate / MONTHS_PER_YEAR);
  const grows = growthsOf(incident, x);
  const flow = (start: Float64Array, growth: Growth, drift: Drift): Term => ({
    kind: "flow",
    start: product(start, perMonth),
    growth: x.together(incident.rateGrowth, growth),
    drift,
  });
  return [
    flow(product(mean.hours, x.hourlyCost, x.answers.displaced), grows.hours, x.wages),
    flow(mean.staff, grows.staff, x.wages),
    flow(mean.cash, grows.cash, x.wages),
    flow(mean.revenue, grows.revenue, STEADY),
  ];
}

/**
 * What the sampled events of one incident add to a draw's month: operator hours, everything in USD (work included), and the part
 * of it that is cash or revenue.
 */
export type EventSink = (draw: number, month: number, hours: number, usd: number, loss: number) => void;

/**
 * Samples the events of an incident in every draw: Poisson arrivals spread over the horizon by the rate's growth, each with
 * magnitudes of its own. Chance comes from the incident's stream and the number of the event alone, so that options which share
 * a stream meet the same events as far as their rates allow. Above 30 expected events a draw takes each month's sum from a
 * log-normal with the mean and variance of the compound Poisson sum.
 */
export function sampleEvents(incident: Incident, mean: Expected, x: Inputs, sink: EventSink): void {
  const counts = x.draws.uniform(`events.${incident.stream}`);
  const stream = hash32(incident.stream) ^ x.draws.seed;
  const years = x.months / MONTHS_PER_YEAR;
  const rateGrowth = incident.rateGrowth.monthly;
  const grows = growthsOf(incident, x);
  const hourValue = product(x.hourlyCost, x.answers.displaced);
  const sample = eventSampler(incident, x);
  const spread = relativeVariance(incident);
  let logWage = 0;
  let hour = 0;
  const grown = (growth: Growth, i: number, month: number) => (growth.monthly === 1 ? 1 : valueIn(growth.monthly, i) ** month);
  /** Adds `number` events of these amounts, at the prices and sizes of the month. */
  const add = (i: number, month: number, number: number, hours: number, staff: number, cash: number, revenue: number) => {
    const price = Math.exp(logWage * month);
    const worked = number * hours * grown(grows.hours, i, month);
    const loss = number * (cash === 0 ? 0 : cash * price * grown(grows.cash, i, month)) + number * revenue * grown(grows.revenue, i, month);
    const others = staff === 0 ? 0 : number * staff * price * grown(grows.staff, i, month);
    sink(i, month, worked, worked * hour * price + others + loss, loss);
  };
  for (let i = 0; i < x.count; i++) {
    const rate = incident.rate[i] as number;
    if (rate === 0) continue;
    const ratio = valueIn(rateGrowth, i);
    const events = rate * exposureYears(ratio, years);
    const u = counts[i] as number;
    if (u < 1 - events) continue;
    logWage = Math.log(valueIn(x.wages.monthly, i));
    hour = hourValue[i] as number;
    if (events > MANY) {
      for (let m = 0; m < x.months; m++) {
        const perMonth = (rate / MONTHS_PER_YEAR) * ratio ** m;
        const sigma = Math.sqrt(Math.log1p(spread / perMonth));
        const number = perMonth * Math.exp(sigma * normalQuantile(uniformAt(stream, i, m)) - (sigma * sigma) / 2);
        add(i, m, number, mean.hours[i] as number, mean.staff[i] as number, mean.cash[i] as number, mean.revenue[i] as number);
      }
      continue;
    }
    let probability = Math.exp(-events);
    let cumulative = probability;
    for (let k = 0; u > cumulative && k < MOST_EVENTS; k++) {
      const event = sample(i, k, stream);
      const when = uniformAt(stream, i, k * SLOTS);
      const month = ratio === 1 ? when * x.months : Math.log1p(when * (ratio ** x.months - 1)) / Math.log(ratio);
      add(i, Math.min(x.months - 1, Math.floor(month)), 1, event.hours, event.staff, event.cash, event.revenue);
      probability *= events / (k + 1);
      cumulative += probability;
    }
  }
}

/** Years at the rate of the first month that give as many events as the horizon with its growth. */
export function exposureYears(monthlyRatio: number, years: number): number {
  if (monthlyRatio === 1) return years;
  return (monthlyRatio ** (years * MONTHS_PER_YEAR) - 1) / (monthlyRatio - 1) / MONTHS_PER_YEAR;
}

/** The value of a magnitude in one event: a number of its own slot of the event's chance. */
function drawn(d: SplitLogNormal, stream: number, draw: number, slot: number): number {
  if (d.sigmaBelow === 0 && d.sigmaAbove === 0) return d.median;
  return valueAt(d, normalQuantile(uniformAt(stream, draw, slot)));
}

/** Draws one event's amounts at the prices and sizes of the first day: operator hours, and USD of staff time, cash and revenue. */
function eventSampler(incident: Incident, x: Inputs) {
  const { mail, outage, cash, hours, staffHours } = incident;
  const perDay = revenuePerDay(x);
  const event = { hours: 0, staff: 0, cash: 0, revenue: 0 };
  return (i: number, k: number, stream: number) => {
    const slot = k * SLOTS;
    event.hours = hours ? drawn(hours.spread, stream, i, slot + 1) * valueIn(hours.factor, i) : 0;
    event.staff = staffHours
      ? drawn(staffHours.spread, stream, i, slot + 2) * valueIn(staffHours.factor, i) * (x.staffCost[i] as number)
      : 0;
    event.cash = cash ? drawn(cash.spread, stream, i, slot + 3) * valueIn(cash.factor, i) : 0;
    if (cash?.cap) event.cash = Math.min(event.cash, cash.cap[i] as number);
    event.revenue = 0;
    if (mail) {
      const share = mail.share ? Math.min(1 / PERCENT, drawn(mail.share.spread, stream, i, slot + 4)) * valueIn(mail.share.factor, i) : 1;
      let days = drawn(mail.days, stream, i, slot + 5);
      if (mail.detection && (incident.silent === 1 || uniformAt(stream, i, slot + 7) < incident.silent)) {
        days += drawn(mail.detection, stream, i, slot + 6);
      }
      event.revenue = share * days * valueIn(mail.weight, i) * (perDay[i] as number) * (mail.delayed ? DELAYED : 1);
    }
    if (outage) {
      const length = drawn(outage.hours.spread, stream, i, slot + 5) * valueIn(outage.hours.factor, i);
      event.staff += length * valueIn(outage.idleShare, i) * (x.staffCost[i] as number);
      const lost = Math.max(0, length / HOURS_PER_DAY - RETRY_DAYS) * valueIn(outage.weight, i);
      event.revenue += lost * (perDay[i] as number);
    }
    return event;
  };
}

/** USD of revenue that are lost for good with a day of all mail. */
function revenuePerDay(x: Inputs): Float64Array {
  return product(
    x.revenue,
    x.value("all.permanent-loss-share").map((share) => Math.min(1, share * PERCENT)),
    1 / DAYS_PER_MONTH,
  );
}

/** E[X²] / E[X]² of one event, from the magnitude that spreads most. */
function relativeVariance(incident: Incident): number {
  const spreads = [
    incident.hours?.spread,
    incident.cash?.spread,
    incident.mail?.share?.spread,
    incident.mail?.days,
    incident.outage?.hours.spread,
  ];
  return Math.max(1, ...spreads.map((d) => (d && d.median > 0 ? powerMeanOf(d, 2) / meanOf(d) ** 2 : 1)));
}

/** Remembers the last value, because a column is often one number throughout. */
function remembered(of: (limit: number) => number): (limit: number) => number {
  let last = Number.NaN;
  let value = 0;
  return (limit) => {
    if (limit !== last) {
      last = limit;
      value = of(limit);
    }
    return value;
  };
}

/** What one kind of incident comes to in an option in an average year: events, USD of cash and revenue, and operator hours. */
export type IncidentYear = { option: OptionId; id: IncidentId; ratePerYear: number; lossPerYear: number; hoursPerYear: number };

/** The average year of every incident in every option, growth and rising prices included; an option's parts of one incident are added up. */
export function expectedLossPerYear(
  hazards: readonly { incident: Incident; mean: Expected; eventsPerYear: Float64Array }[],
  x: Inputs,
): IncidentYear[] {
  const years = x.months / MONTHS_PER_YEAR;
  const average = new Timeline(x.count, new Float64Array(x.months).fill(1 / years));
  const found = new Map<string, IncidentYear>();
  for (const { incident, mean, eventsPerYear } of hazards) {
    if (incident.id === "exit") continue;
    const [, , cash, revenue] = expectedTerms(incident, mean, x);
    const lossPerYear = meanOfValues(average.total([cash, revenue]));
    const ratePerYear = meanOfValues(eventsPerYear);
    const worked: Term = {
      kind: "flow",
      start: incident.rate.map((rate, i) => (rate * (mean.hours[i] as number)) / MONTHS_PER_YEAR),
      growth: x.together(incident.rateGrowth, growthsOf(incident, x).hours),
      drift: STEADY,
    };
    const hoursPerYear = meanOfValues(average.total([worked]));
    for (const option of incident.options) {
      const key = `${option} ${incident.id}`;
      const sum = found.get(key) ?? { option, id: incident.id, ratePerYear: 0, lossPerYear: 0, hoursPerYear: 0 };
      sum.ratePerYear += ratePerYear;
      sum.lossPerYear += lossPerYear;
      sum.hoursPerYear += hoursPerYear;
      found.set(key, sum);
    }
  }
  return [...found.values()].filter((each) => each.ratePerYear > 0);
}
