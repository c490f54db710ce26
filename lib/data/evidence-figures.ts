import { z } from "zod";
import rows from "./evidence-figures.json";

const status = z.enum(["met", "not-met", "unknown"]);
const option = z.enum(["hosted", "sender", "core", "self"]);

/** Dollars for a mailbox and month of one option, and its operators' hours in a typical month. */
const totalSchema = z.strictObject({
  sameScope: z.number(),
  mean: z.number(),
  p10: z.number(),
  p90: z.number(),
  hoursPerMonth: z.number(),
});

/** Dollars a month of buying and of the owned option, over three years; `chance` that owning is cheaper, from 0 to 1. */
const pointSchema = z.strictObject({
  owned: option,
  verdict: option,
  bought: z.number(),
  own: z.number(),
  boughtBills: z.number(),
  ownBills: z.number(),
  chance: z.number(),
  /** The operator's hours a month of owning. */
  hours: z.number(),
  /** Dollars a month by which each line makes owning dearer, the largest first. */
  more: z.array(z.strictObject({ line: z.string(), perMonth: z.number() })),
});

const caseSchema = z.strictObject({
  option,
  settled: z.boolean(),
  conditions: z.strictObject({ control: status, capability: status, burden: status }),
});

const figuresSchema = z.strictObject({
  modelVersion: z.string(),
  priceDate: z.string(),
  totals: z.record(z.string(), totalSchema),
  points: z.record(z.string(), pointSchema),
  cases: z.record(z.string(), caseSchema),
});

export type EvidenceFigures = z.infer<typeof figuresSchema>;

/** What the model says at published points. `node scripts/run.mjs measure/evidence.ts` writes it, and a test holds it to the model. */
export const EVIDENCE_FIGURES: EvidenceFigures = figuresSchema.parse(rows);
