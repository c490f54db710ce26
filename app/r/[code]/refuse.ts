import { redirect } from "next/navigation";
import { refuseForNow } from "@/app/busy";
import { FALSE_VERDICT } from "@/lib/link/refusal";
import type { LoadFailure } from "./load";

/**
 * Leads on from a code that holds no result. What the code alone tells, `proxy.ts` has answered before; here it has been assessed and its
 * stored verdict is false. Next's own answer to "not found" would be a page that stays empty without scripts.
 */
export function refuse(reason: LoadFailure): never {
  if (reason === "busy") refuseForNow();
  redirect(`/r/${FALSE_VERDICT}`);
}
