import { pricesAsked } from "@/server/addresses/prices-choice";
import { openToAll } from "@/server/http/cors";
import { forAll } from "@/server/http/for-all";

import { loadResult } from "@/server/results/load-result";
import { noResult } from "@/server/results/no-result";
import { published } from "@/server/results/published";

/** The same object that `POST /api/v1/assessments` gave with this code, under the model that runs now. */
export async function GET(request: Request, { params }: { params: Promise<{ code: string }> }): Promise<Response> {
  const { code: opened } = await params;
  const loaded = await loadResult(opened, pricesAsked(new URL(request.url).searchParams));
  if (!loaded.ok) return openToAll(noResult(request, opened, loaded.reason));
  const body = JSON.stringify(published(loaded.code, loaded.scenario, loaded.assessment));
  return openToAll(forAll(body, { "Content-Type": "application/json", "X-Robots-Tag": "noindex" }));
}
