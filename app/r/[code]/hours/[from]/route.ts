import { CHOICES } from "@/lib/questionnaire/ids";
import { NO_RESULT } from "@/lib/wording/pages/frame";
import { noResult } from "@/server/results/no-result";
import { resultOf } from "@/server/results/result-of";
import { loadShown, shownAs } from "@/server/results/shown-result";

type Params = { params: Promise<{ code: string; from: string }> };

/**
 * Leads (303) to the result whose money is counted with the hours of the founder, `own`, or with those of the model, `model`; all else stays
 * as it is. A result without hours of one's own leads to itself.
 */
export async function GET(request: Request, { params }: Params): Promise<Response> {
  const { code, from } = await params;
  const view = new URL(request.url).searchParams;
  const loaded = await loadShown(code, view);
  if (!loaded.ok) return loaded.reason === "busy" ? noResult(request, code, "busy") : to(`/r/${code}`);
  const hoursFrom = CHOICES.hoursFrom.find((each) => each === from);
  if (hoursFrom === undefined) return noResult(request, code, "damaged", NO_RESULT.detail);
  const { scenario, assessment } = loaded.counted;
  if (!assessment.ownRecord?.hours) return to(loaded.resultAt);
  const counted = await resultOf({ ...scenario, answers: { ...scenario.answers, hoursFrom } });
  return counted.ok ? to(shownAs(counted, view).resultAt) : noResult(request, code, "busy");
}

function to(address: string): Response {
  return new Response(null, {
    status: 303,
    headers: { Location: address, "Cache-Control": "no-store", "X-Robots-Tag": "noindex" },
  });
}
