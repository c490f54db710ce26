import { MODEL_VERSION } from "@/lib/data/model-versions";
import { NEWEST_PRICE_DATE } from "@/lib/data/price-book";
import { decode, encodeScenario } from "@/lib/link/codec";
import { isLater } from "@/lib/link/refusal";

import type { Assessment } from "@/lib/model";

import { OPTIONS } from "@/lib/questionnaire/ids";
import type { Scenario, VerdictStamp } from "@/lib/questionnaire/scenario";
import type { PricesChoice } from "@/server/addresses/prices-choice";
import { cacheData, cachedData } from "@/server/cache";
import { onceForAll, type UnderWays } from "@/server/work/once-for-all";
import { work } from "@/server/work/pool";
import { currentRequest, oncePerRequest, whileAway } from "@/server/work/request-context";
import { isAbandoned, isOverload } from "@/server/work/turns";

/** `busy`: there is no room to compute it now. */
export type LoadFailure = "damaged" | "unknown-layout" | "not-canonical" | "too-long" | "draft" | "invitation" | "later-prices" | "busy";

export type FoundResult = {
  ok: true;
  /** The code of exactly this result; with today's prices it differs from the one that was opened. */
  code: string;
  scenario: Scenario;
  assessment: Assessment;
  stamp: VerdictStamp;
  modelVersion: string;
};

/** `link-full`: a link has no room for it. `busy`: there is no room to compute it now. */
export type NoCode = { ok: false; reason: "link-full" | "busy" };

export type LoadedResult = FoundResult | { ok: false; reason: LoadFailure };

/** Next bundles pages and routes separately, with copies of their modules; only the global object is shared. */
const shared: typeof globalThis & { assessmentsUnderWay?: UnderWays<Assessment> } = globalThis;
shared.assessmentsUnderWay ??= new Map();
const underWay = shared.assessmentsUnderWay;

/** The cache key of what a code leads to. */
const nameOf = (code: string): string => `result ${code}`;

/** The assessment of a scenario, computed once for everybody who asks meanwhile; null when there is no room for it now. */
export function assessmentOf(scenario: Scenario): Promise<Assessment | null> {
  const assess = (nobodyWaits: AbortSignal) => work("assessed", scenario, nobodyWaits);
  const leaves = currentRequest()?.nobodyWaits;
  return orNull(whileAway(() => onceForAll(underWay, JSON.stringify(scenario), leaves, assess)));
}

/** The computed result, or null when it was refused for lack of room; the request then records when to ask again. */
export async function orNull<Result>(computing: Promise<Result>): Promise<Result | null> {
  try {
    return await computing;
  } catch (error) {
    const request = currentRequest();
    if (isOverload(error) && request) request.retryAfterS = error.retryAfterS;
    if (isOverload(error) || isAbandoned(error)) return null;
    throw error;
  }
}

/**
 * The scenario behind a result's code with its assessment under the current model; the page, the PDF and the JSON all start here.
 * A code that holds no result is a value with the reason, never an exception. `modelVersion` is the version that the link was made with;
 * when it is the current one, the verdict stored in the link must be the computed one, else the code is damaged.
 *
 * @param prices with "today", a link of an older day gives the result of the same answers at the newest prices, under another code
 */
export function loadResult(code: string, prices: PricesChoice = "then"): Promise<LoadedResult> {
  return oncePerRequest(`result ${prices} ${code}`, () => (prices === "today" ? loadAtNewestPrices(code) : loadAtItsPrices(code)));
}

async function loadAtItsPrices(code: string): Promise<LoadedResult> {
  const cached = cachedData<LoadedResult>(nameOf(code));
  if (cached) return cached;
  const read = readScenario(code);
  if (!read.ok) return read;
  const { scenario, stamp, modelVersion } = read;
  const assessment = await assessmentOf(scenario);
  if (assessment === null) return { ok: false, reason: "busy" };
  const loaded: LoadedResult =
    modelVersion === MODEL_VERSION && !isSame(stamp, assessment.recommendation)
      ? { ok: false, reason: "damaged" }
      : { ok: true, code, scenario, assessment, stamp, modelVersion };
  cacheData(nameOf(code), loaded);
  return loaded;
}

function readScenario(code: string) {
  const decoded = decode(code);
  if (!decoded.ok) return { ok: false, reason: decoded.reason } as const;
  if (decoded.kind !== "scenario") return { ok: false, reason: decoded.kind } as const;
  return isLater(decoded.scenario) ? ({ ok: false, reason: "later-prices" } as const) : decoded;
}

async function loadAtNewestPrices(code: string): Promise<LoadedResult> {
  const read = readScenario(code);
  if (!read.ok) return read;
  const { scenario, stamp, modelVersion } = read;
  if (scenario.priceDate >= NEWEST_PRICE_DATE) return loadResult(code);
  const then = cachedData<LoadedResult>(nameOf(code));
  if (then?.ok === false) return then;
  if (!then && modelVersion === MODEL_VERSION) {
    const reached = await orNull(work("verdict", scenario));
    if (reached === null) return { ok: false, reason: "busy" };
    if (!isSame(stamp, reached)) return { ok: false, reason: "damaged" };
  }
  const newer = { ...scenario, priceDate: NEWEST_PRICE_DATE };
  const cached = cachedResult(newer);
  if (cached) return cached;
  const assessment = await assessmentOf(newer);
  if (assessment === null) return { ok: false, reason: "busy" };
  const { option, verdict } = assessment.recommendation;
  const encoded = encodeScenario(newer, { option, verdict });
  const found = { code: encoded.ok ? encoded.code : code, scenario: newer, assessment, stamp: { option, verdict } };
  return encoded.ok ? cacheResult(found) : { ok: true, ...found, modelVersion: MODEL_VERSION };
}

/** Caches a result that was computed to make its link, so that opening the link does not compute it again. */
export function cacheResult(result: Omit<FoundResult, "ok" | "modelVersion">): FoundResult {
  const found: FoundResult = { ok: true, ...result, modelVersion: MODEL_VERSION };
  cacheData(nameOf(result.code), found);
  return found;
}

/** The cached result of a scenario under the current model, if any. Its code contains the verdict, so each verdict is tried. */
export function cachedResult(scenario: Scenario): FoundResult | undefined {
  for (const option of OPTIONS) {
    for (const verdict of ["settled", "open"] as const) {
      const encoded = encodeScenario(scenario, { option, verdict });
      const cached = encoded.ok ? cachedData<LoadedResult>(nameOf(encoded.code)) : undefined;
      if (cached?.ok) return cached;
    }
  }
  return undefined;
}

const isSame = (stamp: VerdictStamp, { option, verdict }: VerdictStamp): boolean => stamp.option === option && stamp.verdict === verdict;
