import type { OptionId } from "../../questionnaire/ids";
import type { Quantiles } from "../../simulation/quantiles";
import { MONTHS_PER_YEAR } from "../../simulation/units";
import type { Assessment, OptionResult } from "../assessment";
import { WORTH_TELLING } from "./worth-telling";

type Range = Pick<Quantiles, "mean" | "p10" | "p90">;

/** What buying and owning cost, and what is owned. */
type Totals = Pick<Assessment, "options" | "priceOfControl">;

/** A range over the horizon as that of one of so many equal parts. */
function partOf({ mean, p10, p90 }: Range, parts: number): Range {
  return { mean: mean / parts, p10: p10 / parts, p90: p90 / parts };
}

/** The price of control for a month, in the currency of the result. */
export function priceOfMonth({ priceOfControl, horizonYears }: Pick<Assessment, "priceOfControl" | "horizonYears">): Range {
  return partOf(priceOfControl, horizonYears * MONTHS_PER_YEAR);
}

/** The price of control for one of so many mailboxes and a month, in the currency of the result. */
export function priceOfMailbox(
  { priceOfControl, horizonYears }: Pick<Assessment, "priceOfControl" | "horizonYears">,
  mailboxes: number,
): Range {
  return partOf(priceOfControl, horizonYears * MONTHS_PER_YEAR * mailboxes);
}

/** The price of control for a year, on average, in the currency of the result. */
export function priceOfYear({ priceOfControl, horizonYears }: Pick<Assessment, "priceOfControl" | "horizonYears">): number {
  return priceOfControl.mean / horizonYears;
}

/** What an option costs for one of so many mailboxes and a month, on average, in the currency of the result. */
export function costOfMailbox(
  { options, horizonYears }: Pick<Assessment, "options" | "horizonYears">,
  option: OptionId,
  mailboxes: number,
): number {
  return partOf(options[option].totalCost, horizonYears * MONTHS_PER_YEAR * mailboxes).mean;
}

/** What an option costs beyond buying, on average, in the currency of the result; negative where it is cheaper. */
export function beyondBuying({ options }: Pick<Assessment, "options">, option: OptionId): number {
  return options[option].totalCost.mean - options.hosted.totalCost.mean;
}

/** The share of an option's average cost that stands in no quote and no plan, from 0 to 1; undefined where it costs nothing. */
export function invisibleShare({ totalCost, invisibleCost }: Pick<OptionResult, "totalCost" | "invisibleCost">): number | undefined {
  return totalCost.mean <= 0 ? undefined : invisibleCost.mean / totalCost.mean;
}

/** An amount as a share of what buying costs on average. */
export function shareOfBuying({ options }: Pick<Assessment, "options">, amount: number): number {
  return amount / options.hosted.totalCost.mean;
}

/** Whether an amount is too small a part of what buying costs to be told as a difference. */
function isSmall({ options }: Pick<Assessment, "options">, amount: number): boolean {
  return amount < WORTH_TELLING.difference * options.hosted.totalCost.mean;
}

/** Whether the owned option costs about as much as buying: less than 2% of it more or less. */
export function isSmallDifference({ options, priceOfControl }: Totals): boolean {
  return isSmall({ options }, Math.abs(priceOfControl.mean));
}

/** The cheapest option, and what it saves beyond buying, where it is neither bought nor the owned one and saves more than 2%. */
export function cheaperOther(assessment: Totals & Pick<Assessment, "cheapest">): { option: OptionId; saving: number } | undefined {
  const { cheapest, options, priceOfControl } = assessment;
  const saving = options.hosted.totalCost.mean - options[cheapest].totalCost.mean;
  if (cheapest === "hosted" || cheapest === priceOfControl.option || isSmall(assessment, saving)) return undefined;
  return { option: cheapest, saving };
}

/** The chance that the owned option costs more than buying, from 0 to 1. */
export function dearerThanHosted({ cheaperThanHosted }: Pick<Assessment, "cheaperThanHosted">): number {
  return 1 - cheaperThanHosted;
}

/** By how much the owned option’s visible cost lies below that of buying, on average; negative where it lies above. */
export function visibleSaving({ options, priceOfControl }: Totals): number {
  return options.hosted.visibleCost.mean - options[priceOfControl.option].visibleCost.mean;
}

/** Whether an option's average lies above the range of eight in ten futures: a rare but very large loss weighs on it. */
export function isSkewed({ totalCost }: Pick<OptionResult, "totalCost">): boolean {
  return totalCost.mean > totalCost.p90;
}

type Month = OptionResult["cumulative"][number];

/** The owned option and buying side by side, month by month. */
function monthsOf({ options, priceOfControl }: Totals): { own: Month; bought: Month | undefined }[] {
  return options[priceOfControl.option].cumulative.map((own, index) => ({ own, bought: options.hosted.cumulative[index] }));
}

/** The month from which the owned option stays cheaper in the mean; null when it never does. */
export function cheaperFromMonth(assessment: Totals): number | null {
  const months = monthsOf(assessment);
  const last = months.findLastIndex(({ own, bought }) => bought === undefined || own.mean >= bought.mean);
  return months[last + 1]?.own.month ?? null;
}

/** The month from which buying stays cheaper although owning was cheaper before; null when owning never was. */
export function dearerFromMonth(assessment: Totals): number | null {
  const last = monthsOf(assessment).findLast(({ own, bought }) => own.mean < (bought?.mean ?? 0));
  return last === undefined ? null : last.own.month + 1;
}

/** By how much the owned option's mean lies above that of buying halfway through the horizon, and at its end. */
export function gapOverTime(assessment: Totals & Pick<Assessment, "horizonYears">): { halfway: number; end: number } {
  const months = monthsOf(assessment);
  const at = (index: number) => (months.at(index)?.own.mean ?? 0) - (months.at(index)?.bought?.mean ?? 0);
  return { halfway: at(Math.floor((assessment.horizonYears * MONTHS_PER_YEAR) / 2) - 1), end: at(-1) };
}

/** Sizes between which the cost of buying a mailbox rises, although more are bought, in mailboxes. */
export function risesInBuying({ costBySize }: Pick<Assessment, "costBySize">): { from: number; to: number }[] {
  return costBySize.flatMap((size, index) => {
    const before = costBySize[index - 1];
    return before && size.hosted.mean > before.hosted.mean * WORTH_TELLING.risingStep
      ? [{ from: before.mailboxes, to: size.mailboxes }]
      : [];
  });
}
