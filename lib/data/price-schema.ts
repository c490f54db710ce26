import { z } from "zod";

const isoDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const url = z.string().regex(/^https?:\/\/\S+$/);
const rowId = z.string().regex(/^[A-Z]{2,3}\d{2}[a-z]?$/);
const planId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/**
 * One list price as it was read. Rows are appended, never edited: a new price is a second row with the same id and a later `from`.
 * `undated` rows count as read on their `from`. Without a `url` no address is on record (`unsourced`), and the price is ours.
 */
const priceRowSchema = z.strictObject({
  id: rowId,
  category: z.string().min(1),
  vendor: z.string().min(1),
  plan: z.string().min(1),
  /** What one `amount` buys. */
  unit: z.string().min(1),
  amount: z.number().nonnegative(),
  currency: z.enum(["USD", "EUR", "GBP"]),
  unitBasis: z.string().min(1),
  from: isoDay,
  undated: z.literal(true).optional(),
  reviewBy: isoDay,
  url: url.optional(),
  note: z.string().min(1).optional(),
  /** `transcribed`: copied from the vendor's page or price interface by a third party; `direct`: the vendor's page was seen. */
  grade: z.enum(["transcribed", "direct", "second-hand", "unsourced"]),
  taxBasis: z.enum(["excluded", "included", "not-stated"]),
});

/** Dollars for one unit of a currency from a day on; appended, never edited. */
const rateSchema = z.strictObject({
  currency: z.enum(["EUR", "GBP"]),
  from: isoDay,
  usd: z.number().positive(),
  grade: z.enum(["direct", "second-hand", "unsourced"]),
  url: url.optional(),
  note: z.string().min(1),
});

/** "1/12" keeps a conversion readable where its decimal is not. */
const factor = z.union([z.number().positive(), z.string().regex(/^[\d.]+\/[\d.]+$/)]).transform((value) =>
  typeof value === "number"
    ? value
    : value
        .split("/")
        .map(Number)
        .reduce((top, bottom) => top / bottom),
);

/** A price row, or an assumption where there is no list price, times a factor that brings it to a month and a unit of quantity. */
const term = z.union([z.strictObject({ row: rowId, factor }), z.strictObject({ assumption: z.string().regex(/^A\d{3}$/), factor })]);

/** `upTo`: the largest quantity the vendor sells this tier for. A band's rate applies to the part above `above`, up to the next band. */
const tier = z.strictObject({
  upTo: z.number().positive().nullable(),
  base: z.array(term),
  bands: z.array(z.strictObject({ above: z.number().nonnegative(), rate: z.array(term).min(1) })),
});

/** A plan one can choose: every amount refers to a row, so that no price is written twice. Ids are append-only, links store them. */
const planSchema = z.strictObject({
  id: planId,
  name: z.string().min(1),
  vendor: z.string().min(1),
  category: z.enum(["hosted", "app", "server"]),
  /** `customer-held-keys`: stored mail is encrypted with keys that the provider does not hold. */
  kind: z.enum(["large-suite", "mail-only", "regional", "customer-held-keys", "single-tenant", "flat-account", "transactional", "server"]),
  /** Country of the vendor, where that is why one would choose it. */
  region: z.string().length(2).optional(),
  rows: z.array(rowId),
  /** The price at a quantity is that of the cheapest tier sold at it. */
  pricing: z.strictObject({ tiers: z.array(tier).min(1) }),
  /** Mailboxes, or messages a month. */
  cap: z.number().int().positive().nullable(),
  capSource: z.strictObject({ by: z.enum(["vendor", "us"]), text: z.string().min(1), url: url.optional() }).nullable(),
  /** The plan that is priced past the cap. */
  next: planId.nullable(),
  storageGb: z.union([z.strictObject({ perMailbox: z.number().positive() }), z.strictObject({ pooled: z.number().positive() })]).nullable(),
  /** A retention vault or hold is included. */
  retention: z.boolean(),
  /** A dedicated sending address is included at volumes where one makes sense. */
  dedicatedAddress: z.boolean(),
  /** Of the list prices; an included tax is taken off by a factor. */
  taxBasis: z.enum(["excluded", "included", "not-stated"]),
  note: z.string().min(1).optional(),
});

export const bookSchema = z.strictObject({
  /** The day the book was last brought up to date. */
  asOf: isoDay,
  prices: z.array(priceRowSchema).min(1),
  rates: z.array(rateSchema).min(1),
  plans: z.array(planSchema).min(1),
});

export type PriceRow = z.infer<typeof priceRowSchema>;
export type PriceTerm = z.infer<typeof term>;
export type Plan = z.infer<typeof planSchema>;
export type PlanCategory = Plan["category"];
export type BookData = z.infer<typeof bookSchema>;
