import { z } from "zod";
import anchorRows from "./anchors.json";
import type { Assumption } from "./assumptions";
import { BOOK, type PriceRow } from "./price-book";

const isoDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** How an assumption stands to what somebody published. */
const leaningSchema = z.strictObject({
  assumption: z.string().regex(/^A\d{3}$/),
  /** Set where our range does not follow from the figure: it is another thing, or we believe it less. */
  departs: z.literal(true).optional(),
  /** How the row follows from the figure, or why it departs from it. */
  how: z.string().min(1),
});

/**
 * A published figure that assumptions are held against. `direct` means that we read the page of whoever measured or says it;
 * `second-hand`, somebody who quotes it, or that we know it from notes and could not read it again. `published` is as exact as the page is;
 * `read` is the day on which we last read it.
 */
const anchorSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  who: z.string().min(1),
  url: z.string().regex(/^https?:\/\/\S+$/),
  published: z
    .string()
    .regex(/^\d{4}(-\d{2}){0,2}$/)
    .optional(),
  seen: z.enum(["direct", "second-hand"]),
  read: isoDay,
  says: z.string().min(1),
  behind: z.array(leaningSchema).min(1),
});

export type Anchor = z.infer<typeof anchorSchema>;
export type Leaning = Anchor["behind"][number];

/** The published figures that assumptions are held against, each with the rows that it stands behind. */
export const ANCHORS: readonly Anchor[] = z.array(anchorSchema).parse(anchorRows);

/** The published figures behind an assumption, with how it stands to each; empty where it is our judgement alone. */
export function anchorsOf(assumption: string): { anchor: Anchor; leaning: Leaning }[] {
  return ANCHORS.flatMap((anchor) =>
    anchor.behind.filter((leaning) => leaning.assumption === assumption).map((leaning) => ({ anchor, leaning })),
  );
}

/** The prices with an address that the reasoning of an assumption names, in ranges such as "DL01 to DL05" too. */
export function pricesBehind({ reasoning }: { reasoning: string }): PriceRow[] {
  const rows = BOOK.data.prices.filter(({ url, id }) => url !== undefined && names(reasoning, id));
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}

/** Whether a text names an id, alone or in a range. */
export function names(text: string, id: string): boolean {
  if (new RegExp(`\\b${id}\\b`).test(text)) return true;
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(id) ?? [];
  return [...text.matchAll(/\b([A-Z]+)(\d+) to ([A-Z]+)(\d+)\b/g)].some(
    ([, from, low, to, high]) => from === letters && to === letters && Number(low) <= Number(digits) && Number(digits) <= Number(high),
  );
}

/** Whether an assumption follows a published figure: an anchor that it does not depart from, or a list price that its reasoning names. */
export function followsPublished(row: Pick<Assumption, "id" | "reasoning">): boolean {
  return anchorsOf(row.id).some(({ leaning }) => leaning.departs !== true) || pricesBehind(row).length > 0;
}

/** Whether an assumption is held against anything published, followed or not. */
export const isAnchored = (row: Pick<Assumption, "id" | "reasoning">): boolean =>
  anchorsOf(row.id).length > 0 || pricesBehind(row).length > 0;
