import { MODEL_VERSION } from "@/lib/model-version";

export const dynamic = "force-dynamic";

/** Says that the server answers and which model it runs, for whoever watches it. */
export function GET(): Response {
  return Response.json({ status: "ok", modelVersion: MODEL_VERSION }, { headers: { "Cache-Control": "no-store" } });
}
