import fc from "fast-check";
import { drafts, manyOverrides, scenarios, stamps } from "@/tests/arbitraries/answers";
import { largest, ranges } from "@/tests/arbitraries/largest";
import issuedIn1 from "@/tests/links/layout-1.json";
import issuedIn2 from "@/tests/links/layout-2.json";
import { decode, encodeDraft, encodeOwnDraft, encodeScenario, invitationCode, MOST_OVERRIDES } from "../../../lib/link/codec";
import { LONGEST_SHORT_CODE } from "../../../lib/link/symbols";
import { PROFILES } from "../../../lib/questionnaire/profiles";
import type { Scenario, VerdictStamp } from "../../../lib/questionnaire/scenario";

const PRICE_DATE = "2026-11-23";
const STAMP: VerdictStamp = { option: "hosted", verdict: "settled" };
/** Random codes of each kind. */
const SAMPLES = 150;

/** Results and drafts with more assumptions of their own than a short code holds, up to as many as a link has room for. */
export function longestCodes(seed = 1, count = 6): string[] {
  const random = fc.sample(fc.tuple(scenarios, stamps, manyOverrides), { numRuns: count, seed });
  return random.flatMap(([scenario, stamp, overrides]) => {
    const encoded = [encodeScenario({ ...scenario, overrides }, stamp), encodeOwnDraft(scenario.answers, overrides)];
    return encoded.flatMap((each) => (each.ok && each.code.length > LONGEST_SHORT_CODE ? [each.code] : []));
  });
}

/** The most that a link holds: the largest complete answers with as many ranges as there is room for, as result, invitation and draft. */
function fullestCodes(): string[] {
  const overrides = ranges(MOST_OVERRIDES);
  return (["hosted", "self"] as const).flatMap((today) => {
    const answers = largest(today);
    const [result, draft] = [encodeScenario({ answers, overrides, priceDate: PRICE_DATE }, STAMP), encodeOwnDraft(answers, overrides)];
    if (!result.ok || !draft.ok) throw new Error("The largest answers and ranges do not fit in a link.");
    return [result.code, invitationCode(result.code) ?? [], draft.code].flat();
  });
}

/**
 * Codes of every kind: issued ones, the profiles, and random scenarios and drafts with and without replaced assumptions, from
 * the emptiest draft to answers that fill a link. Repeatable for a seed.
 */
export function codesToDamage(seed: number): string[] {
  const sample = <T>(arbitrary: fc.Arbitrary<T>): T[] => fc.sample(arbitrary, { numRuns: SAMPLES, seed });
  const result = (scenario: Scenario, stamp: VerdictStamp): string[] => {
    const encoded = encodeScenario(scenario, stamp);
    return encoded.ok ? [encoded.code] : [];
  };
  const random = sample(fc.tuple(scenarios, stamps));
  const ownDrafts = sample(fc.tuple(drafts, scenarios)).flatMap(([draft, { overrides }]) => {
    const encoded = encodeOwnDraft(draft, overrides);
    return encoded.ok ? [encoded.code] : [];
  });
  const codes = [
    ...[...issuedIn1, ...issuedIn2].map(({ code }) => code).filter((code) => decode(code).ok),
    ...PROFILES.flatMap(({ answers }) => result({ answers, overrides: {}, priceDate: PRICE_DATE }, STAMP)),
    ...random.flatMap(([scenario, stamp]) => result(scenario, stamp)),
    ...random.flatMap(([scenario, stamp]) => result({ ...scenario, overrides: {} }, stamp)),
    ...random.slice(0, SAMPLES / 3).flatMap(([scenario, stamp]) => result(scenario, stamp).flatMap((code) => invitationCode(code) ?? [])),
    ...sample(drafts).map(encodeDraft),
    ...ownDrafts,
    ...longestCodes(seed, SAMPLES),
    ...fullestCodes(),
    encodeDraft({}),
  ];
  return [...new Set(codes)];
}
