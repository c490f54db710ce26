import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { AnswersPresses } from "@/components/ui/answers-presses";
import { OfflineWorker } from "@/components/ui/offline-worker";
import { THEME_COLOURS } from "@/components/ui/theme-colours";
import { inter, sourceSerif } from "@/components/ui/typefaces";
import { WaitingNote } from "@/components/ui/waiting-note";
import { DRAWS } from "@/lib/model";

import { whole } from "@/lib/wording/format";
import { FRAME, SITE, waitingWords } from "@/lib/wording/pages/frame";
import { environment } from "@/server/environment";
import "./globals.css";

export const metadata: Metadata = {
  metadataBase: new URL(environment().siteUrl),
  title: { default: SITE.title, template: `%s · ${SITE.name}` },
  description: SITE.description,
  applicationName: SITE.name,
  formatDetection: { telephone: false, email: false, address: false, date: false },
};

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  themeColor: THEME_COLOURS,
};

const PAGES_ABOUT = [
  { href: "/method", label: FRAME.about.method },
  { href: "/method/evidence", label: FRAME.about.evidence },
  { href: "/glossary", label: FRAME.about.glossary },
  { href: "/api", label: FRAME.about.api },
  { href: "/accessibility", label: FRAME.about.accessibility },
];

const WAITING_WORDS = waitingWords(whole(DRAWS));

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en-GB" className={`${sourceSerif.variable} ${inter.variable}`}>
      <body className="flex min-h-dvh flex-col">
        <a
          href="#content"
          className="sr-only focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-10 focus:bg-paper focus:px-4 focus:py-2"
        >
          {FRAME.skip}
        </a>
        <header className="frame screen-only flex items-baseline justify-between gap-4 py-5">
          <a
            href="/"
            aria-label={FRAME.home}
            className="font-serif text-lg font-semibold tracking-tight text-ink no-underline hover:text-accent"
          >
            {SITE.name}
          </a>
        </header>
        <main id="content" tabIndex={-1} className="frame flex-1 pb-10">
          {children}
        </main>
        <footer className="screen-only border-t border-rule">
          <div className="frame py-6 text-xs text-muted">
            <p>{FRAME.footer}</p>
            <nav aria-label={FRAME.about.label}>
              <ul className="mt-1 flex flex-wrap gap-x-5">
                {PAGES_ABOUT.map(({ href, label }) => (
                  <li key={href}>
                    <a href={href} className="inline-block py-1.5">
                      {label}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
          </div>
        </footer>
        <WaitingNote words={WAITING_WORDS} />
        <OfflineWorker />
        <AnswersPresses />
      </body>
    </html>
  );
}
