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
  /** The first day whose links count with this row. */
  from: isoDay,
  /** The day on which the price was read, where a row that corrects another begins later than that. */
  seen: isoDay.optional(),
  undated: z.literal(true).optional(),
  /** Six months after it was read. */
  reviewBy: isoDay,
  url: url.optional(),
  note: z.string().min(1).optional(),
  /** What was wrong with the row before, or missing: the row corrects it, and the price itself need not have moved. */
  corrects: z.string().min(1).optional(),
  /**
   * `direct`: the vendor's page was seen. `transcribed`: copied from the vendor's page or price interface by a third party; `generated`: a
   * transcription that says of itself that it was generated, not read from the page.
   */
  grade: z.enum(["direct", "transcribed", "generated", "second-hand", "unsourced"]),
  taxBasis: z.enum(["excluded", "included", "not-stated"]),
});

/** Dollars for one unit of a currency from a day on; appended, never edited. */
const rateSchema = z.strictObject({
  currency: z.enum(["EUR", "GBP"]),
  from: isoDay,
  /** The day of the rate, where the row begins later. */
  seen: isoDay.optional(),
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

/** Places that a requirement can name. A country that is none of the others is `other`. */
export const PLACES = ["eu", "uk", "ch", "us", "other"] as const;
export type Place = (typeof PLACES)[number];

/** What was seen of a fact, and where. */
const seenAt = { text: z.string().min(1), url };

/** Where the data of a plan can be kept, at rest, at the customer's choice or always. A plan without this keeps them nobody here knows where. */
const dataPlaces = z.strictObject({ places: z.array(z.enum(PLACES)).min(1), ...seenAt });

/** A vendor under the names that rows and plans give it. */
const vendorSchema = z.strictObject({
  name: z.string().min(1),
  also: z.array(z.string().min(1)).default([]),
  /** Its id among the providers with which mail may be today. */
  provider: z.string().min(1).optional(),
  /** The vendor's own page, where its prices can be checked. */
  page: url.optional(),
  /** The country whose law the vendor is under; unknown where it is missing. */
  home: z.strictObject({ country: z.string().length(2), ...seenAt }).optional(),
});

/**
 * A plan one can choose: every amount refers to a row, so that no price is written twice. Ids are append-only, links store them. Plans are
 * corrected as rows are: by a second entry with the same id and a later `from`.
 */
const planSchema = z.strictObject({
  id: planId,
  /** The first day whose links see the plan so; without it, every day. */
  from: isoDay.optional(),
  name: z.string().min(1),
  vendor: z.string().min(1),
  category: z.enum(["hosted", "app", "server"]),
  /** `customer-held-keys`: stored mail is encrypted with keys that the provider does not hold. */
  kind: z.enum(["large-suite", "mail-only", "regional", "customer-held-keys", "single-tenant", "flat-account", "transactional", "server"]),
  /** Country of the vendor, where that is why one would choose it. */
  region: z.string().length(2).optional(),
  /** Who can buy it, where not everybody can: schools and universities, or whoever sells mailboxes on. */
  soldTo: z.enum(["education", "resellers"]).optional(),
  /**
   * Whether the plan may stand for "hosted" where none was chosen: `first` a top provider, `second` an established specialist where no top
   * provider does what is asked (docs/decisions/0029). Without it never: free editions, flat accounts, plans whose price has no source.
   */
  recommended: z.enum(["first", "second"]).optional(),
  data: dataPlaces.optional(),
  /** What an edition can do that some requirements ask for: send a copy of every message, take sign-in from the customer's directory. */
  can: z.array(z.enum(["journal", "sign-in"])).default([]),
  /** The plan that is this one without its office software; counted in its place where no suite would be paid for anyway. */
  mailPart: planId.optional(),
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
  vendors: z.array(vendorSchema).min(1),
  plans: z.array(planSchema).min(1),
});

export type PriceRow = z.infer<typeof priceRowSchema>;
export type PriceTerm = z.infer<typeof term>;
export type Plan = z.infer<typeof planSchema>;
export type Vendor = z.infer<typeof vendorSchema>;
export type PlanCategory = Plan["category"];
export type BookData = z.infer<typeof bookSchema>;
