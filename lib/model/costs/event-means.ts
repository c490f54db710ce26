import { memoizeLast, product, valueIn } from "../../simulation/columns";
import { cappedMeanOf, meanOf } from "../../simulation/distributions";
import { interned } from "../../simulation/interned";
import { type Growth, STEADY } from "../../simulation/terms";
import { HOURS_PER_DAY, PERCENT } from "../../simulation/units";
import type { Incident, LostMail, Magnitude } from "./incident";
import type { Inputs } from "./inputs";
import { daysOfOne } from "./mail-in-incidents";

/** Days that other servers keep trying to deliver; inbound mail is lost only in outages that last longer. */
export const RETRY_DAYS = "all.retry-days";

/** The mean of one event in each draw, in closed form, at the prices and sizes of the first day. */
export type EventMeans = {
  /** Operator hours. */
  hours: Float64Array;
  /** USD of other staff's time. */
  staff: Float64Array;
  /** USD in cash. */
  cash: Float64Array;
  /** USD of revenue lost for good. */
  revenue: Float64Array;
  /** USD of staff's time spent on mail that nobody was told of. */
  chasing: Float64Array;
  /** Days of all mail that go missing. */
  lostDays: Float64Array;
};

/** The means of one event, by conditional expectation: everything that a draw fixes is taken from it, the rest is integrated. */
export function eventMeans(incident: Incident, inputs: Inputs): EventMeans {
  const { mail, outage, cash, hours, staffHours } = incident;
  const scaledMean = (m: Magnitude | undefined) => (m ? product(inputs.filled(meanOf(m.spread)), m.factor) : inputs.zero);
  const { zero } = inputs;
  const missing = mail ? missingMail(incident, mail, inputs) : { lostDays: zero, revenue: zero, chasing: zero };
  let { lostDays, revenue } = missing;
  let staff = staffHours ? product(inputs.staffCost, staffHours.factor, meanOf(staffHours.spread)) : inputs.zero;
  if (outage) {
    const mean = meanOf(outage.hours.spread);
    const retryHours = inputs.number(RETRY_DAYS) * HOURS_PER_DAY;
    const beyond = memoizeLast((limit) => mean - cappedMeanOf(outage.hours.spread, limit));
    const { hours, counts, idleShare, weight } = outage;
    const { median, sigmaBelow, sigmaAbove } = hours.spread;
    const lostOf = (i: number) => {
      const factor = valueIn(hours.factor, i);
      return (valueIn(counts, i) * factor * beyond(retryHours / factor) * valueIn(weight, i)) / HOURS_PER_DAY;
    };
    const lostIn = interned(
      `lost-in-outages ${retryHours} ${median} ${sigmaBelow} ${sigmaAbove}`,
      [hours.factor, counts, weight],
      inputs.count,
      () => Float64Array.from({ length: inputs.count }, (_, i) => lostOf(i)),
    );
    lostDays = lostDays.slice();
    revenue = revenue.slice();
    staff = staff.slice();
    for (let i = 0; i < inputs.count; i++) {
      const factor = valueIn(hours.factor, i);
      staff[i] = (staff[i] as number) + valueIn(counts, i) * mean * factor * valueIn(idleShare, i) * (inputs.staffCost[i] as number);
      const lost = lostIn[i] as number;
      lostDays[i] = (lostDays[i] as number) + lost;
      revenue[i] = (revenue[i] as number) + lost * (inputs.revenuePerDay[i] as number);
    }
  }
  let money = scaledMean(cash);
  if (cash?.cap) {
    const { spread, factor, cap } = cash;
    const capped = memoizeLast((limit) => cappedMeanOf(spread, limit));
    money = interned(`capped ${spread.median} ${spread.sigmaBelow} ${spread.sigmaAbove}`, [cap, factor], inputs.count, () =>
      cap.map((limit, i) => valueIn(factor, i) * capped(limit / valueIn(factor, i))),
    );
  }
  return { hours: scaledMean(hours), staff, cash: money, revenue, chasing: missing.chasing, lostDays };
}

/** The outbound mail that one event costs: its share of the mail for the days until somebody notices and the days of repair. */
function missingMail({ silent }: Incident, mail: LostMail, inputs: Inputs): Pick<EventMeans, "lostDays" | "revenue" | "chasing"> {
  const share = mail.share ? cappedMeanOf(mail.share, 1 / PERCENT) * PERCENT : 1;
  const days = daysOfOne(mail, inputs);
  const counted = (ofSilent: number, ofTold: number) =>
    interned(`counted ${silent} ${ofSilent} ${ofTold}`, [days.silent, days.told], inputs.count, () =>
      days.silent.map((long, i) => silent * ofSilent * long + (1 - silent) * ofTold * (days.told[i] as number)),
    );
  const part = product(inputs.filled(share), mail.counts);
  const untold = product(part, days.silent, silent);
  return {
    lostDays: product(part, mail.weight, counted(1, mail.missing)),
    revenue: product(part, mail.weight, counted(1, mail.cost), inputs.revenuePerDay),
    chasing: product(untold, mail.chasingPerDay),
  };
}

/** How the parts of one event grow, beside the rate: hours and cash as their factors do, other staff's time mostly with the mailboxes. */
export function growthsOf(incident: Incident, inputs: Inputs): Record<"hours" | "staff" | "cash" | "revenue" | "chasing", Growth> {
  const { growths } = inputs;
  const mail = incident.mail?.growth ?? STEADY;
  return {
    hours: incident.hours?.growth ?? STEADY,
    staff: incident.staffHours?.growth ?? growths.of("mailboxes"),
    cash: incident.cash?.growth ?? STEADY,
    revenue: growths.together(growths.of("revenueAtStake"), mail),
    chasing: growths.together(growths.of("mailboxes"), mail),
  };
}
