import fresh from "fresh";
import Negotiator from "negotiator";

type Headers = Readonly<Record<string, string | string[] | undefined>>;

/** What we answer programs with; a client that takes anything gets the first. */
const TYPES = ["application/problem+json", "application/json", "text/html"];

/** Characters of an `Accept` header that are read: a browser's has 150, and each of its entries is tried on each of our types. */
const READ = 1000;

/** Whether an `Accept` header likes a page better than JSON: a browser's does, while most programs take anything. */
export function prefersHtml(accept: string | null | undefined): boolean {
  return new Negotiator({ headers: { accept: (accept ?? "*/*").slice(0, READ) } }).mediaType(TYPES) === "text/html";
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
