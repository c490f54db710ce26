import { apiDocument } from "@/lib/api/document";
import { environment } from "@/server/environment";
import { conditional } from "@/server/http/conditional";
import { openToAll, preflight } from "@/server/http/cors";
import { onlyMethods } from "@/server/http/problem";

const { refuse } = onlyMethods("GET", "HEAD");
const options = preflight("GET", "HEAD");

export { options as OPTIONS, refuse as DELETE, refuse as PATCH, refuse as POST, refuse as PUT };

/** The description of the interface for programs. */
export function GET(request: Request): Response {
  const body = JSON.stringify(apiDocument(environment().siteUrl));
  return openToAll(conditional(request, body, { "Content-Type": "application/json" }));
}
