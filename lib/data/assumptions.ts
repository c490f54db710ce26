import { z } from "zod";
import assumptionRows from "./assumptions.json";
import parameterRows from "./parameters.json";

const isoDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const url = z.string().regex(/^https?:\/\/\S+$/);

/**
 * A number we chose because no published figure fits. `low` and `high` bound a 90% interval and `likely` is the median, in `unit`.
 * What multiplies it is said by the tables of `lib/model/costs` alone.
 */
const assumptionSchema = z
  .strictObject({
    id: z.string().regex(/^A\d{3}$/),
    key: z.string(),
    option: z.enum(["hosted", "sender", "core", "self", "all"]),
    line: z.string().min(1),
    low: z.number(),
    likely: z.number(),
    high: z.number(),
    /** The most that it may be replaced with, where that is less than a hundred times `high`. */
    most: z.number().optional(),
    unit: z.string().min(1),
    /** When it counts, where no table of the model says so. */
    applies: z.string().min(1).optional(),
    reasoning: z.string().min(1),
    grade: z.literal("our assumption"),
    date: isoDay,
    /** Only where a public page supports the number directly. */
    source: url.optional(),
  })
  .refine((row) => row.low <= row.likely && row.likely <= row.high, { message: "low, likely and high must ascend" })
  .refine((row) => row.key === `${row.option}.${row.line}`, { message: "key must be option.line" });

export type Assumption = z.infer<typeof assumptionSchema>;

/**
 * A published or derived figure that assumptions lean on. A blank bound is unknown, not zero. `date` is as exact as its source is
 * (year, month or day) and `period` says what the figure covers where that differs; `undated` rows count as read on their date.
 * Without a `url` no address is on record and the figure is to be shown as our own assumption.
 */
const parameterSchema = z.strictObject({
  id: z.string().regex(/^P\d{2}$/),
  name: z.string().min(1),
  low: z.number().nullable(),
  likely: z.number().nullable(),
  high: z.number().nullable(),
  unit: z.string().min(1),
  appliesTo: z.string().min(1),
  date: z.string().regex(/^\d{4}(-\d{2}){0,2}$/),
  period: z.string().min(1).optional(),
  undated: z.literal(true).optional(),
  url: url.optional(),
  grade: z.enum(["measured", "reported", "derived", "assumed", "elicited"]),
  /** True where the figure is thin: no address, one vendor's word, or our own reading of scattered accounts. */
  weak: z.boolean(),
  derivation: z.string().min(1),
});

export type Parameter = z.infer<typeof parameterSchema>;

/** Every number we chose, in the order of their ids; ids are never reused, because links refer to them. */
export const ASSUMPTIONS: readonly Assumption[] = z.array(assumptionSchema).parse(assumptionRows);

/** The published and derived figures behind the assumptions. */
export const PARAMETERS: readonly Parameter[] = z.array(parameterSchema).parse(parameterRows);

/** Rows that are shown and kept for their ids, but that no line reads, with the reason. Overriding one would change nothing. */
export const UNUSED_ASSUMPTIONS: Readonly<Record<string, string>> = {
  A032: "the answer to displaced stands in its place",
  A055: "the price of the chosen server stands in its place",
  A057: "the price of the chosen server stands in its place",
  A084: "the comparison is without value-added tax",
  A088: "it is the reference that the other options are compared with",
  A191: "mail waits while a relay is down, so only the hours of such an outage count",
  A242: "price levels by volume have ended, so that the volume factor counts once at any size",
};

const assumptionsById = new Map(ASSUMPTIONS.map((row) => [row.id, row]));
const assumptionsByKey = new Map(ASSUMPTIONS.map((row) => [row.key, row]));
const parametersById = new Map(PARAMETERS.map((row) => [row.id, row]));

/** Returns the assumption with this id, e.g. `assumption("A053").likely` (300 USD a month); throws naming an unknown id. */
export function assumption(id: string): Assumption {
  const row = assumptionsById.get(id);
  if (row === undefined) throw new Error(`No assumption has the id "${id}"`);
  return row;
}

/** Returns the assumption with this key, e.g. `assumptionByKey("hosted.user-support")`; throws naming an unknown key. */
export function assumptionByKey(key: string): Assumption {
  const row = assumptionsByKey.get(key);
  if (row === undefined) throw new Error(`No assumption has the key "${key}"`);
  return row;
}

/** Returns the parameter with this id, e.g. `parameter("P46")`; throws naming an unknown id. */
export function parameter(id: string): Parameter {
  const row = parametersById.get(id);
  if (row === undefined) throw new Error(`No parameter has the id "${id}"`);
  return row;
}
