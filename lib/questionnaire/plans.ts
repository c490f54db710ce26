import { BOOK, DEFAULT_SERVER_PLAN, type PlanCategory } from "../data/price-book";
import { RECOMMENDED } from "./ids";
import type { Choice } from "./question";
import type { PlanId } from "./types";

const CATEGORY: Record<PlanId, PlanCategory> = { hostedPlan: "hosted", appPlan: "app", serverPlan: "server" };

/** What stands for a plan when none is chosen: what the model recommends; for the server, a machine that runs a mail store. */
export const DEFAULT_PLAN_IDS: Record<PlanId, string> = {
  hostedPlan: RECOMMENDED,
  appPlan: RECOMMENDED,
  serverPlan: DEFAULT_SERVER_PLAN,
};

/** In place of the id of a plan where the founder named a price of their own. */
export const OWN_PRICE_ID = "own-price";

/** Every plan of the price book that answers the question, in the order of the book. */
export const planChoices = (id: PlanId): Choice[] =>
  BOOK.planIds(CATEGORY[id]).map((planId) => ({ value: planId, label: BOOK.plan(planId).name }));
