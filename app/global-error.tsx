"use client";

import { DeadEnd } from "@/components/ui/dead-end";
import { inter, sourceSerif } from "@/components/ui/typefaces";
import { FAILURE, FRAME, SITE } from "@/lib/wording/pages/frame";
import "./globals.css";

/**
 * Shown in place of any page that failed, with a frame of its own, as the page's may have failed too. One for both cases: each such
 * component is loaded with every page, failed or not.
 */
export default function SiteFailure() {
  return (
    <html lang="en-GB" className={`${sourceSerif.variable} ${inter.variable}`}>
      <body>
        <title>{`${FAILURE.title} · ${SITE.name}`}</title>
        <header className="frame py-5">
          <a href="/" aria-label={FRAME.home} className="font-serif text-lg font-semibold tracking-tight text-ink no-underline">
            {SITE.name}
          </a>
        </header>
        <main className="frame pb-20">
          <DeadEnd heading={FAILURE.heading} ways={FAILURE.ways}>
            <p>{FAILURE.text}</p>
          </DeadEnd>
        </main>
      </body>
    </html>
  );
}
