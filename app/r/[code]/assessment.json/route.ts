import { pricesAsked } from "@/server/addresses/prices-choice";
import { conditional } from "@/server/http/conditional";
import { openToAll, preflight } from "@/server/http/cors";
import { onlyMethods } from "@/server/http/problem";
import { loadResult } from "@/server/results/load-result";
import { noResult } from "@/server/results/no-result";
import { published } from "@/server/results/published";

const { refuse } = onlyMethods("GET", "HEAD");
const options = preflight("GET", "HEAD");

export { options as OPTIONS, refuse as DELETE, refuse as PATCH, refuse as POST, refuse as PUT };

/** The same object that `POST /api/v1/assessments` gave with this code, under the model that runs now. */
export async function GET(request: Request, { params }: { params: Promise<{ code: string }> }): Promise<Response> {
  const { code: opened } = await params;
  const loaded = await loadResult(opened, pricesAsked(new URL(request.url).searchParams));
  if (!loaded.ok) return openToAll(noResult(request, opened, loaded.reason));
  const body = JSON.stringify(published(loaded.code, loaded.scenario, loaded.assessment));
  return openToAll(conditional(request, body, { "Content-Type": "application/json", "X-Robots-Tag": "noindex" }));
}
