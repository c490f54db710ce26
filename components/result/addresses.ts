import type { Currency } from "@/lib/questionnaire/ids";

/** The address of a result. @param currency that amounts are shown in, where it is another than that of the answers */
export function resultAddress(code: string, currency?: Currency): string {
  return currency === undefined ? `/r/${code}` : `/r/${code}?currency=${currency}`;
}

/** The same result in another currency; undefined for that of its answers. */
export const inCurrency = (resultAt: string, currency: Currency | undefined): string =>
  `${resultAt.split("?")[0]}${currency === undefined ? "" : `?currency=${currency}`}`;

/** Where the numbers of a result can be moved: in the currency of its answers, whichever is shown. */
export const exploreAddress = (resultAt: string): string => `${resultAt.split("?")[0]}/explore`;

/** The view that an address of a result asks for, as names and values of its query. */
export const viewOf = (resultAt: string): [string, string][] => [...new URLSearchParams(resultAt.split("?")[1])];

/**
 * An address under a result, which keeps the view that the result is shown in.
 *
 * @param resultAt the address of the result
 * @param path from there; it may have a query of its own
 */
export function under(resultAt: string, path: string): string {
  const [page = "", view] = resultAt.split("?");
  return view === undefined ? `${page}${path}` : `${page}${path}${path.includes("?") ? "&" : "?"}${view}`;
}
