import { OFFLINE } from "@/lib/wording/pages/frame";
import { forAll } from "@/server/http/for-all";
import { plainPage } from "@/server/http/plain-page";

/** What `public/sw.js` keeps in the browser and shows where a page can't be fetched. */
export function GET(): Response {
  return forAll(plainPage(OFFLINE), { "Content-Type": "text/html; charset=utf-8", "X-Robots-Tag": "noindex" });
}
