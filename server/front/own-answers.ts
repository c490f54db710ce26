import type { IncomingMessage, ServerResponse } from "node:http";
import { CHOICES } from "@/lib/questionnaire/ids";
import { REFUSALS } from "@/lib/wording/refusals";
import { PRICES_CHOICES } from "@/server/addresses/prices-choice";
import type { ReadAddress } from "@/server/addresses/read-address";
import { type Address, isOpenToAll, methodsOf, type RouteId } from "@/server/addresses/routes";
import { CONSTANT_HEADERS, SHOWN_ANYWHERE, UNFRAMED } from "@/server/http/constant-headers.js";
import { OPEN_TO_ALL, preflight } from "@/server/http/cors";
import { errorAt, type ProblemDetails, refusal } from "@/server/http/problem";
import { toResult } from "@/server/results/no-result";
import { endAfter, hasBody } from "./body";
import { type Ready, ready } from "./http-answer";
import { FRAMED_PLAIN_PAGE, framingOf, NOTHING_RUNS, PLAIN_PAGE } from "./policy";

/** Answers that the front makes itself, without Next: refusals, redirects and what OPTIONS asks for. */

/** Their headers. */
const OURS = { ...CONSTANT_HEADERS, ...UNFRAMED };

/** The answer that follows from the method alone: 405, or OPTIONS. */
export function answerByMethod(
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

/** How a result may be looked at, each with what may be asked for. */
const VIEWS: readonly { name: string; choices: readonly string[] }[] = [
  { name: "prices", choices: PRICES_CHOICES },
  { name: "currency", choices: CHOICES.currency },
];

/** The problem with a wrong `prices` or `currency`, for a page as for a file. */
export function otherView({ route, parts, query }: Address): ProblemDetails | undefined {
  if (!route?.startsWith("/r/:code")) return undefined;
  const errors = VIEWS.flatMap(({ name, choices }) => {
    const asked = query.getAll(name);
    const isFine = asked.length === 0 || (asked.length === 1 && choices.some((choice) => choice === asked[0]));
    return isFine ? [] : [errorAt([name], REFUSALS.unknownView(name, choices))];
  });
  if (errors.length === 0) return undefined;
  const detail = errors.map((error) => error.detail).join(" ");
  return { status: 400, code: "invalid-request", detail, errors, onward: toResult(parts[0] ?? "") };
}

export const redirectTo = (to: string): Promise<Ready> =>
  ready(308, { ...OURS, location: to, "x-robots-tag": "noindex", "content-security-policy": NOTHING_RUNS }, Buffer.alloc(0), false);

/** The answer to whoever asks for the data of a page that has none, or of another version. */
export const noSuchData = (wantsPage: boolean): Promise<Ready> =>
  refused(wantsPage, { status: 404, code: "not-found", detail: REFUSALS.noSuchData });

/** Where something is refused: for other sites to read or to show in a frame, as what is there is. */
type Place = { path: string; route?: RouteId | undefined };

/** A refusal of the front's own: problem details, or a page for a person. */
export function refused(wantsPage: boolean, details: ProblemDetails, { path, route }: Place = { path: "/" }): Promise<Ready> {
  const { status, headers, body } = refusal(details, wantsPage ? "page" : "details");
  const isFramed = framingOf(path) === "anywhere";
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
