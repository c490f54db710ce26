import type { Metadata } from "next";
import { cache } from "react";
import { under } from "@/components/result/addresses";
import { Result } from "@/components/result/result";
import { ThenAndNow } from "@/components/result/then-and-now";
import { encodeOwnDraft } from "@/lib/link/codec";
import { thenAndNowIn } from "@/lib/model";
import { buildReport } from "@/lib/report/report";
import { currencyChoices } from "@/lib/wording/result/currency";
import { thenAndNowWords } from "@/lib/wording/result/then-and-now";
import { pricesAsked } from "@/server/addresses/prices-choice";
import { type SearchParams, toParams } from "@/server/addresses/search-params";
import { environment } from "@/server/environment";
import { previewTags } from "@/server/http/preview-tags";
import { refuse } from "@/server/results/refuse";
import { loadShown } from "@/server/results/shown-result";
import { thenAndNowOf } from "@/server/results/then-and-now";

type Props = { params: Promise<{ code: string }>; searchParams: Promise<SearchParams> };

const asked = async ({ params, searchParams }: Props) => ({ opened: (await params).code, view: toParams(await searchParams) });

/** The report of a code, once per request, or why there is none. The clock is read only to warn about old prices. */
const reportOf = cache(async (code: string, view: string) => {
  const loaded = await loadShown(code, new URLSearchParams(view));
  if (!loaded.ok) return loaded;
  const today = new Date().toISOString().slice(0, 10);
  return { ok: true as const, loaded, report: buildReport(loaded.scenario, loaded.assessment, today, loaded.counted) };
});

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { opened, view } = await asked(props);
  const result = await reportOf(opened, view.toString());
  const hidden: Metadata = { robots: { index: false, follow: false }, referrer: "no-referrer" };
  if (!result.ok) refuse(opened, result.reason);
  const { title, verdict, priceOfControl } = result.report;
  // At today's prices the result has a code of its own, and the picture is of that one.
  const { code, resultAt } = result.loaded;
  const image = under(resultAt, "/opengraph-image");
  const preview = previewTags({ title: verdict.sentence, description: priceOfControl.headline, path: `/r/${code}`, image });
  return { ...hidden, title, description: verdict.sentence, ...preview };
}

export default async function ResultPage(props: Props) {
  const { opened, view } = await asked(props);
  const result = await reportOf(opened, view.toString());
  if (!result.ok) refuse(opened, result.reason);
  const { code, scenario, counted, resultAt } = result.loaded;
  const { answers } = counted.scenario;
  const draft = encodeOwnDraft(answers, scenario.overrides);
  const made = await thenAndNowOf(opened, { ...result.loaded, ...counted });
  if (made === null || made === "damaged") refuse(opened, made ?? "busy");
  const shown = scenario.answers.currency;
  return (
    <>
      <ThenAndNow
        words={made ? thenAndNowWords(thenAndNowIn(made, answers.currency, shown, scenario.priceDate), shown) : null}
        opened={opened}
        shown={pricesAsked(view)}
        currency={shown === answers.currency ? undefined : shown}
      />
      <Result
        report={result.report}
        code={code}
        resultAt={resultAt}
        currencies={currencyChoices(shown, answers.currency)}
        link={`${environment().siteUrl}/r/${code}`}
        draftCode={draft.ok ? draft.code : code}
      />
    </>
  );
}
