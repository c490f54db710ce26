import { NOT_SURE, type OptionId } from "../../questionnaire/ids";
import type { AnswerId } from "../../questionnaire/types";
import { constantOf } from "../../simulation/columns";
import { joined } from "../costs/enters";
import { type ByAnswer, FACTORS, type Factor, type FactorId, factorOf } from "../costs/factors";
import type { Inputs } from "../costs/inputs";
import type { Entered } from "../costs/line";
import { countsOwnHours } from "../costs/own-hours";
import { isAbsent, keysOf, QUANTITIES, type Size } from "../costs/quantities";

/** The inputs of a scenario, to ask what acts under its answers; undefined to ask what can enter under any. */
export type Under = Inputs | undefined;

/** What enters something that is multiplied, and whether it is zero in every draw. */
export type Multiplier = { entered: Entered; isNothing: boolean };

/** What enters what is not there. */
export const nothing: Entered = { answers: [], assumptions: [] };
/** Answers alone, by their ids. */
export const answers = (...ids: readonly AnswerId[]): Entered => ({ answers: ids, assumptions: [] });
/** Assumptions alone, by their keys. */
export const assumptions = (...keys: readonly string[]): Entered => ({ answers: [], assumptions: keys });

/** What enters what rises with wages, what is paid by the hour of staff or of the operator, and what is discounted over the years. */
export const WAGES = assumptions("all.wage-growth");
export const STAFF_HOUR = assumptions("all.staff-hour-cost");
export const HOUR = answers("currency", "hourlyCost");
export const OVER_THE_YEARS = answers("horizonYears", "discountRate");

/** The assumptions that stand in for an answer while it is open. */
const STAND_INS: Partial<Record<AnswerId, string>> = {
  mailboxes: "all.unknown-mailboxes",
  appMessages: "all.unknown-app-messages",
  growth: "all.unknown-growth-factor",
  revenueAtStake: "all.unknown-revenue-at-stake",
};

/** Answers that are quantities, with the assumptions that stand in for those that are open. */
export function amounts(ids: readonly AnswerId[], under: Under): Entered {
  const open = ids.filter((id) => under === undefined || under.answers[id] === NOT_SURE);
  return { answers: ids, assumptions: open.flatMap((id) => STAND_INS[id] ?? []) };
}

/** What enters lost revenue; where none is at stake, that answer alone. */
export const lostRevenue = (under: Under): Entered =>
  under && constantOf(under.revenue) === 0
    ? answers("revenueAtStake")
    : joined([amounts(["revenueAtStake", "growth"], under), answers("currency"), assumptions("all.permanent-loss-share")]);

/** What enters a factor. */
export function factorEnters(id: FactorId, under: Under): Multiplier {
  const factor: Factor = FACTORS[id];
  const isNothing = under !== undefined && constantOf(factorOf(id, under)) === 0;
  if ("column" in factor) {
    const acting = under && factor.acting ? factor.acting(under.answers) : factor.assumptions;
    return { entered: { answers: factor.answers, assumptions: acting }, isNothing };
  }
  const asked = factor.withoutApp === undefined ? answers(factor.answer) : answers(factor.answer, "appMessages");
  return { entered: joined([asked, assumptions(...levelsOf(factor, under))]), isNothing };
}

/** The assumptions of the choices that can count: of the one that was answered, or of all while it is open. */
function levelsOf({ answer, levels, withoutApp }: ByAnswer, under: Under): string[] {
  const given = under?.answers[answer];
  const isAsked = withoutApp === undefined || under === undefined || under.answers.appMessages !== 0;
  const counting = given === undefined || given === NOT_SURE ? Object.values(levels) : [levels[String(given)]];
  return isAsked ? counting.flatMap((level) => (typeof level === "string" ? [level] : [])) : [];
}

/** What enters a size. @param grows false for what comes once, at the size of the first day */
export function sizeEnters(size: Size, under: Under, grows = true): Multiplier {
  const { of, least } = size;
  const quantity = QUANTITIES[of];
  const isNothing = under !== undefined && (isAbsent(of, under) || (least === 0 && constantOf(quantity.column(under)) === 0));
  const ids = quantity.answers.filter((id) => id !== "growth" || (grows && !isNothing));
  return { entered: joined([amounts(ids, under), assumptions(...quantity.assumptions, ...keysOf(size))]), isNothing };
}

/** What enters a product: its multipliers and the rest; where a multiplier is zero, the answers that make it so and nothing else. */
export function productEnters(multipliers: readonly Multiplier[], rest: readonly Entered[]): Entered {
  const empty = multipliers.filter(({ isNothing }) => isNothing);
  if (empty.length > 0) return answers(...empty.flatMap(({ entered }) => entered.answers));
  return joined([...rest, ...multipliers.map(({ entered }) => entered)]);
}

/** What puts the founder's hours in the place of the model's, in an option that they may run today. */
export function ownHoursEnter(option: OptionId, under: Under): Entered {
  const counts = under === undefined ? option !== "hosted" : countsOwnHours(option, under.answers);
  return counts ? answers("today", "ownHours", "hoursFrom") : nothing;
}
