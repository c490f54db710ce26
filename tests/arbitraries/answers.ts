import fc from "fast-check";

import { ASSUMPTIONS, assumption, UNUSED_ASSUMPTIONS } from "@/lib/data/assumptions";
import { MOST_OVERRIDES } from "@/lib/link/codec";
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
function pointOf(question: Pick<NumberQuestion, "bounds" | "step"> & { keeps?: number }): fc.Arbitrary<number> {
  const grid = gridOf(question);
  const last = gridSize(grid) - 1;
  return fc.oneof(fc.constantFrom(0, last), fc.integer({ min: 0, max: last })).map((index) => gridValue(grid, index));
}

/** Any answer to a question but "not sure". */
export function answersTo(question: Question): fc.Arbitrary<unknown> {
  switch (question.kind) {
    case "choice":
      return fc.constantFrom(...question.choices.map(({ value }) => (question.id === "horizonYears" ? Number(value) : value)));
    case "set":
      return fc.subarray(question.choices.map(({ value }) => value));
    case "plan":
      return fc.oneof(
        fc.constantFrom(...[...(question.recommended ? [question.recommended] : []), ...question.choices].map(({ value }) => value)),
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
    ? fc.oneof({ arbitrary: answersTo(question), weight: 4 }, { arbitrary: fc.constant(NOT_SURE), weight: 1 })
    : answersTo(question);

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

/** Assumptions that can be replaced. */
const REPLACEABLE = ASSUMPTIONS.map(({ id }) => id).filter((id) => !(id in UNUSED_ASSUMPTIONS));

/** Assumptions set to a number or a range of their own, both ends taken from the shipped row. */
function ownValues(chosen: readonly (readonly [id: string, isRange: boolean])[]): Overrides {
  const given = chosen.map(([id, isRange]) => {
    const { low, likely, high } = assumption(id);
    return [id, isRange && low < high ? { low, high } : likely];
  });
  const parsed = parseOverrides(Object.fromEntries(given));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.overrides;
}

/** Up to two of them. */
const overrideSets: fc.Arbitrary<Overrides> = fc
  .dictionary(fc.constantFrom(...REPLACEABLE), fc.boolean(), { maxKeys: 2 })
  .map((chosen) => ownValues(Object.entries(chosen)));

/** As many of them as make a link long, up to as many as it holds, mostly ranges. */
export const manyOverrides: fc.Arbitrary<Overrides> = fc
  .tuple(fc.shuffledSubarray(REPLACEABLE, { minLength: 10, maxLength: MOST_OVERRIDES }), fc.integer({ min: 2, max: 9 }))
  .map(([ids, every]) => ownValues(ids.map((id, at) => [id, at % every > 0])));

/** Any scenario. */
export const scenarios: fc.Arbitrary<Scenario> = fc.record({ answers: answerSets, overrides: overrideSets, priceDate: days });
