import type { Metadata } from "next";
import { ExplorePage } from "@/components/explore/explore-page";
import { crossoverView, viewOf } from "@/lib/explore/view";
import { encodeOwnDraft } from "@/lib/link/codec";
import type { ChartId } from "@/lib/report/types";
import { PAGE } from "@/lib/wording/pages/explore";
import { pricesAsked } from "@/server/addresses/prices-choice";
import { type SearchParams, toParams } from "@/server/addresses/search-params";
import { environment } from "@/server/environment";
import { loadResult } from "@/server/results/load-result";
import { refuse } from "@/server/results/refuse";

type Props = { params: Promise<{ code: string }>; searchParams: Promise<SearchParams> };

export const metadata: Metadata = { title: PAGE.title, robots: { index: false, follow: false }, referrer: "no-referrer" };

/** The charts of a result that follow the numbers, by the id under which they are linked. */
const FOLLOWED: Partial<Record<ChartId, "cost" | "loss" | "crossover">> = {
  "cost-by-option": "cost",
  "loss-exceedance": "loss",
  crossover: "crossover",
};

/** A result with its numbers to be moved, beginning with the chart that it was opened from. */
export default async function Page({ params, searchParams }: Props) {
  const { code: opened } = await params;
  const query = toParams(await searchParams);
  const loaded = await loadResult(opened, pricesAsked(query));
  if (!loaded.ok) refuse(opened, loaded.reason);
  const { code, scenario, assessment } = loaded;
  const draft = encodeOwnDraft(scenario.answers, scenario.overrides);
  return (
    <ExplorePage
      code={code}
      draftCode={draft.ok ? draft.code : code}
      siteUrl={environment().siteUrl}
      scenario={scenario}
      view={viewOf(scenario, assessment)}
      crossover={crossoverView(scenario, assessment, assessment)}
      first={FOLLOWED[query.get("chart") as ChartId] ?? "cost"}
    />
  );
}
