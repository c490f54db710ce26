import { z } from "zod";
import rows from "./cases.json";

const caseSchema = z.strictObject({
  id: z.string().regex(/^C\d{2}$/),
  who: z.string(),
  /** What they do since: own some of their mail, buy all of it, or both for parts of it. */
  did: z.enum(["owns", "buys", "both"]),
  didHow: z.string(),
  title: z.string(),
  source_url: z
    .string()
    .regex(/^https?:\/\/\S+$/)
    .nullable(),
  more_sources: z.array(z.string()).optional(),
  as_of: z.string(),
  seen: z.string(),
  summary: z.string(),
  known: z.strictObject({ control: z.string().nullable(), capability: z.string().nullable(), burden: z.string().nullable() }),
  /** How we read the rule on the text, before any model ran. */
  expected: z.enum(["self_host", "buy", "undetermined"]),
  expectedWhy: z.string(),
  conditions: z.strictObject({
    control: z.boolean().nullable(),
    capability: z.boolean().nullable(),
    burden: z.boolean().nullable(),
  }),
  answers: z.record(z.string(), z.unknown()),
  answersWhy: z.array(z.strictObject({ ids: z.array(z.string()), why: z.string() })),
  inferred: z.array(z.strictObject({ ids: z.array(z.string()), why: z.string() })),
});

export type PublicCase = z.infer<typeof caseSchema>;

/** Published accounts of people who run their own mail, left it or never had it, with answers read from each. */
export const PUBLIC_CASES: readonly PublicCase[] = z.array(caseSchema).parse(rows);
