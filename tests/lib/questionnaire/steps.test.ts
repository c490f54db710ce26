import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chosenObjectives } from "@/lib/questionnaire/applies";
import { QUESTIONS } from "@/lib/questionnaire/questions";
import { SECTIONS, sectionOf } from "@/lib/questionnaire/sections";
import { isStep, requirementOf, STEPS } from "@/lib/questionnaire/step-ids";
import {
  isOnTheWay,
  nextStep,
  nextUnanswered,
  previousStep,
  questionsAsked,
  questionsOn,
  stepHeading,
  stepsOf,
} from "@/lib/questionnaire/steps";
import { drafts } from "@/tests/arbitraries/answers";

describe("the pages of a draft", () => {
  it("are the six sections, and after the second one page for each requirement that is named", () => {
    expect(stepsOf({})).toEqual(SECTIONS);
    expect(stepsOf({ objectives: "not-sure" })).toEqual(SECTIONS);
    expect(stepsOf({ objectives: ["logging", "exit"] })).toEqual([
      "why",
      "control",
      "control-logging",
      "control-exit",
      "team",
      "burden",
      "mail",
      "money",
    ]);
  });

  it("are walked in order, forward and back, and stop at both ends", () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        const steps = stepsOf(draft);
        expect(steps.map((step) => nextStep(step, draft))).toEqual([...steps.slice(1), null]);
        expect(steps.map((step) => previousStep(step, draft))).toEqual([null, ...steps.slice(0, -1)]);
        expect(steps.flatMap((step) => requirementOf(step) ?? [])).toEqual(chosenObjectives(draft));
        expect(STEPS.filter((step) => isOnTheWay(step, draft))).toEqual(steps);
      }),
    );
  });

  it("ask every question once, in the order of the questionnaire", () => {
    const asked = STEPS.flatMap(questionsOn);
    expect(asked).toHaveLength(QUESTIONS.length);
    expect(new Set(asked)).toEqual(new Set(QUESTIONS));
    for (const step of STEPS) expect(questionsOn(step).every(({ section }) => section === sectionOf(step))).toBe(true);
  });

  it("ask only what can matter", () => {
    const ids = (...given: Parameters<typeof questionsAsked>) => questionsAsked(...given).map(({ id }) => id);
    expect(ids("control", {})).toEqual(["objectives"]);
    expect(ids("control", { objectives: ["exit"] })).toEqual(["objectives", "atStake"]);
    expect(ids("control-exit", { objectives: ["exit"] })).toEqual(["basis.exit", "hostedFit.exit", "scope.exit", "exitFrom"]);
    expect(ids("control-exit", { objectives: ["product"] })).toEqual([]);
  });

  it("have a heading each, and no two the same", () => {
    expect(new Set(STEPS.map((step) => stepHeading(step).title)).size).toBe(STEPS.length);
    for (const name of ["control-", "control-nonsense", "constructor", "", 3]) expect(isStep(name)).toBe(false);
  });

  it("that nothing is known of yet are found after the one that is open", () => {
    const draft = { objectives: ["logging", "exit", "product"], "basis.exit": "not-sure" } as const;
    const given = { ...draft, objectives: [...draft.objectives] };
    expect(nextUnanswered("control", given)).toBe("control-logging");
    expect(nextUnanswered("control-logging", given)).toBe("control-product");
    expect(nextUnanswered("control-product", given)).toBeUndefined();
  });
});
