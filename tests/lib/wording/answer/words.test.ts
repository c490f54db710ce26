import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Flip } from "@/lib/model/assessment";
import { draftOf } from "@/lib/questionnaire/answers";
import { QUESTIONS } from "@/lib/questionnaire/questions";
import type { Answers, Draft } from "@/lib/questionnaire/types";
import { answerWords } from "@/lib/wording/answer/words";
import { factsOf } from "@/lib/wording/facts";
import { answerSets } from "../../../arbitraries/answers";
import { assessProfile } from "../../../assessments";
import { answersOf, factsByRule } from "./by-rule";
import { expectSound } from "./sound";

const IDS = QUESTIONS.map(({ id }) => id);
const OF_CONTROL = IDS.filter((id) => /^(objectives|basis|hostedFit|scope)/.test(id));
const OF_CLASSES = [...OF_CONTROL, "today", "mailboxes", "appMessages", "practice.restore", "practice.keys", "exitFrom"] as const;
const pick = (answers: Draft, ids: readonly (typeof IDS)[number][]): Draft => draftOf(ids.map((id) => [id, answers[id]]));

/** Any answers; those of a team that can run mail, with any requirements; and the same with a few answers missing: every class comes up. */
const anyAnswers: fc.Arbitrary<Answers> = fc.oneof(
  answerSets,
  answerSets.map((other) => answersOf("institute", pick(other, OF_CONTROL))),
  answerSets.map((other) => answersOf("institute", { ...pick(other, OF_CLASSES), degradedWeeks: 52 })),
  fc
    .tuple(answerSets, fc.subarray(["acceptance", "owner", "experience", "coverage", "bearableLoss", "practice.backups"] as const))
    .map(([other, unsure]) => answersOf("institute", { ...pick(other, OF_CONTROL), ...draftOf(unsure.map((id) => [id, "not-sure"])) })),
);

/** A set of answers that turns the verdict, as far as the words read one. */
const flips: fc.Arbitrary<Flip[]> = fc.array(
  fc.tuple(answerSets, fc.subarray(IDS, { minLength: 1, maxLength: 12 })).map(([other, ids]) => ({
    kind: "rule" as const,
    id: "rule-any",
    changes: pick(other, ids),
    from: "hosted" as const,
    to: "core" as const,
  })),
  { maxLength: 4 },
);

describe("what the first page of a result says", () => {
  it("counts the answers of the smallest set that turns buying", () => {
    const { scenario, assessment } = assessProfile("fintech");
    const [smallest] = assessment.flips.filter(({ kind }) => kind === "rule");
    expect(Object.keys(smallest?.changes ?? {})).toHaveLength(3);
    expect(answerWords(factsOf(scenario, assessment)).change).toEqual({
      lead: "Three answers would have to change together, above all:",
      items: ["proof that no provider can meet what you named", "leaders who accept the burden in writing, and enough time set aside"],
    });
  });

  it.each([
    ["law", "Buying leaves a law unmet: who may read your mail."],
    ["contract", "Buying leaves a contract unmet: who may read your mail."],
    ["threat-model", "Buying leaves a threat model unmet: who may read your mail."],
    ["board", "Buying leaves a board decision unmet: who may read your mail."],
    ["preference", undefined],
    ["not-sure", undefined],
  ] as const)("says what buying leaves unmet where it rests on %s", (basis, claim) => {
    for (const changes of [{}, { acceptance: "not-sure" }] satisfies Draft[]) {
      const named: Draft = { objectives: ["confidentiality"], "basis.confidentiality": basis, "hostedFit.confidentiality": "none-can" };
      const profile = "acceptance" in changes ? "institute" : "health-data";
      expect(answerWords(factsByRule(answersOf(profile, { ...named, ...changes }))).unmet?.claim).toBe(claim);
    }
  });

  it.each([
    ["health-data", {}, "For 25 to 30 mailboxes and 5,000 to 15,000 application messages a month"],
    ["private-mail", {}, "For 1,900 to 2,100 mailboxes of customers and 5,000,000 application messages a month"],
    ["two-founders", { mailboxes: 1, appMessages: "not-sure" }, "For 1 mailbox and application mail not yet counted"],
    ["two-founders", { mailboxes: "not-sure" }, "For an unknown number of mailboxes and no application mail"],
    ["two-founders", { mailboxes: 0, appMessages: 5_000 }, "For application mail alone: 5,000 messages a month"],
    ["two-founders", { mailboxes: 0 }, "For no mail yet"],
  ] satisfies [string, Draft, string][])("says whom it is for: %s %j", (id, changes, about) => {
    expect(answerWords(factsByRule(answersOf(id, changes))).about).toBe(about);
  });

  it("keeps to its lengths and says what buying leaves unmet, for any answers", () => {
    fc.assert(
      fc.property(anyAnswers, flips, (answers, turning) => {
        expectSound(factsByRule(answers, turning));
      }),
      { numRuns: 200 },
    );
  });
});
