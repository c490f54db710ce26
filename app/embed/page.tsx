import type { Metadata } from "next";
import { LinkButton } from "@/components/ui/button";
import { addressOn } from "@/lib/link/journey";
import { SECTIONS } from "@/lib/questionnaire/sections";

import { EMBED } from "@/lib/wording/pages/embed";
import { embeddedJourney } from "@/server/addresses/embedding";
import type { SearchParams } from "@/server/addresses/search-params";

export const metadata: Metadata = { title: EMBED.title, robots: { index: false, follow: false } };

/** Where a frame starts: what is decided, and the way in. */
export default async function EmbedStart({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const begin = addressOn(embeddedJourney(await searchParams), SECTIONS[0], { draft: {} });
  return (
    <div className="max-w-measure pt-4">
      <h1 className="text-3xl">{EMBED.heading}</h1>
      <p className="mt-4 text-lg">{EMBED.lead}</p>
      <p className="mt-6">
        <LinkButton href={begin}>{EMBED.begin}</LinkButton>
      </p>
      <p className="mt-6 text-sm text-muted">{EMBED.stored}</p>
    </div>
  );
}
