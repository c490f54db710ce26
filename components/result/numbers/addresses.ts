import { under } from "../addresses";

/** The page that says how a number of a result came about. @param resultAt the address of the result */
export function numberHref(resultAt: string, number: string): string {
  return under(resultAt, `/numbers/${number}`);
}
