import { assess, MODEL_VERSION } from "@/lib/assess";
import { type Assessment, OPTIONS } from "@/lib/assessment";
import { decode, encodeScenario } from "@/lib/link";
import type { Scenario, VerdictStamp } from "@/lib/scenario";
import { Recent } from "./recent";

export type LoadFailure = "damaged" | "unknown-layout" | "not-canonical" | "too-long" | "draft";

export type FoundResult = {
  ok: true;
  code: string;
  scenario: Scenario;
  assessment: Assessment;
  stamp: VerdictStamp;
  modelVersion: string;
};

export type LoadedResult = FoundResult | { ok: false; reason: LoadFailure };

/** An assessment takes tens of milliseconds and some hundred kilobytes: enough of them for one meeting, few enough for a small machine. */
const CAPACITY = 200;

/** The page and the routes beside it are bundled apart, each with modules of its own; only the global object is the same for all. */
const shared: typeof globalThis & { recentResults?: Recent<LoadedResult> } = globalThis;
shared.recentResults ??= new Recent<LoadedResult>(CAPACITY);
const recent = shared.recentResults;

/**
 * The scenario behind a result's code with its assessment under the current model; the page, the PDF and the JSON all start here.
 * A code that holds no result is a value with the reason, never an exception. `modelVersion` is the version that the link was made with;
 * when it is the current one, the verdict stored in the link must be the computed one, else the code is damaged.
 */
export function loadResult(code: string): LoadedResult {
  const known = recent.get(code);
  if (known) return known;
  const decoded = decode(code);
  if (!decoded.ok) return { ok: false, reason: decoded.reason };
  if (decoded.kind === "draft") return { ok: false, reason: "draft" };

  const { scenario, stamp, modelVersion } = decoded;
  const assessment = assess(scenario);
  const loaded: LoadedResult =
    modelVersion === MODEL_VERSION && !stampMatches(stamp, assessment)
      ? { ok: false, reason: "damaged" }
      : { ok: true, code, scenario, assessment, stamp, modelVersion };
  recent.set(code, loaded);
  return loaded;
}

/** Keeps a result that was computed in order to make its link, so that opening the link does not compute it again. */
export function keepResult(result: Omit<FoundResult, "ok" | "modelVersion">): FoundResult {
  const found: FoundResult = { ok: true, ...result, modelVersion: MODEL_VERSION };
  recent.set(result.code, found);
  return found;
}

/** The result of a scenario under the current model, if it was computed lately. Its code has the verdict in it, so each verdict is tried. */
export function keptResult(scenario: Scenario): FoundResult | undefined {
  for (const option of OPTIONS) {
    for (const verdict of ["settled", "open"] as const) {
      const encoded = encodeScenario(scenario, { option, verdict });
      const known = encoded.ok ? recent.get(encoded.code) : undefined;
      if (known?.ok) return known;
    }
  }
  return undefined;
}

function stampMatches(stamp: VerdictStamp, assessment: Assessment): boolean {
  const { option, verdict } = assessment.recommendation;
  return stamp.option === option && stamp.verdict === verdict;
}
