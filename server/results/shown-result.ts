import { resultAddress } from "@/components/result/addresses";
import { type Shown, shownIn } from "@/lib/model";
import { currencyAsked } from "@/server/addresses/currency-choice";
import { pricesAsked } from "@/server/addresses/prices-choice";
import { type FoundResult, type LoadFailure, loadResult } from "./load-result";

/** A result as an address asks to see it: at its prices or at today's, in the currency of its answers or converted into another. */
export type ShownResult = FoundResult &
  Shown & {
    /** The address of the result in this view. */
    resultAt: string;
  };

/** Finds the result behind a code and shows it as the query asks; another currency is converted and never worked out anew. */
export async function loadShown(code: string, params: URLSearchParams): Promise<ShownResult | { ok: false; reason: LoadFailure }> {
  const found = await loadResult(code, pricesAsked(params));
  return found.ok ? shownAs(found, params) : found;
}

/** A result that was found, shown as the query asks. */
export function shownAs(found: FoundResult, params: URLSearchParams): ShownResult {
  const answered = found.scenario.answers.currency;
  const currency = currencyAsked(params) ?? answered;
  return { ...found, ...shownIn(found, currency), resultAt: resultAddress(found.code, currency === answered ? undefined : currency) };
}
