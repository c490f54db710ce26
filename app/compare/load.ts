import { keptResult } from "@/app/r/[code]/load";
import { Recent } from "@/app/r/[code]/recent";
import { MODEL_VERSION, NEWEST_PRICE_DATE, standardDraws } from "@/lib/assess";
import { compare } from "@/lib/compare/compare";
import { sameVerdict } from "@/lib/compare/reading";
import { type ComparisonReport, tellComparison } from "@/lib/compare/tell";
import { withoutShipped } from "@/lib/costs/own-values";
import { judge } from "@/lib/judge";
import { decode } from "@/lib/link";
import { FALSE_VERDICT } from "@/lib/link/refusal";
import { BOOK } from "@/lib/prices/book";
import type { Scenario, VerdictStamp } from "@/lib/scenario";

type Link = { scenario: Scenario; stamp: VerdictStamp; modelVersion: string };

/** `instead`: the address that says which of the two opens no result. */
export type LoadedComparison = { ok: true; report: ComparisonReport } | { ok: false; instead: string };

/** A report has some ten kilobytes, and making one takes a few assessments. */
const recent = new Recent<LoadedComparison>(100);

/**
 * The comparison of two results, both under the current model and at the newest prices. What the codes alone tell, `proxy.ts` has answered
 * before; here they are assessed, and a stored verdict that the current model does not reach means a damaged code.
 */
export function loadComparison(first: string, second: string): LoadedComparison {
  const key = `${first}/${second}`;
  const loaded = recent.get(key) ?? compareLinks(first, second);
  recent.set(key, loaded);
  return loaded;
}

function compareLinks(first: string, second: string): LoadedComparison {
  const [a, b] = [read(first), read(second)];
  if (!a || !b) return { ok: false, instead: `/compare?a=${encodeURIComponent(first)}&b=${encodeURIComponent(second)}` };
  const comparison = compare([a.scenario, b.scenario], BOOK, standardDraws, [keptAssessment(a), keptAssessment(b)]);
  const [one, other] = comparison.sides;
  const isFirstFalse = isFalse(a, one.verdict);
  const isSecondFalse = isFalse(b, other.verdict);
  if (isFirstFalse || isSecondFalse) {
    return { ok: false, instead: `/compare/${isFirstFalse ? FALSE_VERDICT : first}/${isSecondFalse ? FALSE_VERDICT : second}` };
  }
  return { ok: true, report: tellComparison(comparison, [a.scenario.priceDate, b.scenario.priceDate]) };
}

function read(code: string): Link | undefined {
  const decoded = decode(code);
  return decoded.ok && decoded.kind === "scenario" ? decoded : undefined;
}

/** The assessment at the newest prices, where it was computed lately. */
function keptAssessment({ scenario }: Link) {
  const newest = { ...scenario, overrides: withoutShipped(scenario.overrides), priceDate: NEWEST_PRICE_DATE };
  return keptResult(newest)?.assessment ?? null;
}

/** @param newest the verdict at the newest prices */
function isFalse({ scenario, stamp, modelVersion }: Link, newest: VerdictStamp): boolean {
  if (modelVersion !== MODEL_VERSION) return false;
  const isNewest = scenario.priceDate === NEWEST_PRICE_DATE;
  return !sameVerdict(stamp, isNewest ? newest : judge(scenario, BOOK, standardDraws).verdict);
}
