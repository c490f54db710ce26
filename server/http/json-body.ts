import { problem } from "./problem";

/**
 * The JSON that a request carries, or the problem to answer with: 415 for another type, 400 for what is not JSON. The front has bounded its
 * size (`server/front/body.ts`).
 */
export async function readJson(request: Request): Promise<{ ok: true; value: unknown } | { ok: false; response: Response }> {
  const type = request.headers.get("content-type") ?? "";
  const encoding = request.headers.get("content-encoding") ?? "identity";
  if (!/^application\/json\s*(;|$)/i.test(type) || encoding.toLowerCase() !== "identity") {
    const detail = "Send the request as application/json, not compressed.";
    return { ok: false, response: problem({ status: 415, code: "not-json", detail, headers: { Accept: "application/json" } }) };
  }
  try {
    return { ok: true, value: JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(await request.arrayBuffer())) };
  } catch {
    return { ok: false, response: problem({ status: 400, code: "bad-json", detail: "The request is not JSON in UTF-8." }) };
  }
}
