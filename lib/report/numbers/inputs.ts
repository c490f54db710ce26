import type { Assumption } from "../../data/assumptions";
import { BOOK, planName } from "../../data/price-book";
import { type Acting, actingOn, assumptionsOf, countedPlan, type ModelPart, type RowOfPlan, rowsOfPlan, volumesAsked } from "../../model";
import type { AnswerId, PlanId } from "../../questionnaire/types";
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
export function answersOf(ids: readonly AnswerId[], { scenario, counted }: Context): AnswerInput[] {
  return answerSections(scenario.answers, planName, counted.scenario.answers).flatMap(({ section, rows }) =>
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
export function inputsOf(part: ModelPart, context: Context): InputLists {
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

/** The prices of the plan that a line is paid at; none where the answer that names it does not move the line. */
function pricesOfLine(line: string, { answers }: Acting, { scenario }: Context): RowOfPlan[] {
  const rows = (id: PlanId, quantities: readonly number[]) => rowsOfPlan(countedPlan(scenario, id), quantities, scenario);
  if (line === "subscription" && answers.includes("hostedPlan")) return rows("hostedPlan", volumesAsked(scenario, "mailboxes"));
  if (line === "transactional-plan" && answers.includes("appPlan")) return rows("appPlan", volumesAsked(scenario, "appMessages"));
  if ((line === "servers" || line === "standby") && answers.includes("serverPlan")) return rows("serverPlan", [1]);
  return [];
}

/** Prices as they are shown, with the dated rates at which other currencies than that of the answers were converted. */
export function withRates(listed: readonly RowOfPlan[], isDollars: boolean, { facts, scenario, today }: Context): PriceInput[] {
  const currencies = new Set(listed.map(({ row }) => row.currency));
  if (isDollars) currencies.add("USD");
  const converted = [...currencies].some((currency) => currency !== facts.currency) ? [...new Set([...currencies, facts.currency])] : [];
  const rates = converted.flatMap((currency) => BOOK.datedRate(currency, scenario.priceDate) ?? []);
  return [
    ...listed.map(({ row, plan }): PriceInput => {
      const { kind: _, ...price } = priceSource(row, today);
      return { ...price, use: inPlan(plan.name) };
    }),
    ...rates.map((rate): PriceInput => {
      const { id, name, values, unit, date, grade, flags, url } = rateRow(rate, today);
      const value = typeof values === "string" ? values : "";
      return { id, name, value, unit, use: CONVERTS, date, grade, ...(url === undefined ? {} : { url }), stale: flags.includes("stale") };
    }),
  ];
}
