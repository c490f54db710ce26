import type { Metadata } from "next";
import { AssumptionList } from "@/components/result/assumptions/list";
import { PaperHead } from "@/components/result/paper-head";
import { assumptionGroups } from "@/lib/report/assumptions";
import { ownAssumptions } from "@/lib/report/own-assumptions";
import { LIST } from "@/lib/wording/pages/assumptions";
import { type SearchParams, toParams } from "@/server/addresses/search-params";
import { madeWith } from "@/server/results/made-with";
import { refuse } from "@/server/results/refuse";
import { tagsBelow } from "@/server/results/result-tags";
import { loadShown } from "@/server/results/shown-result";

type Props = { params: Promise<{ code: string }>; searchParams: Promise<SearchParams> };

async function asked({ params, searchParams }: Props) {
  const { code } = await params;
  const loaded = await loadShown(code, toParams(await searchParams));
  return loaded.ok ? loaded : refuse(code, loaded.reason);
}

export const generateMetadata = async (props: Props): Promise<Metadata> => tagsBelow(await asked(props), LIST.title, "/assumptions");

/** All assumptions of a result. The clock is read only to mark those past their review. */
export default async function AssumptionsPage(props: Props) {
  const loaded = await asked(props);
  const today = new Date().toISOString().slice(0, 10);
  const groups = assumptionGroups(loaded.scenario, loaded.assessment, today);
  return (
    <>
      <PaperHead {...madeWith(loaded)} />
      <AssumptionList resultAt={loaded.resultAt} groups={groups} own={ownAssumptions(loaded.scenario)} />
    </>
  );
}
