import { buildScene } from "@/lib/charts/build-scene";
import { chartCsv, chartWorkbook } from "@/lib/formats/chart-figures";
import { FILE_WIDTH, sceneFile } from "@/lib/formats/chart-svg";
import { CSV_TYPE, csvFile } from "@/lib/formats/csv";
import { XLSX_TYPE } from "@/lib/formats/xlsx";
import { buildReport } from "@/lib/report/report";
import { REFUSALS } from "@/lib/wording/refusals";
import { chartFoot } from "@/lib/wording/result/chart-file";
import { environment } from "@/server/environment";
import { forAll } from "@/server/http/for-all";
import { problem } from "@/server/http/problem";
import { orNull } from "@/server/results/load-result";
import { noResult, toResult } from "@/server/results/no-result";
import { loadShown } from "@/server/results/shown-result";
import { work } from "@/server/work/pool";

/** One chart of a result as a picture, `<id>.svg` or `<id>.png`, or the figures behind it, `<id>.csv` or, for spreadsheets, `<id>.xlsx`. */
export async function GET(request: Request, { params }: { params: Promise<{ code: string; file: string }> }): Promise<Response> {
  const { code: opened, file } = await params;
  const loaded = await loadShown(opened, new URL(request.url).searchParams);
  if (!loaded.ok) return noResult(request, opened, loaded.reason);
  const { code, scenario, assessment, counted } = loaded;
  const report = buildReport(scenario, assessment, scenario.priceDate, counted);
  const [, id, kind] = /^([a-z-]+)\.(svg|png|csv|xlsx)$/.exec(file) ?? [];
  const chart = report.charts.find((each) => each.id === id);
  if (!chart) {
    const detail = REFUSALS.unknownChart(report.charts.map((each) => each.id));
    return problem({ status: 404, code: "unknown-chart", detail, onward: toResult(opened) }, request);
  }
  const forKind = (type: string) => ({
    "Content-Type": type,
    "Content-Disposition": `attachment; filename="mailverdict-${chart.id}.${kind}"`,
    "X-Robots-Tag": "noindex",
  });
  if (kind === "csv") return forAll(csvFile(chartCsv(chart)), forKind(CSV_TYPE));
  if (kind === "xlsx") return forAll(chartWorkbook(chart), forKind(XLSX_TYPE));
  const foot = chartFoot(report, `${environment().siteUrl}/r/${code}`);
  if (kind === "svg") return forAll(sceneFile(buildScene(chart, FILE_WIDTH), foot), forKind("image/svg+xml; charset=utf-8"));
  const bytes = await orNull(work("charted", { chart, foot }));
  return bytes === null ? noResult(request, opened, "busy") : forAll(bytes, forKind("image/png"));
}
