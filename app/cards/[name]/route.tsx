import { renderCard } from "@/components/documents/preview/card";
import { SiteCard } from "@/components/documents/preview/site-cards";
import { SITE_CARDS } from "@/lib/wording/pages/preview";
import { REFUSALS } from "@/lib/wording/refusals";
import { forAll } from "@/server/http/for-all";
import { problem } from "@/server/http/problem";

/** The previews of pages that are the same for everybody. */
export async function GET(request: Request, { params }: { params: Promise<{ name: string }> }): Promise<Response> {
  const { name } = await params;
  if (!Object.hasOwn(SITE_CARDS, name)) {
    const detail = REFUSALS.unknownCard(Object.keys(SITE_CARDS));
    return problem({ status: 404, code: "unknown-card", detail }, request);
  }
  const bytes = await renderCard(<SiteCard {...SITE_CARDS[name as keyof typeof SITE_CARDS]} />);
  return forAll(bytes, { "Content-Type": "image/png" });
}
