import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { etag as nameOf } from "etag";
import { owned } from "@/server/cache";
import { hasAlready, takesGzip } from "@/server/http/negotiation";

/** An answer ready to send: the body plain and, where it pays, compressed. */
export type Ready = { status: number; headers: OutgoingHttpHeaders; body: Buffer; gzipped?: Buffer };

const compress = promisify(gzip);

/** Bytes below which compression is not worth it. */
const SHORT = 1000;
const COMPRESSIBLE = /^(?:text\/|application\/(?:json|problem\+json|javascript|manifest\+json)|image\/svg\+xml)/;
/** A client that has not read an answer within this will not. ms */
const TAKEN_WITHIN_MS = 120_000;

/** @param etag whether the answer gets an ETag, so that a client that has the bytes need not fetch them again */
export async function ready(status: number, headers: OutgoingHttpHeaders, body: Buffer, etag: boolean): Promise<Ready> {
  const named = etag ? { ...headers, etag: nameOf(body) } : headers;
  const compressible = body.length > SHORT && COMPRESSIBLE.test(String(headers["content-type"] ?? ""));
  const varied = compressible ? { ...named, vary: [headers.vary, "Accept-Encoding"].filter(Boolean).join(", ") } : named;
  return { status, headers: varied, body: owned(body), ...(compressible && { gzipped: owned(await compress(body)) }) };
}

/** Bytes that it takes in the cache. */
export const sizeOf = ({ headers, body, gzipped }: Ready): number =>
  body.length + (gzipped?.length ?? 0) + 2 * JSON.stringify(headers).length;

/** Sends an answer: 304 where the client has it, no body for HEAD, compressed where the client accepts that. */
export function send(request: IncomingMessage, response: ServerResponse, { status, headers, body, gzipped }: Ready): void {
  const giveUp = setTimeout(() => response.destroy(), TAKEN_WITHIN_MS).unref();
  response.once("close", () => clearTimeout(giveUp));
  const isGzipped = gzipped !== undefined && takesGzip(request.headers);
  const all: OutgoingHttpHeaders = { ...headers };
  // A strong ETag names exact bytes, and the compressed ones differ.
  const etag = typeof headers.etag === "string" && isGzipped ? headers.etag.replace(/"$/, '-gz"') : headers.etag;
  if (etag !== undefined) all.etag = etag;
  if (status === 200 && typeof etag === "string" && hasAlready(request.headers, etag)) {
    for (const name of ["content-type", "content-length", "content-disposition"]) delete all[name];
    response.writeHead(304, all).end();
    return;
  }
  const sent = isGzipped ? gzipped : body;
  if (isGzipped) all["content-encoding"] = "gzip";
  // What has no content has no length either.
  if (status !== 204) all["content-length"] = sent.length;
  response.writeHead(status, all);
  response.end(request.method === "HEAD" ? undefined : sent);
}
