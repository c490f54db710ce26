/** Headers of every answer, whoever makes it. A result's address holds the answers, so it must not leave as a referrer. */
export const CONSTANT_HEADERS = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "X-Permitted-Cross-Domain-Policies": "none",
  "Permissions-Policy": "accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()",
};

/** For what is made to be framed, or shown by other sites. */
export const SHOWN_ANYWHERE = { "Cross-Origin-Resource-Policy": "cross-origin" };

/** No other site may show an answer in a frame or load what it holds, as the policy of each page says too (`server/front/policy.ts`); a few may. */
export const UNFRAMED = { "X-Frame-Options": "DENY", "Cross-Origin-Resource-Policy": "same-origin" };
