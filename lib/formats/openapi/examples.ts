import { PROFILES } from "../../questionnaire/profiles";
import { EXAMPLES } from "../../wording/pages/openapi";
import type { Json } from "./json-schema";

export type Example = { summary: string; status: 200 | 422; value: Json };

function answersOf(id: string): Json {
  const profile = PROFILES.find((each) => each.id === id);
  if (profile === undefined) throw new Error(`There is no profile ${id}.`);
  return profile.answers;
}

/** Requests as they can be sent, with the status each is answered with. */
export const REQUEST_EXAMPLES: Readonly<Record<string, Example>> = {
  "few-answers": {
    summary: EXAMPLES.fewAnswers,
    status: 200,
    value: { answers: { objectives: [], operators: 2, mailboxes: { low: 10, high: 14 } } },
  },
  "two-founders": { summary: EXAMPLES.everyAnswer, status: 200, value: { answers: answersOf("two-founders") } },
  "own-assumption": {
    summary: EXAMPLES.ownAssumption,
    status: 200,
    value: { answers: { objectives: [], operators: 2, mailboxes: 12 }, overrides: { A001: { low: 0.1, high: 0.4 } } },
  },
  "wrong-answer": { summary: EXAMPLES.wrongAnswer, status: 422, value: { answers: { mailboxes: 0 } } },
};
