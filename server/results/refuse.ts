import { notFound, redirect } from "next/navigation";
import { FALSE_VERDICT, refusalOf } from "@/lib/link/refusal";
import type { LoadFailure } from "./load-result";

/**
 * Leads on from a code that holds no result. If the code alone shows that, the front has already answered with a whole page; without a
 * front, as under `next dev`, Next's own "not found" has to do, which stays empty without scripts. Otherwise the code was assessed, and its
 * stored verdict is false.
 */
export function refuse(code: string, reason: LoadFailure): never {
  if (reason === "busy") throw new Error("There was no room for this result, which is to be worked out before its page is asked for.");
  if (refusalOf(code)) notFound();
  redirect(`/r/${FALSE_VERDICT}`);
}
