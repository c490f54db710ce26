import type { Metadata } from "next";
import { LinkButton } from "@/components/ui/button";
import { EMBED } from "@/lib/wording/pages/embed";
import { LONGEST_ORIGIN } from "@/server/addresses/embedding";
import type { SearchParams } from "@/server/addresses/search-params";

export const metadata: Metadata = { title: EMBED.damaged.title, robots: { index: false, follow: false } };

/** What an address in a frame shows that is damaged (404) or names a wrong origin (400); see `server/addresses/substitute.ts`. */
export default async function EmbedDamaged({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const isOrigin = (await searchParams).field === "origin";
  const { heading } = isOrigin ? EMBED.wrongOrigin : EMBED.damaged;
  const text = isOrigin ? EMBED.wrongOrigin.text(LONGEST_ORIGIN) : EMBED.damaged.text;
  return (
    <div className="prose max-w-measure pt-4">
      <h1 className="text-3xl">{heading}</h1>
      <p>{text}</p>
      <p>
        <LinkButton href="/embed">{EMBED.again}</LinkButton>
      </p>
    </div>
  );
}
