import type { Journey } from "@/lib/link/journey";
import type { SearchParams } from "./search-params";

/** Characters. */
export const LONGEST_ORIGIN = 200;

/** The page around the frame, as it names itself; undefined when it gives no name. */
export type Embedder = { ok: true; origin: string | undefined } | { ok: false };

/**
 * Reads `?origin=`: an http or https address without path, query or fragment, of at most `LONGEST_ORIGIN` characters, once. Anything else is refused, since
 * a result is handed to that origin and to no other.
 */
export function embedderOf(given: string | readonly string[] | null | undefined): Embedder {
  if (given === undefined || given === null) return { ok: true, origin: undefined };
  if (typeof given !== "string" || given.length > LONGEST_ORIGIN || !URL.canParse(given)) return { ok: false };
  const url = new URL(given);
  return /^https?:$/.test(url.protocol) && `${url.origin}/` === url.href ? { ok: true, origin: url.origin } : { ok: false };
}

/** The questions inside a frame on another site. The front has refused a wrong origin before; here it counts as none. */
export function embeddedJourney(search: SearchParams): Journey {
  const embedder = embedderOf(search.origin);
  const carried: Readonly<Record<string, string>> = embedder.ok && embedder.origin !== undefined ? { origin: embedder.origin } : {};
  const query = new URLSearchParams(carried).toString();
  return { base: "/embed/questions", carried, end: (code) => `/embed/done/${code}${query && `?${query}`}`, savesDraft: false };
}
