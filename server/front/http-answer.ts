import { createHash } from "node:crypto";
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { promisify } from "node:util";
import { gzip } from "node:zlib";

/** An answer as it is sent: the body plain and, where that is shorter, compressed. */
export type Ready = { status: number; headers: OutgoingHttpHeaders; body: Buffer; gzipped?: Buffer };

const compress = promisify(gzip);

/** Bytes below which compressing saves nothing worth having. */
const SHORT = 1000;
const COMPRESSIBLE = /^(?:text\/|application\/(?:json|problem\+json|javascript|manifest\+json)|image\/svg\+xml)/;

/** @param etag whether the answer is named by its bytes, so that whoever has them need not fetch them again */
export async function ready(status: number, headers: OutgoingHttpHeaders, body: Buffer, etag: boolean): Promise<Ready> {
  const named = etag ? { ...headers, etag: `"${createHash("sha256").update(body).digest("base64url")}"` } : headers;
  const compressible = body.length > SHORT && COMPRESSIBLE.test(String(headers["content-type"] ?? ""));
  const varied = compressible ? { ...named, vary: [headers.vary, "Accept-Encoding"].filter(Boolean).join(", ") } : named;
  return { status, headers: varied, body, ...(compressible && { gzipped: await compress(body) }) };
}

/** Bytes that keeping it takes. */
export const sizeOf = ({ body, gzipped }: Ready): number => body.length + (gzipped?.length ?? 0) + 2000;

/** Sends an answer: 304 to whoever has it, no body for HEAD, compressed for whoever takes that. */
export function send(request: IncomingMessage, response: ServerResponse, { status, headers, body, gzipped }: Ready): void {
  const takesGzip = gzipped !== undefined && acceptsGzip(String(request.headers["accept-encoding"] ?? ""));
  const all: OutgoingHttpHeaders = { ...headers };
  // A strong tag names bytes, and compressed ones are others.
  const etag = typeof headers.etag === "string" && takesGzip ? headers.etag.replace(/"$/, '-gz"') : headers.etag;
  if (etag !== undefined) all.etag = etag;
  if (status === 200 && typeof etag === "string" && has(String(request.headers["if-none-match"] ?? ""), etag)) {
    for (const name of ["content-type", "content-length", "content-disposition"]) delete all[name];
    response.writeHead(304, all).end();
    return;
  }
  const sent = takesGzip ? gzipped : body;
  if (takesGzip) all["content-encoding"] = "gzip";
  response.writeHead(status, { ...all, "content-length": sent.length });
  response.end(request.method === "HEAD" ? undefined : sent);
}

/** Whether gzip is among the codings that are taken, at more than nothing. */
function acceptsGzip(header: string): boolean {
  return header.split(",").some((coding) => {
    const [name, weight] = coding
      .trim()
      .toLowerCase()
      .split(/\s*;\s*q=/);
    return (name === "gzip" || name === "*") && Number(weight ?? 1) > 0;
  });
}

/** Whether one of the tags that a client has is this one; the form of the bytes that was fetched before does not matter. */
function has(header: string, etag: string): boolean {
  const plain = (tag: string) => tag.replace(/^W\//, "").replace(/-gz"$/, '"');
  return header.trim() === "*" || header.split(",").some((tag) => plain(tag.trim()) === plain(etag));
}
