import { createHash } from "node:crypto";
import { DEFERRED, DEFERRED_DATA } from "./deferred-scripts";
import { BETWEEN_DATA, INLINE_SCRIPT, isPageData } from "./policy";

/** Where the data of a page is: this, a digest of its bytes, and the page's own address. */
const PLACE = "/page-data/";

const OWN_SCRIPT = /<script (?=src="\/_next\/static\/[^"]+" async="")/g;
const HINT = /<link rel="preload" as="script"[^>]*>/g;

/** A page whose scripts wait, and the data taken out of it that they need. */
export type Parted = { page: string; data: { digest: string; text: string } };

/** The page with its own scripts waiting to be started by `START_DEFERRED_SCRIPTS`. */
export const withDeferredScripts = (html: string): string => html.replace(HINT, "").replace(OWN_SCRIPT, `<script type="${DEFERRED}" `);

/**
 * The same with the data for these scripts in a separate file: it is more than half of a result's bytes, and somebody who only reads does not
 * need it. Nothing but data is taken out, so that any other script in the page stays under the page's policy.
 *
 * @param url the page's address, from which its data is asked for
 */
export function parted(html: string, url: string): Parted {
  const { rest, text } = withoutData(html, "");
  const digest = digestOf(text);
  const tag = `<script type="${DEFERRED_DATA}" src="${PLACE}${digest}${asAttribute(url)}" async=""></script>`;
  return { page: withDeferredScripts(rest).replace("</head>", `${tag}</head>`), data: { digest, text } };
}

/**
 * The page with its data in one script, where the first piece stood. Each script costs a digest in the policy, and a header of more than 16 kB,
 * some 280 of them, is refused on its way by clients and proxies.
 */
export function gathered(html: string): string {
  const { rest, text } = withoutData(html, HERE);
  return rest.replace(HERE, () => `<script>${text}</script>`);
}

const HERE = "<!--page-data-->";

/** The page with a mark where the first piece of its data stood, and all pieces in their order. */
function withoutData(html: string, mark: string): { rest: string; text: string } {
  const taken: string[] = [];
  const rest = html.replace(INLINE_SCRIPT, (tag, script: string) => {
    if (!isPageData(script)) return tag;
    return taken.push(script) === 1 ? mark : "";
  });
  return { rest, text: taken.join(BETWEEN_DATA) };
}

/** An address as it arrived, escaped so that none of it reads as markup. */
const asAttribute = (url: string): string =>
  url.replace(/["'<>`]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`).replaceAll("&", "&amp;");

const digestOf = (data: string): string => createHash("sha256").update(data).digest("base64url").slice(0, 16);

/** The page whose data is asked for, and the digest of that. */
export type DataAsked = { page: string; digest: string };

/** Undefined for any other address. */
export function dataAsked(url: string): DataAsked | undefined {
  const [, digest, page] = new RegExp(`^${PLACE}([\\w-]{16})(/.*)$`).exec(url) ?? [];
  return digest !== undefined && page !== undefined ? { page, digest } : undefined;
}
