import { NEWEST_PRICE_DATE } from "../../data/price-book";
import { CHOICES } from "../../questionnaire/ids";
import { ADDRESSES, ASSESS, PARAMETERS } from "../../wording/pages/openapi";
import { ASSUMPTIONS_FILE, PRICES_FILE } from "../data-csv";
import { REVIEW_BOUNDS, suggestedReview } from "../decision/review";
import { XLSX_TYPE } from "../xlsx";
import { REQUEST_EXAMPLES } from "./examples";
import { type Json, type JsonSchema, reference } from "./json-schema";
import { LARGEST_REQUEST } from "./largest-request";

const PROBLEM = "application/problem+json";

const refusal = (description: string): JsonSchema => ({ description, content: { [PROBLEM]: { schema: reference("Problem") } } });

const ETAG: JsonSchema = { ETag: { description: PARAMETERS.etag, schema: { type: "string" } } };

const CODE: JsonSchema = {
  name: "code",
  in: "path",
  required: true,
  description: PARAMETERS.code,
  schema: { type: "string", minLength: 1 },
};

const PRICES: JsonSchema = {
  name: "prices",
  in: "query",
  description: PARAMETERS.prices,
  schema: { type: "string", enum: ["today"] },
};

const CURRENCY: JsonSchema = {
  name: "currency",
  in: "query",
  description: PARAMETERS.currency,
  schema: { type: "string", enum: [...CHOICES.currency] },
};

type Answer = { description: string; type: string; schema: JsonSchema };

type ResultRoute = {
  id: string;
  summary: string;
  description?: string;
  answer: Answer;
  also?: readonly Answer[];
  parameters?: readonly JsonSchema[];
};

/** A GET under a result: 200 with its bytes, 304 where the reader has them, 404 where the code holds no result. */
function underResult({ id, summary, description, answer, also = [], parameters = [] }: ResultRoute, extra: JsonSchema = {}): JsonSchema {
  const content = Object.fromEntries([answer, ...also].map(({ type, schema }) => [type, { schema }]));
  return {
    get: {
      operationId: id,
      summary,
      ...(description === undefined ? {} : { description }),
      tags: ["results"],
      parameters: [CODE, PRICES, CURRENCY, ...parameters],
      responses: {
        "200": { description: answer.description, headers: ETAG, content },
        "304": { description: ADDRESSES.unchanged },
        "400": refusal(ADDRESSES.noSuchView),
        ...extra,
        "404": refusal(ADDRESSES.noResult),
      },
    },
  };
}

const text = (type: string, description: string): Answer => ({ type, description, schema: { type: "string" } });
const binary = (type: string, description: string): Answer => ({ type, description, schema: {} });

const assessments: JsonSchema = {
  post: {
    operationId: "assess",
    summary: ASSESS.summary,
    description: ASSESS.description,
    tags: ["assessments"],
    requestBody: {
      required: true,
      description: ASSESS.body(LARGEST_REQUEST / 1000),
      content: {
        "application/json": {
          schema: reference("AssessmentRequest"),
          examples: Object.fromEntries(Object.entries(REQUEST_EXAMPLES).map(([name, { summary, value }]) => [name, { summary, value }])),
        },
      },
    },
    responses: {
      "200": { description: ADDRESSES.result, content: { "application/json": { schema: reference("Result") } } },
      "400": refusal(ASSESS.notJson),
      "405": refusal(ASSESS.notPost),
      "413": refusal(ASSESS.tooLong(LARGEST_REQUEST / 1000)),
      "415": refusal(ASSESS.notThatType),
      "422": refusal(ASSESS.wrongFields),
    },
  },
};

/** A file of the numbers that the model runs on, named with its day. */
const data = (operationId: string, summary: string): JsonSchema => ({
  get: {
    operationId,
    summary,
    tags: ["service"],
    responses: {
      "200": { description: ADDRESSES.dataText, headers: ETAG, content: { "text/csv": { schema: { type: "string" } } } },
      "304": { description: ADDRESSES.unchanged },
    },
  },
});

const simple = (operationId: string, summary: string, description: string, schema: JsonSchema): JsonSchema => ({
  get: { operationId, summary, tags: ["service"], responses: { "200": { description, content: { "application/json": { schema } } } } },
});

/** Every address that the product serves for programs. */
export function apiPaths(): Record<string, Json> {
  const suggested = suggestedReview({ sources: [], versions: { modelVersion: "", priceDate: NEWEST_PRICE_DATE, draws: "", lines: [] } });
  const on = {
    name: "on",
    in: "query",
    required: true,
    description: PARAMETERS.on(REVIEW_BOUNDS.min, REVIEW_BOUNDS.max),
    schema: { type: "string", format: "date" },
    example: suggested.on,
  };
  const paper = {
    name: "paper",
    in: "query",
    description: PARAMETERS.paper,
    schema: { type: "string", enum: ["a4", "letter"], default: "a4" },
  };
  const file = {
    name: "file",
    in: "path",
    required: true,
    description: PARAMETERS.file,
    schema: { type: "string", pattern: "^[a-z0-9-]+\\.(svg|png|csv|xlsx)$" },
  };
  return {
    "/api/v1/assessments": assessments,
    "/r/{code}/assessment.json": underResult({
      id: "getAssessment",
      summary: ADDRESSES.assessment,
      description: ADDRESSES.assessmentText,
      answer: { description: ADDRESSES.result, type: "application/json", schema: reference("Result") },
    }),
    "/r/{code}/summary.pdf": underResult({
      id: "getSummary",
      summary: ADDRESSES.pdf,
      answer: binary("application/pdf", ADDRESSES.pdfText),
      parameters: [paper],
    }),
    "/r/{code}/decision.md": underResult({
      id: "getDecisionRecord",
      summary: ADDRESSES.record,
      answer: text("text/markdown", ADDRESSES.recordText),
    }),
    "/r/{code}/review.ics": underResult(
      {
        id: "getReview",
        summary: ADDRESSES.review,
        answer: text("text/calendar", ADDRESSES.reviewText),
        parameters: [on],
      },
      { "400": refusal(ADDRESSES.noSuchDay) },
    ),
    "/r/{code}/charts/{file}": underResult({
      id: "getChart",
      summary: ADDRESSES.chart,
      answer: text("image/svg+xml", ADDRESSES.chartText),
      also: [binary("image/png", ADDRESSES.chartText), text("text/csv", ADDRESSES.chartNumbers), binary(XLSX_TYPE, ADDRESSES.chartNumbers)],
      parameters: [file],
    }),
    "/r/{code}/opengraph-image": underResult({
      id: "getPreview",
      summary: ADDRESSES.preview,
      answer: binary("image/png", ADDRESSES.previewText),
    }),
    [`/method/${PRICES_FILE}`]: data("getPrices", ADDRESSES.prices),
    [`/method/${ASSUMPTIONS_FILE}`]: data("getAssumptions", ADDRESSES.assumptions),
    "/healthz": simple("health", ADDRESSES.health, ADDRESSES.healthText, reference("Health")),
    "/api/v1/openapi.json": simple("describe", ADDRESSES.description, ADDRESSES.descriptionText, { type: "object" }),
  };
}
