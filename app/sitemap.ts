import type { MetadataRoute } from "next";
import { PROFILES } from "@/lib/questionnaire/profiles";
import { environment } from "@/server/environment";

/** Pages that are the same for everybody and stay at their address. */
const PAGES = ["/", "/rules-of-thumb", "/method", "/method/evidence", "/glossary", "/api", "/accessibility"];

/** What search engines should know of: the pages about the product and the worked examples, never a result of somebody’s. */
export default function sitemap(): MetadataRoute.Sitemap {
  const { siteUrl } = environment();
  return [...PAGES, ...PROFILES.map(({ id }) => `/examples/${id}`)].map((path) => ({ url: `${siteUrl}${path}` }));
}
