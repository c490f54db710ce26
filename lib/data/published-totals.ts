import { z } from "zod";
import data from "./published-totals.json";

const amount = z.number().positive();

/** What others say that a mailbox costs a month, in dollars of its own year, and the scenario that is nearest to it. */
const pointSchema = z.strictObject({
  id: z.string(),
  who: z.string(),
  what: z.string(),
  url: z.string().regex(/^https?:\/\/\S+$/),
  date: z.string(),
  /** `derived`: reckoned by us from figures on the page. */
  grade: z.enum(["seen", "derived"]),
  side: z.enum(["own", "hosted"]),
  published: z.strictObject({ low: amount, high: amount.optional(), note: z.string().optional() }),
  basis: z.string(),
  includes: z.string(),
  excludes: z.string(),
  run: z.strictObject({
    mailboxes: z.number(),
    operators: z.number(),
    horizonYears: z.union([z.literal(1), z.literal(3), z.literal(5)]),
    hostedPlan: z.union([z.string(), z.strictObject({ custom: amount })]).optional(),
  }),
  /** Groups of cost lines that the study does not count. */
  leftOut: z.array(z.string()),
  why: z.string(),
});

export type PublishedTotal = z.infer<typeof pointSchema>;

const { groups, points } = z
  .strictObject({
    groups: z.record(z.string(), z.strictObject({ name: z.string(), lines: z.array(z.string()) })),
    points: z.array(pointSchema),
  })
  .parse(data);

/** Groups of cost lines that studies leave out, by the name that points give them. */
export const TOTAL_GROUPS = groups;
export const PUBLISHED_TOTALS: readonly PublishedTotal[] = points;
