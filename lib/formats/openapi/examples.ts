import { PROFILES } from "../../questionnaire/profiles";
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
    summary: "Three answers; the rest count as not-sure or take their default",
    status: 200,
    value: { answers: { objectives: [], operators: 2, mailboxes: { low: 10, high: 14 } } },
  },
  "two-founders": { summary: "Two founders, every answer given", status: 200, value: { answers: answersOf("two-founders") } },
  "own-assumption": {
    summary: "An assumption replaced by a range of your own",
    status: 200,
    value: { answers: { objectives: [], operators: 2, mailboxes: 12 }, overrides: { A001: { low: 0.1, high: 0.4 } } },
  },
  "wrong-answer": { summary: "A number beyond its bounds", status: 422, value: { answers: { mailboxes: 0 } } },
};
