import { BOOK, type Plan } from "@/lib/data/price-book";
import type { Currency } from "@/lib/questionnaire/ids";
import type { PlanQuestion } from "@/lib/questionnaire/question";
import type { Draft, RangeValue } from "@/lib/questionnaire/types";
import { PLAN_WORDS } from "@/lib/wording/pages/questionnaire";

export type PlanGroup = { label: string; options: { value: string; label: string }[] };

/** The quantity at which prices are compared while the founder has not said theirs. */
const TYPICAL = { hosted: 10, app: 50_000, server: 1 } as const;

const middle = (value: RangeValue): number => (typeof value === "number" ? value : (value.low + value.high) / 2);

function quantityFor(category: Plan["category"], draft: Draft): number {
  const answer = { hosted: draft.mailboxes, app: draft.appMessages, server: undefined }[category];
  const given = answer === undefined || typeof answer === "string" ? 0 : middle(answer);
  return given > 0 ? given : TYPICAL[category];
}

const regionNames = new Intl.DisplayNames("en-GB", { type: "region" });

/** One plan as a line of the list, e.g. "Fastmail Standard: $5.00". Past its cap a plan is quoted at the cap. */
function line(plan: Plan, quantity: number, currency: Currency, date: string): string {
  const sold = Math.min(quantity, plan.cap ?? quantity);
  const monthly = BOOK.monthlyPrice(plan.id, sold, date).usd / BOOK.rateOn(currency, date);
  const price = plan.category === "hosted" ? monthly / sold : monthly;
  const amount = new Intl.NumberFormat("en-GB", { style: "currency", currency, currencyDisplay: "narrowSymbol" }).format(price);
  const notes = [
    plan.region === undefined ? undefined : (regionNames.of(plan.region) ?? plan.region),
    plan.cap !== null && plan.cap < quantity ? PLAN_WORDS.cap(plan.cap.toLocaleString("en-GB")) : undefined,
  ].filter((note) => note !== undefined);
  return `${plan.name}${notes.length > 0 ? ` (${notes.join(", ")})` : ""}: ${amount}`;
}

/** The plans of a question by kind, each with its price for the founder's own numbers, in their currency, and what the prices are for. */
export function planOptions(question: PlanQuestion, draft: Draft, currency: Currency): { groups: PlanGroup[]; basis: string } {
  const date = BOOK.data.asOf;
  const groups = new Map<string, PlanGroup>();
  let basis = "";
  for (const { value } of question.choices) {
    const plan = BOOK.plan(value);
    const quantity = quantityFor(plan.category, draft);
    basis = PLAN_WORDS.basis[plan.category](quantity.toLocaleString("en-GB", { maximumFractionDigits: 0 }));
    const group = groups.get(plan.kind) ?? { label: PLAN_WORDS.kinds[plan.kind], options: [] };
    group.options.push({ value, label: line(plan, quantity, currency, date) });
    groups.set(plan.kind, group);
  }
  return { groups: [...groups.values()], basis };
}
