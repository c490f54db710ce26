import { forAll } from "@/server/http/for-all";
import { environment } from "@/server/environment";

import { decisionRecord } from "@/lib/formats/decision/record";
import { buildReport } from "@/lib/report/report";
import { noResult } from "@/server/results/no-result";
import { loadShown } from "@/server/results/shown-result";


/** The result as a decision record in Markdown (MADR), to keep beside the code or in a wiki. */
export async function GET(request: Request, { params }: { params: Promise<{ code: string }> }): Promise<Response> {
  const { code: opened } = await params;
  const loaded = await loadShown(opened, new URL(request.url).searchParams);
  if (!loaded.ok) return noResult(request, opened, loaded.reason);
  const { code, scenario, assessment, counted } = loaded;
  const report = buildReport(scenario, assessment, scenario.priceDate, counted);
  const text = decisionRecord({ report, assessment, scenario }, `${environment().siteUrl}/r/${code}`);
  return forAll(text, {
    "Content-Type": "text/markdown; charset=utf-8",
    "Content-Disposition": 'inline; filename="decision-on-email.md"',
    "X-Robots-Tag": "noindex",
  });
}
