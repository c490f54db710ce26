import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { completeDraft } from "@/lib/questionnaire/answers";
import { applies, CONTRADICTIONS, contradictions, missing, nextSection, previousSection } from "@/lib/questionnaire/path";
import type { AnswerId, Draft } from "@/lib/questionnaire/types";
import { drafts } from "@/tests/arbitraries/answers";

describe("which questions are asked", () => {
  const cases: [AnswerId, Draft, boolean][] = [
    ["atStake", {}, false],
    ["atStake", { objectives: [] }, false],
    ["atStake", { objectives: "not-sure" }, true],
    ["atStake", { objectives: ["exit"] }, true],
    ["basis.exit", { objectives: ["product"] }, false],
    ["basis.exit", { objectives: ["exit"] }, true],
    ["basis.exit", { objectives: "not-sure" }, false],
    ["scope.exit", { objectives: ["exit"], "basis.exit": "preference" }, false],
    ["scope.exit", { objectives: ["exit"], "basis.exit": "law" }, true],
    ["deputy", { operators: 1 }, true],
    ["deputy", { operators: 2 }, false],
    ["deputy", { operators: "not-sure" }, true],
    ["bulk", { appMessages: 0 }, false],
    ["bulk", { appMessages: { low: 0, high: 10 } }, true],
    ["appPlan", { appMessages: 0 }, false],
    ["appPlan", { appMessages: "not-sure" }, true],
    ["degradedWeeks", { today: "self" }, false],
    ["degradedWeeks", { today: "hosted" }, true],
    ["degradedWeeks", { objectives: [] }, false],
    ["degradedWeeks", { objectives: "not-sure" }, true],
    ["degradedWeeks", { objectives: ["retention"], "basis.retention": "law", "scope.retention": "people" }, false],
    ["degradedWeeks", { objectives: ["retention"], "basis.retention": "law", "scope.retention": "both" }, true],
    ["degradedWeeks", { objectives: ["routing"], "basis.routing": "law", "scope.routing": "people" }, true],
    ["degradedWeeks", { objectives: ["routing"], "basis.routing": "preference" }, false],
    ["mfa", {}, true],
  ];
  it.each(cases)("%s after %j: %s", (id, draft, expected) => {
    expect(applies(id, draft)).toBe(expected);
  });
});

describe("what is missing", () => {
  it("is everything that applies and has no default", () => {
    const ids = missing({}).map(({ id }) => id);
    expect(ids).toContain("objectives");
    expect(ids).not.toContain("currency");
    expect(ids).not.toContain("atStake");
    expect(missing({ objectives: ["exit"] }).map(({ id }) => id)).toEqual(
      expect.arrayContaining(["basis.exit", "hostedFit.exit", "atStake"]),
    );
    expect(missing({ objectives: ["exit"] }).map(({ id }) => id)).not.toContain("scope.exit");
  });

  it("is nothing once the answers are complete", () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        expect(missing(completeDraft(draft))).toEqual([]);
      }),
    );
  });
});

it("walks the six sections in order and stops at both ends", () => {
  expect(nextSection("why")).toBe("control");
  expect(nextSection("money")).toBeNull();
  expect(previousSection("control")).toBe("why");
  expect(previousSection("why")).toBeNull();
});

describe("contradictions", () => {
  const cases: [keyof typeof CONTRADICTIONS, Draft, Draft][] = [
    ["rota-needs-four", { coverage: "rota", operators: 3 }, { coverage: "rota", operators: 3, deputy: "yes" }],
    [
      "hours-without-monitoring",
      { "practice.monitoring": "none", noticeTime: "hours" },
      { "practice.monitoring": "none", noticeTime: "day" },
    ],
    ["self-today-nobody", { today: "self", operators: 0 }, { today: "self", operators: 1 }],
    [
      "coverage-without-people",
      { coverage: "office-hours", operators: 0 },
      { coverage: "office-hours", operators: 0, experience: "contracted" },
    ],
    ["deputy-without-operator", { deputy: "yes", operators: 0 }, { deputy: "yes", operators: 1 }],
    ["committed-more-than-people", { operators: 2, committedHours: 321 }, { operators: 2, committedHours: { low: 320, high: 400 } }],
    [
      "preference-yet-barred",
      { objectives: ["exit"], "basis.exit": "preference", "hostedFit.exit": "barred" },
      { objectives: ["exit"], "basis.exit": "law", "hostedFit.exit": "barred" },
    ],
    ["motive-only", { motives: ["privacy"], objectives: [] }, { motives: ["cost"], objectives: [] }],
    ["product-for-staff", { objectives: ["product"], mailboxOwners: "staff" }, { objectives: ["product"], mailboxOwners: "customers" }],
    [
      "customers-without-product",
      { objectives: ["exit"], mailboxOwners: "customers" },
      { objectives: "not-sure", mailboxOwners: "customers" },
    ],
    ["bulk-without-messages", { bulk: "yes", appMessages: 0 }, { bulk: "yes", appMessages: { low: 0, high: 5 } }],
    [
      "application-without-messages",
      { objectives: ["routing"], "scope.routing": "application", appMessages: 0 },
      { objectives: ["routing"], "scope.routing": "application", appMessages: 100 },
    ],
    ["self-without-experience", { today: "self", experience: "none" }, { today: "self", experience: "hobby" }],
  ];
  it.each(cases)("%s", (code, contradictory, sound) => {
    expect(contradictions(contradictory)).toEqual([code]);
    expect(contradictions(sound)).not.toContain(code);
  });

  it("covers every code", () => {
    expect(cases.map(([code]) => code)).toEqual(Object.keys(CONTRADICTIONS));
  });

  it("finds none where nothing is known", () => {
    expect(contradictions({})).toEqual([]);
    expect(contradictions(completeDraft({}))).toEqual([]);
  });
});
