import { memoizeLast, product, valueIn } from "../../simulation/columns";
import { cappedMeanOf, meanOf } from "../../simulation/distributions";
import { type Growth, STEADY } from "../../simulation/terms";
import { HOURS_PER_DAY, PERCENT } from "../../simulation/units";
import type { Incident, Magnitude } from "./incident";
import type { Inputs } from "./inputs";

/** Days that other servers keep trying to deliver; inbound mail is lost only in outages that last longer. */
export const RETRY_DAYS = "all.retry-days";

/** How many times as much missing mail costs as mail that is late. */
export const MISSING_OVER_LATE = "all.missing-over-late";

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
  /** Days of all mail that go missing. */
  lostDays: Float64Array;
};

/** The means of one event, by conditional expectation: everything that a draw fixes is taken from it, the rest is integrated. */
export function eventMeans(incident: Incident, inputs: Inputs): EventMeans {
  const { mail, outage, cash, hours, staffHours } = incident;
  const scaledMean = (m: Magnitude | undefined) => (m ? product(inputs.filled(meanOf(m.spread)), m.factor) : inputs.zero);
  let { lostDays, revenue } = mail ? missingMail(incident, mail, inputs) : { lostDays: inputs.zero, revenue: inputs.zero };
  let staff = staffHours ? product(inputs.staffCost, staffHours.factor, meanOf(staffHours.spread)) : inputs.zero;
  if (outage) {
    const mean = meanOf(outage.hours.spread);
    const retryHours = inputs.number(RETRY_DAYS) * HOURS_PER_DAY;
    const beyond = memoizeLast((limit) => mean - cappedMeanOf(outage.hours.spread, limit));
    lostDays = lostDays.slice();
    revenue = revenue.slice();
    staff = staff.slice();
    for (let i = 0; i < inputs.count; i++) {
      const factor = valueIn(outage.hours.factor, i);
      staff[i] = (staff[i] as number) + mean * factor * valueIn(outage.idleShare, i) * (inputs.staffCost[i] as number);
      const lost = (factor * beyond(retryHours / factor) * valueIn(outage.weight, i)) / HOURS_PER_DAY;
      lostDays[i] = (lostDays[i] as number) + lost;
      revenue[i] = (revenue[i] as number) + lost * (inputs.revenuePerDay[i] as number);
    }
  }
  let money = scaledMean(cash);
  if (cash?.cap) {
    const { spread, factor, cap } = cash;
    const capped = memoizeLast((limit) => cappedMeanOf(spread, limit));
    money = cap.map((limit, i) => valueIn(factor, i) * capped(limit / valueIn(factor, i)));
  }
  return { hours: scaledMean(hours), staff, cash: money, revenue, lostDays };
}

/** The outbound mail that one event costs: its share of the mail for the days until somebody notices and the days of repair. */
function missingMail(incident: Incident, mail: NonNullable<Incident["mail"]>, inputs: Inputs): Pick<EventMeans, "lostDays" | "revenue"> {
  const days = (mail.detection ? incident.silent * meanOf(mail.detection) : 0) + meanOf(mail.days);
  const share = mail.share ? cappedMeanOf(mail.share.spread, 1 / PERCENT) : 1;
  const missing = product(inputs.filled(share * days), mail.weight, mail.share?.factor ?? 1);
  return {
    lostDays: mail.delayed ? inputs.zero : missing,
    revenue: product(missing, inputs.revenuePerDay, mail.delayed ? 1 / inputs.number(MISSING_OVER_LATE) : 1),
  };
}

/** How the parts of one event grow, beside the rate: hours and cash as their factors do, other staff's time with the mailboxes. */
export function growthsOf(incident: Incident, inputs: Inputs): { hours: Growth; staff: Growth; cash: Growth; revenue: Growth } {
  const share = incident.mail?.share?.growth ?? STEADY;
  return {
    hours: incident.hours?.growth ?? STEADY,
    staff: inputs.growths.of("mailboxes"),
    cash: incident.cash?.growth ?? STEADY,
    revenue: inputs.growths.together(inputs.growths.of("revenueAtStake"), share),
  };
}
