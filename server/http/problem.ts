import { BUSY, FAILURE, NO_RESULT, REFUSED } from "@/lib/wording/pages/frame";
import { currentRequest } from "@/server/work/request-context";
import { prefersHtml } from "./negotiation";
import { type PlainLink, plainPage } from "./plain-page";

const TITLES = {
  400: "Bad Request",
  404: "Not Found",
  405: "Method Not Allowed",
  413: "Content Too Large",
  414: "URI Too Long",
  415: "Unsupported Media Type",
  422: "Unprocessable Content",
  500: "Internal Server Error",
  503: "Service Unavailable",
} as const;

export type ProblemError = { pointer: string; field: string; detail: string };

export type ProblemDetails = {
  status: keyof typeof TITLES;
  /** Stable, for programs. */
  code: string;
  /** A finished sentence, for people. */
  detail: string;
  errors?: ProblemError[];
  headers?: Record<string, string>;
  /** Where a person can go on, before the start page. */
  onward?: PlainLink;
};

/**
 * An answer that says what was wrong with the request, as RFC 9457 problem details; never cached.
 *
 * @param request whose `Accept` is asked whether a page would be liked better, as it is where a person opened the address
 */
export function problem({ status, code, detail, errors, headers, onward }: ProblemDetails, request?: Request): Response {
  const shared = { "Cache-Control": "no-store", ...headers, ...(request && { Vary: "Accept", "X-Robots-Tag": "noindex" }) };
  if (request && prefersHtml(request.headers.get("accept"))) {
    const home = { href: "/", label: NO_RESULT.home };
    const page = plainPage({ heading: REFUSED[status], paragraphs: [detail], links: onward ? [onward, home] : [home] });
    return new Response(page, { status, headers: { ...shared, "Content-Type": "text/html; charset=utf-8" } });
  }
  const body = { type: "about:blank", title: TITLES[status], status, code, detail, ...(errors && { errors }) };
  return new Response(JSON.stringify(body), { status, headers: { ...shared, "Content-Type": "application/problem+json" } });
}

/** Seconds after which to ask again, where nothing better is known. */
const RETRY_AFTER_S = 5;

/**
 * There is no room to compute this now. It is worth another try, so a client is told when.
 *
 * @param retryAfterS seconds; as a rule what the queue said when it refused the request that is worked on
 */
export function overload(retryAfterS = currentRequest()?.retryAfterS ?? RETRY_AFTER_S): ProblemDetails {
  return { status: 503, code: "busy", detail: BUSY.detail, headers: { "Retry-After": String(retryAfterS) }, onward: BUSY.retry };
}

/** Something failed here. */
export function failure(): ProblemDetails {
  return { status: 500, code: "failed", detail: FAILURE.text, onward: FAILURE.ways[0] };
}

/** A place in the request's JSON as a URI fragment (RFC 6901), with the field's own name beside it. */
export function errorAt(path: string[], detail: string): ProblemError {
  const steps = path.map((step) => encodeURIComponent(step.replaceAll("~", "~0").replaceAll("/", "~1")));
  return { pointer: `#${steps.map((step) => `/${step}`).join("")}`, field: path.at(-1) ?? "", detail };
}
