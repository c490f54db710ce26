import { conditional } from "@/app/conditional";
import { plainPage } from "@/app/plain-page";
import { OFFLINE } from "@/app/wording";

/** What `public/sw.js` keeps in the browser and shows where a page can't be fetched. */
export function GET(request: Request): Response {
  return conditional(request, plainPage(OFFLINE), { "Content-Type": "text/html; charset=utf-8", "X-Robots-Tag": "noindex" });
}
