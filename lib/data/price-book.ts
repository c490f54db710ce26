import { assumption } from "./assumptions";
import rawBook from "./price-book.json";
import { type PriceCurve, priceCurve } from "./price-curve";
import { type BookData, bookSchema, type Plan, type PlanCategory, type PriceRow, type PriceTerm, type Vendor } from "./price-schema";

export type { PriceCurve } from "./price-curve";
export type { BookData, Place, Plan, PlanCategory, PriceRow, Vendor } from "./price-schema";

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
  /** A plan as links of a day see it, or as the newest do. Throws naming an unknown id. */
  plan(id: string, date?: string): Plan;
  hasPlan(id: string): boolean;
  /** The vendor that goes by a name in rows or plans. Throws naming an unknown one. */
  vendor(name: string): Vendor;
  /** The row that was put in the place of this one since; undefined for the newest. */
  replacedBy(row: PriceRow): PriceRow | undefined;
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
  const plans = groupById(data.plans.map((plan) => ({ ...plan, from: plan.from ?? "" })));
  const vendors = new Map(data.vendors.flatMap((vendor) => [vendor.name, ...vendor.also].map((name) => [name, vendor])));
  const curves = new Map<string, PriceCurve>();

  const plan = (id: string, date = data.asOf) => inForce(plans.get(id) ?? missing("plan", id), date);
  const vendor = (name: string) => vendors.get(name) ?? missing("vendor", name);
  const priceOn = (id: string, date: string) => inForce(rows.get(id) ?? missing("price", id), date);
  const datedRate = (currency: Currency, date: string) => {
    if (currency === "USD") return undefined;
    return inForce(
      data.rates.filter((rate) => rate.currency === currency),
      date,
    );
  };
  const rateOn = (currency: Currency, date: string) => datedRate(currency, date)?.usd ?? 1;
  const chainOf = (id: string, date: string): Plan[] => {
    const chain: Plan[] = [];
    for (let current: string | null = id; current !== null; current = chain.at(-1)?.next ?? null) {
      if (chain.some((seen) => seen.id === current)) throw new Error(`The plans past the cap of "${id}" go in a circle`);
      chain.push(plan(current, date));
    }
    return chain;
  };
  const curveOf = (id: string, date: string, overrides: PriceOverrides): PriceCurve =>
    priceCurve(chainOf(id, date), (term: PriceTerm) => {
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

  for (const each of data.plans) {
    vendor(each.vendor);
    curveOf(each.id, each.from ?? data.asOf, {});
  }

  return {
    data,
    priceOn,
    rateOn,
    datedRate,
    plan,
    hasPlan: (id) => plans.has(id),
    vendor,
    replacedBy: (row) => rows.get(row.id)?.find(({ from }) => from > row.from),
    planIds: (category) => [...new Set(data.plans.filter((each) => each.category === category).map((each) => each.id))],
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

/** The server assumed when none is chosen: 4 GB runs a mail store with search and filtering; such a machine costs from about 6 to 36 USD a month. */
export const DEFAULT_SERVER_PLAN = "aws-lightsail-4gb";

/** The newest entry that had begun on the day, or the first when none had; entries are in order of their date. */
function inForce<Entry extends { from: string }>(entries: readonly Entry[], date: string): Entry {
  const found = entries.findLast((entry) => entry.from <= date) ?? entries[0];
  if (found === undefined) throw new Error(`The price book has no entry for ${date}`);
  return found;
}

function groupById<Entry extends { id: string }>(rows: readonly Entry[]): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const row of rows) groups.set(row.id, [...(groups.get(row.id) ?? []), row]);
  return groups;
}

function missing(what: string, id: string): never {
  throw new Error(`The price book has no ${what} "${id}"`);
}
