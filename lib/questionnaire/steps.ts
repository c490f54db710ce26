import { applies, chosenObjectives } from "./applies";
import { OBJECTIVE_WORDS } from "./objectives";
import type { Question } from "./question";
import { findQuestion, QUESTIONS, SECTION_HEADINGS } from "./questions";
import { SECTIONS, type StepId, sectionOf, stepAbout } from "./sections";
import { requirementOf } from "./step-ids";
import type { Draft } from "./types";

/** The pages of the questionnaire on the way of one draft: each requirement that it names has a page of its own, after the one that asks for them. */
export const stepsOf = (draft: Draft): StepId[] =>
  SECTIONS.flatMap((section) => (section === "control" ? [section, ...chosenObjectives(draft).map(stepAbout)] : [section]));

/** Whether a page is on the way of a draft; that of a requirement is while the draft names it. */
export const isOnTheWay = (step: StepId, draft: Draft): boolean => stepsOf(draft).includes(step);

/** The page after this one, or null after the last. */
export function nextStep(step: StepId, draft: Draft): StepId | null {
  const steps = stepsOf(draft);
  return steps[steps.indexOf(step) + 1] ?? null;
}

/** The page before this one, or null before the first. */
export function previousStep(step: StepId, draft: Draft): StepId | null {
  const steps = stepsOf(draft);
  return steps[steps.indexOf(step) - 1] ?? null;
}

/** The page that asks a question. */
export function stepOf({ section, objective }: Pick<Question, "section" | "objective">): StepId {
  return objective === undefined ? section : stepAbout(objective);
}

/** The same by the id of the question, and the first page for an id that no question has. */
export function stepAsking(id: string): StepId {
  const question = findQuestion(id);
  return question === undefined ? "why" : stepOf(question);
}

/** The questions that a page can ask, in order. */
export const questionsOn = (step: StepId): Question[] => QUESTIONS.filter((question) => stepOf(question) === step);

/** Those that can matter given the answers so far. */
export const questionsAsked = (step: StepId, draft: Draft): Question[] => questionsOn(step).filter(({ id }) => applies(id, draft));

/** What a page is called, and one sentence on it. */
export function stepHeading(step: StepId): { title: string; intro: string } {
  const requirement = requirementOf(step);
  if (requirement === undefined) return SECTION_HEADINGS[sectionOf(step)];
  const { name, meaning } = OBJECTIVE_WORDS[requirement];
  return { title: name, intro: meaning };
}

/** The next page about a requirement of which nothing is known yet, after this one. */
export function nextUnanswered(step: StepId, draft: Draft): StepId | undefined {
  const steps = stepsOf(draft);
  const isUnanswered = (each: StepId) => requirementOf(each) !== undefined && questionsOn(each).every(({ id }) => draft[id] === undefined);
  return steps.slice(steps.indexOf(step) + 1).find(isUnanswered);
}
