import { withChanges } from "@/lib/model";
import { REFUSALS } from "@/lib/wording/refusals";

import { problem } from "@/server/http/problem";
import { noResult, toResult } from "@/server/results/no-result";
import { resultOf } from "@/server/results/result-of";
import { loadShown, shownAs } from "@/server/results/shown-result";

type Params = { params: Promise<{ code: string; id: string }> };

/**
 * Leads (303) to the result with the answers of one flip; assumptions of the founder's own and the price date stay as they are. A code
 * that holds no result leads to its own page, which says so.
 */
export async function GET(request: Request, { params }: Params): Promise<Response> {
  const { code, id } = await params;
  const view = new URL(request.url).searchParams;
  const loaded = await loadShown(code, view);
  if (!loaded.ok) return loaded.reason === "busy" ? noResult(request, code, "busy") : to(`/r/${code}`);
  const { scenario, assessment } = loaded.counted;
  const flip = assessment.flips.find((each) => each.id === id);
  const onward = toResult(code);
  if (!flip?.changes) {
    const detail = REFUSALS.unknownFlip;
    return problem({ status: 404, code: "unknown-flip", detail, onward }, request);
  }
  const flipped = await resultOf({ ...scenario, answers: withChanges(scenario.answers, flip.changes) });
  // A link has room for all answers beside the assumptions that this one holds.
  return flipped.ok ? to(shownAs(flipped, view).resultAt) : noResult(request, code, "busy");
}

function to(address: string): Response {
  return new Response(null, {
    status: 303,
    headers: { Location: address, "Cache-Control": "no-store", "X-Robots-Tag": "noindex" },
  });
}
