import { redirect } from "next/navigation";
import { FALSE_VERDICT } from "@/lib/link/refusal";

/**
 * Leads on from a code that holds no result. What the code alone tells, `proxy.ts` has answered before; here it has been assessed and its
 * stored verdict is false. Next's own answer to "not found" would be a page that stays empty without scripts.
 */
export function refuse(): never {
  redirect(`/r/${FALSE_VERDICT}`);
}
