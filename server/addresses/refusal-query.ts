import { z } from "zod";
import type { Refusal } from "@/lib/link/refusal";
import { LONGEST_CODE } from "@/lib/link/symbols";

const count = z.number().int().min(0).max(10_000);
const code = z
  .string()
  .max(LONGEST_CODE)
  .regex(/^m1[a-z0-9]+$/);

const schema: z.ZodType<Refusal> = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.enum(["no-code", "only-start", "later", "false-verdict"]) }),
  z.strictObject({ kind: z.enum(["cut", "cut-start"]), missing: count }),
  z.strictObject({ kind: z.enum(["one-wrong", "swapped", "one-extra", "one-lost"]), at: count }),
  z.strictObject({ kind: z.literal("foreign"), characters: z.string().regex(/^[1a-z0-9]{1,36}$/) }),
  z.strictObject({ kind: z.literal("short"), length: count, least: count, most: count }),
  z.strictObject({ kind: z.literal("long"), length: count, extra: count }),
  z.strictObject({ kind: z.literal("between"), length: count, under: count, over: count }),
  z.strictObject({ kind: z.literal("mistyped"), length: count }),
  z.strictObject({ kind: z.enum(["draft", "invitation"]), code }),
]);

/** A refusal on its way from the front to the page that puts it into words: counts and codes, never what was typed. */
export const toQuery = (refusal: Refusal): string => `why=${encodeURIComponent(JSON.stringify(refusal))}`;

/** The refusal of a query made by `toQuery`; anything else counts as an address without a code. */
export function fromQuery(why: string | string[] | undefined): Refusal {
  try {
    const parsed = schema.safeParse(JSON.parse(String(why)));
    return parsed.success ? parsed.data : { kind: "no-code" };
  } catch {
    return { kind: "no-code" };
  }
}
