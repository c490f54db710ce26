import fc from "fast-check";

import { ASSUMPTIONS, assumption, UNUSED_ASSUMPTIONS } from "@/lib/data/assumptions";
import { completeDraft, withoutStrayDetails } from "@/lib/questionnaire/answers";
import { NOT_SURE, OPTIONS } from "@/lib/questionnaire/ids";
import { parseOverrides } from "@/lib/questionnaire/overrides";
import { gridSize, gridValue } from "@/lib/questionnaire/quantity";
import type { NumberQuestion, Question } from "@/lib/questionnaire/question";
import { QUESTIONS } from "@/lib/questionnaire/questions";
import type { Overrides, Scenario, VerdictStamp } from "@/lib/questionnaire/scenario";
import { gridOf } from "@/lib/questionnaire/schema";
import type { Answers, Draft } from "@/lib/questionnaire/types";

/** Any point of a question's grid, the bounds more often than chance. */
function pointOf(question: Pick<NumberQuestion, "bounds" | "step">): fc.Arbitrary<number> {
  const grid = gridOf(question);
  const last = gridSize(grid) - 1;
  return fc.oneof(fc.constantFrom(0, last), fc.integer({ min: 0, max: last })).map((index) => gridValue(grid, index));
}

function givenTo(question: Question): fc.Arbitrary<unknown> {
  switch (question.kind) {
    case "choice":
      return fc.constantFrom(...question.choices.map(({ value }) => (question.id === "horizonYears" ? Number(value) : value)));
    case "set":
      return fc.subarray(question.choices.map(({ value }) => value));
    case "plan":
      return fc.oneof(
        fc.constantFrom(...question.choices.map(({ value }) => value)),
        pointOf(question).map((custom) => ({ custom })),
      );
    case "range":
      return fc.tuple(pointOf(question), pointOf(question)).map(([a, b]) => (a === b ? a : { low: Math.min(a, b), high: Math.max(a, b) }));
    default:
      return pointOf(question);
  }
}

const answerOf = (question: Question): fc.Arbitrary<unknown> =>
  question.notSure
    ? fc.oneof({ arbitrary: givenTo(question), weight: 4 }, { arbitrary: fc.constant(NOT_SURE), weight: 1 })
    : givenTo(question);

const model = Object.fromEntries(QUESTIONS.map((question) => [question.id, answerOf(question)]));

/** Any valid draft: some questions answered, some open. */
export const drafts: fc.Arbitrary<Draft> = fc.record(model, { requiredKeys: [] }).map((draft) => withoutStrayDetails(draft as Draft));

/** Any complete answers that a door lets through. */
export const answerSets: fc.Arbitrary<Answers> = fc.record(model).map((answers) => completeDraft(withoutStrayDetails(answers as Draft)));

export const stamps: fc.Arbitrary<VerdictStamp> = fc.record({
  option: fc.constantFrom(...OPTIONS),
  verdict: fc.constantFrom("settled", "open"),
});

/** A day of the years that a link can hold. */
const days = fc.integer({ min: 0, max: 16_383 }).map((day) => new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10));

/** Up to two assumptions set to a number or a range of their own, both ends taken from the shipped row. */
const overrideSets: fc.Arbitrary<Overrides> = fc
  .dictionary(fc.constantFrom(...ASSUMPTIONS.map(({ id }) => id).filter((id) => !(id in UNUSED_ASSUMPTIONS))), fc.boolean(), { maxKeys: 2 })
  .map((chosen) => {
    const given = Object.entries(chosen).map(([id, isRange]) => {
      const { low, likely, high } = assumption(id);
      return [id, isRange && low < high ? { low, high } : likely];
    });
    const parsed = parseOverrides(Object.fromEntries(given));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    return parsed.overrides;
  });

/** Any scenario; with many answers and two overrides it may be too long for a link. */
export const scenarios: fc.Arbitrary<Scenario> = fc.record({ answers: answerSets, overrides: overrideSets, priceDate: days });
