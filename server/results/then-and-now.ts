import { decode } from "@/lib/link/codec";
import { isOfToday, type ThenAndNow } from "@/lib/model";

import { cacheData, cachedData } from "@/server/cache";
import { work } from "@/server/work/pool";
import { oncePerRequest } from "@/server/work/request-context";
import { type FoundResult, orNull } from "./load-result";

/** What the opened link said when it was made, beside today; undefined for a link of today, null when there is no
 * room to compute it now. The half that `shown` already has is not computed again. */
export function thenAndNowOf(opened: string, shown: FoundResult): Promise<ThenAndNow | undefined | null> {
  return oncePerRequest(`then and now ${opened}`, () => find(opened, shown));
}

async function find(opened: string, shown: FoundResult): Promise<ThenAndNow | undefined | null> {
  const name = `then and now ${opened}`;
  const cached = cachedData<{ changes?: ThenAndNow }>(name);
  if (cached) return cached.changes;
  const decoded = decode(opened);
  if (!decoded.ok || decoded.kind !== "scenario" || isOfToday(decoded)) return undefined;
  const { scenario, stamp, modelVersion } = decoded;
  const changes = await orNull(work("changedSince", { made: { scenario, stamp, modelVersion }, shown: shown.assessment }));
  if (changes === null) return null;
  cacheData(name, { changes });
  return changes;
}
