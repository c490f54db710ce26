import { BOOK, DEFAULT_PLANS, NEWEST_PRICE_DATE, type PlanCategory } from "../data/price-book";
import type { Currency } from "./ids";
import type { Choice } from "./question";

const CATEGORY = { hostedPlan: "hosted", appPlan: "app", serverPlan: "server" } as const satisfies Record<string, PlanCategory>;

/** The three questions whose answer is a plan. */
export type PlanQuestionId = keyof typeof CATEGORY;

/** The plans assumed when none is chosen. */
export const DEFAULT_PLAN_IDS: Record<PlanQuestionId, string> = { ...DEFAULT_PLANS };

/** In place of the id of a plan where the founder named a price of their own. */
export const OWN_PRICE_ID = "own-price";

/** Every plan of the price book that answers the question, in the order of the book. */
export const planChoices = (id: PlanQuestionId): Choice[] =>
  BOOK.planIds(CATEGORY[id]).map((planId) => ({ value: planId, label: BOOK.plan(planId).name }));

/** An amount in another currency at the newest rate of the price book. */
export const convertAtNewestRate = (amount: number, from: Currency, to: Currency): number =>
  (amount * BOOK.rateOn(from, NEWEST_PRICE_DATE)) / BOOK.rateOn(to, NEWEST_PRICE_DATE);
