/** Headers whose value never depends on the page. A result's address holds the answers, so it must not leave as a referrer. */
const securityHeaders = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "no-referrer" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "X-Permitted-Cross-Domain-Policies", value: "none" },
  {
    key: "Permissions-Policy",
    value: "accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()",
  },
];

/** No other site may show a page in a frame or load what it holds, */
const unframed = [
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Content-Security-Policy", value: "frame-ancestors 'none'" },
  { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
];

/** except for the pages that are made for it. What they load comes from their own origin, so it needs no opening. */
const framed = [
  { key: "Content-Security-Policy", value: "frame-ancestors *" },
  { key: "Cross-Origin-Resource-Policy", value: "cross-origin" },
];

/** @type {import("next").NextConfig} */
const config = {
  reactStrictMode: true,
  poweredByHeader: false,
  agentRules: false,
  serverExternalPackages: ["pdfkit"],
  // `npm test` checks the types of everything, tests too; here a slip in a test would keep the product from starting.
  typescript: { ignoreBuildErrors: true },
  // Metadata that streams in after the body is missed by readers that stop at </head>.
  htmlLimitedBots: /.*/,
  async headers() {
    return [
      { source: "/:path*", headers: securityHeaders },
      { source: "/((?!embed(?:/|$)).*)", headers: unframed },
      { source: "/embed/:path*", headers: framed },
      // Next's own value for pages made per request is no-store, which also forbids the browser's back/forward cache.
      { source: "/r/:code", headers: [{ key: "Cache-Control", value: "private, max-age=0, must-revalidate" }] },
      { source: "/r/:code/explore", headers: [{ key: "Cache-Control", value: "private, max-age=0, must-revalidate" }] },
      { source: "/invite/:path*", headers: [{ key: "Cache-Control", value: "private, max-age=0, must-revalidate" }] },
      { source: "/embed/:path*", headers: [{ key: "Cache-Control", value: "private, max-age=0, must-revalidate" }] },
      { source: "/questions/:path*", headers: [{ key: "Cache-Control", value: "private, max-age=0, must-revalidate" }] },
    ];
  },
};

export default config;
