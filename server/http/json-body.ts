import { problem } from "./problem";

/** Bytes. The largest request that makes sense, every answer a range and a dozen assumptions, takes under 8,000. */
const LARGEST_BODY = 64_000;

/**
 * The JSON that a request carries, or the problem to answer with: 415 for another type, 413 as soon as more than 64 kB have
 * arrived, 400 for what is not JSON.
 */
export async function readJson(request: Request): Promise<{ ok: true; value: unknown } | { ok: false; response: Response }> {
  const type = request.headers.get("content-type") ?? "";
  const encoding = request.headers.get("content-encoding") ?? "identity";
  if (!/^application\/json\s*(;|$)/i.test(type) || encoding.toLowerCase() !== "identity") {
    const detail = "Send the request as application/json, not compressed.";
    return { ok: false, response: problem({ status: 415, code: "not-json", detail, headers: { Accept: "application/json" } }) };
  }
  const bytes = await readBytes(request);
  if (bytes === null) {
    const detail = `A request holds at most ${LARGEST_BODY / 1000} kB.`;
    return { ok: false, response: problem({ status: 413, code: "too-large", detail }) };
  }
  try {
    return { ok: true, value: JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) };
  } catch {
    return { ok: false, response: problem({ status: 400, code: "bad-json", detail: "The request is not JSON in UTF-8." }) };
  }
}

/** The whole body, or null once it is larger than allowed; the rest is then not read. */
async function readBytes(request: Request): Promise<Uint8Array | null> {
  if (Number(request.headers.get("content-length")) > LARGEST_BODY) return null;
  const reader = request.body?.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > LARGEST_BODY) {
      await reader.cancel();
      return null;
    }
    chunks.push(value);
  }
  return Buffer.concat(chunks);
}
