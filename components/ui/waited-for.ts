/** What a reader waits for, as far as it makes a difference to what we say meanwhile. */
export type Waited = "result" | "pdf" | "file" | "page";

/** What an address of ours leads to. Whatever needs a result counts as one, since it may have to be computed first. */
export function waitedFor({ pathname, search }: URL): Waited {
  if (pathname.endsWith(".pdf")) return "pdf";
  if (/\.(csv|ics|json|md|svg)$/.test(pathname)) return "file";
  if (/^\/(r|compare)\/./.test(pathname) || /[?&](go=result|a=m1)/.test(search)) return "result";
  return "page";
}
