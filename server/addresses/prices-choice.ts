/** Whose prices may apply: those of the day that the link names, or the newest of the book. */
export const PRICES_CHOICES = ["then", "today"] as const;

export type PricesChoice = (typeof PRICES_CHOICES)[number];

/** The prices that an address asks for: `?prices=today`, or those of the link. The front has refused anything else. */
export const pricesAsked = (params: URLSearchParams): PricesChoice => (params.get("prices") === "today" ? "today" : "then");
