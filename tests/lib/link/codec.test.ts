import { bech32m } from "@scure/base";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ASSUMPTIONS, UNUSED_ASSUMPTIONS } from "@/lib/data/assumptions";
import { MODEL_VERSION } from "@/lib/data/model-versions";
import { decode, encodeDraft, encodeOwnDraft, encodeScenario, invitationCode, MOST_OVERRIDES } from "@/lib/link/codec";
import { refusalOf } from "@/lib/link/refusal";
import { writeCode } from "@/lib/link/symbols";
import { completeDraft } from "@/lib/questionnaire/answers";
import { PROFILES } from "@/lib/questionnaire/profiles";
import type { Scenario } from "@/lib/questionnaire/scenario";
import type { Answers } from "@/lib/questionnaire/types";
import { answerSets, drafts, scenarios, stamps } from "@/tests/arbitraries/answers";

const STAMP = { option: "hosted", verdict: "settled" } as const;

const scenarioOf = (answers: Answers, overrides: Scenario["overrides"] = {}): Scenario => ({ answers, overrides, priceDate: "2026-11-23" });

function codeOf(scenario: Scenario): string {
  const encoded = encodeScenario(scenario, STAMP);
  if (!encoded.ok) throw new Error(encoded.reason);
  return encoded.code;
}

describe("a result's code", () => {
  it("opens to the same scenario and stamp, whatever the answers", () => {
    fc.assert(
      fc.property(scenarios, stamps, (scenario, stamp) => {
        const encoded = encodeScenario(scenario, stamp);
        if (!encoded.ok) throw new Error(encoded.reason);
        expect(encoded.code).toMatch(/^m1(?:[a-z0-9]{7,88}|[a-z0-9]{98,1020})$/);
        expect(decode(encoded.code)).toEqual({ ok: true, kind: "scenario", scenario, stamp, modelVersion: MODEL_VERSION, upgrades: [] });
      }),
      { numRuns: 300 },
    );
  });

  it("is different for different answers", () => {
    fc.assert(
      fc.property(answerSets, answerSets, (one, other) => {
        expect(codeOf(scenarioOf(one)) === codeOf(scenarioOf(other))).toBe(JSON.stringify(one) === JSON.stringify(other));
      }),
    );
  });

  it("is short while most answers are at their defaults", () => {
    expect(codeOf(scenarioOf(completeDraft({}))).length).toBeLessThanOrEqual(20);
    for (const { id, answers } of PROFILES) expect([id, codeOf(scenarioOf(answers)).length]).toEqual([id, expect.any(Number)]);
    expect(Math.max(...PROFILES.map(({ answers }) => codeOf(scenarioOf(answers)).length))).toBeLessThanOrEqual(72);
  });
});

describe("overridden assumptions", () => {
  const four = { A001: 0.1, A093: { low: 1, high: 5 }, A120: 0.003, A204: { low: 3_000, high: 50_000 } };

  it("travel along, four of them beside ordinary answers, in any order of the keys", () => {
    const scenario = scenarioOf(PROFILES[0]?.answers ?? completeDraft({}), four);
    const reversed = { ...scenario, overrides: Object.fromEntries(Object.entries(four).toReversed()) };
    expect(decode(codeOf(scenario))).toMatchObject({ ok: true, scenario });
    expect(codeOf(reversed)).toBe(codeOf(scenario));
  });

  it("fill the link, which then says so", () => {
    const ids = ASSUMPTIONS.map(({ id }) => id).filter((id) => !(id in UNUSED_ASSUMPTIONS));
    const overrides = (count: number) => Object.fromEntries(ids.slice(0, count).map((id) => [id, 1]));
    expect(encodeScenario(scenarioOf(completeDraft({}), overrides(MOST_OVERRIDES)), STAMP).ok).toBe(true);
    expect(encodeScenario(scenarioOf(completeDraft({}), overrides(MOST_OVERRIDES + 1)), STAMP)).toEqual({ ok: false, reason: "link-full" });
  });

  it("that no door lets through are refused aloud", () => {
    for (const overrides of [{ B001: 1 }, { A001: 1.2345 }, { A001: -1 }, { A001: { low: 2, high: 1 } }]) {
      expect(() => encodeScenario(scenarioOf(completeDraft({}), overrides), STAMP)).toThrow(RangeError);
    }
  });
});

describe("a draft's code", () => {
  it("opens to the same draft, and never as a result", () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        const code = encodeDraft(draft);
        expect(code.length <= 90 || (code.length >= 100 && code.length <= 130)).toBe(true);
        expect(decode(code)).toEqual({ ok: true, kind: "draft", draft });
      }),
      { numRuns: 300 },
    );
  });

  it("grows with the answers", () => {
    expect(encodeDraft({}).length).toBeLessThanOrEqual(10);
    expect(encodeDraft({ motives: ["cost"], objectives: [] }).length).toBeLessThanOrEqual(15);
  });
});

describe("the code of a draft with own assumptions", () => {
  it("opens to the same draft and assumptions, and never as a result", () => {
    fc.assert(
      fc.property(drafts, scenarios, (draft, { overrides }) => {
        const encoded = encodeOwnDraft(draft, overrides);
        if (!encoded.ok) return;
        const own = Object.keys(overrides).length === 0 ? {} : { overrides };
        expect(decode(encoded.code)).toEqual({ ok: true, kind: "draft", draft, ...own });
      }),
      { numRuns: 300 },
    );
  });

  it("has room wherever the result with the same answers and assumptions has", () => {
    fc.assert(
      fc.property(scenarios, stamps, (scenario, stamp) => {
        if (encodeScenario(scenario, stamp).ok) expect(encodeOwnDraft(scenario.answers, scenario.overrides).ok).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("is the code of a plain draft where there are none, and is as full as that of a result", () => {
    expect(encodeOwnDraft({ operators: 2 }, {})).toEqual({ ok: true, code: encodeDraft({ operators: 2 }) });
    const overrides = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`A${String(index + 1).padStart(3, "0")}`, 1]));
    expect(encodeOwnDraft({}, overrides(MOST_OVERRIDES)).ok).toBe(true);
    expect(encodeOwnDraft({}, overrides(MOST_OVERRIDES + 1))).toEqual({ ok: false, reason: "link-full" });
  });
});

/** A sound checksum around any symbols, of up to 90 characters. */
const sealed = (symbols: number[], prefix = "m") => bech32m.encode(prefix, symbols, 90);

describe("codes that are not ours", () => {
  const symbols = bech32m.decode(codeOf(scenarioOf(completeDraft({}))) as `m1${string}`, 90).words;

  it("of another layout or another prefix are told apart from damage", () => {
    expect(decode(sealed([3, ...symbols.slice(1)]))).toEqual({ ok: false, reason: "unknown-layout" });
    expect(decode(writeCode([3, ...Array.from({ length: 200 }, () => 7)]))).toEqual({ ok: false, reason: "unknown-layout" });
    expect(decode(sealed([0]))).toEqual({ ok: false, reason: "unknown-layout" });
    expect(decode(sealed([]))).toEqual({ ok: false, reason: "damaged" });
    expect(decode(sealed(symbols, "bc"))).toEqual({ ok: false, reason: "damaged" });
  });

  it("in capitals, with a zero too many or with something after the end are not canonical", () => {
    expect(decode(sealed(symbols).toUpperCase())).toEqual({ ok: false, reason: "not-canonical" });
    expect(decode(sealed([...symbols, 0]))).toEqual({ ok: false, reason: "not-canonical" });
    for (const length of [81, 82, 83, 500, 1_004]) {
      const filled = [...symbols, ...Array.from({ length: length - symbols.length }, () => 0)];
      expect(decode(writeCode(filled)), `${length}`).toEqual({ ok: false, reason: "not-canonical" });
      expect(decode(writeCode([...filled, 31])).ok).toBe(false);
    }
  });

  it("longer than any code are too long", () => {
    expect(decode(`${sealed(symbols)}${"q".repeat(90)}`)).toEqual({ ok: false, reason: "damaged" });
    expect(decode(`${sealed(symbols)}${"q".repeat(1_022)}`)).toEqual({ ok: false, reason: "too-long" });
    expect(decode("m1".repeat(1_000_000))).toEqual({ ok: false, reason: "too-long" });
  });

  it("never throw, and never open: any text", () => {
    const texts = fc.oneof(
      fc.string({ unit: "binary", maxLength: 100 }),
      fc.string({ unit: fc.constantFrom(..."qpzry9x8gf2tvdw0s3jn54khce6mua7l1mM"), maxLength: 95 }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        expect(decode(text).ok).toBe(false);
      }),
      { numRuns: 2_000 },
    );
  });

  it("with an assumption in a draft that no door lets through are damaged", () => {
    expect(decode("m1zrykp2wdnplhlr")).toEqual({ ok: false, reason: "damaged" });
  });

  it("never throw, and open only to what writes them again: any symbols with a sound checksum", () => {
    const tails = fc.oneof(
      fc.array(fc.integer({ min: 0, max: 31 }), { maxLength: 81 }),
      fc.array(fc.integer({ min: 0, max: 31 }), { minLength: 82, maxLength: 1_004 }),
    );
    const any = fc.tuple(fc.constantFrom(1, 2), tails).map(([layout, tail]) => writeCode([layout, ...tail]));
    fc.assert(
      fc.property(any, (code) => {
        const opened = decode(code);
        if (!opened.ok) return;
        // What is read of an older layout is written in the newest.
        if (!code.startsWith("m1z")) return;
        if (opened.kind === "draft") expect(encodeOwnDraft(opened.draft, opened.overrides ?? {})).toEqual({ ok: true, code });
        else if (opened.kind === "invitation") expect(invitationCode(opened.resultCode)).toBe(code);
        else if (opened.modelVersion === MODEL_VERSION) expect(encodeScenario(opened.scenario, opened.stamp)).toEqual({ ok: true, code });
        else {
          // Written again, an older result takes today's version of the model and nothing else.
          const again = encodeScenario(opened.scenario, opened.stamp);
          expect(again.ok && decode(again.code)).toEqual({ ...opened, modelVersion: MODEL_VERSION });
        }
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("an invitation's code", () => {
  it("holds what the result holds, is as long, opens as nothing else and leads back to the very same result", () => {
    fc.assert(
      fc.property(scenarios, stamps, (scenario, stamp) => {
        const result = encodeScenario(scenario, stamp);
        if (!result.ok) return;
        const code = invitationCode(result.code) ?? "";
        expect(code).toHaveLength(result.code.length);
        const invitation = { ok: true, kind: "invitation", scenario, stamp, modelVersion: MODEL_VERSION, resultCode: result.code };
        expect(decode(code)).toEqual(invitation);
        expect(refusalOf(code)).toEqual({ kind: "invitation", code });
        expect(invitationCode(code)).toBeUndefined();
      }),
      { numRuns: 100 },
    );
  });

  it("is made of the sound code of a result and of nothing else", () => {
    expect(invitationCode(encodeDraft({ operators: 3 }))).toBeUndefined();
    expect(invitationCode(codeOf(scenarioOf(completeDraft({}))).slice(0, -1))).toBeUndefined();
    expect(invitationCode("")).toBeUndefined();
  });
});

describe("damage", () => {
  const codes = PROFILES.map(({ answers }) => codeOf(scenarioOf(answers)));
  const alphabet = [..."qpzry9x8gf2tvdw0s3jn54khce6mua7l"];

  it("of one to four characters is always found", () => {
    const changes = fc.uniqueArray(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 31 })), {
      minLength: 1,
      maxLength: 4,
      selector: ([at]) => at % 50,
    });
    fc.assert(
      fc.property(fc.constantFrom(...codes), changes, (code, changed) => {
        const characters = [...code];
        for (const [at, by] of changed) {
          const place = 2 + ((at % 50) % (code.length - 2));
          characters[place] = alphabet[(alphabet.indexOf(code[place] ?? "") + by) % 32] ?? "";
        }
        expect(decode(characters.join(""))).toEqual({ ok: false, reason: "damaged" });
      }),
      { numRuns: 3_000 },
    );
  });

  it("by cutting, swapping neighbours or doubling never opens anything", () => {
    for (const code of codes) {
      for (let at = 0; at < code.length; at += 1) {
        const swapped = code.slice(0, at) + (code[at + 1] ?? "") + (code[at] ?? "") + code.slice(at + 2);
        const doubled = code.slice(0, at) + code.slice(at, at + 1) + code.slice(at);
        const dropped = code.slice(0, at) + code.slice(at + 1);
        for (const damaged of [code.slice(0, at), code.slice(at + 1), swapped, doubled, dropped]) {
          if (damaged !== code) expect(decode(damaged).ok, damaged).toBe(false);
        }
      }
    }
  });

  it("by the spaces, quotes and stops that mail programs add never opens anything", () => {
    for (const code of codes)
      for (const extra of [`${code} `, ` ${code}`, `${code}.`, `"${code}"`, `${code}\n`, `${code}%20`])
        expect(decode(extra).ok).toBe(false);
  });
});
