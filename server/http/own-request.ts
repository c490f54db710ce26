/** Marks a request that this server sends to itself for a substitute page, which would otherwise be answered with a substitute for ever. */
export const OWN_REQUEST = "x-substitute-page";

/** A secret of this process where it is served, so that nobody else can mark a request; see `server/main.ts`. */
const mark = () => process.env.OWN_REQUEST_MARK ?? "development";

/** The header that marks a request as our own. */
export const ownMark = (): Record<string, string> => ({ [OWN_REQUEST]: mark() });

/** Whether a request carries our mark. */
export function isOwnRequest(headers: Headers | Record<string, string | string[] | undefined>): boolean {
  const given = headers instanceof Headers ? headers.get(OWN_REQUEST) : headers[OWN_REQUEST];
  return given === mark();
}
