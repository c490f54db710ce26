import type { Assumption } from "../../data/assumptions";
import { BOOK, type Plan, type PriceRow, planName } from "../../data/price-book";
import { type Acting, actingOn, assumptionsOf, type Metered, type Part, termsAt, volumeOf } from "../../model";

import { NOT_SURE } from "../../questionnaire/ids";
import type { AnswerId, PlanAnswer } from "../../questionnaire/types";
import { CONVERTS, inPlan } from "../../wording/numbers/inputs";
import { answerSections } from "../answers";
import { assumptionRow, figuresBehind } from "../assumptions";
import { rateRow } from "../method/ledger";
import { priceSource } from "../sources";
import type { Context } from "./context";
import type { AnswerInput, AssumptionInput, Derivation, PriceInput } from "./types";

/** The inputs of a derivation, each kind as a list of its own. */
export type InputLists = Pick<Derivation, "answers" | "assumptions" | "prices">;

export const NO_INPUTS: InputLists = { answers: [], assumptions: [], prices: [] };

/** Answers by their ids, in the order of asking; those that do not apply are left out. */
export function answersOf(ids: readonly AnswerId[], { scenario }: Context): AnswerInput[] {
  return answerSections(scenario.answers, planName).flatMap(({ section, rows }) =>
    rows.filter(({ id }) => (ids as readonly string[]).includes(id)).map((row) => ({ ...row, section })),
  );
}

/** Assumptions as they are shown: those that act first. */
export function assumptionInputs(
  rows: readonly Assumption[],
  acting: ReadonlySet<string>,
  { scenario, today }: Context,
): AssumptionInput[] {
  const shown = rows.map((row) => ({ ...assumptionRow(row, scenario, today), acts: acting.has(row.id), behind: figuresBehind(row) }));
  return [...shown.filter(({ acts }) => acts), ...shown.filter(({ acts }) => !acts)];
}

/** Everything that enters a line or an incident of an option. */
export function inputsOf(part: Part, context: Context): InputLists {
  const { scenario, book } = context;
  const acting: Acting = actingOn(part, scenario, book);
  const rows = assumptionsOf(part);
  const listed = "line" in part ? pricesOfLine(part.line, acting, context) : [];
  const isDollars = rows.some(({ id, unit }) => unit.includes("USD") && acting.assumptions.has(id));
  return {
    answers: answersOf(acting.answers, context),
    assumptions: assumptionInputs(rows, acting.assumptions, context),
    prices: withRates(listed, isDollars, context),
  };
}

type Listed = { row: PriceRow; plan: Plan };

/** The prices of the plan that a line is paid at; none where the answer that names it does not move the line. */
function pricesOfLine(line: string, { answers }: Acting, context: Context): Listed[] {
  const { hostedPlan, appPlan, serverPlan } = context.scenario.answers;
  if (line === "subscription" && answers.includes("hostedPlan")) return pricesOfPlan(hostedPlan, quantities("mailboxes", context), context);
  if (line === "transactional-plan" && answers.includes("appPlan"))
    return pricesOfPlan(appPlan, quantities("appMessages", context), context);
  if ((line === "servers" || line === "standby") && answers.includes("serverPlan")) return pricesOfPlan(serverPlan, [1], context);
  return [];
}

/** The volumes that a plan is asked for over the years: at the middle, and on the first day at both ends of a range. */
function quantities(metered: Metered, { scenario }: Context): number[] {
  const answer = scenario.answers[metered];
  const ends = answer === NOT_SURE || typeof answer === "number" ? [] : [answer.low, answer.high];
  return [...new Set([...volumeOf(scenario, metered).byMonth, ...ends])];
}

/** The dated rows behind a plan's price at these volumes, those of the plans that it passes into included. */
export function pricesOfPlan(answer: PlanAnswer, volumes: readonly number[], { scenario }: Context): Listed[] {
  if (typeof answer !== "string") return [];
  const { priceDate } = scenario;
  const curve = BOOK.priceCurve(answer, priceDate);
  const found = new Map<string, Listed>();
  for (const volume of volumes) {
    const plan = BOOK.plan(curve.planAt(volume));
    const terms = termsAt(plan, volume, scenario);
    const used = [...terms.base, ...terms.bands.filter(({ above }) => volume > above).flatMap(({ rate }) => rate)];
    for (const term of used) if ("row" in term && !found.has(term.row.id)) found.set(term.row.id, { row: term.row, plan });
  }
  const plan = BOOK.plan(answer);
  return found.size > 0 ? [...found.values()] : plan.rows.map((id) => ({ row: BOOK.priceOn(id, priceDate), plan }));
}

/** Prices as they are shown, with the dated rates at which other currencies than that of the answers were converted. */
export function withRates(listed: readonly Listed[], isDollars: boolean, { facts, scenario, today }: Context): PriceInput[] {
  const currencies = new Set(listed.map(({ row }) => row.currency));
  if (isDollars) currencies.add("USD");
  const converted = [...currencies].some((currency) => currency !== facts.currency) ? [...new Set([...currencies, facts.currency])] : [];
  const rates = converted.flatMap((currency) => BOOK.datedRate(currency, scenario.priceDate) ?? []);
  return [
    ...listed.map(({ row, plan }): PriceInput => {
      const { id, name, value, unit, date, grade, url, stale } = priceSource(row, today);
      return { id, name, value, unit, use: inPlan(plan.name), date, grade, ...(url === undefined ? {} : { url }), stale };
    }),
    ...rates.map((rate): PriceInput => {
      const { id, name, values, unit, date, grade, flags, url } = rateRow(rate, today);
      const value = typeof values === "string" ? values : "";
      return { id, name, value, unit, use: CONVERTS, date, grade, ...(url === undefined ? {} : { url }), stale: flags.includes("stale") };
    }),
  ];
}
