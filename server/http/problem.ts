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

/** A refusal as it is sent: plain, so that many of them cost little. */
export type Refusal = { status: number; headers: Record<string, string>; body: string };

/**
 * What was wrong with a request, as RFC 9457 problem details or as a page for a person; never cached.
 *
 * @param form `either`: always problem details, whatever the client accepts, so the answer does not vary by it
 */
export function refusal({ status, code, detail, errors, headers, onward }: ProblemDetails, form: "page" | "details" | "either"): Refusal {
  const varied = form === "either" ? undefined : { Vary: "Accept", "X-Robots-Tag": "noindex" };
  const shared = { "Cache-Control": "no-store", ...headers, ...varied };
  if (form === "page") {
    const home = { href: "/", label: NO_RESULT.home };
    const body = plainPage({ heading: REFUSED[status], paragraphs: [detail], links: onward ? [onward, home] : [home] });
    return { status, headers: { ...shared, "Content-Type": "text/html; charset=utf-8" }, body };
  }
  const body = { type: "about:blank", title: TITLES[status], status, code, detail, ...(errors && { errors }) };
  return { status, headers: { ...shared, "Content-Type": "application/problem+json" }, body: JSON.stringify(body) };
}

/**
 * The same as the response of a route.
 *
 * @param request whose `Accept` header says whether a person opened the address and prefers a page
 */
export function problem(details: ProblemDetails, request?: Request): Response {
  const form = request === undefined ? "either" : prefersHtml(request.headers.get("accept")) ? "page" : "details";
  const { body, ...init } = refusal(details, form);
  return new Response(body, init);
}

/** Seconds after which to ask again, where the queue gave no estimate. */
const RETRY_AFTER_S = 5;

/**
 * There is no room to compute this now. Another try may succeed, so the answer says when.
 *
 * @param retryAfterS seconds; usually what the queue estimated when it refused this request
 */
export function overload(retryAfterS = currentRequest()?.retryAfterS ?? RETRY_AFTER_S): ProblemDetails {
  return { status: 503, code: "busy", detail: BUSY.detail, headers: { "Retry-After": String(retryAfterS) }, onward: BUSY.retry };
}

/** Something failed on our side. */
export function failure(): ProblemDetails {
  return { status: 500, code: "failed", detail: FAILURE.text, onward: FAILURE.ways[0] };
}

/** A place in the request's JSON as a URI fragment (RFC 6901), with the field's own name beside it. */
export function errorAt(path: string[], detail: string): ProblemError {
  const steps = path.map((step) => encodeURIComponent(step.replaceAll("~", "~0").replaceAll("/", "~1")));
  return { pointer: `#${steps.map((step) => `/${step}`).join("")}`, field: path.at(-1) ?? "", detail };
}
