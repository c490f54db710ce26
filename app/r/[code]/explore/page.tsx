import type { Metadata } from "next";
import { ExplorePage } from "@/components/explore/explore-page";
import { PaperHead } from "@/components/result/paper-head";
import { waysToTurn } from "@/lib/explore/turning";
import { crossoverView, viewOf } from "@/lib/explore/view";
import { encodeOwnDraft } from "@/lib/link/codec";
import type { ChartId } from "@/lib/report/types";
import { PAGE } from "@/lib/wording/pages/explore";
import { pricesAsked } from "@/server/addresses/prices-choice";
import { type SearchParams, toParams } from "@/server/addresses/search-params";
import { environment } from "@/server/environment";
import { loadResult } from "@/server/results/load-result";
import { madeWith } from "@/server/results/made-with";
import { refuse } from "@/server/results/refuse";
import { tagsBelow } from "@/server/results/result-tags";
import { shownAs } from "@/server/results/shown-result";

type Props = { params: Promise<{ code: string }>; searchParams: Promise<SearchParams> };

/** The charts of a result that follow the numbers, by the id under which they are linked. */
const FOLLOWED: Partial<Record<ChartId, "cost" | "loss" | "crossover">> = {
  "cost-by-option": "cost",
  "loss-exceedance": "loss",
  crossover: "crossover",
};

async function opened({ params, searchParams }: Props) {
  const { code } = await params;
  const query = toParams(await searchParams);
  const loaded = await loadResult(code, pricesAsked(query));
  return loaded.ok ? { query, loaded } : refuse(code, loaded.reason);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { loaded } = await opened(props);
  return tagsBelow(shownAs(loaded, new URLSearchParams()), PAGE.title, "/explore");
}

/** A result with its numbers to be moved, beginning with the chart that it was opened from. */
export default async function Page(props: Props) {
  const { query, loaded } = await opened(props);
  const { code, scenario, assessment } = loaded;
  const draft = encodeOwnDraft(scenario.answers, scenario.overrides);
  return (
    <>
      <PaperHead {...madeWith(loaded)} />
      <ExplorePage
        code={code}
        draftCode={draft.ok ? draft.code : code}
        siteUrl={environment().siteUrl}
        scenario={scenario}
        view={viewOf(scenario, assessment)}
        crossover={crossoverView(scenario, assessment, assessment)}
        ways={waysToTurn(scenario, assessment)}
        first={FOLLOWED[query.get("chart") as ChartId] ?? "cost"}
      />
    </>
  );
}
