import { invitationCode } from "@/lib/link/codec";
import { NO_RESULT } from "@/lib/wording/pages/frame";
import { pricesAsked } from "@/server/addresses/prices-choice";

import { loadResult } from "@/server/results/load-result";
import { noResult } from "@/server/results/no-result";

/** Leads to where the page that invites somebody to answer the same questions has its address, to be copied and sent. */
export async function GET(request: Request, { params }: { params: Promise<{ code: string }> }): Promise<Response> {
  const { code: opened } = await params;
  const loaded = await loadResult(opened, pricesAsked(new URL(request.url).searchParams));
  const code = loaded.ok ? invitationCode(loaded.code) : undefined;
  if (code === undefined) return noResult(request, opened, loaded.ok ? "damaged" : loaded.reason, NO_RESULT.noInvitation);
  const headers = { Location: `/invite/${code}#send`, "Cache-Control": "no-store", "X-Robots-Tag": "noindex" };
  return new Response(null, { status: 303, headers });
}
