import { applies } from "./applies";
import { QUESTIONS } from "./questions";
import type { SectionId } from "./sections";
import type { AnswerId, Draft } from "./types";

export { applies } from "./applies";
export { between, CONTRADICTIONS, type ContradictionCode, contradictionId, contradictions, contradictionsAt } from "./contradictions";

/** The questions that apply, have no default and have not been answered, in the order of asking. */
export const missing = (draft: Draft): { id: AnswerId; section: SectionId }[] =>
  QUESTIONS.filter((question) => question.notSure && draft[question.id] === undefined && applies(question.id, draft)).map(
    ({ id, section }) => ({
      id,
      section,
    }),
  );
