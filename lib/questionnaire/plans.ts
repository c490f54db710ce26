import { BOOK, DEFAULT_PLANS, NEWEST_PRICE_DATE, type PlanCategory } from "../data/price-book";
import type { Currency } from "./ids";
import type { Choice } from "./question";
import type { PlanId } from "./types";

const CATEGORY: Record<PlanId, PlanCategory> = { hostedPlan: "hosted", appPlan: "app", serverPlan: "server" };

/** The plans assumed when none is chosen. */
export const DEFAULT_PLAN_IDS: Record<PlanId, string> = { ...DEFAULT_PLANS };

/** In place of the id of a plan where the founder named a price of their own. */
export const OWN_PRICE_ID = "own-price";

/** Every plan of the price book that answers the question, in the order of the book. */
export const planChoices = (id: PlanId): Choice[] =>
  BOOK.planIds(CATEGORY[id]).map((planId) => ({ value: planId, label: BOOK.plan(planId).name }));

/** An amount in another currency at the newest rate of the price book. */
export const convertAtNewestRate = (amount: number, from: Currency, to: Currency): number =>
  (amount * BOOK.rateOn(from, NEWEST_PRICE_DATE)) / BOOK.rateOn(to, NEWEST_PRICE_DATE);
