import { withChanges } from "@/lib/model";
import { REFUSALS } from "@/lib/wording/refusals";

import { pricesAsked } from "@/server/addresses/prices-choice";
import { problem } from "@/server/http/problem";
import { loadResult } from "@/server/results/load-result";
import { noResult, toResult } from "@/server/results/no-result";
import { resultOf } from "@/server/results/result-of";

type Params = { params: Promise<{ code: string; id: string }> };

/**
 * Leads (303) to the result with the answers of one flip; assumptions of the founder's own and the price date stay as they are. A code
 * that holds no result leads to its own page, which says so.
 */
export async function GET(request: Request, { params }: Params): Promise<Response> {
  const { code, id } = await params;
  const loaded = await loadResult(code, pricesAsked(new URL(request.url).searchParams));
  if (!loaded.ok) return loaded.reason === "busy" ? noResult(request, code, "busy") : to(`/r/${code}`);
  const flip = loaded.assessment.flips.find((each) => each.id === id);
  const onward = toResult(code);
  if (!flip?.changes) {
    const detail = REFUSALS.unknownFlip;
    return problem({ status: 404, code: "unknown-flip", detail, onward }, request);
  }
  const flipped = await resultOf({ ...loaded.scenario, answers: withChanges(loaded.scenario.answers, flip.changes) });
  if (!flipped.ok) {
    if (flipped.reason === "busy") return noResult(request, code, "busy");
    const detail = REFUSALS.noRoomForFlip;
    return problem({ status: 422, code: flipped.reason, detail, onward }, request);
  }
  return to(`/r/${flipped.code}`);
}

function to(address: string): Response {
  return new Response(null, {
    status: 303,
    headers: { Location: address, "Cache-Control": "no-store", "X-Robots-Tag": "noindex" },
  });
}
