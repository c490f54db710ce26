import type { Metadata } from "next";
import { AssumptionList } from "@/components/result/assumptions/list";
import { assumptionGroups } from "@/lib/report/assumptions";
import { ownAssumptions } from "@/lib/report/own-assumptions";
import { LIST } from "@/lib/wording/pages/assumptions";
import { pricesAsked } from "@/server/addresses/prices-choice";
import { type SearchParams, toParams } from "@/server/addresses/search-params";
import { loadResult } from "@/server/results/load-result";
import { refuse } from "@/server/results/refuse";

type Props = { params: Promise<{ code: string }>; searchParams: Promise<SearchParams> };

export const metadata: Metadata = { title: LIST.title, robots: { index: false, follow: false }, referrer: "no-referrer" };

/** All assumptions of a result. The clock is read only to mark those past their review. */
export default async function AssumptionsPage({ params, searchParams }: Props) {
  const { code } = await params;
  const loaded = await loadResult(code, pricesAsked(toParams(await searchParams)));
  if (!loaded.ok) refuse(code, loaded.reason);
  const today = new Date().toISOString().slice(0, 10);
  const groups = assumptionGroups(loaded.scenario, loaded.assessment, today);
  return <AssumptionList code={loaded.code} groups={groups} own={ownAssumptions(loaded.scenario)} />;
}
