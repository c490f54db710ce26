import type { IncomingMessage, OutgoingHttpHeaders, RequestListener, ServerResponse } from "node:http";
import { LARGEST_REQUEST } from "@/lib/formats/openapi/largest-request";
import { REFUSALS } from "@/lib/wording/refusals";
import { readAddress } from "@/server/addresses/read-address";
import { type Address, SUBSTITUTES } from "@/server/addresses/routes";
import { type Substitute, substituteFor } from "@/server/addresses/substitute";
import { cache, cached } from "@/server/cache";
import { prefersHtml } from "@/server/http/negotiation";
import { failure, overload } from "@/server/http/problem";
import { prepare } from "@/server/results/prepare";
import { inTurn } from "@/server/work/event-loop";
import { onceForAll, type UnderWays } from "@/server/work/once-for-all";
import { WITHIN_MS } from "@/server/work/pool";
import { type RequestContext, withinRequest } from "@/server/work/request-context";
import { isAbandoned, isOverload } from "@/server/work/turns";
import type { Answer, Ask, Question } from "./ask-next";
import { endAfter, hasBody, readBody } from "./body";
import { type DataAsked, dataAsked } from "./deferred";
import { dressed, handedOn, type Made } from "./dressed";
import { type Ready, ready, send, sizeOf } from "./http-answer";
import { answerByMethod, noSuchData, otherView, redirectTo, refused } from "./own-answers";
import { NOTHING_RUNS } from "./policy";

/** Characters. The longest address of ours is a page of questions sent with every box filled, at under 4,000 beside two codes of up to 1,022. */
const LONGEST_URL = 8000;
/** Replaces the client's user agent: Next would answer some programs differently. */
const ASKED_BY = "mailverdict";
/** Headers about a body that Next gets. */
const ABOUT_BODY = ["content-type", "content-encoding"] as const;
/** What is asked for, and whether as a page or for a program. */
type Asked = { address: Address; host: string; wantsPage: boolean };
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
    const wrong = otherView(address);
    if (wrong) return refused(wantsPage, wrong, address);
    const substitute = substituteFor(address);
    try {
      if (substitute?.url === SUBSTITUTES.nothing) return await noSuchPage(asked, context);
      if (substitute) return await standIn(substitute, asked, context);
      if (!(await withinRequest(context, () => prepare(address)))) return refused(wantsPage, overload(context.retryAfterS), address);
      const answer = await askNext({ method: "GET", url: address.url, headers: headersFor(asked) }, context);
      // What Next sends in place of a page that failed is empty until a script fills it.
      return answer.status === 500 ? refused(wantsPage, failure(), address) : dressed(answer, address, asked.host);
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
    return dressed({ ...answer, status, headers: { ...answer.headers, "cache-control": "no-store" } }, asked.address, asked.host);
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
      return refused(wantsPage, { status: 413, code: "too-large", detail: REFUSALS.tooLarge(LARGEST_REQUEST / 1000) }, address);
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

/** The only headers that Next sees; others could make it answer with something else than the page. */
const headersFor = ({ host, wantsPage }: Asked): OutgoingHttpHeaders => ({
  host,
  accept: wantsPage ? "text/html" : "*/*",
  "user-agent": ASKED_BY,
});

const sizeOfMade = ({ data, ...answer }: Made): number => sizeOf(answer) + (data ? sizeOf(data.answer) : 0);

/** The data of a page, if its digest is still the one in the address; a page of another version gets no scripts. */
const dataOf = async ({ data }: Made, { digest }: DataAsked, wantsPage: boolean): Promise<Ready> =>
  data?.digest === digest ? data.answer : noSuchData(wantsPage);

function isShared({ status, headers }: Ready): boolean {
  return status === 200 && /\bpublic\b/.test(String(headers["cache-control"] ?? ""));
}
