import { completeDraft, withoutStrayDetails } from "../../questionnaire/answers";
import type { Answers } from "../../questionnaire/types";

/** Some answers with the values that they would take. */
export type Changes = Partial<Answers>;

/** Complete answers with changes applied; details of objectives that are no longer chosen are dropped, missing ones take their default. */
export function withChanges(answers: Answers, changes: Changes): Answers {
  return completeDraft(withoutStrayDetails({ ...answers, ...changes }));
}
