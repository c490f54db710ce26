import type { MetadataRoute } from "next";
import { environment } from "@/server/environment";

/** Programs that fetch a page because somebody posted its address, to show what it is; they follow no links. */
const PREVIEWERS = [
  "Twitterbot",
  "facebookexternalhit",
  "LinkedInBot",
  "Slackbot-LinkExpanding",
  "Discordbot",
  "TelegramBot",
  "WhatsApp",
  "Mastodon",
  "Bluesky Cardyb",
];

/**
 * Drafts and results belong to whoever holds the link, and every link in them costs a computation; only the start page, the worked examples and what explains
 * it are for search engines. Previews are for everybody who was sent a link. Nothing is said to be allowed where something is not: some readers
 * take the first line that matches.
 */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: [
      { userAgent: PREVIEWERS, allow: "/" },
      { userAgent: "*", disallow: ["/questions/", "/compare/", "/invite/", "/embed/", "/r/", "/api/v1/"] },
    ],
    sitemap: `${environment().siteUrl}/sitemap.xml`,
  };
}
