import { buildScene } from "@/lib/charts/build-scene";
import { chartCsv } from "@/lib/formats/chart-csv";
import { sceneFile } from "@/lib/formats/chart-svg";
import { CSV_TYPE } from "@/lib/formats/csv";
import { buildReport } from "@/lib/report/report";
import { REFUSALS } from "@/lib/wording/refusals";
import { chartFoot } from "@/lib/wording/result/chart-file";
import { environment } from "@/server/environment";
import { forAll } from "@/server/http/for-all";
import { problem } from "@/server/http/problem";
import { noResult, toResult } from "@/server/results/no-result";
import { loadShown } from "@/server/results/shown-result";

/** Wide enough for every label, narrow enough for a slide or a column. */
const WIDTH = 720;

/** One chart of a result as a picture, `<id>.svg`, or the figures behind it, `<id>.csv`. */
export async function GET(request: Request, { params }: { params: Promise<{ code: string; file: string }> }): Promise<Response> {
  const { code: opened, file } = await params;
  const loaded = await loadShown(opened, new URL(request.url).searchParams);
  if (!loaded.ok) return noResult(request, opened, loaded.reason);
  const { code, scenario, assessment, counted } = loaded;
  const report = buildReport(scenario, assessment, scenario.priceDate, counted);
  const [, id, kind] = /^([a-z-]+)\.(svg|csv)$/.exec(file) ?? [];
  const chart = report.charts.find((each) => each.id === id);
  if (!chart) {
    const detail = REFUSALS.unknownChart(report.charts.map((each) => each.id));
    return problem({ status: 404, code: "unknown-chart", detail, onward: toResult(opened) }, request);
  }
  const headers = { "Content-Disposition": `attachment; filename="mailverdict-${chart.id}.${kind}"`, "X-Robots-Tag": "noindex" };
  if (kind === "csv") return forAll(chartCsv(chart), { ...headers, "Content-Type": CSV_TYPE });
  const svg = sceneFile(buildScene(chart, WIDTH), chartFoot(report, `${environment().siteUrl}/r/${code}`));
  return forAll(svg, { ...headers, "Content-Type": "image/svg+xml; charset=utf-8" });
}
