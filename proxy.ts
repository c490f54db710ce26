import { type NextRequest, NextResponse } from "next/server";
import { readNumberId } from "@/lib/derivation/ids";
import { refusalOf } from "@/lib/link/refusal";
import { SECTIONS } from "@/lib/questionnaire/ids";
import { underWay } from "@/server/addresses/draft";
import { embedderOf } from "@/server/addresses/embedding";
import { resultBehind } from "@/server/addresses/invitation";
import { PRICES_CHOICES } from "@/server/addresses/prices-choice";
import { toQuery } from "@/server/addresses/refusal-query";
import { tidyAddress } from "@/server/addresses/tidy-address";
import { environment } from "@/server/environment";
import { isOwnRequest, ownMark } from "@/server/http/own-request";
import { errorAt, problem } from "@/server/http/problem";
import { toResult } from "@/server/results/no-result";

const EVERY_ADDRESS = new Set(["0.0.0.0", "::"]);
const QUESTION_PAGES: readonly string[] = [...SECTIONS, "review"];

const WRONG_ORIGIN = "/embed/damaged?field=origin";

/** Beside a code, only these are pages; what else there is answers for itself. */
const RESULT_PAGES: readonly (string | undefined)[] = [undefined, "assumptions", "explore", "invite", "numbers"];
/** An address that no page has: what is fetched from it is the page for all such. */
const NO_SUCH_PAGE = "/no-such-page";

/**
 * Leads (308) from an address that was mangled on its way to the one that was meant, and answers a code that holds no result, or no draft, with a whole page and status 404. The page could say so itself, but what Next sends
 * for `notFound()` on a page made per request has an empty body until a script fills it, and this product has to work without scripts.
 * A rewrite would do, were it not that Next takes 127.0.0.1 for another host than itself; so the page is fetched from this server.
 */
export async function proxy(request: NextRequest): Promise<Response> {
  if (isOwnRequest(request.headers)) return NextResponse.next();
  const { pathname, search, searchParams } = request.nextUrl;
  const tidied = tidyAddress(pathname);
  if (tidied !== undefined) return moved(new URL(`${tidied}${search}`, request.url));
  const refusal = pathname.startsWith("/r/") ? otherPrices(request) : undefined;
  if (refusal) return refusal;
  const substitute = pathname.startsWith("/embed") ? framedPageInstead(pathname, searchParams) : pageInstead(pathname);
  if (substitute === undefined) return NextResponse.next();
  try {
    const page = await fetch(ownAddress(substitute), { headers: { ...ownMark(), "Accept-Encoding": "identity" } });
    if (!page.ok && substitute !== NO_SUCH_PAGE) return NextResponse.next();
    const status = substitute === WRONG_ORIGIN ? 400 : 404;
    return new Response(page.body, { status, headers: { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store" } });
  } catch {
    return NextResponse.next();
  }
}

/** The answer to an address that asks for other prices than there are, for a page as for a file; undefined when it does not. */
function otherPrices(request: NextRequest): Response | undefined {
  const asked = request.nextUrl.searchParams.getAll("prices");
  if (asked.length === 0 || (asked.length === 1 && PRICES_CHOICES.some((choice) => choice === asked[0]))) return undefined;
  const detail = `prices must be one of ${PRICES_CHOICES.join(", ")}, and given once.`;
  const [, , code = ""] = request.nextUrl.pathname.split("/");
  return problem({ status: 400, code: "invalid-request", detail, errors: [errorAt(["prices"], detail)], onward: toResult(code) }, request);
}

/** The page that says what is wrong with an address; undefined when nothing is. */
function pageInstead(pathname: string): string | undefined {
  const [, place, first = "", draft, id] = pathname.split("/");
  if (place === "r") {
    const refusal = RESULT_PAGES.includes(draft) ? refusalOf(first) : undefined;
    if (refusal) return `/r?${toQuery(refusal)}`;
    return draft === "numbers" && id !== undefined && readNumberId(id) === undefined ? NO_SUCH_PAGE : undefined;
  }
  if (place === "compare") {
    const isDamaged = draft === undefined || refusalOf(first) !== undefined || refusalOf(draft) !== undefined;
    return isDamaged ? `/compare?${new URLSearchParams({ a: first, b: draft ?? "" })}` : undefined;
  }
  if (place === "invite") {
    const steps = pathname.split("/").slice(3);
    return resultBehind(first) !== undefined && (steps.length === 0 || isStep(steps)) ? undefined : "/invite";
  }
  return isStep(pathname.split("/").slice(2)) ? undefined : "/questions";
}

/** The same inside a frame, where the origin that a result may be handed to is checked first. */
function framedPageInstead(pathname: string, searchParams: URLSearchParams): string | undefined {
  const [given, ...others] = searchParams.getAll("origin");
  if (others.length > 0 || !embedderOf(given).ok) return WRONG_ORIGIN;
  const [, , page, ...steps] = pathname.split("/");
  const [code = ""] = steps;
  const isWhole =
    page === undefined ||
    (page === "questions" && isStep(steps)) ||
    (page === "done" && steps.length === 1 && refusalOf(code) === undefined);
  return isWhole ? undefined : "/embed/damaged";
}

/** Whether these parts of an address are a page of questions, or the review, and a draft that opens. */
function isStep([page = "", ...draft]: readonly string[]): boolean {
  return QUESTION_PAGES.includes(page) && underWay(draft) !== undefined;
}

function moved(address: URL): Response {
  return NextResponse.redirect(address, { status: 308, headers: { "X-Robots-Tag": "noindex" } });
}

function ownAddress(path: string): string {
  const { host, port } = environment();
  const reachable = EVERY_ADDRESS.has(host) ? "127.0.0.1" : host;
  return `http://${reachable.includes(":") ? `[${reachable}]` : reachable}:${port}${path}`;
}

export const config = {
  matcher: [
    "/r/:path*",
    "/R/:path*",
    "/compare/:first/:rest*",
    "/COMPARE/:first/:rest*",
    "/questions",
    "/questions/:page/:draft*",
    "/invite/:path*",
    "/INVITE/:path*",
    "/embed/:path*",
  ],
};
