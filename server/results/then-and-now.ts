import { LRUCache } from "lru-cache";
import { decode } from "@/lib/link";
import { isOfToday, type ThenAndNow } from "@/lib/then-and-now";
import { work } from "@/server/work/pool";
import { type FoundResult, orNull } from "./load-result";

/** As many as results are kept; one is a few hundred bytes. */
const recent = new LRUCache<string, { told: ThenAndNow | undefined }>({ max: 200 });

/** What the opened link said when it was made, beside today; undefined for a link of today, null when there is no
 * room to compute it now. The one half that `shown` has is not computed again. */
export async function thenAndNowOf(opened: string, shown: FoundResult): Promise<ThenAndNow | undefined | null> {
  const known = recent.get(opened);
  if (known) return known.told;
  const decoded = decode(opened);
  if (!decoded.ok || decoded.kind !== "scenario" || isOfToday(decoded)) return undefined;
  const { scenario, stamp, modelVersion } = decoded;
  const told = await orNull(work("toldThenAndNow", { made: { scenario, stamp, modelVersion }, known: shown.assessment }));
  if (told === null) return null;
  recent.set(opened, { told });
  return told;
}
