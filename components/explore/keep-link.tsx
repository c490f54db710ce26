"use client";

import { LinkButton } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { KEEP } from "@/lib/wording/pages/explore";
import type { Shown } from "./use-explore";

type Props = { shown: Shown; unusable: string | undefined; hasFailed: boolean; siteUrl: string; code: string };

/** The link that holds the numbers as they stand; there once the exact verdict is, which the link carries. */
export function KeepLink(props: Props) {
  return (
    <section aria-labelledby="explore-keep" className="border-t border-rule pt-5">
      <h3 id="explore-keep" className="text-lg">
        {KEEP.heading}
      </h3>
      <LinkToKeep {...props} />
    </section>
  );
}

function LinkToKeep({ shown, unusable, hasFailed, siteUrl, code }: Props) {
  const { link } = shown;
  const without = (why: string) => <p className="mt-2 max-w-measure text-sm text-muted">{why}</p>;
  if (unusable !== undefined) return without(KEEP.unusable(unusable));
  if (shown.state === "saved") return without(KEEP.saved);
  if (link === undefined) return without(hasFailed ? KEEP.stopped : KEEP.waiting);
  if (!link.ok) return <p className="mt-2 max-w-measure text-sm">{KEEP.full}</p>;
  const path = `/r/${link.code}`;
  return (
    <>
      <p className="mt-2 max-w-measure text-sm">{KEEP.ready}</p>
      <p className="mt-2 max-w-measure text-sm">
        {KEEP.verdict} <strong className="font-medium">{shown.view.verdict.sentence}</strong>
      </p>
      <p className="mt-3 rounded-sm border border-rule bg-paper-sunk px-4 py-3 font-mono text-sm break-all select-all">{`${siteUrl}${path}`}</p>
      <div className="mt-4 flex flex-wrap items-center gap-3">
        <LinkButton href={path}>{KEEP.open}</LinkButton>
        <CopyButton key={path} text={`${siteUrl}${path}`} words={KEEP.copying} tone="secondary" />
        {link.code === code ? null : (
          <a href={`/compare/${code}/${link.code}`} rel="nofollow" className="inline-block py-2.5">
            {KEEP.compare}
          </a>
        )}
      </div>
    </>
  );
}
