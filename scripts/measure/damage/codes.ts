import fc from "fast-check";
import { drafts, scenarios, stamps } from "@/tests/arbitraries/answers";
import issued from "@/tests/links/layout-1.json";
import { encodeDraft, encodeOwnDraft, encodeScenario, invitationCode } from "../../../lib/link/codec";
import { PROFILES } from "../../../lib/questionnaire/profiles";
import type { Scenario, VerdictStamp } from "../../../lib/questionnaire/scenario";

const PRICE_DATE = "2026-11-23";
const STAMP: VerdictStamp = { option: "hosted", verdict: "settled" };
/** Random codes of each kind; the longest of them fill a link. */
const SAMPLES = 150;

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
    ...issued.map(({ code }) => code),
    ...PROFILES.flatMap(({ answers }) => result({ answers, overrides: {}, priceDate: PRICE_DATE }, STAMP)),
    ...random.flatMap(([scenario, stamp]) => result(scenario, stamp)),
    ...random.flatMap(([scenario, stamp]) => result({ ...scenario, overrides: {} }, stamp)),
    ...random.slice(0, SAMPLES / 3).flatMap(([scenario, stamp]) => result(scenario, stamp).flatMap((code) => invitationCode(code) ?? [])),
    ...sample(drafts).map(encodeDraft),
    ...ownDrafts,
    encodeDraft({}),
  ];
  return [...new Set(codes)];
}
