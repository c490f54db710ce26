import { BOOK } from "@/lib/data/price-book";
import { isAlwaysAsked } from "@/lib/questionnaire/applies";
import type { Choice, Question } from "@/lib/questionnaire/question";
import { QUESTIONS } from "@/lib/questionnaire/questions";
import { stepOf } from "@/lib/questionnaire/steps";
import { type Found, termsIn } from "@/lib/wording/glossary/find";
import { PLAN_WORDS } from "@/lib/wording/pages/questionnaire";

const choiceTexts = (choices: readonly Choice[]): string[] => choices.flatMap(({ label, hint = "" }) => [label, hint]);

/** A list of plans names the kind of each as well. */
const planTexts = (plans: readonly Choice[]): string[] =>
  plans.flatMap(({ value, label }) => [PLAN_WORDS.kinds[BOOK.plan(value).kind], label]);

/** What a question says on its page, in reading order. */
function textsOf(question: Question): string[] {
  const choices = question.kind === "plan" ? planTexts(question.choices) : "choices" in question ? choiceTexts(question.choices) : [];
  return [question.brief ?? question.wording, question.hint ?? "", ...choices, question.whyWeAsk];
}

/** The terms that a question uses, without those that it explains in the same words itself. */
function termsOf(question: Question): Found[] {
  const texts = textsOf(question);
  return termsIn(texts).filter(({ term }) => !texts.includes(term.meaning));
}

const USED = QUESTIONS.map((question) => ({ question, terms: termsOf(question) }));

/** Whether an earlier question stands on the page wherever a later one does. */
const standsAbove = (earlier: Question, later: Question): boolean =>
  stepOf(earlier) === stepOf(later) && (earlier.objective !== undefined || isAlwaysAsked(earlier.id));

/** The words to explain beside a question: those of the glossary that it uses and that no question above it on the page has explained. */
export function wordsToExplain({ id }: Question): Found[] {
  const place = USED.findIndex(({ question }) => question.id === id);
  const used = USED[place];
  if (used === undefined) return [];
  const above = USED.slice(0, place).filter(({ question }) => standsAbove(question, used.question));
  const explained = new Set(above.flatMap(({ terms }) => terms.map(({ term }) => term)));
  return used.terms.filter(({ term }) => !explained.has(term));
}
