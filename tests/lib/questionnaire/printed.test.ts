import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerText } from "@/components/questionnaire/answer-text";
import { parseAnswer } from "@/lib/questionnaire/answers";
import { formatAnswer } from "@/lib/questionnaire/form";
import { CHOICES } from "@/lib/questionnaire/ids";
import type { Question } from "@/lib/questionnaire/question";
import { QUESTIONS } from "@/lib/questionnaire/questions";
import { readNumber, readRange } from "@/lib/questionnaire/read-number";
import { formatValue } from "@/lib/report/answers";
import { RANGE_EXAMPLES } from "@/lib/wording/pages/questionnaire";
import { answersTo } from "@/tests/arbitraries/answers";

const boxed = QUESTIONS.filter((question) => question.kind !== "choice" && question.kind !== "set");
const currencies = fc.constantFrom(...CHOICES.currency);

/** What a box makes of a text, checked and rounded as an answer is. */
function readBack(question: (typeof boxed)[number], text: string, currency: (typeof CHOICES.currency)[number]) {
  const expected = { ...question, currency, money: question.kind === "plan" || question.money };
  const typed = question.kind === "range" ? readRange(text, expected) : readNumber(text, expected);
  if (!typed.ok) return typed.message;
  const parsed = parseAnswer(question.id, question.kind === "plan" ? { custom: typed.value } : typed.value);
  return parsed.ok ? parsed.value : parsed.message;
}

const isNumbers = (value: unknown) => typeof value === "number" || (typeof value === "object" && value !== null);

describe("what the product prints for an answer", () => {
  it.each(boxed.map((question) => [question.id, question] as const))("%s: typed again it is the answer", (_, question) => {
    fc.assert(
      fc.property(answersTo(question).filter(isNumbers), currencies, (value, currency) => {
        const parsed = parseAnswer(question.id, value);
        if (!parsed.ok || parsed.value === undefined) throw new Error(JSON.stringify(value));
        const texts = [
          formatAnswer(question.id, parsed.value),
          answerText(question, parsed.value, currency),
          formatValue(question, parsed.value, { currency }, (id) => id),
        ];
        for (const text of texts) expect(readBack(question, text, currency), text).toEqual(parsed.value);
      }),
    );
  });

  it("says one of anything in the singular", () => {
    const one = ({ id }: Question) => answerText(QUESTIONS.find((each) => each.id === id) as Question, 1, "USD");
    const said = boxed.filter(({ kind }) => kind !== "plan").map((question) => `${question.id}: ${one(question)}`);
    expect(said.filter((text) => /people|mailboxes$|hours|weeks|messages|times/.test(text.replace(/^.*: /, "")))).toEqual([]);
    expect(said).toContain("operators: 1 person");
    expect(said).toContain("displaced: 1 × the cost");
  });

  it("offers examples of ranges that can be typed", () => {
    for (const question of boxed) {
      const example = RANGE_EXAMPLES[question.id];
      if (example === undefined) continue;
      expect(readBack(question, example, "EUR"), question.id).toEqual({ low: expect.any(Number), high: expect.any(Number) });
    }
  });
});
