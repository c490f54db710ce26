import type { Metadata } from "next";
import { cache } from "react";
import { environment } from "@/app/environment";
import { Result } from "@/components/report/result";
import { encodeOwnDraft } from "@/lib/link";
import { buildReport } from "@/lib/report/report";
import { loadResult } from "./load";
import { refuse } from "./refuse";

type Props = { params: Promise<{ code: string }> };

/** The report of a code, once per request; null when the code holds no result. The clock is read only to warn about old prices. */
const reportOf = cache((code: string) => {
  const loaded = loadResult(code);
  if (!loaded.ok) return null;
  const today = new Date().toISOString().slice(0, 10);
  return { scenario: loaded.scenario, report: buildReport(loaded.scenario, loaded.assessment, today) };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const result = reportOf((await params).code);
  const hidden: Metadata = { robots: { index: false, follow: false }, referrer: "no-referrer" };
  if (!result) refuse();
  const { title, verdict } = result.report;
  return { ...hidden, title, description: verdict.sentence };
}

export default async function ResultPage({ params }: Props) {
  const { code } = await params;
  const result = reportOf(code);
  if (!result) refuse();
  const { answers, overrides } = result.scenario;
  const draft = encodeOwnDraft(answers, overrides);
  return <Result report={result.report} code={code} link={`${environment().siteUrl}/r/${code}`} draftCode={draft.ok ? draft.code : code} />;
}
