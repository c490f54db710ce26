import { NO_RESULT } from "@/lib/wording/pages/frame";
import { overload, problem } from "@/server/http/problem";
import type { LoadFailure } from "./load-result";

/** The answer of a file beside a code that holds no result; a person is led to the page that says what is wrong with it. */
export function noResult(request: Request, code: string, reason: LoadFailure, detail: string = NO_RESULT.detail): Response {
  if (reason === "busy") return problem(overload(), request);
  const onward = { href: `/r/${encodeURIComponent(code)}`, label: NO_RESULT.what };
  return problem({ status: 404, code: reason, detail, onward }, request);
}

/** The way on from a file that a result has not, or not so: the result itself. */
export const toResult = (code: string) => ({ href: `/r/${encodeURIComponent(code)}`, label: NO_RESULT.result });
