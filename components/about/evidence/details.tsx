import type { ReactNode } from "react";
import "../method/ledger.css";

/** A list that opens by itself when an address leads into it, with the number of its entries. */
export function Details({ summary, count, children }: { summary: string; count: number; children: ReactNode }) {
  return (
    // A browser may have opened the list before the script arrives.
    <details className="ledger-group" suppressHydrationWarning>
      <summary>
        {summary} <span>{count}</span>
      </summary>
      <div className="pb-6">{children}</div>
    </details>
  );
}

/** One entry with an address of its own. */
export function Entry({
  id,
  heading,
  by,
  children,
}: {
  id: string;
  heading: string;
  by: { text: string; url: string | null };
  children: ReactNode;
}) {
  return (
    <div id={id} className="-ml-4 border-l-4 border-transparent py-4 pl-3 target:border-accent">
      <h3 className="font-serif text-base font-semibold">{heading}</h3>
      <p className="label mt-0.5 mb-1.5">
        {by.text}
        {by.url === null ? null : (
          <>
            {" · "}
            <a href={by.url} rel="noreferrer" className="break-words">
              {URL.canParse(by.url) ? new URL(by.url).hostname.replace(/^www\./, "") : by.url}
            </a>
          </>
        )}
      </p>
      {children}
    </div>
  );
}
