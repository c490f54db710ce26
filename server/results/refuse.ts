import { notFound, redirect } from "next/navigation";
import { FALSE_VERDICT, refusalOf } from "@/lib/link/refusal";
import type { LoadFailure } from "./load-result";

/**
 * Leads on from a code that holds no result. What the code alone tells, the front has answered before, with a whole page; where there is no
 * front, as under `next dev`, Next's own answer to "not found" has to do, which stays empty without scripts. Else the code has been
 * assessed and its stored verdict is false.
 */
export function refuse(code: string, reason: LoadFailure): never {
  if (reason === "busy") throw new Error("There was no room for this result, which is to be worked out before its page is asked for.");
  if (refusalOf(code)) notFound();
  redirect(`/r/${FALSE_VERDICT}`);
}
