import type { MetadataRoute } from "next";

/** Drafts and results belong to whoever holds the link; only the start page and what explains it are for everybody. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: "*", allow: "/", disallow: ["/questions/", "/invite/", "/embed/", "/r/", "/api/v1/"] } };
}
