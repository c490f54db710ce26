import { applies } from "./applies";
import { QUESTIONS } from "./questions";
import { SECTIONS, type SectionId } from "./sections";
import type { AnswerId, Draft } from "./types";

export { applies } from "./applies";
export { CONTRADICTIONS, type ContradictionCode, contradictions } from "./contradictions";

/** The questions that apply, have no default and have not been answered, in the order of asking. */
export const missing = (draft: Draft): { id: AnswerId; section: SectionId }[] =>
  QUESTIONS.filter((question) => question.notSure && draft[question.id] === undefined && applies(question.id, draft)).map(
    ({ id, section }) => ({
      id,
      section,
    }),
  );

/** The section after this one, or null after the last. */
export const nextSection = (section: SectionId): SectionId | null => SECTIONS[SECTIONS.indexOf(section) + 1] ?? null;

/** The section before this one, or null before the first. */
export const previousSection = (section: SectionId): SectionId | null => SECTIONS[SECTIONS.indexOf(section) - 1] ?? null;
