import { forAll } from "@/server/http/for-all";

import { orNull } from "@/server/results/load-result";
import { noResult } from "@/server/results/no-result";
import { loadShown } from "@/server/results/shown-result";
import { work } from "@/server/work/pool";

/** The picture that chat programs show of a result, 1200 by 630 pixels. It is drawn from the code and the model alone, never the clock. */
export async function GET(request: Request, { params }: { params: Promise<{ code: string }> }): Promise<Response> {
  const { code: opened } = await params;
  const loaded = await loadShown(opened, new URL(request.url).searchParams);
  if (!loaded.ok) return noResult(request, opened, loaded.reason);
  const { scenario, assessment, counted } = loaded;
  const bytes = await orNull(work("pictured", { scenario, assessment, counted }));
  if (bytes === null) return noResult(request, opened, "busy");
  return forAll(bytes, { "Content-Type": "image/png", "X-Robots-Tag": "noindex" });
}
