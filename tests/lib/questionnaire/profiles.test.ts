import { describe, expect, it } from "vitest";
import { BOOK } from "@/lib/data/price-book";
import { applyRule } from "@/lib/model/rule/apply-rule";
import { standardDraws } from "@/lib/model/standard-draws";
import { NOT_SURE } from "@/lib/questionnaire/ids";
import { contradictions } from "@/lib/questionnaire/path";
import { PROFILES } from "@/lib/questionnaire/profiles";

const answersOf = (id: string) => PROFILES.find((profile) => profile.id === id)?.answers;

describe("the worked profiles", () => {
  it("are the six of the start page, each told in one sentence", () => {
    expect(PROFILES.map(({ id }) => id)).toEqual(["two-founders", "agency", "fintech", "health-data", "private-mail", "institute"]);
    for (const { story } of PROFILES) expect(story).toMatch(/^[A-Z][^.!?]*\.$/);
  });

  it("have the sizes of their stories", () => {
    expect(answersOf("two-founders")).toMatchObject({ mailboxes: 2, appMessages: 0 });
    expect(answersOf("agency")).toMatchObject({ mailboxes: 14, appMessages: 20_000 });
    expect(answersOf("fintech")).toMatchObject({ operators: 2, appMessages: 300_000, "basis.data-location": "contract" });
    expect(answersOf("health-data")).toMatchObject({ operators: 1, "basis.confidentiality": "law" });
    expect(answersOf("private-mail")).toMatchObject({ operators: 3, appMessages: 5_000_000, mailboxOwners: "customers" });
    expect(answersOf("institute")).toMatchObject({ operators: 4, today: "self" });
  });

  it("know everything but what the health start-up has not found out, and contradict themselves nowhere", () => {
    const unsure = PROFILES.flatMap(({ id, answers }) =>
      Object.entries(answers).flatMap(([key, value]) => (value === NOT_SURE ? [`${id} ${key}`] : [])),
    );
    expect(unsure).toEqual(["health-data hostedFit.retention", "health-data targeted"]);
    for (const { answers } of PROFILES) expect(contradictions(answers)).toEqual([]);
  });

  // What the rule says of each, worked out by hand from the three conditions:
  // nothing required (1, 2), it can be bought (3), not asked and one unpractised person (4), all three met (5, 6).
  it.each([
    ["two-founders", "hosted", "not-met"],
    ["agency", "hosted", "not-met"],
    ["fintech", "hosted", "not-met"],
    ["health-data", "hosted", "unknown"],
    ["private-mail", "self", "met"],
    ["institute", "self", "met"],
  ])("%s: %s, since control is %s", (id, option, control) => {
    const profile = PROFILES.find((each) => each.id === id);
    if (profile === undefined) throw new Error(`No profile ${id}`);
    const scenario = { answers: profile.answers, overrides: {}, priceDate: "2026-11-23" };
    const { conditions, verdict } = applyRule(scenario, BOOK, standardDraws);
    expect(conditions.control.status).toBe(control);
    expect(verdict).toMatchObject({ option, verdict: "settled" });
  });
});
