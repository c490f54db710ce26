import { listHref, pageHref } from "@/components/result/assumptions/addresses";
import { withOwn, withoutOwn } from "@/lib/questionnaire/override-edits";
import { readOwnValue } from "@/lib/questionnaire/read-override";
import type { Overrides } from "@/lib/questionnaire/scenario";
import { assumptionRow } from "@/lib/report/assumptions";
import { noResult } from "@/server/results/no-result";
import { replaceable } from "@/server/results/replaceable";
import { resultOf } from "@/server/results/result-of";
import { loadShown, shownAs } from "@/server/results/shown-result";

/**
 * Leads (303) to the result with an assumption replaced (`id`, `value`) or put back (`reset`: its id, or `all`), at the prices of the link
 * it came from, so that nothing else moves. What cannot be used leads back to its page with what was typed. It changes nothing that is
 * kept anywhere, hence GET.
 */
export async function GET(request: Request, { params }: { params: Promise<{ code: string }> }): Promise<Response> {
  const { code } = await params;
  const search = new URL(request.url).searchParams;
  const result = await loadShown(code, search);
  if (!result.ok) return result.reason === "busy" ? noResult(request, code, "busy") : to(`/r/${code}`);
  const { resultAt } = result;
  const { scenario } = result.counted;
  const reset = search.get("reset");
  if (reset !== null) return toResult(reset === "all" ? {} : withoutOwn(scenario.overrides, reset));

  const row = replaceable(search.get("id"));
  if (row === undefined) return to(listHref(resultAt));
  const typed = (search.get("value") ?? "").slice(0, 200);
  const back = pageHref(resultAt, `${row.id}?value=${encodeURIComponent(typed)}`);
  const value = readOwnValue(row, typed, assumptionRow(row, scenario, ""));
  return value.ok ? toResult(withOwn(scenario.overrides, row.id, value.value), `${back}&full=yes`) : to(back);

  async function toResult(overrides: Overrides, whenFull = listHref(resultAt)): Promise<Response> {
    const changed = await resultOf({ ...scenario, overrides });
    if (!changed.ok && changed.reason === "busy") return noResult(request, code, "busy");
    return to(changed.ok ? shownAs(changed, search).resultAt : whenFull);
  }
}

function to(address: string): Response {
  return new Response(null, {
    status: 303,
    headers: { Location: address, "Cache-Control": "no-store", "X-Robots-Tag": "noindex" },
  });
}
