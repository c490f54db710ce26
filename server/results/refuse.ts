import { notFound, redirect } from "next/navigation";
import { FALSE_VERDICT, refusalOf } from "@/lib/link/refusal";
import { refuseForNow } from "@/server/http/busy";
import type { LoadFailure } from "./load-result";

/**
 * Leads on from a code that holds no result. What the code alone tells, `proxy.ts` has answered before, with a whole page, where this
 * server reaches itself; where it does not, Next's own answer to "not found" has to do, which stays empty without scripts. Else the code
 * has been assessed and its stored verdict is false.
 */
export function refuse(code: string, reason: LoadFailure): never {
  if (reason === "busy") refuseForNow();
  if (refusalOf(code)) notFound();
  redirect(`/r/${FALSE_VERDICT}`);
}
