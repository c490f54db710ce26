import { describe, expect, it } from "vitest";
import { USUAL_LENGTH } from "@/lib/link/damage";
import type { Refusal } from "@/lib/link/refusal";
import { refusalWords } from "@/lib/wording/pages/damaged";
import { fromQuery, toQuery } from "@/server/addresses/refusal-query";

const REFUSALS: Refusal[] = [
  { kind: "no-code" },
  { kind: "only-start" },
  { kind: "cut", missing: 1 },
  { kind: "cut", missing: 3 },
  { kind: "cut-start", missing: 2 },
  { kind: "one-wrong", at: 21 },
  { kind: "swapped", at: 21 },
  { kind: "one-extra", at: 21 },
  { kind: "one-lost", at: 21 },
  { kind: "foreign", characters: "o1" },
  { kind: "short", length: 30, least: 20, most: 36 },
  { kind: "long", length: 1_200, extra: 178 },
  { kind: "between", length: 95, under: 90, over: 100 },
  { kind: "mistyped", length: 800 },
  { kind: "draft", code: `m1${"q".repeat(1_020)}` },
  { kind: "mistyped", length: 55 },
  { kind: "mistyped", length: 66 },
  { kind: "later" },
  { kind: "false-verdict" },
  { kind: "draft", code: "m1pplzm0rj" },
  { kind: "invitation", code: "m1pplzm0rj" },
];

describe("a refusal on its way to its page", () => {
  it.each(REFUSALS)("arrives as it left: $kind", (refusal) => {
    expect(fromQuery(new URLSearchParams(toQuery(refusal)).get("why") ?? "")).toEqual(refusal);
  });

  it.each(REFUSALS)("has finished sentences: $kind", (refusal) => {
    const { heading, finding, detail, advice } = refusalWords(refusal);
    expect(heading).not.toBe("");
    for (const text of [finding, advice, ...detail]) {
      expect(text).toMatch(/^[A-Z\d“].*\.$/);
      expect(text).not.toMatch(/undefined|NaN/);
    }
  });

  it("says how much may be missing of a code that is shorter than some", () => {
    const { longest } = USUAL_LENGTH;
    expect(refusalWords({ kind: "mistyped", length: longest - 11 }).finding).toMatch(/about 5 to 11 characters are missing/);
    for (const length of [longest, 800]) expect(refusalWords({ kind: "mistyped", length }).finding).not.toMatch(/\d/);
  });

  it("counts in words that fit the number", () => {
    expect(refusalWords({ kind: "cut", missing: 1 }).finding).toMatch(/^1 character is missing/);
    expect(refusalWords({ kind: "cut", missing: 3 }).finding).toMatch(/^3 characters are missing/);
  });

  it.each([
    undefined,
    "",
    "{",
    "null",
    '{"kind":"draft","code":"//elsewhere.example"}',
    `{"kind":"draft","code":"m1${"q".repeat(1_021)}"}`,
    '{"kind":"foreign","characters":"<b>"}',
    '{"kind":"cut","missing":"3"}',
  ])("never carries what was typed: %j", (why) => expect(fromQuery(why)).toEqual({ kind: "no-code" }));
});
