import { conditional } from "@/server/http/conditional";
import { plainStyles } from "@/server/http/plain-styles";

/** The style sheet of the pages that stand alone. */
export async function GET(request: Request): Promise<Response> {
  return conditional(request, await plainStyles(), { "Content-Type": "text/css; charset=utf-8" });
}
