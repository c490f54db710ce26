import { CSV_TYPE } from "@/lib/formats/csv";
import { linesCsv } from "@/lib/formats/lines-csv";
import { forAll } from "@/server/http/for-all";
import { noResult } from "@/server/results/no-result";
import { loadShown } from "@/server/results/shown-result";

/** Every cost line of a result, for a spreadsheet. */
export async function GET(request: Request, { params }: { params: Promise<{ code: string }> }): Promise<Response> {
  const { code: opened } = await params;
  const loaded = await loadShown(opened, new URL(request.url).searchParams);
  if (!loaded.ok) return noResult(request, opened, loaded.reason);
  return forAll(linesCsv(loaded.scenario, loaded.assessment), {
    "Content-Type": CSV_TYPE,
    "Content-Disposition": 'attachment; filename="mailverdict-cost-lines.csv"',
    "X-Robots-Tag": "noindex",
  });
}
