import fresh from "fresh";
import Negotiator from "negotiator";

type Headers = Readonly<Record<string, string | string[] | undefined>>;

/** What we answer programs with; a client that takes anything gets the first. */
const TYPES = ["application/problem+json", "application/json", "text/html"];

/** Whether an `Accept` header prefers a page to JSON: a browser's does, while most programs take anything. */
export function prefersHtml(accept: string | null | undefined): boolean {
  return new Negotiator({ headers: { accept: accept ?? "*/*" } }).mediaType(TYPES) === "text/html";
}

/** Whether a client takes gzip, at more than nothing. */
export function takesGzip(headers: Headers): boolean {
  const accepted = headers["accept-encoding"];
  return new Negotiator({ headers: { "accept-encoding": String(accepted ?? "") } }).encodings(["gzip"]).length > 0;
}

/** The mark of a compressed form in an ETag: ours, and Apache's. */
const FORM = /-gz(?:ip)?"/g;

/** Whether a client already has the answer with this tag, compressed or not. */
export function hasAlready(headers: Headers, etag: string): boolean {
  const tags = String(headers["if-none-match"] ?? "").replace(FORM, '"');
  return fresh({ "if-none-match": tags }, { etag: etag.replace(FORM, '"') });
}
