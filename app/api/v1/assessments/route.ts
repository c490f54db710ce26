import { NEWEST_PRICE_DATE } from "@/lib/data/price-book";
import { MOST_OVERRIDES } from "@/lib/link/codec";
import { isRecord, parseAnswers } from "@/lib/questionnaire/answers";
import { withoutShipped } from "@/lib/questionnaire/override-edits";
import { parseOverrides } from "@/lib/questionnaire/overrides";
import { REFUSALS } from "@/lib/wording/refusals";
import { openToAll } from "@/server/http/cors";
import { readJson } from "@/server/http/json-body";
import { errorAt, overload, type ProblemError, problem } from "@/server/http/problem";
import { published } from "@/server/results/published";
import { resultOf } from "@/server/results/result-of";

const FIELDS = ["answers", "overrides"];

/** Assesses the answers at the newest prices: 200 with the result and its link, or problem details that name each field. */
export async function POST(request: Request): Promise<Response> {
  return openToAll(await answer(request));
}

async function answer(request: Request): Promise<Response> {
  const body = await readJson(request);
  if (!body.ok) return body.response;

  const parsed = parseRequest(body.value);
  if (!parsed.ok) {
    const detail = REFUSALS.wrongFields(parsed.errors.length);
    return problem({ status: 422, code: "invalid-request", detail, errors: parsed.errors });
  }
  const result = await resultOf({ answers: parsed.answers, overrides: parsed.overrides, priceDate: NEWEST_PRICE_DATE });
  if (!result.ok) return result.reason === "busy" ? problem(overload()) : noRoom(Object.keys(withoutShipped(parsed.overrides)).length);
  const { code, scenario, assessment } = result;
  return Response.json(published(code, scenario, assessment), { headers: { "Cache-Control": "no-store" } });
}

function noRoom(overrides: number): Response {
  const detail = REFUSALS.noRoomForOverrides(MOST_OVERRIDES, overrides);
  return problem({ status: 422, code: "link-full", detail, errors: [errorAt(["overrides"], detail)] });
}

function parseRequest(value: unknown) {
  if (!isRecord(value)) return { ok: false as const, errors: [errorAt([], REFUSALS.notAnObject)] };
  const { answers: givenAnswers, overrides: givenOverrides = {} } = value;
  const unknown = Object.keys(value).filter((name) => !FIELDS.includes(name));
  const answers = parseAnswers(givenAnswers);
  const overrides = parseOverrides(givenOverrides);
  const errors: ProblemError[] = [
    ...unknown.slice(0, 50).map((name) => errorAt([name.slice(0, 60)], REFUSALS.onlyFields(FIELDS))),
    ...(answers.ok ? [] : answers.problems.map(({ id, message }) => errorAt(id === "answers" ? [id] : ["answers", id], message))),
    ...(overrides.ok ? [] : overrides.problems.map(({ id, message }) => errorAt(id === "overrides" ? [id] : ["overrides", id], message))),
  ];
  if (!answers.ok || !overrides.ok || errors.length > 0) return { ok: false as const, errors };
  return { ok: true as const, answers: answers.answers, overrides: overrides.overrides };
}
