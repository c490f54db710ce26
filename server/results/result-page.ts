import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { under } from "@/components/result/addresses";
import type { ResultPageProps } from "@/components/result/pages/proof-page";
import { encodeOwnDraft } from "@/lib/link/codec";
import type { Changing } from "@/lib/link/origin";
import { profileNamed } from "@/lib/questionnaire/profiles";
import { buildReport } from "@/lib/report/report";
import type { Report } from "@/lib/report/types";
import { DETAILS, type DetailName, isDetail, PAGES, type PageName } from "@/lib/wording/pages/result";
import { currencyChoices } from "@/lib/wording/result/currency";
import { type SearchParams, toParams } from "@/server/addresses/search-params";
import { previewTags } from "@/server/http/preview-tags";
import { madeWith } from "./made-with";
import { exampleResult } from "./profile-results";
import { refuse } from "./refuse";
import { FOR_HOLDERS_OF_THE_LINK } from "./result-tags";
import { loadShown, type ShownResult, shownAs } from "./shown-result";

/** What Next gives to every page of a result. */
export type ResultRoute = { params: Promise<{ code: string }>; searchParams: Promise<SearchParams> };

/** The report of a code, once per request, or why there is none. The clock is read only to warn about old prices. */
const reportOf = cache(async (code: string, view: string) => {
  const loaded = await loadShown(code, new URLSearchParams(view));
  if (!loaded.ok) return loaded;
  return { ok: true as const, loaded, report: reportToday(loaded) };
});

const reportToday = ({ scenario, assessment, counted }: ShownResult) =>
  buildReport(scenario, assessment, new Date().toISOString().slice(0, 10), counted);

async function found({ params, searchParams }: ResultRoute) {
  const opened = (await params).code;
  const view = toParams(await searchParams);
  const result = await reportOf(opened, view.toString());
  if (!result.ok) refuse(opened, result.reason);
  return { opened, view, ...result };
}

/** Everything that a page of a result shows. */
export async function resultPage(route: ResultRoute) {
  const { opened, view, loaded, report } = await found(route);
  return { opened, view, loaded, ...partsOf(loaded, report) };
}

/** What a page shows of a result, with its link and what changes its answers. */
function partsOf({ code, scenario, assessment, counted, resultAt }: ShownResult, report: Report) {
  const { answers } = counted.scenario;
  const draft = encodeOwnDraft(answers, scenario.overrides);
  const shown: ResultPageProps = { report, resultAt, currencies: currencyChoices(scenario.answers.currency, answers.currency) };
  const made = madeWith({ code, scenario, assessment });
  const changing: Changing = { code, draftCode: draft.ok ? draft.code : code };
  return { shown, made, changing };
}

/** The result of a worked example, once per request. The front has refused a name that there is not, and had the result worked out. */
export const examplePage = cache(async (id: string) => {
  const example = profileNamed(id) ?? notFound();
  const found = await exampleResult(example);
  if (!found.ok) throw new Error(`There was no room for the example ${id}.`);
  const loaded = shownAs(found, new URLSearchParams());
  return { example, ...partsOf(loaded, reportToday(loaded)) };
});

/** The tags of a page of a result. The picture is of the same prices: at today's, the result has a code of its own. */
export async function resultMetadata(route: ResultRoute, page: PageName | DetailName | "share"): Promise<Metadata> {
  const { loaded, report } = await found(route);
  const { code, resultAt } = loaded;
  const { title, verdict, priceOfControl } = report;
  const { name, path } = page === "share" ? { name: "", path: "/share" } : isDetail(page) ? DETAILS[page] : PAGES[page];
  const isAnswer = page === "answer" || page === "share";
  const image = under(resultAt, "/opengraph-image");
  const preview = previewTags({ title: verdict.sentence, description: priceOfControl.headline, path: `/r/${code}${path}`, image });
  return { ...FOR_HOLDERS_OF_THE_LINK, title: isAnswer ? title : `${name}: ${title}`, description: verdict.sentence, ...preview };
}
