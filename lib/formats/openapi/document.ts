import { MODEL_VERSION } from "../../data/model-versions";
import { SITE } from "../../wording/pages/frame";
import { ANSWERS, DOCUMENT } from "../../wording/pages/openapi";
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
      properties: { low: { type: "number", description: ANSWERS.low }, high: { type: "number", description: ANSWERS.high } },
      required: ["low", "high"],
      additionalProperties: false,
    },
  ],
};

const percent = (description: string): JsonSchema => ({ type: "integer", minimum: 0, maximum: 100, description });

const OVERRIDES: JsonSchema = {
  type: "object",
  description: DOCUMENT.overrides,
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
      title: SITE.name,
      version: MODEL_VERSION,
      description: DOCUMENT.about,
    },
    servers: [{ url: siteUrl }],
    tags: [
      { name: "assessments", description: DOCUMENT.assessments },
      { name: "results", description: DOCUMENT.results },
      { name: "service", description: DOCUMENT.service },
    ],
    paths: apiPaths(),
    components: {
      schemas: {
        AssessmentRequest: strict({ answers: reference("Answers"), overrides: reference("Overrides") }, ["answers"]),
        Result: strict(
          {
            code: { type: "string", description: DOCUMENT.code },
            url: { type: "string", description: DOCUMENT.url },
            answers: reference("Answers"),
            overrides: reference("Overrides"),
            assessment: reference("Assessment"),
            restsOn: {
              anyOf: [
                strict({ published: percent(DOCUMENT.published), judgement: percent(DOCUMENT.judgement), own: percent(DOCUMENT.own) }, [
                  "published",
                  "judgement",
                  "own",
                ]),
                { type: "null" },
              ],
              description: DOCUMENT.restsOn,
            },
          },
          ["code", "url", "answers", "overrides", "assessment", "restsOn"],
        ),
        Answers: answersSchema(),
        Overrides: OVERRIDES,
        ...assessmentSchemas(),
        Problem: problemJsonSchema(),
        Health: strict(
          {
            status: { type: "string", const: "ok", description: DOCUMENT.healthStatus },
            modelVersion: { type: "string", description: DOCUMENT.modelVersion },
          },
          ["status", "modelVersion"],
        ),
      },
    },
  };
}
