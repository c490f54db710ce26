import { REFUSALS } from "@/lib/wording/refusals";
import { problem } from "./problem";

/**
 * The JSON that a request carries, or the problem to answer with: 415 for another type, 400 for what is not JSON. The front has bounded its
 * size (`server/front/body.ts`).
 */
export async function readJson(request: Request): Promise<{ ok: true; value: unknown } | { ok: false; response: Response }> {
  const type = request.headers.get("content-type") ?? "";
  const encoding = request.headers.get("content-encoding") ?? "identity";
  if (!/^application\/json\s*(;|$)/i.test(type) || encoding.toLowerCase() !== "identity") {
    const headers = { Accept: "application/json" };
    return { ok: false, response: problem({ status: 415, code: "not-json", detail: REFUSALS.notJson, headers }) };
  }
  try {
    return { ok: true, value: JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(await request.arrayBuffer())) };
  } catch {
    return { ok: false, response: problem({ status: 400, code: "bad-json", detail: REFUSALS.badJson }) };
  }
}
