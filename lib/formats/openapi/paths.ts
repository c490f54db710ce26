import { NEWEST_PRICE_DATE } from "../../data/price-book";
import { REVIEW_BOUNDS, suggestedReview } from "../decision/review";
import { REQUEST_EXAMPLES } from "./examples";
import { type Json, type JsonSchema, reference } from "./json-schema";

const PROBLEM = "application/problem+json";

const refusal = (description: string): JsonSchema => ({ description, content: { [PROBLEM]: { schema: reference("Problem") } } });

const ETAG: JsonSchema = { ETag: { description: "Send it back as If-None-Match to be answered 304.", schema: { type: "string" } } };

const CODE: JsonSchema = {
  name: "code",
  in: "path",
  required: true,
  description: "The code of a result, as POST /api/v1/assessments gives it: the part of its link after /r/.",
  schema: { type: "string", minLength: 1 },
};

const PRICES: JsonSchema = {
  name: "prices",
  in: "query",
  description: "today: the same answers at the newest prices. Left out: at the prices of the day the link was made.",
  schema: { type: "string", enum: ["today"] },
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
      parameters: [CODE, PRICES, ...parameters],
      responses: {
        "200": { description: answer.description, headers: ETAG, content },
        "304": { description: "The reader has these bytes already." },
        ...extra,
        "404": refusal("The code holds no result: it is damaged, cut short or not one of ours."),
      },
    },
  };
}

const text = (type: string, description: string): Answer => ({ type, description, schema: { type: "string" } });
const binary = (type: string, description: string): Answer => ({ type, description, schema: {} });

const assessments: JsonSchema = {
  post: {
    operationId: "assess",
    summary: "Assess answers",
    description:
      "Assesses answers at the newest prices. The same request under the same model and prices gives the same answer. Nothing is stored: the code holds the answers.",
    tags: ["assessments"],
    requestBody: {
      required: true,
      description: "At most 64 kB of JSON in UTF-8, not compressed.",
      content: {
        "application/json": {
          schema: reference("AssessmentRequest"),
          examples: Object.fromEntries(Object.entries(REQUEST_EXAMPLES).map(([name, { summary, value }]) => [name, { summary, value }])),
        },
      },
    },
    responses: {
      "200": { description: "The result.", content: { "application/json": { schema: reference("Result") } } },
      "400": refusal("Not JSON in UTF-8."),
      "405": refusal("Another method than POST."),
      "413": refusal("More than 64 kB."),
      "415": refusal("Not application/json, or compressed."),
      "422": refusal("Fields are wrong: each is named with what it may be."),
    },
  },
};

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
    description: `The day of the review, from ${REVIEW_BOUNDS.min} to ${REVIEW_BOUNDS.max}.`,
    schema: { type: "string", format: "date" },
    example: suggested.on,
  };
  const paper = {
    name: "paper",
    in: "query",
    description: "The paper that the PDF is printed on; a4 where it is left out.",
    schema: { type: "string", enum: ["a4", "letter"], default: "a4" },
  };
  const file = {
    name: "file",
    in: "path",
    required: true,
    description: "The id of a chart of this result with .svg or .csv; the result page links each.",
    schema: { type: "string", pattern: "^[a-z0-9-]+\\.(svg|csv)$" },
  };
  return {
    "/api/v1/assessments": assessments,
    "/r/{code}/assessment.json": underResult({
      id: "getAssessment",
      summary: "The result behind a code",
      description: "The same object that the request gave which made the code, under the model that runs now.",
      answer: { description: "The result.", type: "application/json", schema: reference("Result") },
    }),
    "/r/{code}/summary.pdf": underResult({
      id: "getSummary",
      summary: "The result as a PDF for a board",
      answer: binary("application/pdf", "Two to four pages."),
      parameters: [paper],
    }),
    "/r/{code}/decision.md": underResult({
      id: "getDecisionRecord",
      summary: "The result as a decision record (MADR)",
      answer: text("text/markdown", "Markdown, with triggers for looking again."),
    }),
    "/r/{code}/review.ics": underResult(
      {
        id: "getReview",
        summary: "A day to look again, for a calendar",
        answer: text("text/calendar", "One event of a whole day (RFC 5545)."),
        parameters: [on],
      },
      { "400": refusal("The day is missing, does not exist or is out of bounds.") },
    ),
    "/r/{code}/charts/{file}": underResult({
      id: "getChart",
      summary: "A chart as a drawing or as its numbers",
      answer: text("image/svg+xml", "The drawing, or the numbers as CSV."),
      also: [text("text/csv", "The numbers.")],
      parameters: [file],
    }),
    "/r/{code}/opengraph-image": underResult({
      id: "getPreview",
      summary: "The preview card of a link",
      answer: binary("image/png", "1200 by 630 pixels."),
    }),
    "/healthz": simple("health", "Whether the server answers", "It does.", reference("Health")),
    "/api/v1/openapi.json": simple("describe", "This description", "OpenAPI 3.1.", { type: "object" }),
  };
}
