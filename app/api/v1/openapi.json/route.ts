import { conditional } from "@/app/conditional";
import { openToAll, preflight } from "@/app/cors";
import { environment } from "@/app/environment";
import { onlyMethods } from "@/app/problem";
import { apiDocument } from "@/lib/api/document";

const { refuse } = onlyMethods("GET", "HEAD");
const options = preflight("GET", "HEAD");

export { options as OPTIONS, refuse as DELETE, refuse as PATCH, refuse as POST, refuse as PUT };

/** The description of the interface for programs. */
export function GET(request: Request): Response {
  const body = JSON.stringify(apiDocument(environment().siteUrl));
  return openToAll(conditional(request, body, { "Content-Type": "application/json" }));
}
