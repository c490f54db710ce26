import { NEWEST_PRICE_DATE } from "@/lib/data/price-book";
import { codeOf } from "@/lib/link/journey";

import type { OpenCost } from "@/lib/model";

import { withoutShipped } from "@/lib/questionnaire/override-edits";
import type { Overrides } from "@/lib/questionnaire/scenario";
import type { Draft } from "@/lib/questionnaire/types";
import { cacheData, cachedData } from "@/server/cache";
import { work } from "@/server/work/pool";
import { oncePerRequest } from "@/server/work/request-context";
import { orNull } from "./load-result";

/** What the open answers of a draft cost at the newest prices; from the cache if possible, null when there is no room to compute it now. */
export function openCostOf(draft: Draft, overrides: Overrides): Promise<OpenCost | null> {
  const name = `open cost ${codeOf(draft, overrides)}`;
  return oncePerRequest(name, () => find(name, draft, overrides));
}

async function find(name: string, draft: Draft, overrides: Overrides): Promise<OpenCost | null> {
  const cached = cachedData<OpenCost>(name);
  if (cached) return cached;
  const given = { draft, overrides: withoutShipped(overrides), priceDate: NEWEST_PRICE_DATE };
  const cost = await orNull(work("openCost", given));
  if (cost !== null) cacheData(name, cost);
  return cost;
}
