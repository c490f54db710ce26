import type { Metadata } from "next";
import { AssumptionList } from "@/components/result/assumptions/list";
import { assumptionGroups } from "@/lib/report/assumptions";
import { ownAssumptions } from "@/lib/report/own-assumptions";
import { LIST } from "@/lib/wording/pages/assumptions";
import { type SearchParams, toParams } from "@/server/addresses/search-params";
import { refuse } from "@/server/results/refuse";
import { loadShown } from "@/server/results/shown-result";

type Props = { params: Promise<{ code: string }>; searchParams: Promise<SearchParams> };

export const metadata: Metadata = { title: LIST.title, robots: { index: false, follow: false }, referrer: "no-referrer" };

/** All assumptions of a result. The clock is read only to mark those past their review. */
export default async function AssumptionsPage({ params, searchParams }: Props) {
  const { code } = await params;
  const loaded = await loadShown(code, toParams(await searchParams));
  if (!loaded.ok) refuse(code, loaded.reason);
  const today = new Date().toISOString().slice(0, 10);
  const groups = assumptionGroups(loaded.scenario, loaded.assessment, today);
  return <AssumptionList resultAt={loaded.resultAt} groups={groups} own={ownAssumptions(loaded.scenario)} />;
}
