import { createHash } from "node:crypto";

/** Scripts without an address, with what stands between their tags. */
export const INLINE_SCRIPT = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g;

/** What Next writes so that its program finds the data of the page: data alone, in one string, which can do nothing. */
const DATA = /^self\.__next_f\.push\(\[\d+(?:,"(?:[^"\\\n]|\\.)*")?\]\)$/;

/** The same for the first of a page. */
const FIRST_DATA = /^\(self\.__next_f=self\.__next_f\|\|\[\]\)\.push\(\[\d+(?:,"(?:[^"\\\n]|\\.)*")?\]\)$/;

/** What stands between pieces of data that were gathered into one script; inside a piece a line break is escaped. */
export const BETWEEN_DATA = ";\n";

/** Whether a script is data for Next's program, in one piece or many, and can do nothing else. */
export const isPageData = (script: string): boolean =>
  script.split(BETWEEN_DATA).every((piece) => DATA.test(piece) || FIRST_DATA.test(piece));

/** The other script that Next 16.4.6 writes into a page; any further script gets no permission to run. */
const BEGINNING =
  /^\(globalThis\["TURBOPACK"\] \|\| \(globalThis\["TURBOPACK"\] = \[\]\)\)\.push\(\{"otherChunks":\[(?:"static\/chunks\/[\w.~-]+\.js",?)*\],"runtimeModuleIds":\[[\d,]*\]\}\);?$/;

/** Where a page may be shown: only in its own window, or in a frame on any site. */
export type Framing = "alone" | "anywhere";

/** The pages below /embed are made to be framed. @param path of an address, with or without its query */
export const framingOf = (path: string): Framing => (/^\/embed(?:[/?]|$)/.test(path) ? "anywhere" : "alone");

/** For everything that is not a page: it runs and loads nothing. */
export const NOTHING_RUNS = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/** For a script, which as a worker has its own policy: it may load its parts and pages from this site, and nothing else. */
export const SCRIPT = "default-src 'none'; script-src 'self'; connect-src 'self'";

/** For a page without scripts: its style sheet and its icon. */
export const PLAIN_PAGE =
  "default-src 'none'; style-src 'self'; img-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

/** The same for one in a frame of any site. */
export const FRAMED_PLAIN_PAGE = PLAIN_PAGE.replace("frame-ancestors 'none'", "frame-ancestors *");

/**
 * The policy of one page: scripts and styles of this origin, and inline scripts that we recognise, by their digests. Any other inline script
 * gets no digest, so that text which became a script through a hole would not run.
 *
 * @param html the whole page
 * @param allowed what else may run, letter for letter
 */
export function pagePolicy(html: string, framing: Framing, allowed: readonly string[]): string {
  const scripts = [...html.matchAll(INLINE_SCRIPT)].map(([, script = ""]) => script);
  const allowedScripts = scripts.filter((script) => allowed.includes(script) || isPageData(script) || BEGINNING.test(script));
  const digests = [...new Set(allowedScripts)].map((script) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`);
  return [
    "default-src 'none'",
    ["script-src 'self'", ...digests].join(" "),
    "style-src 'self'",
    "style-src-attr 'none'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "object-src 'none'",
    `frame-ancestors ${framing === "anywhere" ? "*" : "'none'"}`,
    "require-trusted-types-for 'script'",
    "trusted-types nextjs nextjs#bundler default",
  ].join("; ");
}
