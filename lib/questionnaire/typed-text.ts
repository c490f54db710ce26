import type { Currency } from "./ids";

/** Text as it is typed into a box: one spelling for all of it, and the currencies in it. */

/** Longer text is no number that a person would type. */
export const LONGEST_ENTRY = 60;

export const CURRENCY_NAMES: Record<Currency, string> = { USD: "US dollars", EUR: "euros", GBP: "pounds sterling" };

const SIGNS: Readonly<Record<string, Currency>> = { $: "USD", usd: "USD", us$: "USD", "€": "EUR", eur: "EUR", "£": "GBP", gbp: "GBP" };
const SIGN = "us\\$|[$€£]|(?<![a-z])(?:usd|eur|gbp)(?![a-z])";

const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g;

/** Marks that tell in which direction to write, which come along when text is copied. */
const DIRECTIONS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** Arabic, Persian and Devanagari digits, each set from nought to nine; full-width ones are the work of NFKC. */
const DIGITS = "٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹०१२३४५६७८९";

/** One spelling for digits, their separators, dashes and spaces, in small letters. */
export const plain = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(DIRECTIONS, "")
    .replace(/[٠-٩۰-۹०-९]/g, (digit) => String(DIGITS.indexOf(digit) % 10))
    .replaceAll("٫", ".")
    .replaceAll("٬", ",")
    .replace(DASHES, "-")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();

/** The currencies whose sign or code stands anywhere in a text, each once. */
export function currenciesIn(text: string): Currency[] {
  const signs = plain(text.slice(0, LONGEST_ENTRY)).match(new RegExp(SIGN, "g")) ?? [];
  return [...new Set(signs.flatMap((sign) => SIGNS[sign] ?? []))];
}

/** Takes one sign or code of a currency out of a plain text: in front of the number, also after a minus, or behind it. */
export function withoutCurrency(entry: string): { rest: string; currency: Currency | undefined } {
  const found = new RegExp(`^([-+]?\\s?)(${SIGN})\\s?|\\s?(${SIGN})(?!\\s?\\d)`).exec(entry);
  if (found === null) return { rest: entry, currency: undefined };
  const [all, minus = "", before, behind] = found;
  return { rest: entry.replace(all, minus), currency: SIGNS[before ?? behind ?? ""] };
}
