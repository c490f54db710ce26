import { CHOICES, type Currency } from "@/lib/questionnaire/ids";

/** The currency that an address asks for, `?currency=EUR`; undefined for that of the answers. The front has refused anything else. */
export function currencyAsked(params: URLSearchParams): Currency | undefined {
  const asked = params.get("currency");
  return CHOICES.currency.find((currency) => currency === asked);
}
