import { FRAME, SITE } from "@/lib/wording/pages/frame";

export type PlainLink = { href: string; label: string };

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);

/**
 * A whole page as HTML that needs one style sheet and no script: for answers that no page of Next can give, such as the refusal of a
 * file with its own status, and what a browser shows without a connection.
 *
 * @param links ways on; the first looks like a button. An empty `href` opens the address again.
 */
export function plainPage({
  heading,
  paragraphs,
  links,
}: {
  heading: string;
  paragraphs: readonly string[];
  links: readonly PlainLink[];
}): string {
  const ways = links.map(({ href, label }) => `<a href="${escaped(href)}">${escaped(label)}</a>`).join("\n        ");
  return `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8">
    <title>${escaped(heading)} · ${SITE.name}</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <meta name="referrer" content="no-referrer">
    <link rel="icon" href="/icon.svg" type="image/svg+xml">
    <link rel="stylesheet" href="/plain.css">
  </head>
  <body>
    <header><a href="/" aria-label="${escaped(FRAME.home)}">${SITE.name}</a></header>
    <main>
      <h1>${escaped(heading)}</h1>
      ${paragraphs.map((paragraph) => `<p>${escaped(paragraph)}</p>`).join("\n      ")}
      <p class="ways">
        ${ways}
      </p>
    </main>
  </body>
</html>
`;
}
