import type { IncomingHttpHeaders, IncomingMessage, OutgoingHttpHeaders, RequestListener, ServerResponse } from "node:http";
import { LRUCache } from "lru-cache";
import { isOwnRequest, OWN_REQUEST } from "@/server/http/own-request";
import { prefersHtml } from "@/server/http/prefers-html";
import { failure, overload, problem } from "@/server/http/problem";
import { TRUSTED_SCRIPT_ADDRESSES } from "@/server/http/trusted-types";
import { type Answer, type Ask, inwardDoor } from "./ask-next";
import { dataAsked, parted, withLateScripts } from "./deferred";
import { START_LATE_SCRIPTS } from "./deferred-scripts";
import { type Ready, ready, send, sizeOf } from "./http-answer";
import { NOTHING_RUNS, PLAIN_PAGE, pagePolicy, SCRIPT } from "./policy";

/** Characters. The longest address of ours is a page of questions sent with every box filled, at under 4,000. */
const LONGEST_URL = 8000;
/** Bytes. The only request with a body is the one for an assessment, which says more about its own. */
const LARGEST_BODY = 64_000;
/** Whatever else is asked never gets as far as the product: Next fails at some of it. */
const METHODS: readonly (string | undefined)[] = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];
/** A file as it lies in `public/`, for which Next fails at every other method. */
const PUBLIC_FILE = /^\/sw\.js(?:\?|$)/;
/** How long those who keep answers for others may show them without asking again, s. A new version is shown after that at the latest. */
const SHARED_FOR_S = 3600;
/** Where Next leads a request that there is no room for; see `app/busy.ts`. */
const BUSY_ADDRESS = "/busy";
/** The pages that are made to be framed. */
const IN_A_FRAME = /^\/embed(?:[/?]|$)/;
/** The page whose scripts do not wait for somebody: what it is for is done by a script, in somebody else's page. */
const AT_ONCE = /^\/embed\/done\//;
/**
 * Pages that may have to wait for an assessment. Next writes a page in another order where it had to wait, so such a page is asked for again
 * once the assessment is there: then it has the same bytes in every process.
 */
const WORKED_OUT = /^\/(?:r|compare)\//;
/** What is asked inward in the founder's name; anything else could make Next answer with something else than the page. */
const PASSED_ON = ["host", "accept"] as const;
/** Told to Next in place of what asked: some programs would be answered in another way. */
const ASKED_BY = "mailverdict";
/** What belongs to a connection, or is said anew. */
const NOT_HANDED_ON = new Set([
  "connection",
  "keep-alive",
  "transfer-encoding",
  "content-length",
  "date",
  "x-nextjs-cache",
  "x-nextjs-prerender",
]);
/** Next varies its answers by headers that are never passed on. */
const NEXT_VARIES = /\b(?:rsc|next-router-[\w-]+|next-url)\b\s*,?\s*/gi;

/** What an answer is made from. */
type Asked = Pick<IncomingMessage, "url" | "headers">;
/** An answer, and the data of a page whose scripts wait. */
type Made = Ready & { data?: Ready };

const sizeOfMade = ({ data, ...answer }: Made): number => sizeOf(answer) + (data ? sizeOf(data) : 0);

export type Front = { listener: RequestListener; kept: () => { entries: number; bytes: number } };

/**
 * What stands between the network and the product: it bounds requests, keeps finished answers, names them by their bytes, says what a page
 * may run, and turns a lack of room into 503. Everything that is asked with GET passes through here whole; the rest is handed on as it comes.
 *
 * @param product Next's own listener
 * @param keepBytes how much may be kept
 * @param today for the key of what is kept: a result warns of old prices, so it is made anew each day
 */
export function front(product: RequestListener, keepBytes: number, today = () => new Date().toISOString().slice(0, 10)): Front {
  const ask = inwardDoor(product);
  const kept = new LRUCache<string, Made>({ maxSize: keepBytes, sizeCalculation: sizeOfMade });
  const underWay = new Map<string, Promise<Made>>();

  /** An answer made once for all who ask for it meanwhile, and kept where it may be shared. */
  function made(key: string, request: Asked): Promise<Made> {
    const making = underWay.get(key) ?? make(request, ask);
    underWay.set(key, making);
    making.then((answer) => isShared(answer) && kept.set(key, answer)).catch(() => undefined);
    making.finally(() => underWay.delete(key)).catch(() => undefined);
    return making;
  }

  const listener: RequestListener = (request, response) => {
    const url = decodable(request.url ?? "/");
    request.url = url;
    const wrong = wrongWith(request, url);
    if (wrong) return void refused(request, wrong).then((answer) => send(request, response, answer));
    if ((request.method !== "GET" && request.method !== "HEAD") || !url.startsWith("/")) return handOn(product, request, response);
    const data = dataAsked(url);
    const asked: Asked = data ? { url: data.page, headers: { ...request.headers, accept: "text/html" } } : request;
    const key = `${today()} ${prefersHtml(asked.headers.accept ?? null)} ${isOwnRequest(asked.headers)} ${asked.url}`;
    const answered = async (answer: Made) => send(request, response, data ? await dataOf(answer, data.digest, request) : answer);
    Promise.resolve(kept.get(key) ?? made(key, asked))
      .then(answered)
      .catch(() => response.destroy());
  };
  return { listener, kept: () => ({ entries: kept.size, bytes: kept.calculatedSize }) };
}

/** Hands a request on that is answered as it comes: what is posted, and what the product refuses by its method. */
function handOn(product: RequestListener, request: IncomingMessage, response: ServerResponse): void {
  response.setHeader("Content-Security-Policy", NOTHING_RUNS);
  product(request as Parameters<RequestListener>[0], response as Parameters<RequestListener>[1]);
}

/** The address with every part of its path that stands for no text taken as it is written: Next fails at undoing what nobody did. */
function decodable(url: string): string {
  const [path = "", ...query] = url.split("?");
  const parts = path.split("/").map((part) => (isDecodable(part) ? part : part.replaceAll("%", "%25")));
  return [parts.join("/"), ...query].join("?");
}

function isDecodable(part: string): boolean {
  try {
    decodeURIComponent(part);
    return true;
  } catch {
    return false;
  }
}

/** What is wrong with a request whoever answers it: nothing here takes its method, or its address or its body is too long. */
function wrongWith(request: IncomingMessage, url: string): Parameters<typeof problem>[0] | undefined {
  if (PUBLIC_FILE.test(url) && request.method !== "GET" && request.method !== "HEAD") {
    const detail = "This file can only be read.";
    return { status: 405, code: "method-not-allowed", detail, headers: { Allow: "GET, HEAD" } };
  }
  if (!METHODS.includes(request.method)) {
    const detail = "Nothing here takes this method.";
    return { status: 405, code: "method-not-allowed", detail, headers: { Allow: "OPTIONS, GET, HEAD, POST" } };
  }
  // Next takes it for an address and fails at it.
  if (url === "*")
    return { status: 400, code: "invalid-request", detail: "The address must name something that is here: it begins with /." };
  if (url.length > LONGEST_URL)
    return { status: 414, code: "address-too-long", detail: `An address has at most ${LONGEST_URL} characters.` };
  if (Number(request.headers["content-length"] ?? 0) <= LARGEST_BODY) return undefined;
  return { status: 413, code: "too-large", detail: `A request holds at most ${LARGEST_BODY / 1000} kB.` };
}

async function make(request: Asked, ask: Ask): Promise<Made> {
  const url = request.url ?? "/";
  const passed = PASSED_ON.flatMap((name) => (request.headers[name] === undefined ? [] : [[name, request.headers[name]]]));
  const own = isOwnRequest(request.headers) ? { [OWN_REQUEST]: request.headers[OWN_REQUEST] } : {};
  const headers = { ...Object.fromEntries(passed), ...own, "user-agent": ASKED_BY };
  const question = { method: "GET", url, headers } as const;
  const first = await ask(question);
  const answer = WORKED_OUT.test(url) && isPage(first) && isForAll(first) ? await ask(question) : first;
  if (answer.status >= 300 && answer.status < 400 && pathOf(answer.headers.location, request) === BUSY_ADDRESS)
    return refused(request, overload());
  // What Next sends in place of a page that failed is empty until a script fills it.
  if (answer.status === 500) return refused(request, failure());
  return dressed(answer, request, url);
}

const isPage = ({ headers }: Answer): boolean => /^text\/html/.test(headers["content-type"] ?? "");

/** Whether an answer is the same for everybody. */
const isForAll = ({ status, headers }: Answer): boolean =>
  status === 200 && !/\b(?:private|no-store)\b/.test(headers["cache-control"] ?? "");

/** The answer with what a browser is to know of it. */
async function dressed(answer: Answer, request: Asked, url: string): Promise<Made> {
  const headers = handedOn(answer.headers);
  const { location } = answer.headers;
  if (location !== undefined) headers.location = pathOf(location, request) ?? location;
  const mayShare = isForAll(answer);
  const isImmutable = /\bimmutable\b/.test(answer.headers["cache-control"] ?? "");
  if (mayShare && !isImmutable) headers["cache-control"] = `public, max-age=0, s-maxage=${SHARED_FOR_S}, must-revalidate`;
  if (!isPage(answer) || !answer.body.includes("self.__next_f")) {
    headers["content-security-policy"] = policyByType(answer.headers["content-type"] ?? "");
    return ready(answer.status, headers, answer.body, answer.status === 200);
  }
  const { page, data } = withScripts(answer.body.toString("utf8"), url, mayShare);
  headers["content-security-policy"] = pagePolicy(page, IN_A_FRAME.test(url) ? "anywhere" : "alone", FIRST_SCRIPTS);
  const whole = await ready(answer.status, headers, Buffer.from(page), answer.status === 200);
  return data === undefined ? whole : { ...whole, data: await ready(200, asData(headers), Buffer.from(data), true) };
}

/** A page's data is a script by its type, and never changes under its address. */
const asData = ({ link: _, ...page }: OutgoingHttpHeaders): OutgoingHttpHeaders => ({
  ...page,
  "content-type": "text/javascript; charset=utf-8",
  "content-security-policy": SCRIPT,
  "cache-control": "public, max-age=31536000, immutable",
});

/** The data of a page, if it still is what an address names; a page of another version is left without scripts. */
async function dataOf({ data }: Made, digest: string, request: IncomingMessage): Promise<Ready> {
  // Its tag is the same digest, whole.
  if (data && String(data.headers.etag).startsWith(`"${digest}`)) return data;
  return refused(request, { status: 404, code: "not-found", detail: "This page has no such data, or has it no longer." });
}

/** The policy of what needs no reading to know what it may do. */
function policyByType(contentType: string): string {
  if (contentType.startsWith("text/html")) return PLAIN_PAGE;
  return /^(?:application|text)\/javascript\b/.test(contentType) ? SCRIPT : NOTHING_RUNS;
}

const FIRST_SCRIPTS = [TRUSTED_SCRIPT_ADDRESSES, START_LATE_SCRIPTS];
const inTags = (script: string) => `<script>${script}</script>`;

/** The page with the scripts that must run before any other; those of Next wait. A substitute page has passed here before. */
function withScripts(html: string, url: string, mayShare: boolean): { page: string; data?: string } {
  if (html.includes(inTags(TRUSTED_SCRIPT_ADDRESSES))) return { page: html };
  if (AT_ONCE.test(url)) return { page: html.replace("<head>", `<head>${inTags(TRUSTED_SCRIPT_ADDRESSES)}`) };
  const begun = html.replace("<head>", `<head>${FIRST_SCRIPTS.map(inTags).join("")}`);
  return mayShare ? parted(begun, url) : { page: withLateScripts(begun) };
}

function isShared({ status, headers }: Ready): boolean {
  return status === 200 && /\bpublic\b/.test(String(headers["cache-control"] ?? ""));
}

/** The headers of an answer that are the browser's to have. */
function handedOn(headers: IncomingHttpHeaders): OutgoingHttpHeaders {
  const kept: OutgoingHttpHeaders = {};
  for (const [name, value] of Object.entries(headers)) if (!NOT_HANDED_ON.has(name)) kept[name] = value;
  const vary = String(headers.vary ?? "")
    .replace(NEXT_VARIES, "")
    .replace(/,\s*$/, "");
  if (vary === "") delete kept.vary;
  else kept.vary = vary;
  return kept;
}

/** An address of this very site without its origin, so that no scheme or port that a proxy in front has changed is told; else undefined. */
function pathOf(location: string | undefined, request: Asked): string | undefined {
  if (location === undefined) return undefined;
  if (location.startsWith("/")) return location;
  if (!URL.canParse(location)) return undefined;
  const { host, pathname, search, hash } = new URL(location);
  return host === request.headers.host ? `${pathname}${search}${hash}` : undefined;
}

/** A refusal of the front's own: problem details, or a page for a person. */
async function refused(request: Asked, details: Parameters<typeof problem>[0]): Promise<Ready> {
  const { status, headers, ...answer } = await asAnswer(
    problem(details, new Request("http://front/", { headers: { accept: request.headers.accept ?? "*/*" } })),
  );
  const isPage = String(headers["content-type"]).startsWith("text/html");
  const policies = {
    "content-security-policy": isPage ? PLAIN_PAGE : NOTHING_RUNS,
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
  };
  return ready(status, { ...headers, ...policies }, answer.body, false);
}

async function asAnswer(response: Response): Promise<Answer> {
  return { status: response.status, headers: Object.fromEntries(response.headers), body: Buffer.from(await response.arrayBuffer()) };
}
