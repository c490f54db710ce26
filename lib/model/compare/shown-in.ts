import type { AnyKeptFigures } from "../../data/kept-models";
import { BOOK, type PriceBook } from "../../data/price-book";
import type { Currency } from "../../questionnaire/ids";
import { idsOf, recordOf } from "../../questionnaire/records";
import type { Scenario } from "../../questionnaire/scenario";
import type { Assessment, Condition, Flip, Notice, OptionResult } from "../assessment";
import { forEachOption } from "../by-option";
import type { ThenAndNow } from "../then-and-now";
import { amountsOf, exchangeRate } from "./restate";

/** A scenario and its assessment, in the currency of the answers. */
export type Counted = { scenario: Scenario; assessment: Assessment };

/**
 * A result as it is shown: every amount, those of the answers too, in one currency. Another currency than that of the answers is a view:
 * nothing is worked out again, and amounts are converted without rounding, so that ratios and what meets a threshold stay as they were.
 */
export type Shown = Counted & {
  /** The same as it was worked out. */
  counted: Counted;
};

/** Money in one currency becomes money in another. */
type Convert = (amount: number) => number;

/** Shows a result in a currency, at the rate of its price date. Its own currency changes nothing. */
export function shownIn(counted: Counted, currency: Currency, book: PriceBook = BOOK): Shown {
  const { scenario, assessment } = counted;
  const { answers, priceDate } = scenario;
  if (answers.currency === currency) return { ...counted, counted };
  const convert = converter(answers.currency, currency, priceDate, book);
  return {
    scenario: { ...scenario, answers: { ...answers, currency, ...amountsOf(answers, convert) } },
    assessment: { ...convertedAssessment(assessment, convert), currency },
    counted,
  };
}

/** The same for what an older link said and says; the rate is that of the result it stands above. @param priceDate ISO day of the rate */
export function thenAndNowIn(made: ThenAndNow, from: Currency, to: Currency, priceDate: string, book: PriceBook = BOOK): ThenAndNow {
  if (from === to) return made;
  const convert = converter(from, to, priceDate, book);
  const reckoned = <Said extends { priceOfControl: number }>(said: Said) => ({ ...said, priceOfControl: convert(said.priceOfControl) });
  const kept = <Figures extends AnyKeptFigures>(figures: Figures): Figures => ({
    ...figures,
    currency: to,
    priceOfControl: each(figures.priceOfControl, convert),
    options: mapped(figures.options, (option) =>
      mapped(option, (figure, name) => (NO_MONEY.includes(name) || typeof figure === "number" ? figure : mapped(figure, convert))),
    ),
  });
  const { atItsPrices, atNewestPrices, figures } = made;
  return {
    ...made,
    atItsPrices: reckoned(atItsPrices),
    ...(atNewestPrices ? { atNewestPrices: reckoned(atNewestPrices) } : {}),
    ...(figures ? { figures: { ofThen: kept(figures.ofThen), ofToday: kept(figures.ofToday) } } : {}),
  };
}

/** What a kept model says of an option is money but for these. */
const NO_MONEY = ["hoursPerMonth", "addedHoursPerMonth", "lostMailDaysPerYear"];

/** The same record with every value replaced by one of its kind. */
const mapped = <Of extends object>(record: Of, of: (value: Of[keyof Of], name: string) => Of[keyof Of]): Of =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, of(value, name)])) as Of;

function converter(from: Currency, to: Currency, priceDate: string, book: PriceBook): Convert {
  const rate = exchangeRate(from, to, book, priceDate);
  return (amount) => amount * rate;
}

function convertedAssessment(assessment: Assessment, convert: Convert): Assessment {
  const { conditions, options, priceOfControl, plans, costBySize, drivers, worthFindingOut, flips, notices, hostedAtCheapestPlans } =
    assessment;
  return {
    ...assessment,
    conditions: { ...conditions, burden: burden(conditions.burden, convert) },
    options: forEachOption((id) => option(options[id], convert)),
    priceOfControl: {
      ...priceOfControl,
      ...spread(priceOfControl, convert),
      standardErrors: each(priceOfControl.standardErrors, convert),
      twentieths: priceOfControl.twentieths.map(convert),
      byObjective: priceOfControl.byObjective.map((price) => ({ ...price, ...spread(price, convert) })),
    },
    plans: { hosted: plan(plans.hosted, convert), application: plan(plans.application, convert) },
    hostedAtCheapestPlans: hostedAtCheapestPlans && each(hostedAtCheapestPlans, convert),
    costBySize: costBySize.map((size) => ({ mailboxes: size.mailboxes, ...forEachOption((id) => each(size[id], convert)) })),
    drivers: drivers.map(({ id, low, high }) => ({ id, low: convert(low), high: convert(high) })),
    worthFindingOut: worthFindingOut.map(({ id, value }) => ({ id, value: convert(value) })),
    flips: flips.map((flip) => ({ ...flip, changes: changes(flip, convert) })),
    notices: notices.map((notice) => bound(notice, convert)),
  };
}

/** Of the criteria only the loss that can be borne is money; what met it, or did not, still does. */
function burden(condition: Condition, convert: Convert): Condition {
  const criteria = condition.criteria.map((criterion) => {
    if (criterion.id !== "bearable-loss") return criterion;
    const { have, need } = criterion;
    return { ...criterion, ...(have ? { have: each(have, convert) } : {}), ...(need ? { need: each(need, convert) } : {}) };
  });
  return { ...condition, criteria };
}

function option(result: OptionResult, convert: Convert): OptionResult {
  return {
    ...result,
    totalCost: { ...spread(result.totalCost, convert), standardErrors: each(result.totalCost.standardErrors, convert) },
    visibleCost: each(result.visibleCost, convert),
    invisibleCost: each(result.invisibleCost, convert),
    cashCost: each(result.cashCost, convert),
    costParts: each(result.costParts, convert),
    costByYear: result.costByYear.map(({ year, ...amounts }) => ({ year, ...each(amounts, convert) })),
    lines: result.lines.map((line) => ({ ...line, ...spread(line, convert) })),
    incidents: result.incidents.map((incident) => ({ ...incident, lossMean: convert(incident.lossMean) })),
    incidentLossPerYear: each(result.incidentLossPerYear, convert),
    excessLossPerYear: each(result.excessLossPerYear, convert),
    lossExceedance: result.lossExceedance.map(({ loss, probability }) => ({ loss: convert(loss), probability })),
    cumulative: result.cumulative.map((point) => ({ month: point.month, ...spread(point, convert) })),
    expectedRegret: convert(result.expectedRegret),
  };
}

function plan(counted: PlanCounted | null, convert: Convert): PlanCounted | null {
  if (counted === null) return null;
  const priced = (of: PlanCounted["cheapest"]) => of && { ...of, price: convert(of.price) };
  return { ...counted, price: convert(counted.price), cheapest: priced(counted.cheapest), dearest: priced(counted.dearest) };
}

/** Answers that hold money, in the currency that is shown; whoever applies the changes takes those that were counted. */
function changes(flip: Flip, convert: Convert): Flip["changes"] {
  return flip.changes && { ...flip.changes, ...amountsOf(flip.changes, convert) };
}

function bound(notice: Notice, convert: Convert): Notice {
  return notice.code === "growth-clamped" && notice.quantity === "revenueAtStake" ? { ...notice, bound: convert(notice.bound) } : notice;
}

type PlanCounted = NonNullable<Assessment["plans"]["hosted"]>;

type Spread = { mean: number; p10: number; p50: number; p90: number };

const spread = ({ mean, p10, p50, p90 }: Spread, convert: Convert): Spread => each({ mean, p10, p50, p90 }, convert);

/** Every amount of a record that holds nothing else. */
const each = <Id extends string>(amounts: Readonly<Record<Id, number>>, convert: Convert): Record<Id, number> =>
  recordOf(idsOf(amounts).map((id) => [id, convert(amounts[id])]));
