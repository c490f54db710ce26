import { readFileSync } from "node:fs";
import { Validator } from "@seriousme/openapi-schema-validator";
import Ajv2020 from "ajv/dist/2020";
import createClient from "openapi-fetch";
import { beforeAll, describe, expect, it } from "vitest";
import { POST } from "@/app/api/v1/assessments/route";
import { GET } from "@/app/api/v1/openapi.json/route";
import { GET as getAssessment } from "@/app/r/[code]/assessment.json/route";
import { apiDocument } from "@/lib/formats/openapi/document";
import { REQUEST_EXAMPLES } from "@/lib/formats/openapi/examples";
import { assessmentSchema } from "@/lib/model";
import { PROFILES } from "@/lib/questionnaire/profiles";
import { QUESTIONS } from "@/lib/questionnaire/questions";
import { generateTypes } from "../api-client/generate";
import type { paths } from "../api-client/schema";
import { workQuickly } from "../assessments";

workQuickly();

const document = apiDocument("http://127.0.0.1:3000");

const ajv = new Ajv2020({ strict: false, validateFormats: false });
ajv.addSchema({ $id: "api", components: document.components });

function wrongIn(name: string, value: unknown) {
  const validate = ajv.getSchema(`api#/components/schemas/${name}`);
  if (!validate) throw new Error(`There is no schema ${name}.`);
  validate(value);
  return validate.errors ?? [];
}

/** The fields, at any depth, that neither describe themselves nor refer to a schema that does. */
function fieldsWithoutWords(schemas: Record<string, unknown>): string[] {
  const isTold = (field: Record<string, unknown>): boolean => {
    const referred = schemas[String(field.$ref).split("/").at(-1) ?? ""];
    return Boolean(field.description) || (isObject(referred) && Boolean(referred.description));
  };
  const within = (node: unknown, path: string): string[] => {
    if (!isObject(node)) return [];
    const fields = node.type === "object" && isObject(node.properties) ? Object.entries(node.properties) : [];
    const missing = fields.filter(([, field]) => !isObject(field) || !isTold(field)).map(([name]) => `${path}.${name}`);
    return [...missing, ...Object.entries(node).flatMap(([name, inner]) => within(inner, `${path}/${name}`))];
  };
  return Object.entries(schemas).flatMap(([name, schema]) => within(schema, name));
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

const client = createClient<paths>({
  baseUrl: "http://127.0.0.1:3000",
  fetch: async (request) => {
    const { pathname } = new URL(request.url);
    const code = /^\/r\/([^/]+)\/assessment\.json$/.exec(pathname)?.[1];
    if (code !== undefined) return getAssessment(request, { params: Promise.resolve({ code }) });
    return POST(request);
  },
});

describe("the description of the interface", () => {
  it("is valid OpenAPI 3.1, and every reference in it leads somewhere", async () => {
    const validator = new Validator();
    const result = await validator.validate(structuredClone(document));
    expect(result.errors).toBeUndefined();
    expect(result.valid).toBe(true);
    expect(validator.version).toBe("3.1");
    expect(() => validator.resolveRefs()).not.toThrow();
  });

  it("is served to any origin", async () => {
    const first = GET();
    expect(first.headers.get("access-control-allow-origin")).toBe("*");
    expect(await first.json()).toEqual(JSON.parse(JSON.stringify(document)));
  });

  it("tells every question with its bounds, and what a form takes is what it says", () => {
    const answers = document.components.schemas.Answers;
    expect(Object.keys(answers?.properties ?? {})).toEqual(QUESTIONS.map(({ id }) => id));
    for (const { answers: given } of PROFILES) expect(wrongIn("Answers", given)).toEqual([]);
    for (const wrong of [{ mailboxes: -1 }, { mailboxes: 1.5 }, { colour: "red" }, { horizonYears: 2 }, { objectives: ["exit", "exit"] }])
      expect(wrongIn("Answers", wrong)).not.toEqual([]);
  });

  it("says of every field what it means, there or where it refers to", () => {
    expect(fieldsWithoutWords(document.components.schemas)).toEqual([]);
    const schemas = {
      Empty: { type: "object" },
      Some: { type: "object", properties: { a: { type: "string" }, b: { $ref: "#/components/schemas/Empty" } } },
    };
    expect(fieldsWithoutWords(schemas)).toEqual(["Some.a", "Some.b"]);
    for (const [name, { description }] of Object.entries(assessmentSchema.shape)) expect(description, name).toBeTruthy();
  });

  it("is what the committed types of a client were made from", async () => {
    const committed = readFileSync(new URL("../api-client/schema.d.ts", import.meta.url), "utf8");
    expect(committed, "run node scripts/run.mjs api-types.ts").toBe(await generateTypes());
  });
});

describe("its examples, as they are sent", () => {
  const answered = new Map<string, { status: number; body: unknown }>();

  beforeAll(async () => {
    for (const [name, { value }] of Object.entries(REQUEST_EXAMPLES)) {
      const headers = { "Content-Type": "application/json" };
      const response = await POST(new Request("http://test/api/v1/assessments", { method: "POST", headers, body: JSON.stringify(value) }));
      expect(response.headers.get("access-control-allow-origin")).toBe("*");
      answered.set(name, { status: response.status, body: await response.json() });
    }
  });

  it.each(Object.entries(REQUEST_EXAMPLES))("%s gets the promised answer", (name, { status, value }) => {
    const answer = answered.get(name);
    expect(answer?.status).toBe(status);
    expect(wrongIn(status === 200 ? "Result" : "Problem", answer?.body)).toEqual([]);
    expect(wrongIn("AssessmentRequest", value).length === 0).toBe(status === 200);
  });
});

describe("a client with types made from it", () => {
  it("assesses, reads the result again, and is told what was wrong", async () => {
    const made = await client.POST("/api/v1/assessments", {
      body: { answers: { objectives: [], operators: 2, mailboxes: { low: 10, high: 14 } } },
    });
    expect(made.error).toBeUndefined();
    expect(made.data?.assessment.recommendation.option).toBe("hosted");
    const code = made.data?.code ?? "";
    const again = await client.GET("/r/{code}/assessment.json", { params: { path: { code } } });
    expect(again.data).toEqual(made.data);

    const refused = await client.POST("/api/v1/assessments", { body: { answers: { mailboxes: -1 } } });
    expect(refused.response.status).toBe(422);
    expect(refused.error?.errors?.[0]?.field).toBe("mailboxes");
    const lost = await client.GET("/r/{code}/assessment.json", { params: { path: { code: "m1broken" } } });
    expect(lost.error?.code).toBeTruthy();
  });
});
