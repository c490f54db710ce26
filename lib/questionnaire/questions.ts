import { MAIL_QUESTIONS } from "./mail";
import { MONEY_QUESTIONS } from "./money";
import type { NumberQuestion, PlanQuestion, Question } from "./question";
import type { SectionId } from "./sections";
import { BURDEN_QUESTIONS, TEAM_QUESTIONS } from "./team-and-burden";
import type { AnswerId, NumericId } from "./types";
import { CONTROL_QUESTIONS, WHY_QUESTIONS } from "./why-and-control";

export type { Choice, ChoiceQuestion, NumberQuestion, PlanQuestion, Question, SetQuestion } from "./question";

export const SECTION_HEADINGS: Record<SectionId, { title: string; intro: string }> = {
  why: { title: "Why", intro: "Start with what draws you to it. The result answers each reason, in figures where it can." },
  control: { title: "Control", intro: "The first condition: is control over mail a requirement, and can nobody sell it to you?" },
  team: { title: "Team", intro: "The second condition: could your team operate mail in production?" },
  burden: { title: "Burden", intro: "The third condition: is the burden known, owned and accepted?" },
  mail: { title: "Mail", intro: "This sets the size of every cost and risk." },
  money: { title: "Money", intro: "Prices and rates. Every one has a default, so change only what you know better." },
};

/** Every question of the product, section by section, in the order in which they are asked. */
export const QUESTIONS: readonly Question[] = [
  ...WHY_QUESTIONS,
  ...CONTROL_QUESTIONS,
  ...TEAM_QUESTIONS,
  ...BURDEN_QUESTIONS,
  ...MAIL_QUESTIONS,
  ...MONEY_QUESTIONS,
];

const BY_ID: ReadonlyMap<string, Question> = new Map(QUESTIONS.map((question) => [question.id, question]));

/** The question of this id, or undefined for an id that the questionnaire does not have. */
export const findQuestion = (id: string): Question | undefined => BY_ID.get(id);

/**
 * The question of an id that exists.
 * @throws RangeError for an unknown id.
 */
export function questionOf(id: AnswerId): Question {
  const question = BY_ID.get(id);
  if (question === undefined) throw new RangeError(`No question has the id ${id}.`);
  return question;
}

/** The question of an answer that can be a number: it has bounds and a step. */
export function numericQuestionOf(id: NumericId): NumberQuestion | PlanQuestion {
  const question = questionOf(id);
  if (!("bounds" in question)) throw new RangeError(`${id} is not a number.`);
  return question;
}
