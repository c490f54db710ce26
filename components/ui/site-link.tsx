/** The site's name as a link to the whole address. */
export function SiteLink({ url, label = siteOf(url) }: { url: string; label?: string }) {
  return (
    <a href={url} rel="noreferrer" className="break-words">
      {label}
    </a>
  );
}

/** A second link of a source, in small print on a line of its own, with room enough to be hit alone. */
export function SecondSiteLink({ url, label }: { url: string; label: string }) {
  return (
    <span className="block text-xs">
      <a href={url} rel="noreferrer" className="inline-block py-1.5 break-words">
        {label}
      </a>
    </span>
  );
}

function siteOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, "") : url;
}
