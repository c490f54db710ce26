import type { IncomingHttpHeaders, OutgoingHttpHeaders } from "node:http";
import type { Address } from "@/server/addresses/routes";
import { TRUSTED_SCRIPT_ADDRESSES } from "@/server/http/trusted-types";
import type { Answer } from "./ask-next";
import { gathered, parted, withDeferredScripts } from "./deferred";
import { START_DEFERRED_SCRIPTS } from "./deferred-scripts";
import { EARLY_PRESSES } from "./early-presses";
import { type Ready, ready } from "./http-answer";
import { framingOf, NOTHING_RUNS, PLAIN_PAGE, pagePolicy, SCRIPT } from "./policy";

/** What Next answered becomes what a browser gets. */

/** How long shared caches may serve an answer without asking again, s. A new version shows after that at the latest. */
const SHARED_FOR_S = 3600;
/** The page whose scripts do not wait for somebody: what it is for is done by a script, in somebody else's page. */
const AT_ONCE = /^\/embed\/done\//;
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

/** An answer, and for a page its data, which its scripts load when they start. */
export type Made = Ready & { data?: { digest: string; answer: Ready } };

const isPage = ({ headers }: Answer): boolean => /^text\/html/.test(headers["content-type"] ?? "");

/** Whether an answer is the same for everybody. */
const isForAll = ({ status, headers }: Answer): boolean =>
  status === 200 && !/\b(?:private|no-store)\b/.test(headers["cache-control"] ?? "");

/**
 * The answer with its policy, ETag and cache headers, and the data of a page parted from it.
 *
 * @param host the one that was asked, as the client named it
 */
export async function dressed(answer: Answer, { path, url }: Pick<Address, "path" | "url">, host: string): Promise<Made> {
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
  headers["content-security-policy"] = pagePolicy(page, framingOf(path), FIRST_SCRIPTS);
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

/** The policy of an answer whose type alone decides it. */
function policyByType(contentType: string): string {
  if (contentType.startsWith("text/html")) return PLAIN_PAGE;
  return /^(?:application|text)\/javascript\b/.test(contentType) ? SCRIPT : NOTHING_RUNS;
}

const FIRST_SCRIPTS = [TRUSTED_SCRIPT_ADDRESSES, EARLY_PRESSES, START_DEFERRED_SCRIPTS];
const inTags = (script: string) => `<script>${script}</script>`;

/** The page with the scripts that must run first; those of Next wait. */
function withScripts(html: string, url: string, mayShare: boolean): { page: string; data?: { digest: string; text: string } } {
  if (AT_ONCE.test(url)) return { page: html.replace("<head>", `<head>${inTags(TRUSTED_SCRIPT_ADDRESSES)}`) };
  const begun = html.replace("<head>", `<head>${FIRST_SCRIPTS.map(inTags).join("")}`);
  return mayShare ? parted(begun, url) : { page: withDeferredScripts(gathered(begun)) };
}

/** The headers of an answer that the browser gets. */
export function handedOn(headers: IncomingHttpHeaders): OutgoingHttpHeaders {
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
