import { z } from "zod";
import rows from "./rules-of-thumb.json";

/** Inputs at which a rule can be tried. */
const pointSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  mailboxes: z.number().int().nonnegative(),
  appMessages: z.number().int().nonnegative(),
  team: z.enum(["good", "none"]),
  hostedPlan: z.strictObject({ custom: z.number().positive() }).optional(),
  need: z.literal("residency").optional(),
  /** What the rule says there; left out where it says nothing. */
  claim: z.enum(["own", "buy"]).optional(),
  /** What the claim depends on and the inputs do not hold, so that it can be neither met nor missed. */
  onlyIf: z.string().optional(),
  /** Set where the claim is about what is sensible and not about money, so that our rule is asked. */
  judgedBy: z.literal("rule").optional(),
});

const ruleSchema = z.strictObject({
  id: z.string().regex(/^[a-z-]+$/),
  who: z.string(),
  url: z.string().regex(/^https?:\/\/\S+$/),
  published: z.string().optional(),
  seen: z.enum(["direct", "second-hand"]),
  read: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  says: z.string(),
  /** The cost lines that the rule counts; what it leaves out is looked for among the others. */
  counts: z.array(z.string()),
  /** The point at which what it leaves out is looked for. */
  main: z.string().optional(),
  points: z.array(pointSchema),
  note: z.string(),
});

export type RuleOfThumb = z.infer<typeof ruleSchema>;
export type RulePoint = z.infer<typeof pointSchema>;

/** Rules that guides and sellers publish: what a founder has read before coming here. No evidence for any number of the model. */
export const RULES_OF_THUMB: readonly RuleOfThumb[] = z.array(ruleSchema).parse(rows);

/** Every point at which a rule is tried, each once. */
export const RULE_POINTS: readonly RulePoint[] = [
  ...new Map(RULES_OF_THUMB.flatMap(({ points }) => points).map((point) => [point.id, point])).values(),
];
