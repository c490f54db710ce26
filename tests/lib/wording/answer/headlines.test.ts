import { describe, expect, it } from "vitest";
import type { Answers, Draft } from "@/lib/questionnaire/types";
import { answerWords } from "@/lib/wording/answer/words";
import { factsOf } from "@/lib/wording/facts";
import { type VerdictClass, verdictClass } from "@/lib/wording/result/verdict";
import { assessProfile } from "../../../assessments";
import { answersOf, factsByRule } from "./by-rule";
import { expectSound } from "./sound";

describe("the headline of a result", () => {
  it.each([
    ["two-founders", "Buy your email. You named nothing that you must control."],
    ["agency", "Buy your email. You want control, but nothing requires it."],
    ["fintech", "Keep buying your email. A provider can give you the control you need."],
    ["health-data", "Keep buying your email. Whatever you must control, your team can’t run mail today."],
    ["private-mail", "Own all of your email. No provider meets your two requirements. Your team can."],
    ["institute", "Own all of your email. No provider meets your two requirements. Your team can."],
  ])("says of %s: %s", (id, headline) => {
    const { scenario, assessment } = assessProfile(id);
    const facts = factsOf(scenario, assessment);
    const { act, why } = answerWords(facts);
    expect(`${act} ${why}`).toBe(headline);
    expectSound(facts);
  });

  const REQUIRED: Draft = { objectives: ["confidentiality"], "basis.confidentiality": "law", "hostedFit.confidentiality": "none-can" };

  it.each<[string, VerdictClass, Answers, string]>([
    [
      "nothing named, bought today",
      "buy-no-requirement",
      answersOf("two-founders", { today: "hosted" }),
      "Keep buying your email. You named nothing that you must control.",
    ],
    [
      "nothing named, run by themselves",
      "buy-no-requirement",
      answersOf("two-founders", { today: "self" }),
      "Buy at your next renewal. You named nothing that you must control.",
    ],
    [
      "application mail alone",
      "buy-no-requirement",
      answersOf("two-founders", { mailboxes: 0, appMessages: 5_000, today: "hosted" }),
      "Keep buying your application mail. You named nothing that you must control.",
    ],
    [
      "no mail at all",
      "buy-no-requirement",
      answersOf("two-founders", { mailboxes: 0, appMessages: 0 }),
      "Buy your email. You have no mail yet that anybody could own.",
    ],
    [
      "an objective of mail that is not sent",
      "buy-no-requirement",
      answersOf("two-founders", { ...REQUIRED, "scope.confidentiality": "application" }),
      "Buy your email. What you named concerns application mail, and you send none.",
    ],
    [
      "a requirement that neither the team nor a provider meets",
      "buy-requirement-without-team",
      answersOf("health-data", REQUIRED),
      "Buy, for now. No provider meets your requirement. Nor could your team today.",
    ],
    [
      "the same where the team could",
      "buy-requirement-without-team",
      answersOf("institute", { acceptance: "no" }),
      "Buy at your next renewal. No provider meets your two requirements. You haven’t accepted the burden.",
    ],
    [
      "an open requirement, and a burden that is not accepted",
      "buy-team-cannot",
      answersOf("institute", { acceptance: "no", "hostedFit.confidentiality": "unchecked", "hostedFit.identity": "can", today: "hosted" }),
      "Keep buying your email. Whatever you must control, owning asks more than you accept.",
    ],
    [
      "one signature",
      "buy-unless",
      answersOf("institute", { acceptance: "not-sure" }),
      "Buy at your next renewal. One signature could turn it to owning.",
    ],
    [
      "two open answers, with a requirement unmet",
      "buy-unless",
      answersOf("institute", { owner: "not-sure", "practice.backups": "not-sure", today: "hosted", degradedWeeks: 52 }),
      "Buy, for now. Two open questions could turn it to owning.",
    ],
    [
      "whether anybody can sell it",
      "buy-unless",
      answersOf("institute", { ...REQUIRED, "hostedFit.confidentiality": "unchecked", today: "hosted", degradedWeeks: 52 }),
      "Keep buying, for now. One open question could turn it to owning.",
    ],
    [
      "the core",
      "own",
      answersOf("institute", { objectives: ["retention"], "basis.retention": "law", "hostedFit.retention": "none-can" }),
      "Own the core of your email. No provider meets your requirement. Your team can.",
    ],
    [
      "the sender",
      "own",
      answersOf("institute", {
        objectives: ["routing"],
        "basis.routing": "law",
        "hostedFit.routing": "barred",
        "scope.routing": "application",
      }),
      "Own the sending of application mail. No provider meets your requirement. Your team can.",
    ],
    [
      "two things to be done",
      "own-once-done",
      answersOf("institute", { "practice.restore": "none", "practice.keys": "none", today: "hosted", degradedWeeks: 52 }),
      "Own all of your email. Two things must be done before you move.",
    ],
  ])("says of %s (%s)", (_, expected, answers, headline) => {
    const facts = factsByRule(answers);
    const { act, why } = answerWords(facts);
    expect([verdictClass(facts), `${act} ${why}`]).toEqual([expected, headline]);
    expectSound(facts);
  });
});
