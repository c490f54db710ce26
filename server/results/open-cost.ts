import { LRUCache } from "lru-cache";
import { NEWEST_PRICE_DATE } from "@/lib/assess";
import { withoutShipped } from "@/lib/costs/own-values";
import type { OpenCost } from "@/lib/open-answers";
import type { Draft } from "@/lib/questionnaire/types";
import type { Overrides } from "@/lib/scenario";
import { codeOf } from "@/server/addresses/draft";
import { work } from "@/server/work/pool";
import { orNull } from "./load-result";

/** The review is opened again after each change that is made from it, and each time for a draft of its own. */
const CAPACITY = 100;

const recent = new LRUCache<string, OpenCost>({ max: CAPACITY });

/** What the open answers of a draft cost at the newest prices; from memory where it was weighed lately, null when there is no room to do it now. */
export async function openCostOf(draft: Draft, overrides: Overrides): Promise<OpenCost | null> {
  const code = codeOf(draft, overrides);
  const known = recent.get(code);
  if (known) return known;
  const given = { draft, overrides: withoutShipped(overrides), priceDate: NEWEST_PRICE_DATE };
  const cost = await orNull(work("openAnswersWeighed", given));
  if (cost !== null) recent.set(code, cost);
  return cost;
}
