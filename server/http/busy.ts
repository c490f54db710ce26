import { redirect } from "next/navigation";

/**
 * Says that there is no room to make this page now. A page of Next can't set a status, so it leads to an address that no page has;
 * `server/front.ts` sees that and answers 503 in its place.
 */
export function refuseForNow(): never {
  redirect("/busy");
}
