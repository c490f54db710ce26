"use client";

import { LinkButton } from "@/components/ui/button";
import { FAILURE, SITE } from "./wording";
import "./globals.css";

/** Shown when even the frame of the page failed, so it brings its own. */
export default function SiteFailure() {
  return (
    <html lang="en-GB">
      <body>
        <title>{`${FAILURE.title} · ${SITE.name}`}</title>
        <main className="frame prose py-16">
          <h1 className="max-w-measure text-3xl">{FAILURE.heading}</h1>
          <p className="max-w-measure">{FAILURE.text}</p>
          <p className="pt-2">
            <LinkButton href="/">{FAILURE.home}</LinkButton>
          </p>
        </main>
      </body>
    </html>
  );
}
