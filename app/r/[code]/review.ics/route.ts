import { reviewCalendar } from "@/lib/formats/decision/calendar";
import { parseReviewDay } from "@/lib/formats/decision/review";
import { buildReport } from "@/lib/report/report";
import { environment } from "@/server/environment";
import { forAll } from "@/server/http/for-all";
import { errorAt, problem } from "@/server/http/problem";
import { noResult, toResult } from "@/server/results/no-result";
import { loadShown } from "@/server/results/shown-result";

/** A day to look at the result again, `?on=YYYY-MM-DD`, as an entry for a calendar. */
export async function GET(request: Request, { params }: { params: Promise<{ code: string }> }): Promise<Response> {
  const { code: opened } = await params;
  const query = new URL(request.url).searchParams;
  const day = parseReviewDay(query.get("on"));
  if (!day.ok) {
    const { message: detail } = day;
    return problem({ status: 400, code: "invalid-day", detail, errors: [errorAt(["on"], detail)], onward: toResult(opened) }, request);
  }
  const loaded = await loadShown(opened, query);
  if (!loaded.ok) return noResult(request, opened, loaded.reason);
  const { code, scenario, assessment, counted } = loaded;
  const report = buildReport(scenario, assessment, scenario.priceDate, counted);
  const text = reviewCalendar({ report, assessment, scenario }, code, day.on, `${environment().siteUrl}/r/${code}`);
  return forAll(text, {
    "Content-Type": "text/calendar; charset=utf-8",
    "Content-Disposition": 'attachment; filename="review-decision-on-email.ics"',
    "X-Robots-Tag": "noindex",
  });
}
