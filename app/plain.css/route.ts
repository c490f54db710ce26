import { forAll } from "@/server/http/for-all";
import { plainStyles } from "@/server/http/plain-styles";

/** The style sheet of the pages that stand alone. */
export async function GET(): Promise<Response> {
  return forAll(await plainStyles(), { "Content-Type": "text/css; charset=utf-8" });
}
