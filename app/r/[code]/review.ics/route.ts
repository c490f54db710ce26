import { conditional } from "@/app/conditional";
import { environment } from "@/app/environment";
import { errorAt, onlyMethods, problem } from "@/app/problem";
import { reviewCalendar } from "@/lib/decision/calendar";
import { parseReviewDay } from "@/lib/decision/review";
import { buildReport } from "@/lib/report/report";
import { loadResult, pricesAsked } from "../load";

const { refuse, options } = onlyMethods("GET", "HEAD");

export { options as OPTIONS, refuse as DELETE, refuse as PATCH, refuse as POST, refuse as PUT };

/** A day to look at the result again, `?on=YYYY-MM-DD`, as an entry for a calendar. */
export async function GET(request: Request, { params }: { params: Promise<{ code: string }> }): Promise<Response> {
  const query = new URL(request.url).searchParams;
  const day = parseReviewDay(query.get("on"));
  if (!day.ok) return problem({ status: 400, code: "invalid-day", detail: day.message, errors: [errorAt(["on"], day.message)] });
  const loaded = loadResult((await params).code, pricesAsked(query));
  if (!loaded.ok) {
    const detail = "This address holds no result: its code is damaged, cut short or not one of ours.";
    return problem({ status: 404, code: loaded.reason, detail });
  }
  const { code, scenario, assessment } = loaded;
  const report = buildReport(scenario, assessment, scenario.priceDate);
  const text = reviewCalendar({ report, assessment, scenario }, code, day.on, `${environment().siteUrl}/r/${code}`);
  return conditional(request, text, {
    "Content-Type": "text/calendar; charset=utf-8",
    "Content-Disposition": 'attachment; filename="review-decision-on-email.ics"',
    "X-Robots-Tag": "noindex",
  });
}
