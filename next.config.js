/** Headers whose value never depends on the page. A result's address holds the answers, so it must not leave as a referrer. */
const securityHeaders = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "no-referrer" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
  { key: "X-Permitted-Cross-Domain-Policies", value: "none" },
  {
    key: "Permissions-Policy",
    value: "accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()",
  },
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
      // Next's own value for pages made per request is no-store, which also forbids the browser's back/forward cache.
      { source: "/r/:code", headers: [{ key: "Cache-Control", value: "private, max-age=0, must-revalidate" }] },
      { source: "/questions/:path*", headers: [{ key: "Cache-Control", value: "private, max-age=0, must-revalidate" }] },
    ];
  },
};

export default config;
