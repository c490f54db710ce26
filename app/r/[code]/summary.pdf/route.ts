import { PAPERS, type Paper } from "@/components/documents/pdf/document";
import { REFUSALS } from "@/lib/wording/refusals";
import { environment } from "@/server/environment";
import { forAll } from "@/server/http/for-all";
import { errorAt, problem } from "@/server/http/problem";
import { orNull } from "@/server/results/load-result";
import { noResult, toResult } from "@/server/results/no-result";
import { loadShown } from "@/server/results/shown-result";
import { work } from "@/server/work/pool";

/** The paper that the address asks for, A4 where it names none; undefined when it names one that we do not print on. */
function paperAsked(params: URLSearchParams): Paper | undefined {
  const asked = params.get("paper") ?? "a4";
  return Object.hasOwn(PAPERS, asked) ? (asked as Paper) : undefined;
}

/**
 * The result as a PDF to print and pass on. It is dated by its prices and never by the clock, so that a code gives the same bytes for as
 * long as the model stays; a newer model gives others, hence the ETag and no long expiry.
 */
export async function GET(request: Request, { params }: { params: Promise<{ code: string }> }): Promise<Response> {
  const { code: opened } = await params;
  const { searchParams } = new URL(request.url);
  const paper = paperAsked(searchParams);
  if (paper === undefined) {
    const detail = REFUSALS.unknownPaper(Object.keys(PAPERS));
    const errors = [errorAt(["paper"], detail)];
    return problem({ status: 400, code: "invalid-request", detail, errors, onward: toResult(opened) }, request);
  }
  const loaded = await loadShown(opened, searchParams);
  if (!loaded.ok) return noResult(request, opened, loaded.reason);
  const { code, scenario, assessment, counted } = loaded;
  const printed = await orNull(work("printed", { scenario, assessment, counted, link: `${environment().siteUrl}/r/${code}`, paper }));
  if (printed === null) return noResult(request, opened, "busy");
  return forAll(printed.bytes, {
    "Content-Type": "application/pdf",
    "Content-Disposition": `inline; filename="${printed.name}"`,
    "X-Robots-Tag": "noindex",
  });
}
