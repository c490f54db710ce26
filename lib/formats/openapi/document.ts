import { MODEL_VERSION } from "../../data/model-versions";
import { answersSchema } from "./answers-schema";
import { assessmentSchemas } from "./assessment-schemas";
import { type Json, type JsonSchema, reference } from "./json-schema";
import { apiPaths } from "./paths";
import { problemJsonSchema } from "./problem-schema";

const RANGE: JsonSchema = {
  anyOf: [
    { type: "number" },
    {
      type: "object",
      properties: { low: { type: "number" }, high: { type: "number" } },
      required: ["low", "high"],
      additionalProperties: false,
    },
  ],
};

const OVERRIDES: JsonSchema = {
  type: "object",
  description:
    "Values of your own for assumptions, by their id, in the unit of the assumption: one number, or {low, high} as a 90% interval. From a hundredth to a hundred times the shipped interval; the method page lists them all. About four fit into a link.",
  propertyNames: { pattern: "^A\\d{3}$" },
  additionalProperties: RANGE,
};

function strict(properties: Record<string, JsonSchema>, required: readonly string[]): JsonSchema {
  return { type: "object", properties, required, additionalProperties: false };
}

export type ApiDocument = {
  openapi: string;
  info: JsonSchema;
  servers: readonly JsonSchema[];
  tags: readonly JsonSchema[];
  paths: Record<string, Json>;
  components: { schemas: Record<string, JsonSchema> };
};

/**
 * The description of the interface for programs, OpenAPI 3.1: requests from the schemas that check the answers, results from the schema
 * that the model's own types are made from.
 *
 * @param siteUrl origin of this server, without a slash at the end
 */
export function apiDocument(siteUrl: string): ApiDocument {
  return {
    openapi: "3.1.0",
    info: {
      title: "Mailverdict",
      version: MODEL_VERSION,
      description:
        "Should we run our own email, or buy it? Answers in, a verdict with its money and its risk out. No key, no account, nothing stored. There is no limit for each address. Be ready for a 503 from a busy server or the proxy before it, and try again later.",
    },
    servers: [{ url: siteUrl }],
    tags: [
      { name: "assessments", description: "From answers to a result." },
      { name: "results", description: "A result by its code, in every form it is given out." },
      { name: "service", description: "The server itself." },
    ],
    paths: apiPaths(),
    components: {
      schemas: {
        AssessmentRequest: strict({ answers: reference("Answers"), overrides: reference("Overrides") }, ["answers"]),
        Result: strict(
          {
            code: { type: "string", description: "Holds the answers, the overrides, the day of the prices and the verdict." },
            url: { type: "string", description: "The page of the result." },
            answers: reference("Answers"),
            overrides: reference("Overrides"),
            assessment: reference("Assessment"),
          },
          ["code", "url", "answers", "overrides", "assessment"],
        ),
        Answers: answersSchema(),
        Overrides: OVERRIDES,
        ...assessmentSchemas(),
        Problem: problemJsonSchema(),
        Health: strict({ status: { type: "string", const: "ok" }, modelVersion: { type: "string" } }, ["status", "modelVersion"]),
      },
    },
  };
}
