import { createHash } from "node:crypto";

/** Answers with the body and a strong ETag made from it, or with 304 where the reader has these very bytes already. */
export function conditional(request: Request, body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string>): Response {
  const etag = `"${createHash("sha256").update(body).digest("base64url")}"`;
  const shared = { ...headers, ETag: etag, "Cache-Control": "public, max-age=0, must-revalidate" };
  const known = (request.headers.get("if-none-match") ?? "").split(",").map((tag) => tag.trim().replace(/^W\//, ""));
  return known.includes(etag) || known.includes("*")
    ? new Response(null, { status: 304, headers: shared })
    : new Response(body, { headers: shared });
}
