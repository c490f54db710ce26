import { MODEL_VERSION } from "@/lib/data/model-versions";
import { NEWEST_PRICE_DATE } from "@/lib/data/price-book";
import { decode } from "@/lib/link/codec";
import { FALSE_VERDICT } from "@/lib/link/refusal";

import { sameVerdict } from "@/lib/model";

import { withoutShipped } from "@/lib/questionnaire/override-edits";
import type { Scenario, VerdictStamp } from "@/lib/questionnaire/scenario";
import { type ComparisonReport, tellComparison } from "@/lib/report/comparison/comparison";
import { cacheData, cachedData } from "@/server/cache";
import { work } from "@/server/work/pool";
import { oncePerRequest } from "@/server/work/request-context";
import { cachedResult, orNull } from "./load-result";

type Link = { scenario: Scenario; stamp: VerdictStamp; modelVersion: string };

/** `instead`: the address that says which of the two opens no result. `busy`: there is no room to compute it now. */
export type LoadedComparison = { ok: true; report: ComparisonReport } | { ok: false; instead: string } | { ok: false; busy: true };

/**
 * The comparison of two results, both under the current model and at the newest prices. The front has already refused what the codes alone
 * show to be wrong; here they are assessed, and a stored verdict that the current model does not reach means a damaged code.
 */
export function loadComparison(first: string, second: string): Promise<LoadedComparison> {
  const name = `comparison ${first} ${second}`;
  return oncePerRequest(name, async () => {
    const cached = cachedData<LoadedComparison>(name);
    if (cached) return cached;
    const loaded = await compareLinks(first, second);
    if (!("busy" in loaded)) cacheData(name, loaded);
    return loaded;
  });
}

async function compareLinks(first: string, second: string): Promise<LoadedComparison> {
  const [a, b] = [read(first), read(second)];
  if (!a || !b) return { ok: false, instead: `/compare?a=${encodeURIComponent(first)}&b=${encodeURIComponent(second)}` };
  const scenarios = [a.scenario, b.scenario] as const;
  const comparison = await orNull(work("compared", { scenarios, cached: [cachedAssessment(a), cachedAssessment(b)] }));
  if (comparison === null) return { ok: false, busy: true };
  const [one, other] = comparison.sides;
  const isFirstFalse = await isFalse(a, one.verdict);
  const isSecondFalse = await isFalse(b, other.verdict);
  if (isFirstFalse === null || isSecondFalse === null) return { ok: false, busy: true };
  if (isFirstFalse || isSecondFalse) {
    return { ok: false, instead: `/compare/${isFirstFalse ? FALSE_VERDICT : first}/${isSecondFalse ? FALSE_VERDICT : second}` };
  }
  return { ok: true, report: tellComparison(comparison, [a.scenario.priceDate, b.scenario.priceDate]) };
}

function read(code: string): Link | undefined {
  const decoded = decode(code);
  return decoded.ok && decoded.kind === "scenario" ? decoded : undefined;
}

/** The cached assessment at the newest prices, if any. */
function cachedAssessment({ scenario }: Link) {
  const newest = { ...scenario, overrides: withoutShipped(scenario.overrides), priceDate: NEWEST_PRICE_DATE };
  return cachedResult(newest)?.assessment ?? null;
}

/** Whether a link carries a verdict that was never reached; null when there is no room to find out. @param newest the verdict at the newest prices */
async function isFalse({ scenario, stamp, modelVersion }: Link, newest: VerdictStamp): Promise<boolean | null> {
  if (modelVersion !== MODEL_VERSION) return false;
  const isNewest = scenario.priceDate === NEWEST_PRICE_DATE;
  const reached = isNewest ? newest : await orNull(work("ruleVerdict", scenario));
  return reached && !sameVerdict(stamp, reached);
}
