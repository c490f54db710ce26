import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { listHref } from "@/components/result/assumptions/addresses";
import { AssumptionForm } from "@/components/result/assumptions/form";
import { CorrectionFold } from "@/components/result/correction";
import { PaperHead } from "@/components/result/paper-head";
import type { Assumption } from "@/lib/data/assumptions";
import { readOwnValue } from "@/lib/questionnaire/read-override";
import { assumptionRow, boundsText, effectOf, figuresBehind, typedText } from "@/lib/report/assumptions";
import { correctionOfAssumption } from "@/lib/report/correction";
import { ownAssumptions } from "@/lib/report/own-assumptions";
import { ONE } from "@/lib/wording/pages/assumptions";
import { assumptionName } from "@/lib/wording/result/assumptions";
import { type SearchParams, toParams } from "@/server/addresses/search-params";
import { environment } from "@/server/environment";
import { differenceMadeBy } from "@/server/results/difference-made";
import { madeWith } from "@/server/results/made-with";
import { refuse } from "@/server/results/refuse";
import { replaceable } from "@/server/results/replaceable";
import { tagsBelow } from "@/server/results/result-tags";
import { loadShown, type ShownResult } from "@/server/results/shown-result";

type Props = { params: Promise<{ code: string; id: string }>; searchParams: Promise<SearchParams> };

type Page = { row: Assumption; result: ShownResult; typed: string | null; error: string | undefined; isFull: boolean };

/** Reads the address: which result, which assumption, and what was typed where the change route sent it back. */
async function read({ params, searchParams }: Props): Promise<Page> {
  const { code: opened, id } = await params;
  const search = toParams(await searchParams);
  const result = await loadShown(opened, search);
  if (!result.ok) refuse(opened, result.reason);
  const row = replaceable(id);
  if (row === undefined) redirect(listHref(result.resultAt));
  const typed = search.get("value");
  const value = typed === null ? undefined : readOwnValue(row, typed, assumptionRow(row, result.scenario, ""));
  return { row, result, typed, error: value?.ok === false ? value.message : undefined, isFull: search.get("full") === "yes" };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { row, result, error } = await read(props);
  return tagsBelow(result, ONE.title(assumptionName(row), error !== undefined), `/assumptions/${row.id}`);
}

export default async function AssumptionPage(props: Props) {
  const { row, result, typed, error, isFull } = await read(props);
  const { scenario, assessment, resultAt } = result;
  const own = scenario.overrides[row.id];
  const made = await differenceMadeBy(row.id, result);
  const shown = assumptionRow(row, scenario, new Date().toISOString().slice(0, 10));
  const { siteUrl, correctionsTo } = environment();
  const met = madeWith(result);
  const difference = typeof made === "object" ? undefined : made;
  return (
    <>
      <PaperHead {...met} />
      <AssumptionForm
        resultAt={resultAt}
        row={shown}
        bounds={boundsText(row)}
        typed={typed ?? (own === undefined ? "" : typedText(own))}
        example={typedText({ low: row.low, high: row.high })}
        isMoney={row.unit.startsWith("USD")}
        error={error}
        isFull={isFull && error === undefined}
        behind={figuresBehind(row)}
        effect={effectOf(row, scenario, assessment)}
        {...(difference === undefined ? {} : { difference })}
        own={ownAssumptions(scenario)}
      >
        <CorrectionFold correction={correctionOfAssumption(shown, siteUrl, met)} to={correctionsTo} />
      </AssumptionForm>
    </>
  );
}
