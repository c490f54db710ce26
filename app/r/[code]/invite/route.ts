import { onlyMethods, problem } from "@/app/problem";
import { invitationCode } from "@/lib/link";
import { loadResult, pricesAsked } from "../load";

const { refuse, options } = onlyMethods("GET", "HEAD");

export { options as OPTIONS, refuse as DELETE, refuse as PATCH, refuse as POST, refuse as PUT };

/** Leads to the page that invites somebody to answer the same questions, to be copied from there and sent. */
export async function GET(request: Request, { params }: { params: Promise<{ code: string }> }): Promise<Response> {
  const loaded = loadResult((await params).code, pricesAsked(new URL(request.url).searchParams));
  const code = loaded.ok ? invitationCode(loaded.code) : undefined;
  if (code === undefined) {
    const detail = "This address holds no result to invite to: its code is damaged, cut short or not one of ours.";
    return problem({ status: 404, code: loaded.ok ? "damaged" : loaded.reason, detail });
  }
  const headers = { Location: `/invite/${code}`, "Cache-Control": "no-store", "X-Robots-Tag": "noindex" };
  return new Response(null, { status: 303, headers });
}
