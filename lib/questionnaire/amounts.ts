import { type Currency, NOT_SURE } from "./ids";
import { QUESTIONS, type Question } from "./questions";
import type { SectionId } from "./sections";
import type { Draft } from "./types";

/** The questions that the draft answers with an amount of money; nothing is the same in every currency. */
export function amountsIn(draft: Draft): Question[] {
  return QUESTIONS.filter((question) => {
    const value = draft[question.id];
    if (value === undefined || value === NOT_SURE || value === 0) return false;
    if (question.kind === "plan") return typeof value === "object" && "custom" in value && value.custom !== 0;
    return "money" in question && question.money;
  });
}

/** The currency that amounts on a page have to be in, since amounts on other pages are; while none is, a sign that is typed chooses it. */
export const boundCurrency = (section: SectionId, draft: Draft): Currency | undefined =>
  amountsIn(draft).some((question) => question.section !== section) ? draft.currency : undefined;
