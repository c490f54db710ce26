import { forAll } from "@/server/http/for-all";

import { loadResult, orNull } from "@/server/results/load-result";
import { noResult } from "@/server/results/no-result";
import { work } from "@/server/work/pool";

/** The picture that chat programs show of a result, 1200 by 630 pixels. It is drawn from the code and the model alone, never the clock. */
export async function GET(request: Request, { params }: { params: Promise<{ code: string }> }): Promise<Response> {
  const { code: opened } = await params;
  const loaded = await loadResult(opened);
  if (!loaded.ok) return noResult(request, opened, loaded.reason);
  const { scenario, assessment } = loaded;
  const bytes = await orNull(work("pictured", { scenario, assessment }));
  if (bytes === null) return noResult(request, opened, "busy");
  return forAll(bytes, { "Content-Type": "image/png", "X-Robots-Tag": "noindex" });
}
