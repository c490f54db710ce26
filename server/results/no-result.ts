import { NO_RESULT } from "@/lib/wording/pages/frame";
import { overload, problem } from "@/server/http/problem";
import type { LoadFailure } from "./load-result";

/** The answer for a file beside a code that holds no result, with a link to the page that says what is wrong. */
export function noResult(request: Request, code: string, reason: LoadFailure, detail: string = NO_RESULT.detail): Response {
  if (reason === "busy") return problem(overload(), request);
  const onward = { href: `/r/${encodeURIComponent(code)}`, label: NO_RESULT.what };
  return problem({ status: 404, code: reason, detail, onward }, request);
}

/** Where to go from a file that a result does not have: the result itself. */
export const toResult = (code: string) => ({ href: `/r/${encodeURIComponent(code)}`, label: NO_RESULT.result });
