import { BOOK, type Plan } from "../../data/price-book";
import {
  isSoldAt,
  type Market,
  type Metered,
  monthOfTerm,
  NUMBER,
  type PlanCost,
  planCosts,
  planPart,
  rowsOfPlan,
  type TermDue,
  termsDue,
  unitsPriced,
} from "../../model";

import type { AnswerId } from "../../questionnaire/types";
import { exactMoney, exactNumber, totalMoney } from "../../wording/format";
import { COLUMNS, HEADINGS, overHorizon, TOTAL } from "../../wording/numbers/parts";
import * as wording from "../../wording/numbers/plans";
import { assumptionName } from "../../wording/result/assumptions";
import { volumeSentence } from "../../wording/result/buying";
import { lineName } from "../../wording/result/lines";
import { monthMoney, OWN_PRICE, ownPrice, planNotes, tooSmall } from "../../wording/result/plans";
import type { Context } from "./context";
import { answersOf, assumptionInputs, type InputLists, withRates } from "./inputs";
import type { Cell, Derivation, Parts } from "./types";

type Body = Omit<Derivation, "id" | "name">;

const METERED: Record<Market, Metered> = { mailboxes: "mailboxes", messages: "appMessages" };
const ANSWER: Record<Market, "hostedPlan" | "appPlan"> = { mailboxes: "hostedPlan", messages: "appPlan" };
const LINE: Record<Market, string> = { mailboxes: "subscription", messages: "transactional-plan" };

/** What a plan would cost at the founder's volumes: the terms of its price today, and over the years. */
export function planDerivation(market: Market, id: string, context: Context): Body {
  const { scenario, facts } = context;
  const costs = planCosts(scenario, METERED[market]);
  const cost = costs.fitting.find((each) => (each.plan?.id ?? OWN_PRICE.id) === id);
  const plan = id === OWN_PRICE.id ? undefined : BOOK.plan(id, scenario.priceDate);
  const shared = {
    formulas: [{ expression: wording.EXPRESSION, words: wording.words(facts, market) }],
    ...inputs(market, plan, costs.volume, context),
  };
  if (cost === undefined)
    return {
      ...shared,
      figures: [{ label: wording.A_MONTH, value: wording.NO_PRICE }],
      meaning: [plan === undefined ? wording.NO_OWN_PRICE : tooSmall(plan)],
      parts: [],
      goesInto: [],
    };
  const { perMonth } = cost;
  return {
    ...shared,
    figures: [
      { label: wording.A_MONTH, value: monthMoney(perMonth, facts.currency) },
      {
        label: overHorizon(facts),
        value: totalMoney(cost.overHorizon, facts.currency),
        note: wording.DISCOUNTED,
      },
    ],
    meaning: [volumeSentence(market, costs.volume, scenario.answers[METERED[market]]), ...planNotes(cost, facts)],
    parts: [termParts(market, cost, costs.volume.start, context)],
    goesInto: cost.isCounted ? [{ text: wording.counted(lineName(LINE[market])), number: NUMBER.line("hosted", LINE[market]) }] : [],
  };
}

function inputs(
  market: Market,
  plan: Plan | undefined,
  { start, byMonth }: ReturnType<typeof planCosts>["volume"],
  context: Context,
): InputLists {
  const ids: AnswerId[] = [METERED[market], "growth", ANSWER[market], "currency", "horizonYears", "discountRate"];
  const listed = plan === undefined || !isSoldAt(plan, start) ? [] : rowsOfPlan(plan.id, byMonth, context.scenario);
  const terms = plan === undefined ? [] : termsOf(plan, start, context);
  const rows = terms.flatMap(({ term }) => ("row" in term ? [] : [term.assumption]));
  return {
    answers: answersOf(ids, context),
    assumptions: assumptionInputs(rows, new Set(rows.map((row) => row.id)), context),
    prices: withRates(listed, rows.length > 0, context),
  };
}

/** The terms of a plan's price at a volume; none past its cap. */
function termsOf(plan: Plan, volume: number, { scenario }: Context): TermDue[] {
  return isSoldAt(plan, volume) ? termsDue(plan, volume, scenario) : [];
}

/** The terms that a month's price adds up from, each in the currency of its source, and then in that of the answers. */
function termParts(market: Market, cost: PlanCost, volume: number, context: Context): Parts {
  const { facts, scenario } = context;
  const { currency } = facts;
  const terms = cost.plan === undefined ? [] : termsOf(cost.plan, volume, context);
  const answer = scenario.answers[ANSWER[market]];
  const own: Cell[][] =
    cost.plan === undefined && typeof answer !== "string"
      ? [
          [
            OWN_PRICE.name,
            ownPrice(market, answer.custom, currency),
            exactNumber(unitsPriced(METERED[market], volume)),
            monthMoney(planPart(cost), currency),
          ],
        ]
      : [];
  const rows = terms.map((due): Cell[] => {
    const { term } = due;
    const { amount, currency: source, times, perMonth } = monthOfTerm(due, scenario);
    return [
      "row" in term ? `${term.row.vendor}, ${term.row.plan}` : assumptionName(term.assumption),
      exactMoney(amount, source),
      exactNumber(Number(times.toPrecision(6))),
      monthMoney(perMonth, currency),
    ];
  });
  const addresses: Cell[][] = cost.addressesPerMonth > 0 ? [[wording.ADDRESSES, "", "", monthMoney(cost.addressesPerMonth, currency)]] : [];
  return {
    heading: HEADINGS.terms,
    columns: [
      { label: COLUMNS.price, numeric: false },
      { label: COLUMNS.list, numeric: true },
      { label: COLUMNS.units, numeric: true },
      { label: COLUMNS.aMonth, numeric: true },
    ],
    rows: [...own, ...rows, ...addresses],
    total: [TOTAL.month, "", "", monthMoney(cost.perMonth, currency)],
    notes: [wording.TIMES],
  };
}
