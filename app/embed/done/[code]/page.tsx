import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { HandOver } from "@/components/questionnaire/embed/hand-over";
import { LinkButton } from "@/components/ui/button";
import { buildReport } from "@/lib/report/report";
import { EMBED } from "@/lib/wording/pages/embed";
import { embedderOf } from "@/server/addresses/embedding";
import type { SearchParams } from "@/server/addresses/search-params";
import { environment } from "@/server/environment";
import { loadResult } from "@/server/results/load-result";

type Props = { params: Promise<{ code: string }>; searchParams: Promise<SearchParams> };

export const metadata: Metadata = { title: EMBED.done.title, robots: { index: false, follow: false } };

/** The end inside a frame: the verdict in one line, the way to the whole result, and the way to hand its link to the page around. */
export default async function EmbedDone({ params, searchParams }: Props) {
  const loaded = await loadResult((await params).code);
  if (!loaded.ok) redirect("/embed/damaged");
  const { code, scenario, assessment } = loaded;
  const link = `${environment().siteUrl}/r/${code}`;
  const embedder = embedderOf((await searchParams).origin);
  return (
    <div className="max-w-measure pt-4">
      <p className="text-sm text-muted">{EMBED.done.title}</p>
      <h1 className="mt-2 text-2xl">{buildReport(scenario, assessment, scenario.priceDate).verdict.sentence}</h1>
      <p className="mt-6">
        <LinkButton href={`/r/${code}`} target="_blank" rel="noopener">
          {EMBED.done.open}
        </LinkButton>
      </p>
      {embedder.ok && embedder.origin !== undefined ? <HandOver link={link} origin={embedder.origin} /> : null}
      <p className="label mt-6">{EMBED.done.link}</p>
      <p className="mt-1 text-sm break-all select-all">{link}</p>
    </div>
  );
}
