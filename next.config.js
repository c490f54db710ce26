import { buildStamp } from "./scripts/stamp.mjs";
import { CONSTANT_HEADERS, SHOWN_ANYWHERE, UNFRAMED } from "./server/http/constant-headers.js";

/** @param {Record<string, string>} headers as Next takes them */
const listed = (headers) => Object.entries(headers).map(([key, value]) => ({ key, value }));

/** Pictures that are made to be shown elsewhere: previews, and charts in an article. A browser shows them on no other site without leave. */
const SHOWN_ELSEWHERE = ["/r/:code/opengraph-image", "/examples/:example/opengraph-image", "/r/:code/charts/:file", "/cards/:card"];

/** Answers that follow from the address alone, so that whoever stands in between may keep them; `server/front/front.ts` says for how long. */
const SAME_FOR_ALL = [{ key: "Cache-Control", value: "public, max-age=0, must-revalidate" }];
const SHARED_PAGES = [
  "/api",
  "/method",
  "/examples/:example",
  "/r/:code",
  "/r/:code/:page(money|operation|proof|share|explore)",
  "/r/:code/details/:detail",
  "/r/:code/numbers/:id",
  "/compare/:first/:second",
];
/** Answers under way are nobody else's. Next's own value is no-store, which also forbids the browser's back/forward cache. */
const OWN = [{ key: "Cache-Control", value: "private, max-age=0, must-revalidate" }];

/** @type {import("next").NextConfig} */
const config = {
  reactStrictMode: true,
  poweredByHeader: false,
  agentRules: false,
  // One folder with all that a server needs; `scripts/build.mjs` puts the front and the threads beside it.
  output: "standalone",
  // The same sources make the same build, wherever it is made: several machines then answer with the same bytes.
  generateBuildId: () => buildStamp().slice(0, 20),
  // The front compresses each answer once and keeps it.
  compress: false,
  // The file system may be read-only; nothing that was built is made anew while it is served.
  experimental: { isrFlushToDisk: false },
  // The front keeps what may be kept, under one budget.
  cacheMaxMemorySize: 0,
  // No picture here is made smaller while it is served; left on, anybody could have that done to any file, at any width.
  images: { unoptimized: true },
  serverExternalPackages: ["pdfkit", "piscina"],
  // `npm test` checks the types of everything, tests too; here a slip in a test would keep the product from starting.
  typescript: { ignoreBuildErrors: true },
  // Metadata that streams in after the body is missed by readers that stop at </head>.
  htmlLimitedBots: /.*/,
  async headers() {
    return [
      { source: "/:path*", headers: listed(CONSTANT_HEADERS) },
      { source: "/((?!embed(?:/|$)).*)", headers: listed(UNFRAMED) },
      ...["/embed/:path*", ...SHOWN_ELSEWHERE].map((source) => ({ source, headers: listed(SHOWN_ANYWHERE) })),
      ...SHARED_PAGES.map((source) => ({ source, headers: SAME_FOR_ALL })),
      ...["/invite/:path*", "/embed/:path*", "/questions/:path*"].map((source) => ({ source, headers: OWN })),
    ];
  },
};

export default config;
