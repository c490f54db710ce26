import { describe, expect, it, vi } from "vitest";
import cases from "@/lib/data/cases.json";
import { NEWEST_PRICE_DATE } from "@/lib/data/price-book";
import { decode, encodeScenario } from "@/lib/link/codec";
import { type Damage, diagnose, USUAL_LENGTH } from "@/lib/link/damage";
import { refusalOf } from "@/lib/link/refusal";
import * as symbols from "@/lib/link/symbols";
import { ALPHABET, LONGEST_SHORT_CODE, START } from "@/lib/link/symbols";
import { parseAnswers } from "@/lib/questionnaire/answers";
import { PROFILES } from "@/lib/questionnaire/profiles";
import type { Answers } from "@/lib/questionnaire/types";
import { codesToDamage, longestCodes } from "@/scripts/measure/damage/codes";
import { DAMAGES, picker } from "@/scripts/measure/damage/damages";
import { loadResult } from "@/server/results/load-result";
import issued from "@/tests/links/layout-1.json";

const longCodes = longestCodes();
const results = issued.filter(({ means }) => means.kind === "scenario").map(({ code }) => code);
const CODE = results[0] ?? "";

function dateOf(code: string): string {
  const decoded = decode(code);
  return decoded.ok && decoded.kind === "scenario" ? decoded.scenario.priceDate : "";
}

function lengthOf(answers: Answers): number {
  const encoded = encodeScenario({ answers, overrides: {}, priceDate: "2026-11-23" }, { option: "self", verdict: "open" });
  return encoded.ok ? encoded.code.length : 0;
}

describe("the usual length of a code", () => {
  it("is that of the profiles and of the real accounts", () => {
    const accounts = cases.map(({ answers }) => {
      const parsed = parseAnswers(answers);
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
      return parsed.answers;
    });
    const lengths = [...PROFILES.map(({ answers }) => answers), ...accounts].map(lengthOf);
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(USUAL_LENGTH.shortest);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(USUAL_LENGTH.longest);
    expect(Math.min(...lengths) - USUAL_LENGTH.shortest + (USUAL_LENGTH.longest - Math.max(...lengths))).toBeLessThanOrEqual(8);
  });
});

describe("what is wrong with a code", () => {
  it("is told to the character where up to four were cut off", () => {
    for (const code of issued.map((each) => each.code))
      for (const missing of [1, 2, 3, 4]) expect(diagnose(code.slice(0, -missing))).toEqual({ kind: "cut", missing });
  });

  it("is told too where the start was cut off, which every code has in common", () => {
    for (const { code } of issued)
      for (const missing of [1, 2]) expect(diagnose(code.slice(missing))).toEqual({ kind: "cut-start", missing });
    expect(diagnose(CODE.slice(3))).toEqual({ kind: "no-code" });
  });

  it("is told further of a long code, whose checksum is longer", () => {
    for (const code of longCodes)
      for (let missing = 1; missing <= 13; missing += 1) expect(diagnose(code.slice(0, -missing))).toEqual({ kind: "cut", missing });
    expect(longCodes.map((code) => diagnose(code.slice(0, -14)).kind)).not.toContain("cut");
  });

  it("is a range where more were cut off", () => {
    const { shortest, longest } = USUAL_LENGTH;
    expect(diagnose(CODE.slice(0, 20))).toEqual({ kind: "short", length: 20, least: shortest - 20, most: longest - 20 });
    for (const code of results) {
      const found = diagnose(code.slice(0, 20));
      expect(found.kind).toBe("short");
      if (found.kind === "short" && code.length <= longest) {
        expect(code.length - 20).toBeGreaterThanOrEqual(found.least);
        expect(code.length - 20).toBeLessThanOrEqual(found.most);
      }
    }
  });

  it("leaves out of the range what the checksum would have told", () => {
    const { shortest, longest } = USUAL_LENGTH;
    expect(diagnose(CODE.slice(0, shortest - 1))).toEqual({ kind: "short", length: shortest - 1, least: 5, most: longest - shortest + 1 });
  });

  it("is named with its place where one character slipped", () => {
    const at = 20;
    const wrong = CODE[at] === "q" ? "p" : "q";
    expect(diagnose(CODE.slice(0, at) + wrong + CODE.slice(at + 1))).toEqual({ kind: "one-wrong", at: at + 1 });
    expect(diagnose(CODE.slice(0, at) + CODE[at + 1] + CODE[at] + CODE.slice(at + 2))).toEqual({ kind: "swapped", at: at + 1 });
    expect(diagnose(`${CODE.slice(0, at)}x${CODE.slice(at)}`)).toEqual({ kind: "one-extra", at: at + 1 });
    expect(diagnose(CODE.slice(0, at) + CODE.slice(at + 1))).toEqual({ kind: "one-lost", at: at + 1 });
  });

  it("is named with its place in a long code too, to its last character", () => {
    for (const code of longCodes)
      for (const at of [2, 3, 50, 97, code.length - 16, code.length - 2]) {
        const wrong = code[at] === "q" ? "p" : "q";
        expect(diagnose(code.slice(0, at) + wrong + code.slice(at + 1))).toEqual({ kind: "one-wrong", at: at + 1 });
        expect(diagnose(`${code.slice(0, at)}${code[at] === "x" ? "8" : "x"}${code.slice(at)}`)).toEqual({ kind: "one-extra", at: at + 1 });
        // Of several alike it does not show which was lost; the first is named, and at the end it is a cut.
        let first = at;
        while (code[first - 1] === code[at]) first -= 1;
        const lost = code.slice(0, at) + code.slice(at + 1);
        expect(diagnose(lost)).toEqual(code.startsWith(lost) ? { kind: "cut", missing: 1 } : { kind: "one-lost", at: first + 1 });
        if (code[at] !== code[at + 1])
          expect(diagnose(code.slice(0, at) + code[at + 1] + code[at] + code.slice(at + 2))).toEqual({ kind: "swapped", at: at + 1 });
      }
  });

  it("is mistyped where the length is right and more than one character is not", () => {
    const mistyped = CODE.replace(CODE.slice(20, 23), "zyx");
    expect(diagnose(mistyped)).toEqual({ kind: "mistyped", length: CODE.length });
  });

  it("is a character that no code has", () => {
    expect(diagnose(`${CODE.slice(0, 20)}o1${CODE.slice(22)}`)).toEqual({ kind: "foreign", characters: "o1" });
  });

  it("is too long, not a code at all, or of a later layout", () => {
    expect(diagnose(CODE.padEnd(1_200, "q"))).toEqual({ kind: "long", length: 1_200, extra: 178 });
    for (const length of [91, 95, 99])
      expect(diagnose(CODE.padEnd(length, "q"))).toEqual({ kind: "between", length, under: 90, over: 100 });
    expect(diagnose("hello")).toEqual({ kind: "no-code" });
    expect(diagnose("m")).toEqual({ kind: "no-code" });
    for (const start of ["m1", "M1", "m1.", "<m1>"]) expect(diagnose(start), start).toEqual({ kind: "only-start" });
    expect(diagnose("")).toEqual({ kind: "no-code" });
    expect(diagnose("m1".repeat(3_000)).kind).toBe("long");
  });

  it("is looked for behind the same mangling as is forgiven", () => {
    expect(diagnose(`%3C${CODE.slice(0, -2).toUpperCase()}%3E`)).toEqual({ kind: "cut", missing: 2 });
  });
});

/** The first slip of one character that makes a code sound, by trying each of them. */
function firstSlip(code: string): { kind: string; at: number } | undefined {
  const splice = (at: number, drop: number, put = "") => code.slice(0, at) + put + code.slice(at + drop);
  const slips = {
    swapped: (at: number) => [splice(at, 2, code.charAt(at + 1) + code.charAt(at))],
    "one-extra": (at: number) => [splice(at, 1)],
    "one-wrong": (at: number) => (at < code.length ? [...ALPHABET].map((other) => splice(at, 1, other)) : []),
    "one-lost": (at: number) => [...ALPHABET].map((other) => splice(at, 0, other)),
  };
  for (const [kind, tries] of Object.entries(slips))
    for (let at = START.length; at <= code.length; at += 1) if (tries(at).some((each) => decode(each).ok)) return { kind, at: at + 1 };
  return undefined;
}

describe("one slip", () => {
  const pick = picker(5);
  const slips = [
    "one substituted character",
    "two substituted characters",
    "swapped neighbours",
    "an added character",
    "a doubled character",
  ];
  const damaged = codesToDamage(3)
    .filter((code, at) => at % 36 === 0 && code.length <= LONGEST_SHORT_CODE)
    .flatMap((code) => {
      const lost = START.length + pick(code.length - START.length);
      return [...slips.map((kind) => DAMAGES[kind]?.(code, pick) ?? ""), code.slice(0, lost) + code.slice(lost + 1)];
    })
    .filter((code) => code.length <= LONGEST_SHORT_CODE + 1);

  it("is the one that trying every slip finds", () => {
    const told = damaged.map((code) => diagnose(code));
    const isSlip = ({ kind }: Damage) => ["swapped", "one-extra", "one-wrong", "one-lost"].includes(kind);
    for (const kind of ["swapped", "one-extra", "one-wrong", "one-lost", "mistyped"]) expect(told.map((each) => each.kind)).toContain(kind);
    told.forEach((each, at) => {
      if (each.kind !== "cut") expect(isSlip(each) ? each : undefined, damaged[at]).toEqual(firstSlip(damaged[at] ?? ""));
    });
  });

  it("is found without reading or writing hundreds of codes", () => {
    const spies = [vi.spyOn(symbols, "readCode"), vi.spyOn(symbols, "writeCode")];
    const total = () => spies.reduce((sum, spy) => sum + spy.mock.calls.length, 0);
    for (const code of damaged) {
      const before = total();
      diagnose(code);
      expect(total() - before, code).toBeLessThan(16);
    }
    expect(total()).toBeGreaterThan(damaged.length);
    for (const spy of spies) spy.mockRestore();
  });
});

describe("why an address opens no result", () => {
  it("is nothing for a result, and another kind of code for a draft", () => {
    for (const { code, means } of issued) {
      if (means.kind !== "scenario") expect(refusalOf(code)).toEqual({ kind: means.kind, code });
      else if (dateOf(code) <= NEWEST_PRICE_DATE) expect(refusalOf(code)).toBeUndefined();
    }
  });

  it("is a later version where a result counts on prices that this one does not have", async () => {
    const answers = PROFILES[0]?.answers as Answers;
    const at = (priceDate: string) => encodeScenario({ answers, overrides: {}, priceDate }, { option: "hosted", verdict: "settled" });
    const dayAfter = new Date(Date.parse(NEWEST_PRICE_DATE) + 86_400_000).toISOString().slice(0, 10);
    const [newest, later] = [at(NEWEST_PRICE_DATE), at(dayAfter)];
    expect([newest, later].map((each) => refusalOf(each.ok ? each.code : ""))).toEqual([undefined, { kind: "later" }]);
    expect(await loadResult(later.ok ? later.code : "")).toEqual({ ok: false, reason: "later-prices" });
    expect(await loadResult(later.ok ? later.code : "", "today")).toEqual({ ok: false, reason: "later-prices" });
  });
});
