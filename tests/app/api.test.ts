import { describe, expect, it } from "vitest";
import { POST } from "@/app/api/v1/assessments/route";
import { GET as getAssessment } from "@/app/r/[code]/assessment.json/route";
import { ASSUMPTIONS, UNUSED_ASSUMPTIONS } from "@/lib/data/assumptions";
import { decode, MOST_OVERRIDES } from "@/lib/link/codec";
import { workQuickly } from "../assessments";

workQuickly();

const FINTECH = {
  objectives: ["data-location"],
  "basis.data-location": "contract",
  "hostedFit.data-location": "unchecked",
  operators: 2,
  mailboxes: { low: 55, high: 70 },
  appMessages: 300_000,
  currency: "EUR",
};

function post(body: BodyInit, headers: Record<string, string> = { "Content-Type": "application/json" }) {
  return POST(new Request("http://test/api/v1/assessments", { method: "POST", body, headers, duplex: "half" } as RequestInit));
}

function get(code: string, headers: Record<string, string> = {}) {
  return getAssessment(new Request(`http://test/r/${code}/assessment.json`, { headers }), { params: Promise.resolve({ code }) });
}

async function expectProblem(response: Response, status: number, code: string) {
  expect(response.status).toBe(status);
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  const body = await response.json();
  expect(body).toMatchObject({ type: "about:blank", status, code, title: expect.any(String), detail: expect.stringMatching(/\.$/) });
  return body;
}

describe("POST /api/v1/assessments", () => {
  it("gives the result, its link and the answers it was made from, defaults filled in", async () => {
    const response = await post(JSON.stringify({ answers: FINTECH, overrides: { A001: { low: 0.1, high: 0.4 } } }));
    expect(response.status).toBe(200);
    const body = await response.json();
    expect(body.url).toBe(`http://127.0.0.1:3000/r/${body.code}`);
    expect(body.answers).toMatchObject({ ...FINTECH, "scope.data-location": "people", experience: "not-sure", horizonYears: 3 });
    expect(body.overrides).toEqual({ A001: { low: 0.1, high: 0.4 } });
    expect(Object.keys(body.assessment.options)).toEqual(["hosted", "sender", "core", "self"]);
    expect(body.assessment.currency).toBe("EUR");
    expect(decode(body.code)).toMatchObject({ ok: true, kind: "scenario", scenario: { answers: body.answers, overrides: body.overrides } });
  });

  it("rounds to three figures before anything computes, and says so by echoing", async () => {
    const given = await (await post(JSON.stringify({ answers: { bearableLoss: 123_456 } }))).json();
    const rounded = await (await post(JSON.stringify({ answers: { bearableLoss: 123_000 } }))).json();
    expect(given.answers.bearableLoss).toBe(123_000);
    expect(given).toEqual(rounded);
  });

  it("takes no answers at all as all unknown", async () => {
    expect((await post(JSON.stringify({ answers: {} }))).status).toBe(200);
  });

  it("names every wrong field, with a pointer to it", async () => {
    const answers = { operators: 1.5, "basis.retention": "habit", colour: "red" };
    const response = await post(JSON.stringify({ answers, overrides: { A999: 1 }, seed: 4 }));
    const { errors } = await expectProblem(response, 422, "invalid-request");
    expect(errors.map(({ pointer }: { pointer: string }) => pointer).sort()).toEqual([
      "#/answers/basis.retention",
      "#/answers/colour",
      "#/answers/operators",
      "#/overrides/A999",
      "#/seed",
    ]);
    for (const { field, detail } of errors) expect(field && detail).toMatch(/\.$/);
  });

  it.each([
    "{}",
    "[]",
    "null",
    "1",
    '"answers"',
    '{"answers":[]}',
    '{"answers":null}',
    '{"answers":{},"overrides":[]}',
    '{"answers":{"__proto__":1}}',
  ])("refuses %s", async (body) => {
    const { errors } = await expectProblem(await post(body), 422, "invalid-request");
    expect(errors.length).toBeGreaterThan(0);
  });

  it.each(["", "{", "answers=1", '{"answers":{}}}', "[".repeat(50_000)])("answers 400 to what is not JSON: %.20s", async (body) => {
    await expectProblem(await post(body), 400, "bad-json");
  });

  it("answers 400 to bytes that are not UTF-8", async () => {
    await expectProblem(await post(new Uint8Array([0x22, 0xff, 0x22])), 400, "bad-json");
  });

  it.each([{}, { "Content-Type": "text/plain" }, { "Content-Type": "application/json", "Content-Encoding": "gzip" }])(
    "answers 415 to the headers %j",
    async (headers) => {
      await expectProblem(await post("{}", headers), 415, "not-json");
    },
  );

  it("says when a link has no room for the overrides", async () => {
    const rows = ASSUMPTIONS.filter(({ id, low, high }) => !(id in UNUSED_ASSUMPTIONS) && low < high).slice(0, MOST_OVERRIDES + 1);
    const overrides = Object.fromEntries(rows.map(({ id, high }) => [id, high]));
    const { errors } = await expectProblem(await post(JSON.stringify({ answers: FINTECH, overrides })), 422, "link-full");
    expect(errors).toMatchObject([{ pointer: "#/overrides", detail: "A link holds at most 120 overrides, and these are 121." }]);
  });
});

describe("GET /r/<code>/assessment.json", () => {
  it("gives the same object as the request that made the code, byte for byte each time", async () => {
    const made = await (await post(JSON.stringify({ answers: FINTECH }))).json();
    const first = await get(made.code);
    expect(first.headers.get("content-type")).toBe("application/json");
    const text = await first.text();
    expect(JSON.parse(text)).toEqual(made);
    expect(await (await get(made.code)).text()).toBe(text);
  });

  it("answers 404 to a code that holds no result, whatever is wrong with it", async () => {
    const { code } = await (await post(JSON.stringify({ answers: FINTECH }))).json();
    const changed = code.slice(0, -1) + (code.endsWith("q") ? "p" : "q");
    for (const damaged of [changed, code.slice(0, -3), code.toUpperCase(), "x", "a".repeat(5000), "%00", "../healthz"]) {
      const response = await get(damaged);
      const { detail } = await response.json();
      expect(response.status).toBe(404);
      expect(detail).toContain("damaged");
    }
  });
});
