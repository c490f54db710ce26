import { z } from "zod";
import type { Question } from "../../questionnaire/question";
import { QUESTIONS } from "../../questionnaire/questions";
import { ANSWER_SCHEMAS } from "../../questionnaire/schema";
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
    },
  });
  return { ...plain(shape), title: question.label, description: descriptionOf(question) };
}

/** The question, why it is asked, its unit, and what a missing answer counts as. */
function descriptionOf(question: Question): string {
  const unit = "unit" in question ? `Unit: ${"money" in question && question.money ? "the chosen currency, " : ""}${question.unit}.` : "";
  const range = question.kind === "range" ? "One number, or {low, high} as a 90% interval." : "";
  const missing = question.notSure ? "Missing counts as not-sure." : "Missing takes the default.";
  return [question.wording, question.hint, `Why we ask: ${question.whyWeAsk}`, unit, range, missing].filter(Boolean).join(" ");
}

/** All answers as one flat object; details of objectives count only where that objective is chosen. */
export function answersSchema(): JsonSchema {
  return {
    type: "object",
    description:
      "Answers by the id of their question. Every one may be left out: it then takes its default, or counts as not-sure. Quantities are rounded to three significant figures.",
    additionalProperties: false,
    properties: Object.fromEntries(QUESTIONS.map((question) => [question.id, answerSchema(question)])),
  };
}
