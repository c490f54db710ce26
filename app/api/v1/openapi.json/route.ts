import { apiDocument } from "@/lib/formats/openapi/document";
import { environment } from "@/server/environment";
import { openToAll } from "@/server/http/cors";
import { forAll } from "@/server/http/for-all";

/** The description of the interface for programs. */
export function GET(): Response {
  const body = JSON.stringify(apiDocument(environment().siteUrl));
  return openToAll(forAll(body, { "Content-Type": "application/json" }));
}
