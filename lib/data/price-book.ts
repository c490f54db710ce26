import { assumption } from "./assumptions";
import rawBook from "./price-book.json";
import { type PriceCurve, priceCurve } from "./price-curve";
import { type BookData, bookSchema, type Plan, type PlanCategory, type PriceRow, type PriceTerm } from "./price-schema";

export type { PriceCurve } from "./price-curve";
export type { BookData, Plan, PlanCategory, PriceRow } from "./price-schema";

/** Dollars for one unit of a currency from a day on. */
export type Rate = BookData["rates"][number];

type Currency = "USD" | "EUR" | "GBP";

/** Amounts that replace those of price rows or assumptions, by id, in the row's own unit and currency. */
export type PriceOverrides = Readonly<Record<string, number>>;

/** The price book as the model asks it; every date is an ISO day. */
export type PriceBook = {
  readonly data: BookData;
  /** The price row in force on a day: the newest that had begun, or the first ever when the day lies before it. Throws for an unknown id. */
  priceOn(id: string, date: string): PriceRow;
  /** USD for one unit of a currency on a day; 1 for USD. */
  rateOn(currency: Currency, date: string): number;
  /** The dated rate behind it; undefined for USD, which has none. */
  datedRate(currency: Currency, date: string): Rate | undefined;
  /** Throws naming an unknown id. */
  plan(id: string): Plan;
  hasPlan(id: string): boolean;
  /** Plan ids of a category in the order of the book. */
  planIds(category: PlanCategory): string[];
  /** The price of a plan at every quantity: mailboxes, messages a month, or servers. */
  priceCurve(planId: string, date: string, overrides?: PriceOverrides): PriceCurve;
  /**
   * USD a month for a quantity, without tax, and the plan it was priced as once caps are passed.
   * @example BOOK.monthlyPrice("microsoft-365-business-basic", 12, "2026-11-23") // { usd: 84, planId: "microsoft-365-business-basic" }
   */
  monthlyPrice(planId: string, quantity: number, date: string, overrides?: PriceOverrides): { usd: number; planId: string };
  /** Rows in force today whose review date has passed, oldest first. */
  pastReview(today: string): PriceRow[];
};

/** Makes a price book of valid data; throws when a plan refers to a row or a plan that is not there. */
export function createBook(data: BookData): PriceBook {
  const rows = groupById(data.prices);
  const plans = new Map(data.plans.map((plan) => [plan.id, plan]));
  const curves = new Map<string, PriceCurve>();

  const plan = (id: string) => plans.get(id) ?? missing("plan", id);
  const priceOn = (id: string, date: string) => inForce(rows.get(id) ?? missing("price", id), date);
  const datedRate = (currency: Currency, date: string) => {
    if (currency === "USD") return undefined;
    return inForce(
      data.rates.filter((rate) => rate.currency === currency),
      date,
    );
  };
  const rateOn = (currency: Currency, date: string) => datedRate(currency, date)?.usd ?? 1;
  const chainOf = (id: string): Plan[] => {
    const chain: Plan[] = [];
    for (let current: string | null = id; current !== null; current = chain.at(-1)?.next ?? null) {
      if (chain.some((seen) => seen.id === current)) throw new Error(`The plans past the cap of "${id}" go in a circle`);
      chain.push(plan(current));
    }
    return chain;
  };
  const curveOf = (id: string, date: string, overrides: PriceOverrides): PriceCurve =>
    priceCurve(chainOf(id), (term: PriceTerm) => {
      if ("assumption" in term) return overrides[term.assumption] ?? assumption(term.assumption).likely;
      const row = priceOn(term.row, date);
      return (overrides[term.row] ?? row.amount) * rateOn(row.currency, date);
    });
  const cachedCurve = (id: string, date: string): PriceCurve => {
    const key = `${id} ${date}`;
    const curve = curves.get(key) ?? curveOf(id, date, {});
    if (curves.size > 500) curves.clear();
    curves.set(key, curve);
    return curve;
  };
  const curveFor = (id: string, date: string, overrides?: PriceOverrides) =>
    overrides === undefined ? cachedCurve(id, date) : curveOf(id, date, overrides);

  for (const each of data.plans) curveOf(each.id, data.asOf, {});

  return {
    data,
    priceOn,
    rateOn,
    datedRate,
    plan,
    hasPlan: (id) => plans.has(id),
    planIds: (category) => data.plans.filter((each) => each.category === category).map((each) => each.id),
    priceCurve: curveFor,
    monthlyPrice: (id, quantity, date, overrides) => {
      const curve = curveFor(id, date, overrides);
      return { usd: curve.usdAt(quantity), planId: curve.planAt(quantity) };
    },
    pastReview: (today) =>
      [...rows.values()]
        .map((versions) => inForce(versions, today))
        .filter((row) => row.reviewBy < today)
        .sort((a, b) => a.reviewBy.localeCompare(b.reviewBy) || a.id.localeCompare(b.id)),
  };
}

/** The shipped price book. */
export const BOOK: PriceBook = createBook(bookSchema.parse(rawBook));

/** The name of a plan of the shipped book; the id itself where the book does not have it. */
export const planName = (id: string): string => (BOOK.hasPlan(id) ? BOOK.plan(id).name : id);

/** The day the shipped book was last brought up to date: what a new link takes as its price date. */
export const NEWEST_PRICE_DATE: string = BOOK.data.asOf;

/**
 * The plans assumed when none is chosen. Neither the cheapest nor the dearest of their kind: a cheap default would flatter buying,
 * a dear one owning.
 */
export const DEFAULT_PLANS = {
  /** What most small firms buy, at the same list price as the other large suite; mail alone costs from 1 USD, a full suite 14 to 26. */
  hostedPlan: "microsoft-365-business-basic",
  /** Among the cheaper families at 50,000 messages and the dearer at 300,000; metered sending costs about a sixth, the dearest a quarter more. */
  appPlan: "sendgrid",
  /** 4 GB runs a mail store with search and filtering; list prices for such a machine run from about 6 to 36 USD. */
  serverPlan: "aws-lightsail-4gb",
} as const;

/** The newest entry that had begun on the day, or the first when none had; entries are in order of their date. */
function inForce<Entry extends { from: string }>(entries: readonly Entry[], date: string): Entry {
  const found = entries.findLast((entry) => entry.from <= date) ?? entries[0];
  if (found === undefined) throw new Error(`The price book has no entry for ${date}`);
  return found;
}

function groupById(rows: readonly PriceRow[]): Map<string, PriceRow[]> {
  const groups = new Map<string, PriceRow[]>();
  for (const row of rows) groups.set(row.id, [...(groups.get(row.id) ?? []), row]);
  return groups;
}

function missing(what: string, id: string): never {
  throw new Error(`The price book has no ${what} "${id}"`);
}
