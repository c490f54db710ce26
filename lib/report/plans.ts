import { BOOK, type Plan } from "../prices/book";
import type { Facts } from "./facts";
import { type HostedKind, hostedKinds } from "./wording/kinds";
import type { PlanPrice } from "./wording/next-steps";

const MOST_PLANS = 4;

/** The kinds of the price book that answer to each way of buying. */
const BOOK_KINDS: Record<HostedKind, readonly Plan["kind"][]> = {
  "large-suite": ["large-suite", "mail-only"],
  regional: ["regional"],
  "customer-held-keys": ["customer-held-keys"],
  "journal-copy": ["large-suite"],
  "single-tenant": ["single-tenant"],
};

/** The hosted plan of the answers with its price a month for today's mailboxes, base fee included; null where that is not known. */
export function currentPlan(facts: Facts, priceDate: string): PlanPrice | null {
  const { mailboxes, currency, answers } = facts;
  if (mailboxes === null) return null;
  const count = Math.ceil(mailboxes);
  if (typeof answers.hostedPlan !== "string") return { name: "your plan", perMonth: answers.hostedPlan.custom * count };
  if (!BOOK.hasPlan(answers.hostedPlan)) return null;
  const { usd, planId } = BOOK.monthlyPrice(answers.hostedPlan, count, priceDate);
  return { name: BOOK.plan(planId).name, perMonth: usd / BOOK.rateOn(currency, priceDate) };
}

/** Hosted plans of the kinds that fit the objectives, one a vendor, cheapest first, with their list price a month for today's mailboxes. */
export function fittingPlans(facts: Facts, priceDate: string): PlanPrice[] {
  const { mailboxes, currency } = facts;
  if (mailboxes === null) return [];
  const wanted = new Set(hostedKinds(facts).flatMap((kind) => BOOK_KINDS[kind]));
  const rate = BOOK.rateOn(currency, priceDate);
  const priced = BOOK.planIds("hosted")
    .map((id) => BOOK.plan(id))
    // Past its cap a plan is no longer the one that is named, and a free plan is not what a company should rest on.
    .filter((plan) => wanted.has(plan.kind) && (plan.cap === null || plan.cap >= mailboxes))
    .map((plan) => ({
      vendor: plan.vendor,
      name: plan.name,
      perMonth: BOOK.monthlyPrice(plan.id, Math.ceil(mailboxes), priceDate).usd / rate,
    }))
    .filter((plan) => plan.perMonth > 0)
    .sort((a, b) => a.perMonth - b.perMonth);
  const cheapest = new Map<string, PlanPrice>();
  for (const { vendor, name, perMonth } of priced) if (!cheapest.has(vendor)) cheapest.set(vendor, { name, perMonth });
  return [...cheapest.values()].slice(0, MOST_PLANS);
}
