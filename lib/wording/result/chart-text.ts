import { cheaperFromMonth, dearerFromMonth, gapOverTime } from "../../model";
import type { OptionId } from "../../questionnaire/ids";

import type { Facts } from "../facts";
import { numberWord, timesAsMuch, totalMoney, whole, yearsInWords } from "../format";
import { capitalised } from "../words";
import { overHorizon } from "./money";
import { OPTION_NAMES, OWNING } from "./names";

/** The claim of the cost chart: how the owned option compares with buying. */
export function costClaim(facts: Facts): string {
  if (facts.nothingToOwn) return "With no application mail there is nothing to own, so the cost is that of buying";
  const own = facts.owned.totalCost.mean;
  const bought = facts.hosted.totalCost.mean;
  const subject = capitalised(OWNING[facts.ownedId]);
  const dearer = timesAsMuch(own, bought);
  if (dearer !== null) return `${subject} costs ${dearer} buying ${overHorizon(facts)}`;
  const cheaper = timesAsMuch(bought, own);
  if (cheaper !== null) return `Buying costs ${cheaper} ${OWNING[facts.ownedId]} ${overHorizon(facts)}`;
  return `${subject} costs ${totalMoney(own, facts.currency)}, buying ${totalMoney(bought, facts.currency)}, ${overHorizon(facts)}`;
}

/** The summary of the cost chart for the options it shows. */
export function costSummary(facts: Facts, options: readonly OptionId[]): string {
  const parts = options.map((option) => {
    const result = facts.assessment.options[option];
    return `${OPTION_NAMES[option]}: ${totalMoney(result.totalCost.mean, facts.currency)}, of which ${totalMoney(result.invisibleCost.mean, facts.currency)} in no budget`;
  });
  return `${parts.join("; ")}. In eight of ten futures ${OWNING[facts.ownedId]} costs ${totalMoney(facts.owned.totalCost.p10, facts.currency)} to ${totalMoney(facts.owned.totalCost.p90, facts.currency)}.`;
}

/** The claim of the cumulative chart: whether and when owning earns back what it costs. */
export function cumulativeClaim(facts: Facts): string {
  if (facts.nothingToOwn) return "Both lines are the same, because there is no application mail to own";
  const from = cheaperFromMonth(facts.assessment);
  const years = yearsInWords(facts.assessment.horizonYears);
  if (from === null) {
    const dearer = dearerFromMonth(facts.assessment);
    if (dearer !== null) return `Buying starts dearer and is the cheaper way from month ${whole(dearer)} on`;
    const { halfway, end } = gapOverTime(facts.assessment);
    return end > halfway
      ? `The gap never closes within ${years}: it widens to the end`
      : `The gap narrows but does not close within ${years}`;
  }
  if (from <= 1) return `${capitalised(OWNING[facts.ownedId])} is cheaper from the first month on`;
  return `${capitalised(OWNING[facts.ownedId])} earns back its start by month ${whole(from)}`;
}

export function cumulativeSummary(facts: Facts): string {
  const { currency } = facts;
  const first = facts.owned.cumulative[0];
  const firstHosted = facts.hosted.cumulative[0];
  const start =
    first && firstHosted
      ? `After the first month owning has cost ${totalMoney(first.mean, currency)} and buying ${totalMoney(firstHosted.mean, currency)}. `
      : "";
  return `${start}After ${numberWord(facts.months)} months it is ${totalMoney(facts.owned.totalCost.mean, currency)} and ${totalMoney(facts.hosted.totalCost.mean, currency)}; the bands hold eight of ten futures.`;
}

/** The claim of the exceedance chart: a bad year beside what can be borne. */
export function lossClaim(facts: Facts): string {
  const { bearableLoss } = facts.answers;
  const claim = `Owning loses ${totalMoney(worstYear(facts), facts.currency)} beyond buying in the worst year of twenty, on average`;
  return bearableLoss === "not-sure" ? claim : `${claim}; you said you can bear ${totalMoney(bearableLoss, facts.currency)}`;
}

/** What the rule asks whether it is bearable: the mean of the worst twentieth of years beyond buying, at least nothing. */
export function worstYear({ owned }: Facts): number {
  return Math.max(0, owned.excessLossPerYear.es95);
}

export function lossSummary(facts: Facts): string {
  const { currency } = facts;
  const own = facts.owned.incidentLossPerYear;
  const bought = facts.hosted.incidentLossPerYear;
  return `Cash and revenue lost to incidents in one year, in all, hours of work left out. When owning: ${totalMoney(own.p50, currency)} in a typical year, ${totalMoney(own.es95, currency)} in the worst year of twenty, on average, ${totalMoney(own.p99, currency)} or more in one of a hundred; when buying: ${totalMoney(bought.p50, currency)}, ${totalMoney(bought.es95, currency)} and ${totalMoney(bought.p99, currency)}. The rule asks whether ${totalMoney(worstYear(facts), currency)} is bearable: the worst year of twenty, on average, less what buying loses in the same year.`;
}
