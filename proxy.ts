import { type NextRequest, NextResponse } from "next/server";
import { environment } from "@/app/environment";
import { decode } from "@/lib/link";
import { SECTIONS } from "@/lib/questionnaire/ids";

const EVERY_ADDRESS = new Set(["0.0.0.0", "::"]);
/** Marks the request for a substitute, which would otherwise be answered with a substitute for ever. */
const OWN_REQUEST = "x-substitute-page";
const QUESTION_PAGES: readonly string[] = [...SECTIONS, "review"];

/**
 * Answers a code that holds no result, or no draft, with a whole page and status 404. The page could say so itself, but what Next sends
 * for `notFound()` on a page made per request has an empty body until a script fills it, and this product has to work without scripts.
 * A rewrite would do, were it not that Next takes 127.0.0.1 for another host than itself; so the page is fetched from this server.
 */
export async function proxy(request: NextRequest): Promise<Response> {
  if (request.headers.has(OWN_REQUEST)) return NextResponse.next();
  const substitute = pageInstead(request.nextUrl.pathname);
  if (substitute === undefined) return NextResponse.next();
  try {
    const page = await fetch(ownAddress(substitute), { headers: { [OWN_REQUEST]: "1" } });
    if (!page.ok) return NextResponse.next();
    return new Response(page.body, { status: 404, headers: { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store" } });
  } catch {
    return NextResponse.next();
  }
}

/** The page that says what is wrong with an address; undefined when nothing is. */
function pageInstead(pathname: string): "/r" | "/questions" | undefined {
  const [, place, first = "", draft, ...rest] = pathname.split("/");
  if (place === "r") {
    const decoded = decode(first);
    return decoded.ok && decoded.kind === "scenario" ? undefined : "/r";
  }
  const isWhole = QUESTION_PAGES.includes(first) && rest.length === 0 && (draft === undefined || decode(draft).ok);
  return isWhole ? undefined : "/questions";
}

function ownAddress(path: string): string {
  const { host, port } = environment();
  const reachable = EVERY_ADDRESS.has(host) ? "127.0.0.1" : host;
  return `http://${reachable.includes(":") ? `[${reachable}]` : reachable}:${port}${path}`;
}

export const config = { matcher: ["/r", "/r/:code", "/r/:code/assumptions/:path*", "/questions", "/questions/:page/:draft*"] };
