import type { IncomingHttpHeaders, IncomingMessage, OutgoingHttpHeaders, RequestListener, ServerResponse } from "node:http";
import { REFUSALS } from "@/lib/wording/refusals";
import { PRICES_CHOICES } from "@/server/addresses/prices-choice";
import { type ReadAddress, readAddress } from "@/server/addresses/read-address";
import { type Address, isOpenToAll, methodsOf, type RouteId, SUBSTITUTES } from "@/server/addresses/routes";
import { type Substitute, substituteFor } from "@/server/addresses/substitute";
import { cache, cached } from "@/server/cache";
import { CONSTANT_HEADERS, SHOWN_ANYWHERE, UNFRAMED } from "@/server/http/constant-headers.js";
import { OPEN_TO_ALL, preflight } from "@/server/http/cors";
import { prefersHtml } from "@/server/http/negotiation";
import { errorAt, failure, overload, type ProblemDetails, refusal } from "@/server/http/problem";
import { TRUSTED_SCRIPT_ADDRESSES } from "@/server/http/trusted-types";
import { toResult } from "@/server/results/no-result";
import { prepare } from "@/server/results/prepare";
import { inTurn } from "@/server/work/event-loop";
import { onceForAll, type UnderWays } from "@/server/work/once-for-all";
import { WITHIN_MS } from "@/server/work/pool";
import { type RequestContext, withinRequest } from "@/server/work/request-context";
import { isAbandoned, isOverload } from "@/server/work/turns";
import type { Answer, Ask, Question } from "./ask-next";
import { endAfter, hasBody, LARGEST_BODY, readBody } from "./body";
import { type DataAsked, dataAsked, parted, withDeferredScripts } from "./deferred";
import { START_DEFERRED_SCRIPTS } from "./deferred-scripts";
import { type Ready, ready, send, sizeOf } from "./http-answer";
import { FRAMED_PLAIN_PAGE, NOTHING_RUNS, PLAIN_PAGE, pagePolicy, SCRIPT } from "./policy";

/** Characters. The longest address of ours is a page of questions sent with every box filled, at under 4,000. */
const LONGEST_URL = 8000;
/** How long shared caches may serve an answer without asking again, s. A new version shows after that at the latest. */
const SHARED_FOR_S = 3600;
/** The pages that are made to be framed. */
const IN_A_FRAME = /^\/embed(?:[/?]|$)/;
/** The page whose scripts do not wait for somebody: what it is for is done by a script, in somebody else's page. */
const AT_ONCE = /^\/embed\/done\//;
/** Replaces the client's user agent: Next would answer some programs differently. */
const ASKED_BY = "mailverdict";
/** Headers about a body that Next gets. */
const ABOUT_BODY = ["content-type", "content-encoding"] as const;
/** Headers that belong to a connection, or that we set ourselves. */
const NOT_HANDED_ON = new Set([
  "connection",
  "keep-alive",
  "transfer-encoding",
  "content-length",
  "date",
  "etag",
  "x-nextjs-cache",
  "x-nextjs-prerender",
]);
/** Next varies its answers by headers that we never pass on. */
const NEXT_VARIES = /\b(?:rsc|next-router-[\w-]+|next-url)\b\s*,?\s*/gi;

/** Headers of answers made here and not by Next. */
const OURS = { ...CONSTANT_HEADERS, ...UNFRAMED };

/** What is asked for, and whether as a page or for a program. */
type Asked = { address: Address; host: string; wantsPage: boolean };
/** An answer, and for a page its data, which its scripts load when they start. */
type Made = Ready & { data?: { digest: string; answer: Ready } };

/**
 * Stands between the network and the product: it limits requests, reads addresses, caches finished answers, adds ETags and policies, and
 * answers 503 when there is no room. It asks Next once for each answer, and only for addresses that exist.
 *
 * @param ask asks Next
 * @param askerOf who is asking, for turns
 * @param fail hears of failures of ours
 * @param today part of the cache key: a result warns of old prices, so it is made again each day
 */
export function front(
  ask: Ask,
  askerOf: (request: IncomingMessage) => string,
  fail: (error: unknown) => void,
  today = () => new Date().toISOString().slice(0, 10),
): RequestListener {
  const underWay: UnderWays<Made> = new Map();
  /** Has Next make an answer when it is this request's turn. */
  const askNext = (question: Question, context: RequestContext): Promise<Answer> => inTurn(context, () => ask(question, context));

  return (request, response) => {
    answerTo(request, response)
      .catch((error) => {
        // A client that broke off or left gets no answer, and that is no failure.
        if (isAbandoned(error) || (request.destroyed && !request.complete)) return undefined;
        fail(error);
        return refused(prefersHtml(request.headers.accept), failure(), { path: request.url ?? "/" });
      })
      .then((answer) => (answer ? send(request, response, answer) : response.destroy()));
  };

  async function answerTo(request: IncomingMessage, response: ServerResponse): Promise<Ready> {
    const wantsPage = prefersHtml(request.headers.accept);
    const target = request.url ?? "/";
    if (hasBody(request) && request.method !== "POST") endAfter(request, response);
    if (target.length > LONGEST_URL)
      return refused(wantsPage, { status: 414, code: "address-too-long", detail: REFUSALS.addressTooLong(LONGEST_URL) }, { path: target });
    const data = dataAsked(target);
    const read = readAddress(data ? data.page : target);
    if (read.kind === "nonsense") return refused(wantsPage, { status: 400, code: "invalid-request", detail: REFUSALS.noAddress });
    const byMethod = answerByMethod(request, response, read, wantsPage);
    if (byMethod) return byMethod;
    if (read.kind === "mended") return data ? noSuchData(wantsPage) : redirectTo(read.to);
    const { address } = read;
    const leaves = leaving(response);
    const context: RequestContext = {
      asker: askerOf(request),
      found: new Map(),
      nobodyWaits: leaves,
      deadline: performance.now() + WITHIN_MS,
    };
    const asked = { address, host: request.headers.host ?? "", wantsPage: wantsPage || data !== undefined };
    if (request.method === "POST") return posted(asked, request, response, context);
    const made = await madeOnce(asked, context, leaves);
    return data ? dataOf(made, data, wantsPage) : made;
  }

  /** An answer made once for everybody who asks meanwhile, and cached where it may be shared. */
  async function madeOnce(asked: Asked, context: RequestContext, leaves: AbortSignal): Promise<Made> {
    const key = `answer ${today()} ${asked.wantsPage} ${asked.address.url}`;
    const found = cached<Made>(key);
    if (found) return found;
    return onceForAll(underWay, key, leaves, async (nobodyWaits) => {
      const made = await make(asked, { ...context, nobodyWaits });
      if (isShared(made)) cache(key, made, sizeOfMade(made));
      return made;
    });
  }

  async function make(asked: Asked, context: RequestContext): Promise<Made> {
    const { address, wantsPage } = asked;
    const wrong = otherPrices(address);
    if (wrong) return refused(wantsPage, wrong, address);
    const substitute = substituteFor(address);
    try {
      if (substitute?.url === SUBSTITUTES.nothing) return await noSuchPage(asked, context);
      if (substitute) return await standIn(substitute, asked, context);
      if (!(await withinRequest(context, () => prepare(address)))) return refused(wantsPage, overload(context.retryAfterS), address);
      const answer = await askNext({ method: "GET", url: address.url, headers: headersFor(asked) }, context);
      // What Next sends in place of a page that failed is empty until a script fills it.
      return answer.status === 500 ? refused(wantsPage, failure(), address) : dressed(answer, asked);
    } catch (error) {
      if (isOverload(error)) return refused(wantsPage, overload(error.retryAfterS), address);
      throw error;
    }
  }

  /** The page that says what is wrong with an address, with a status that Next cannot set. */
  async function standIn({ url, status }: Substitute, asked: Asked, context: RequestContext): Promise<Made> {
    const answer = await askNext({ method: "GET", url, headers: { ...headersFor(asked), accept: "text/html" } }, context);
    const isThere = answer.status === 200 || (answer.status === 404 && url === SUBSTITUTES.nothing);
    if (!isThere) return refused(asked.wantsPage, failure(), asked.address);
    return dressed({ ...answer, status, headers: { ...answer.headers, "cache-control": "no-store" } }, asked);
  }

  /** One page for all unknown addresses. */
  async function noSuchPage(asked: Asked, context: RequestContext): Promise<Made> {
    const name = "no such page";
    const found = cached<Made>(name);
    if (found) return found;
    const nowhere = { ...asked, address: { ...asked.address, path: SUBSTITUTES.nothing, url: SUBSTITUTES.nothing } };
    const page = await standIn({ url: SUBSTITUTES.nothing, status: 404 }, nowhere, context);
    if (page.status === 404) cache(name, page, sizeOfMade(page));
    return page;
  }

  async function posted({ address, host, wantsPage }: Asked, request: IncomingMessage, response: ServerResponse, context: RequestContext) {
    const body = await readBody(request);
    if (body === undefined) {
      endAfter(request, response);
      return refused(wantsPage, { status: 413, code: "too-large", detail: REFUSALS.tooLarge(LARGEST_BODY / 1000) }, address);
    }
    const about = Object.fromEntries(ABOUT_BODY.flatMap((name) => (request.headers[name] ? [[name, request.headers[name]]] : [])));
    const question = { method: "POST", url: address.url, headers: { host, accept: "*/*", "user-agent": ASKED_BY, ...about }, body };
    try {
      const answer = await askNext(question, context);
      if (answer.status === 500) return refused(wantsPage, failure(), address);
      return await ready(answer.status, { ...handedOn(answer.headers), "content-security-policy": NOTHING_RUNS }, answer.body, false);
    } catch (error) {
      if (isOverload(error)) return refused(wantsPage, overload(error.retryAfterS), address);
      throw error;
    }
  }
}

/** Aborts when the client leaves before it is answered. */
function leaving(response: ServerResponse): AbortSignal {
  const gone = new AbortController();
  response.once("close", () => response.writableFinished || gone.abort());
  return gone.signal;
}

/** The answer that follows from the method alone: 405, or OPTIONS. */
function answerByMethod(
  request: IncomingMessage,
  response: ServerResponse,
  read: Exclude<ReadAddress, { kind: "nonsense" }>,
  wantsPage: boolean,
): Promise<Ready> | undefined {
  const place = read.kind === "here" ? read.address : { path: read.to, route: read.route };
  const { route } = place;
  const taken = route ? methodsOf(route) : ["GET", "HEAD"];
  if (request.method !== undefined && taken.includes(request.method)) return undefined;
  if (hasBody(request)) endAfter(request, response);
  const allow = { Allow: ["OPTIONS", ...taken].join(", ") };
  if (request.method === "OPTIONS") {
    const open = route && isOpenToAll(route) ? preflight(taken) : {};
    return ready(204, { ...OURS, ...open, ...allow, "content-security-policy": NOTHING_RUNS }, Buffer.alloc(0), false);
  }
  return refused(wantsPage, { status: 405, code: "method-not-allowed", detail: REFUSALS.onlyMethods(taken), headers: allow }, place);
}

/** The problem with a wrong `prices`, for a page as for a file. */
function otherPrices({ route, parts, query }: Address): ProblemDetails | undefined {
  if (!route?.startsWith("/r/:code")) return undefined;
  const asked = query.getAll("prices");
  if (asked.length === 0 || (asked.length === 1 && PRICES_CHOICES.some((choice) => choice === asked[0]))) return undefined;
  const detail = REFUSALS.unknownPrices(PRICES_CHOICES);
  return { status: 400, code: "invalid-request", detail, errors: [errorAt(["prices"], detail)], onward: toResult(parts[0] ?? "") };
}

const redirectTo = (to: string): Promise<Ready> =>
  ready(308, { ...OURS, location: to, "x-robots-tag": "noindex", "content-security-policy": NOTHING_RUNS }, Buffer.alloc(0), false);

/** The only headers that Next sees; others could make it answer with something else than the page. */
const headersFor = ({ host, wantsPage }: Asked): OutgoingHttpHeaders => ({
  host,
  accept: wantsPage ? "text/html" : "*/*",
  "user-agent": ASKED_BY,
});

const sizeOfMade = ({ data, ...answer }: Made): number => sizeOf(answer) + (data ? sizeOf(data.answer) : 0);

const isPage = ({ headers }: Answer): boolean => /^text\/html/.test(headers["content-type"] ?? "");

/** Whether an answer is the same for everybody. */
const isForAll = ({ status, headers }: Answer): boolean =>
  status === 200 && !/\b(?:private|no-store)\b/.test(headers["cache-control"] ?? "");

/** The answer with its policy, ETag and cache headers. */
async function dressed(answer: Answer, { address, host }: Asked): Promise<Made> {
  const { url } = address;
  const headers = handedOn(answer.headers);
  const { location } = answer.headers;
  if (location !== undefined) headers.location = pathOf(location, host) ?? location;
  const mayShare = isForAll(answer);
  const isImmutable = /\bimmutable\b/.test(answer.headers["cache-control"] ?? "");
  if (mayShare && !isImmutable) headers["cache-control"] = `public, max-age=0, s-maxage=${SHARED_FOR_S}, must-revalidate`;
  if (!isPage(answer) || !answer.body.includes("self.__next_f")) {
    headers["content-security-policy"] = policyByType(answer.headers["content-type"] ?? "");
    return ready(answer.status, headers, answer.body, answer.status === 200);
  }
  const { page, data } = withScripts(answer.body.toString("utf8"), url, mayShare);
  headers["content-security-policy"] = pagePolicy(page, IN_A_FRAME.test(address.path) ? "anywhere" : "alone", FIRST_SCRIPTS);
  const whole = await ready(answer.status, headers, Buffer.from(page), answer.status === 200);
  if (data === undefined) return whole;
  return { ...whole, data: { digest: data.digest, answer: await ready(200, asData(headers), Buffer.from(data.text), true) } };
}

/** A page's data has the type of a script, and never changes under its address. */
const asData = ({ link: _, ...page }: OutgoingHttpHeaders): OutgoingHttpHeaders => ({
  ...page,
  "content-type": "text/javascript; charset=utf-8",
  "content-security-policy": SCRIPT,
  "cache-control": "public, max-age=31536000, immutable",
});

/** The data of a page, if its digest is still the one in the address; a page of another version gets no scripts. */
const dataOf = async ({ data }: Made, { digest }: DataAsked, wantsPage: boolean): Promise<Ready> =>
  data?.digest === digest ? data.answer : noSuchData(wantsPage);

const noSuchData = (wantsPage: boolean): Promise<Ready> =>
  refused(wantsPage, { status: 404, code: "not-found", detail: REFUSALS.noSuchData });

/** The policy of an answer whose type alone decides it. */
function policyByType(contentType: string): string {
  if (contentType.startsWith("text/html")) return PLAIN_PAGE;
  return /^(?:application|text)\/javascript\b/.test(contentType) ? SCRIPT : NOTHING_RUNS;
}

const FIRST_SCRIPTS = [TRUSTED_SCRIPT_ADDRESSES, START_DEFERRED_SCRIPTS];
const inTags = (script: string) => `<script>${script}</script>`;

/** The page with the scripts that must run first; those of Next wait. */
function withScripts(html: string, url: string, mayShare: boolean): { page: string; data?: { digest: string; text: string } } {
  if (AT_ONCE.test(url)) return { page: html.replace("<head>", `<head>${inTags(TRUSTED_SCRIPT_ADDRESSES)}`) };
  const begun = html.replace("<head>", `<head>${FIRST_SCRIPTS.map(inTags).join("")}`);
  return mayShare ? parted(begun, url) : { page: withDeferredScripts(begun) };
}

function isShared({ status, headers }: Ready): boolean {
  return status === 200 && /\bpublic\b/.test(String(headers["cache-control"] ?? ""));
}

/** The headers of an answer that the browser gets. */
function handedOn(headers: IncomingHttpHeaders): OutgoingHttpHeaders {
  const passed: OutgoingHttpHeaders = {};
  for (const [name, value] of Object.entries(headers)) if (!NOT_HANDED_ON.has(name)) passed[name] = value;
  const vary = String(headers.vary ?? "")
    .replace(NEXT_VARIES, "")
    .replace(/,\s*$/, "");
  if (vary === "") delete passed.vary;
  else passed.vary = vary;
  return passed;
}

/** An address of this site without its origin, so that it is right behind a proxy that changes scheme or port; undefined for other sites. */
function pathOf(location: string, ownHost: string): string | undefined {
  if (location.startsWith("/")) return location;
  if (!URL.canParse(location)) return undefined;
  const { host, pathname, search, hash } = new URL(location);
  return host === ownHost ? `${pathname}${search}${hash}` : undefined;
}

/** Where something is refused: for other sites to read or to show in a frame, as what is there is. */
type Place = { path: string; route?: RouteId | undefined };

/** A refusal of the front's own: problem details, or a page for a person. */
function refused(wantsPage: boolean, details: ProblemDetails, { path, route }: Place = { path: "/" }): Promise<Ready> {
  const { status, headers, body } = refusal(details, wantsPage ? "page" : "details");
  const isFramed = IN_A_FRAME.test(path);
  const all = {
    ...CONSTANT_HEADERS,
    ...(isFramed ? SHOWN_ANYWHERE : UNFRAMED),
    ...(route !== undefined && isOpenToAll(route) ? OPEN_TO_ALL : {}),
    ...headers,
    "Content-Security-Policy": !wantsPage ? NOTHING_RUNS : isFramed ? FRAMED_PLAIN_PAGE : PLAIN_PAGE,
  };
  const named = Object.fromEntries(Object.entries(all).map(([name, value]) => [name.toLowerCase(), value]));
  return ready(status, named, Buffer.from(body), false);
}
