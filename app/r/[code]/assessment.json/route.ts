import { openToAll } from "@/server/http/cors";
import { forAll } from "@/server/http/for-all";

import { noResult } from "@/server/results/no-result";
import { publishedIn } from "@/server/results/published";
import { loadShown } from "@/server/results/shown-result";

/** The same object that `POST /api/v1/assessments` gave with this code, under the model that runs now. */
export async function GET(request: Request, { params }: { params: Promise<{ code: string }> }): Promise<Response> {
  const { code: opened } = await params;
  const loaded = await loadShown(opened, new URL(request.url).searchParams);
  if (!loaded.ok) return openToAll(noResult(request, opened, loaded.reason));
  const body = JSON.stringify(publishedIn(loaded.code, loaded));
  return openToAll(forAll(body, { "Content-Type": "application/json", "X-Robots-Tag": "noindex" }));
}
