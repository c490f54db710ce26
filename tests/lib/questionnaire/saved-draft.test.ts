import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encodeDraft } from "@/lib/link/codec";
import { readSavedDraft, type SavedDraft, savedDraftAddress, savedDraftText } from "@/lib/questionnaire/saved-draft";
import { STEPS } from "@/lib/questionnaire/step-ids";
import { drafts } from "@/tests/arbitraries/answers";

const fields = fc.array(fc.tuple(fc.string(), fc.string()), { maxLength: 20 });

const some: SavedDraft = { page: "team", code: "m1qqqqqq", fields: [["operators", "3"]] };

describe("what a browser keeps of answers under way", () => {
  it("is read as it was written, for every draft and whatever was typed", () => {
    fc.assert(
      fc.property(fc.constantFrom(...STEPS, "review" as const), drafts, fields, fc.boolean(), (page, draft, typed, isSent) => {
        const kept: SavedDraft = { page, code: encodeDraft(draft), fields: typed, ...(isSent ? { sent: true } : {}) };
        expect(readSavedDraft(savedDraftText(kept))).toEqual(kept);
      }),
      { numRuns: 200 },
    );
  });

  it("is nothing before anything was answered", () => {
    expect(savedDraftText({ page: "team", code: "", fields: [["operators", " "]] })).toBeNull();
    expect(savedDraftText({ page: "team", code: "", fields: [["operators", "0"]] })).not.toBeNull();
    expect(savedDraftText({ page: "team", code: "m1qqqqqq", fields: [] })).not.toBeNull();
  });

  it("leads to the page where it was left", () => {
    expect(savedDraftAddress(some)).toBe("/questions/team/m1qqqqqq");
    expect(savedDraftAddress({ page: "why", code: "" })).toBe("/questions/why");
  });

  it.each([
    null,
    "",
    "{",
    "null",
    "7",
    "[]",
    JSON.stringify({ ...some, page: "r" }),
    JSON.stringify({ ...some, code: "../r/m1qqqqqq" }),
    JSON.stringify({ ...some, code: "https://elsewhere.example" }),
    JSON.stringify({ ...some, code: `m1${"q".repeat(1_021)}` }),
    JSON.stringify({ ...some, code: undefined }),
    JSON.stringify({ ...some, fields: [["operators"]] }),
    JSON.stringify({ ...some, fields: [["operators", 3]] }),
    JSON.stringify({ ...some, fields: "operators" }),
  ])("is nothing where the text is not one of ours: %j", (text) => {
    expect(readSavedDraft(text)).toBeUndefined();
  });

  it("never throws, whatever stands there", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(() => readSavedDraft(text)).not.toThrow();
      }),
    );
  });
});
