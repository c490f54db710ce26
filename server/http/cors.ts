/** What any page may read: nothing here is secret, and no cookie or key is ever looked at. */
export const OPEN_TO_ALL = { "Access-Control-Allow-Origin": "*", "Access-Control-Expose-Headers": "ETag, Retry-After" } as const;

/** The same answer, readable from any origin. */
export function openToAll(response: Response): Response {
  for (const [name, value] of Object.entries(OPEN_TO_ALL)) response.headers.set(name, value);
  return response;
}

/** The answer to a browser's preflight request from another origin. */
export const preflight = (methods: readonly string[]): Record<string, string> => ({
  ...OPEN_TO_ALL,
  "Access-Control-Allow-Methods": methods.join(", "),
  "Access-Control-Allow-Headers": "Content-Type, If-None-Match",
  "Access-Control-Max-Age": "86400",
});
