import { z } from "zod";
import type { Question } from "../../questionnaire/question";
import { QUESTIONS } from "../../questionnaire/questions";
import { ANSWER_SCHEMAS } from "../../questionnaire/schema";

import { ANSWERS } from "../../wording/pages/openapi";

import { type JsonSchema, plain } from "./json-schema";

/** What the answer to one question may be, from the very schema that the form and the link end in. */
export function answerSchema(question: Question): JsonSchema {
  const schema = ANSWER_SCHEMAS.get(question.id);
  if (schema === undefined) throw new Error(`The answer to ${question.id} has no schema.`);
  const { $schema: _, ...shape } = z.toJSONSchema(schema, {
    io: "input",
    override: ({ jsonSchema }) => {
      // What a refinement checks, zod does not put into JSON Schema.
      if (jsonSchema.type === "number" && "whole" in question && question.whole) jsonSchema.type = "integer";
      if (jsonSchema.type === "array") jsonSchema.uniqueItems = true;
      // Both ends of a range are one schema to zod: each gets a copy with its own words.
      for (const [name, part] of Object.entries(jsonSchema.properties ?? {}))
        if (typeof part === "object" && isPart(name))
          Object.assign(jsonSchema.properties ?? {}, { [name]: { ...part, description: ANSWERS[name] } });
    },
  });
  return { ...plain(shape), title: question.label, description: descriptionOf(question) };
}

/** A part of an answer that has parts. */
const isPart = (name: string): name is "low" | "high" | "custom" => ["low", "high", "custom"].includes(name);

/** The question, why it is asked, its unit, and what a missing answer counts as. */
function descriptionOf(question: Question): string {
  const unit = "unit" in question ? ANSWERS.unit(question.unit, "money" in question && question.money === true) : "";
  const range = question.kind === "range" ? ANSWERS.range : "";
  const missing = question.notSure ? ANSWERS.notSure : ANSWERS.default;
  return [question.wording, question.hint, ANSWERS.why(question.whyWeAsk), unit, range, missing].filter(Boolean).join(" ");
}

/** All answers as one flat object; details of objectives count only where that objective is chosen. */
export function answersSchema(): JsonSchema {
  return {
    type: "object",
    description: ANSWERS.all,
    additionalProperties: false,
    properties: Object.fromEntries(QUESTIONS.map((question) => [question.id, answerSchema(question)])),
  };
}
