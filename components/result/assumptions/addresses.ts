import { under } from "../addresses";

/** Pages of assumptions under a result, of which each takes the address. */

/** The page on which one assumption of a result is replaced. */
export function pageHref(resultAt: string, id: string): string {
  return under(resultAt, `/assumptions/${id}`);
}

/** The page of all assumptions of a result. */
export function listHref(resultAt: string): string {
  return under(resultAt, "/assumptions");
}

/** Where the form of an assumption is sent. */
export function changeHref(resultAt: string): string {
  return under(resultAt, "/assumptions/change");
}

/** Leads to the result with one assumption, or all of them, put back to what we ship. */
export function resetHref(resultAt: string, id: string | "all"): string {
  return under(resultAt, `/assumptions/change?reset=${id}`);
}
