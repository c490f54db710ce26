import type { AnyKeptFigures } from "@/lib/data/kept-models";
import { keptVersions, MODEL_VERSIONS } from "@/lib/data/model-versions";
import { decode, storedIn } from "@/lib/link/codec";
import { isOfToday, type ThenAndNow } from "@/lib/model";

import { cacheData, cachedData } from "@/server/cache";
import { work } from "@/server/work/pool";
import { oncePerRequest } from "@/server/work/request-context";
import { type FoundResult, orNull } from "./load-result";

/**
 * What the opened link said when it was made, beside today; undefined for a link of today, null when there is no room to compute it now.
 * The half that `shown` already has is not computed again. "damaged" where the model of then is kept and does not reach the link's verdict.
 *
 * @param versions those of the model, oldest first; the last is today's
 */
export function thenAndNowOf(
  opened: string,
  shown: FoundResult,
  versions: readonly string[] = MODEL_VERSIONS,
): Promise<ThenAndNow | "damaged" | undefined | null> {
  return oncePerRequest(`then and now ${opened}`, () => find(opened, shown, versions));
}

async function find(opened: string, shown: FoundResult, versions: readonly string[]): Promise<ThenAndNow | "damaged" | undefined | null> {
  const name = `then and now ${opened}`;
  const cached = cachedData<{ changes?: ThenAndNow | "damaged" }>(name);
  if (cached) return cached.changes;
  const decoded = decode(opened);
  if (!decoded.ok || decoded.kind !== "scenario" || isOfToday(decoded, { versions })) return undefined;
  const { scenario, stamp, modelVersion, upgrades } = decoded;
  const ofThen = modelVersion === versions.at(-1) ? undefined : await figuresThen(opened, modelVersion);
  if (ofThen === null) return null;
  const made = { scenario, stamp, modelVersion, upgrades };
  const changes =
    ofThen && (ofThen.option !== stamp.option || ofThen.verdict !== stamp.verdict)
      ? "damaged"
      : await orNull(work("changedSince", { made, shown: shown.assessment, versions, ...(ofThen ? { ofThen } : {}) }));
  if (changes === null) return null;
  cacheData(name, { changes });
  return changes;
}

/** What the model of the link's version says of it; undefined where that model is not kept. */
async function figuresThen(opened: string, modelVersion: string): Promise<AnyKeptFigures | undefined | null> {
  const stored = storedIn(opened);
  if (!stored || !keptVersions().includes(modelVersion)) return undefined;
  return orNull(work("figuresThen", { modelVersion, stored }));
}
