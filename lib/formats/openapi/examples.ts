import { profileNamed } from "../../questionnaire/profiles";
import { EXAMPLES } from "../../wording/pages/openapi";
import type { Json } from "./json-schema";

export type Example = { summary: string; status: 200 | 422; value: Json };

function answersOf(id: string): Json {
  const profile = profileNamed(id);
  if (profile === undefined) throw new Error(`There is no profile ${id}.`);
  return profile.answers;
}

/** The worked example whose answer the page for programs shows. */
export const ANSWERED_EXAMPLE = "two-founders";

/** Requests as they can be sent, with the status each is answered with. */
export const REQUEST_EXAMPLES: Readonly<Record<string, Example>> = {
  "few-answers": {
    summary: EXAMPLES.fewAnswers,
    status: 200,
    value: { answers: { objectives: [], operators: 2, mailboxes: { low: 10, high: 14 } } },
  },
  [ANSWERED_EXAMPLE]: { summary: EXAMPLES.everyAnswer, status: 200, value: { answers: answersOf(ANSWERED_EXAMPLE) } },
  "own-assumption": {
    summary: EXAMPLES.ownAssumption,
    status: 200,
    value: { answers: { objectives: [], operators: 2, mailboxes: 12 }, overrides: { A001: { low: 0.1, high: 0.4 } } },
  },
  "wrong-answer": { summary: EXAMPLES.wrongAnswer, status: 422, value: { answers: { mailboxes: -1 } } },
};
