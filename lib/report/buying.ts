import { BOOK, type Plan } from "../data/price-book";
import {
  comesWithSuite,
  growthPerYear,
  isAsCheap,
  isPaid,
  type Metered,
  type NeedFit,
  NUMBER,
  objectiveFit,
  type PlanCost,
  planCosts,
  planFit,
  type TermDue,
  termsAt,
  termsDue,
} from "../model";
import type { Currency } from "../questionnaire/ids";
import type { Scenario } from "../questionnaire/scenario";
import type { Facts } from "../wording/facts";
import { totalMoney } from "../wording/format";
import * as wording from "../wording/result/buying";
import { breakEvenPrices, countedSentences, fitMarks } from "../wording/result/counted-plan";
import { overHorizon } from "../wording/result/money";
import type { PlanPrice } from "../wording/result/next-steps";
import * as planWords from "../wording/result/plans";
import { capitalised } from "../wording/words";
import { priceStanding } from "./sources";
import type { Buying, BuyingTable, PlanRow } from "./types";

/** Rows shown at once; the others open on request. */
const MOST_ROWS = 8;
/** Plans named in a sentence. */
const MOST_NAMED = 4;

type Market = {
  id: BuyingTable["id"];
  costs: ReturnType<typeof planCosts>;
  /** What a plan does of all that is asked of one; nothing is known of a price of the founder's own. */
  fitOf: (cost: PlanCost) => NeedFit[] | undefined;
};

const fits = ({ fitOf }: Market, cost: PlanCost): boolean => fitOf(cost)?.every(({ fit }) => fit === "yes") ?? false;

/** What the plans for mailboxes and for application mail cost at the volumes of a scenario, each where there is any. */
export function marketsOf(facts: Facts, scenario: Scenario): Market[] {
  const market = (id: Market["id"], metered: Metered): Market => ({
    id,
    costs: planCosts(scenario, metered),
    fitOf: ({ plan }) => (plan === undefined ? undefined : planFit(plan, scenario, metered)),
  });
  return [
    ...(facts.hasPeople ? [market("mailboxes", "mailboxes")] : []),
    ...(facts.hasApplicationMail ? [market("messages", "appMessages")] : []),
  ];
}

const forMailboxes = (markets: readonly Market[]): Market | undefined => markets.find(({ id }) => id === "mailboxes");

/** The hosted plan that the result counts with, at its list price a month; null where the number of mailboxes is not known. */
export function chosenPlan(facts: Facts, markets: readonly Market[]): PlanPrice | null {
  const chosen = forMailboxes(markets)?.costs.fitting.find((cost) => cost.isCounted);
  if (facts.mailboxes === null || chosen === undefined) return null;
  return { name: chosen.plan?.name ?? planWords.OWN_PRICE.inSentence, perMonth: chosen.perMonth };
}

/** Hosted plans that do what was named, be it a requirement or a wish, one a vendor, cheapest today first. A free plan is not what a company should rest on. */
export function fittingPlans(facts: Facts, markets: readonly Market[]): PlanPrice[] {
  const mailboxes = forMailboxes(markets);
  if (facts.mailboxes === null || mailboxes === undefined) return [];
  const answersWish = (plan: Plan) =>
    facts.objectives.length === 0 || facts.objectives.some(({ id }) => objectiveFit(id, plan, facts.answers) === "yes");
  const paid = mailboxes.costs.fitting
    .filter((cost) => cost.plan !== undefined && fits(mailboxes, cost) && answersWish(cost.plan) && isPaid(cost))
    .sort((a, b) => a.perMonth - b.perMonth)
    .flatMap(({ plan, perMonth }) => (plan === undefined ? [] : [{ vendor: plan.vendor, name: plan.name, perMonth }]));
  const byVendor = new Map<string, PlanPrice>();
  for (const { vendor, name, perMonth } of paid) if (!byVendor.has(vendor)) byVendor.set(vendor, { name, perMonth });
  return [...byVendor.values()].slice(0, MOST_NAMED);
}

/** The section "what to buy". `today` marks prices whose review is due. */
export function buying(facts: Facts, scenario: Scenario, markets: readonly Market[], today: string): Buying {
  const mailboxes = forMailboxes(markets);
  return {
    ...wording.buyingOpening(facts),
    claim: wording.buyingClaim(facts, standOuts(markets[0])),
    tables: markets.map((market) => table(facts, scenario, market, today)),
    counted: countedSentences(facts),
    turning: breakEvenPrices(facts),
    notes: wording.buyingNotes(facts, growthPerYear(scenario), scenario.priceDate, Math.max(...(mailboxes?.costs.volume.byMonth ?? [0]))),
    rates: rates(facts, scenario, markets),
    horizonLabel: capitalised(overHorizon(facts)),
  };
}

function table(facts: Facts, scenario: Scenario, market: Market, today: string): BuyingTable {
  const { id, costs } = market;
  const paid = costs.fitting.filter(isPaid);
  const { cheapest: cheapestFitting, counted: chosen } = standOuts(market);
  const isFirst = new Set([
    ...nearest(market).slice(0, MOST_ROWS),
    ...paid.slice(0, 1),
    ...(cheapestFitting ? [cheapestFitting] : []),
    ...(chosen ? [chosen] : []),
  ]);
  const row = (cost: PlanCost) => planRow(facts, scenario, market, cost, today);
  const isPaidAnyway = id === "mailboxes" && comesWithSuite(scenario);
  const answer = id === "mailboxes" ? scenario.answers.mailboxes : scenario.answers.appMessages;
  return {
    id,
    heading: wording.TABLE_HEADINGS[id],
    summary: [
      wording.volumeSentence(id, costs.volume, answer),
      ...(id === "mailboxes" ? [wording.fitSentence(facts)] : []),
      ...wording.cheapestSentence({
        id,
        cheapest: cheapestFitting,
        counted: chosen,
        isPaidAnyway,
        currency: facts.currency,
        years: scenario.answers.horizonYears,
      }),
    ],
    inShort: [
      wording.volumeInShort(id, costs.volume.start),
      `${wording.planInShort(chosen, facts.currency)}${isPaidAnyway ? wording.PLANS_IN_SHORT.paidAnyway : ""}`,
      chosen !== undefined && chosen === cheapestFitting
        ? wording.PLANS_IN_SHORT.same
        : wording.planInShort(cheapestFitting, facts.currency),
      wording.fittingInShort(costs.fitting.filter((cost) => fits(market, cost)).length, costs.fitting.length + costs.tooSmall.length),
    ],
    rows: costs.fitting.filter((cost) => isFirst.has(cost)).map(row),
    others: costs.fitting.filter((cost) => !isFirst.has(cost)).map(row),
    tooSmall: costs.tooSmall.map((plan) => ({ name: plan.name, reason: planWords.tooSmall(plan) })),
  };
}

/** The cheapest that fits and is not free, and what the result counts with. */
function standOuts(market: Market | undefined): wording.StandOuts {
  const fitting = market?.costs.fitting ?? [];
  return {
    cheapest: fitting.find((cost) => isPaid(cost) && market !== undefined && fits(market, cost)),
    counted: fitting.find((cost) => cost.isCounted),
  };
}

/** The plans that do all that is asked; where none does, those that do most of it. */
function nearest(market: Market): PlanCost[] {
  const { fitting } = market.costs;
  const all = fitting.filter((cost) => fits(market, cost));
  if (all.length > 0) return all;
  const met = (cost: PlanCost) => market.fitOf(cost)?.filter(({ fit }) => fit === "yes").length ?? 0;
  const most = Math.max(0, ...fitting.map(met));
  return fitting.filter((cost) => met(cost) === most);
}

function marks(market: Market, cost: PlanCost): string[] {
  const { MARKS } = planWords;
  const { id, costs, fitOf } = market;
  const paid = costs.fitting.filter(isPaid);
  const isFree = !isPaid(cost);
  const hasFree = paid.length < costs.fitting.length;
  const isCheapest = !isFree && isAsCheap(cost, paid[0]);
  const found = fitOf(cost) ?? [];
  // Every provider of application mail is sold at every size; only a requirement tells them apart.
  const asked = id === "mailboxes" ? found.length : found.length - 1;
  return [
    ...(isFree ? [MARKS.free] : []),
    ...(isCheapest ? [hasFree ? MARKS.cheapestPaid : MARKS.cheapest] : []),
    ...(!isFree &&
    !isCheapest &&
    fits(market, cost) &&
    isAsCheap(
      cost,
      paid.find((each) => fits(market, each)),
    )
      ? [MARKS.cheapestFitting]
      : []),
    ...(cost.isCounted ? [MARKS.counted] : []),
    ...(asked > 0 ? fitMarks(found) : []),
  ];
}

function planRow(facts: Facts, scenario: Scenario, market: Market, cost: PlanCost, today: string): PlanRow {
  const { currency } = facts;
  const { plan } = cost;
  const shared = {
    marks: marks(market, cost),
    fits: fits(market, cost),
    perMonth: planWords.monthMoney(cost.perMonth, currency),
    overHorizon: totalMoney(cost.overHorizon, currency),
    number: NUMBER.plan(market.id, plan?.id ?? planWords.OWN_PRICE.id),
    notes: planWords.planNotes(cost, facts),
  };
  const { OWN_PRICE } = planWords;
  if (plan === undefined) {
    const answer = market.id === "mailboxes" ? scenario.answers.hostedPlan : scenario.answers.appPlan;
    const source = { text: OWN_PRICE.source, stale: false };
    const price = typeof answer === "string" ? "" : planWords.ownPrice(market.id, answer.custom, currency);
    return { id: OWN_PRICE.id, name: OWN_PRICE.name, ...shared, listPrice: price, sources: [source] };
  }
  const quantity = market.costs.volume.start;
  const terms = termsAt(plan, quantity, scenario);
  return {
    id: plan.id,
    name: plan.name,
    ...(market.id === "mailboxes" ? { kind: planWords.planKind(plan) } : {}),
    ...shared,
    listPrice: planWords.listPrice(terms, quantity, market.id),
    sources: sourcesOf(termsDue(plan, quantity, scenario), today),
  };
}

/** The sources of the price terms, each address and date once. */
function sourcesOf(terms: readonly TermDue[], today: string): PlanRow["sources"] {
  const read = terms.map(({ term }): PlanRow["sources"][number] => {
    if (!("row" in term)) return { text: planWords.assumptionSource(term.isOwn, term.assumption.date), stale: false };
    const { row } = term;
    return {
      text: planWords.sourceText(row),
      ...(row.url === undefined ? {} : { url: row.url }),
      ...priceStanding(row),
      stale: row.reviewBy < today,
    };
  });
  return [...new Map(read.map((source) => [`${source.text} ${source.url}`, source])).values()];
}

/** The rates of the currencies that the plans and the report are in. */
function rates(facts: Facts, scenario: Scenario, markets: readonly Market[]): Buying["rates"] {
  const plans = markets.flatMap(({ costs }) => costs.fitting.flatMap(({ plan }) => (plan === undefined ? [] : [plan])));
  const used = new Set<Currency>([facts.currency, ...plans.flatMap((plan) => currenciesOf(plan, scenario.priceDate))]);
  if (used.size === 1) return [];
  return (["EUR", "GBP"] as const)
    .filter((currency) => used.has(currency))
    .flatMap((currency) => {
      const rate = BOOK.datedRate(currency, scenario.priceDate);
      if (rate === undefined) return [];
      return [{ text: capitalised(wording.rateSentence(currency, rate)), ...(rate.url === undefined ? {} : { url: rate.url }) }];
    });
}

function currenciesOf(plan: Plan, priceDate: string): Currency[] {
  return plan.rows.map((id) => BOOK.priceOn(id, priceDate).currency);
}
