import type { Metadata } from "next";
import { cache } from "react";
import { Result } from "@/components/result/result";
import { ThenAndNow } from "@/components/result/then-and-now";
import { encodeOwnDraft } from "@/lib/link/codec";
import { buildReport } from "@/lib/report/report";
import { thenAndNowWords } from "@/lib/wording/result/then-and-now";
import { type PricesChoice, pricesAsked } from "@/server/addresses/prices-choice";
import { type SearchParams, toParams } from "@/server/addresses/search-params";
import { environment } from "@/server/environment";
import { previewTags } from "@/server/http/preview-tags";
import { loadResult } from "@/server/results/load-result";
import { refuse } from "@/server/results/refuse";
import { thenAndNowOf } from "@/server/results/then-and-now";

type Props = { params: Promise<{ code: string }>; searchParams: Promise<SearchParams> };

const asked = async ({ params, searchParams }: Props) => ({
  opened: (await params).code,
  prices: pricesAsked(toParams(await searchParams)),
});

/** The report of a code, once per request, or why there is none. The clock is read only to warn about old prices. */
const reportOf = cache(async (code: string, prices: PricesChoice) => {
  const loaded = await loadResult(code, prices);
  if (!loaded.ok) return loaded;
  const today = new Date().toISOString().slice(0, 10);
  return { ok: true as const, loaded, report: buildReport(loaded.scenario, loaded.assessment, today) };
});

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { opened, prices } = await asked(props);
  const result = await reportOf(opened, prices);
  const hidden: Metadata = { robots: { index: false, follow: false }, referrer: "no-referrer" };
  if (!result.ok) refuse(opened, result.reason);
  const { title, verdict, priceOfControl } = result.report;
  // At today's prices the result has a code of its own, and the picture is of that one.
  const path = `/r/${result.loaded.code}`;
  const preview = previewTags({ title: verdict.sentence, description: priceOfControl.headline, path, image: `${path}/opengraph-image` });
  return { ...hidden, title, description: verdict.sentence, ...preview };
}

export default async function ResultPage(props: Props) {
  const { opened, prices } = await asked(props);
  const result = await reportOf(opened, prices);
  if (!result.ok) refuse(opened, result.reason);
  const { code, scenario } = result.loaded;
  const draft = encodeOwnDraft(scenario.answers, scenario.overrides);
  const made = await thenAndNowOf(opened, result.loaded);
  if (made === null || made === "damaged") refuse(opened, made ?? "busy");
  return (
    <>
      <ThenAndNow words={made ? thenAndNowWords(made, scenario.answers.currency) : null} opened={opened} shown={prices} />
      <Result report={result.report} code={code} link={`${environment().siteUrl}/r/${code}`} draftCode={draft.ok ? draft.code : code} />
    </>
  );
}
