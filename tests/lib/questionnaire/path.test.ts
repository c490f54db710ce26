import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { completeDraft } from "@/lib/questionnaire/answers";
import { applies, between, CONTRADICTIONS, contradictions, contradictionsAt, missing } from "@/lib/questionnaire/path";
import { QUESTIONS } from "@/lib/questionnaire/questions";
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
    ["mfa", { mailboxes: 0 }, false],
    ["suite", { mailboxes: 0 }, false],
    ["hostedPlan", { mailboxes: 0 }, false],
    ["hostedPlan", { mailboxes: { low: 0, high: 4 } }, true],
    ["scope.exit", { objectives: ["exit"], mailboxes: 0 }, false],
    ["requiredPlace", { objectives: ["data-location"], "basis.data-location": "preference" }, false],
    ["exitFrom", { objectives: ["exit"] }, true],
    ["independenceFrom", { motives: ["independence", "cost"] }, true],
    ["independenceFrom", { motives: "not-sure" }, false],
    ["todayProvider", { today: "hosted" }, true],
    ["todayProvider", { today: "hosted", mailboxes: 0 }, false],
    ["hoursFrom", { today: "self", ownHours: "not-sure" }, false],
    ["hoursFrom", { today: "self" }, true],
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
    ["no-mail-at-all", { mailboxes: 0, appMessages: 0 }, { mailboxes: 0, appMessages: { low: 0, high: 10 } }],
    [
      "people-without-mailboxes",
      { objectives: ["exit"], "scope.exit": "both", mailboxes: 0 },
      { objectives: ["exit"], "scope.exit": "application", mailboxes: 0 },
    ],
    [
      "leaving-without-provider",
      { objectives: ["exit"], exitFrom: ["vendor", "us"], today: "none" },
      { objectives: ["exit"], exitFrom: ["us"], today: "none" },
    ],
    ["own-hours-unknown", { today: "self", ownHours: "not-sure", hoursFrom: "own" }, { today: "self", ownHours: 3, hoursFrom: "own" }],
    [
      "own-hours-above-committed",
      { today: "self", ownHours: { low: 11, high: 20 }, committedHours: { low: 4, high: 10 } },
      { today: "self", ownHours: { low: 10, high: 20 }, committedHours: { low: 4, high: 10 } },
    ],
    ["rota-paid-without-rota", { paidAnyway: ["rota"], coverage: "best-effort" }, { paidAnyway: ["rota"], coverage: "not-sure" }],
    ["self-without-experience", { today: "self", experience: "none" }, { today: "self", experience: "hobby" }],
  ];
  it.each(cases)("%s", (code, contradictory, sound) => {
    expect(contradictions(contradictory)).toEqual([code]);
    expect(contradictions(sound)).not.toContain(code);
  });

  it.each(cases)("%s is between answers that were given, and rests on these and the objectives alone", (code, draft) => {
    const ids = between(code, draft);
    const only = (kept: (id: string) => boolean) => Object.fromEntries(Object.entries(draft).filter(([id]) => kept(id))) as Draft;
    expect(ids.length).toBeGreaterThan(1);
    for (const id of ids) {
      expect(draft[id], id).toBeDefined();
      expect(contradictions(only((each) => each !== id)), id).not.toContain(code);
    }
    expect(contradictions(only((id) => id === "objectives" || ids.some((each) => each === id)))).toContain(code);
  });

  it("are each said once on a page, beside the last question there that has a part in it", () => {
    const order = QUESTIONS.map(({ id }) => id);
    fc.assert(
      fc.property(drafts, fc.shuffledSubarray(order), (draft, asked) => {
        const said = [...contradictionsAt(asked, draft)];
        for (const [place, codes] of said) {
          for (const code of codes) {
            const ids = between(code, draft);
            expect(ids).toContain(place);
            expect(asked.slice(asked.indexOf(place) + 1).filter((id) => ids.includes(id))).toEqual([]);
          }
        }
        const touching = contradictions(draft).filter((code) => between(code, draft).some((id) => asked.includes(id)));
        expect(said.flatMap(([, codes]) => codes).sort()).toEqual(touching.sort());
      }),
    );
  });

  it("covers every code", () => {
    expect(cases.map(([code]) => code)).toEqual(Object.keys(CONTRADICTIONS));
  });

  it("finds none where nothing is known", () => {
    expect(contradictions({})).toEqual([]);
    expect(contradictions(completeDraft({}))).toEqual([]);
  });
});
