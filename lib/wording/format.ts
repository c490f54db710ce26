import type { Span } from "../model";

import type { Currency } from "../questionnaire/ids";
import { fromTo, plural, rangeText } from "./words";

/** The locale of every figure: British spelling and separators, whatever machine the text is built on. */
const LOCALE = "en-GB";

const MINUS = "\u2212";

const wholeNumber = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 0 });
const oneDecimal = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 1 });
const twoFigures = new Intl.NumberFormat(LOCALE, { maximumSignificantDigits: 2 });
const sixDecimals = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 6 });

/** Making a format takes a thousand times as long as using it, and a report has over a thousand amounts. */
const currencyFormats = new Map<string, Intl.NumberFormat>();

function finite(value: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`A figure in a report must be finite, not ${value}.`);
  // Minus nothing is nothing.
  return value === 0 ? 0 : value;
}

function currencyFormat(currency: Currency, leastDigits: number, mostDigits = leastDigits): Intl.NumberFormat {
  const key = `${currency} ${leastDigits} ${mostDigits}`;
  let format = currencyFormats.get(key);
  if (!format) {
    const digits = { minimumFractionDigits: leastDigits, maximumFractionDigits: mostDigits };
    format = new Intl.NumberFormat(LOCALE, { style: "currency", currency, currencyDisplay: "narrowSymbol", ...digits });
    currencyFormats.set(key, format);
  }
  return format;
}

/** The value rounded to two significant figures: 38,214 → 38,000. */
export function roundToTwo(value: number): number {
  return Number(finite(value).toPrecision(2));
}

/** Whole money for tables, e.g. "$38,214", "−€120"; throws RangeError when the value is not finite. */
export function wholeMoney(value: number, currency: Currency): string {
  const rounded = Math.round(finite(value));
  const text = currencyFormat(currency, 0).format(Math.abs(rounded));
  return rounded < 0 ? `${MINUS}${text}` : text;
}

/** Money for totals, whole and to three significant figures: "$38,200"; more would claim what a simulation cannot know. */
export function totalMoney(value: number, currency: Currency): string {
  return wholeMoney(Number(finite(value).toPrecision(3)), currency);
}

/** "$12,000 to $30,400", or one amount when both ends round to the same. */
export function totalRange(low: number, high: number, currency: Currency): string {
  return rangeText(totalMoney(low, currency), totalMoney(high, currency));
}

/**
 * Money for sentences, to two significant figures: "$38,000", "$6.50", "$0.04"; a negative amount carries a minus sign.
 * Amounts below ten that are not whole show cents; under half a cent is "$0".
 */
export function roundMoney(value: number, currency: Currency): string {
  const rounded = Number(roundToTwo(value).toFixed(2));
  const size = Math.abs(rounded);
  const cents = size < 10 && !Number.isInteger(size);
  const text = currencyFormat(currency, cents ? 2 : 0).format(size);
  return rounded < 0 ? `${MINUS}${text}` : text;
}

/** Money beside a threshold, which is published to two figures: one more keeps two that differ apart in another currency, "€8,510". */
export function thresholdMoney(value: number, currency: Currency): string {
  return exactMoney(Number(finite(value).toPrecision(3)), currency);
}

/** An amount as it was typed or listed: cents only where there are any, and below one as exact as needed: "$1,200", "$58.20", "$0.0009". */
export function exactMoney(value: number, currency: Currency): string {
  const size = Math.abs(finite(value));
  const decimals = Number.isInteger(size) ? 0 : size >= 1 ? 2 : Math.max(2, 2 - Math.floor(Math.log10(size)));
  const text = currencyFormat(currency, Math.min(decimals, 2), Math.min(decimals, 8)).format(size);
  return value < 0 ? `${MINUS}${text}` : text;
}

/** A number as it was typed, with separators: "1,250", "0.5", "−20". */
export function exactNumber(value: number): string {
  const text = sixDecimals.format(Math.abs(finite(value)));
  return value < 0 ? `${MINUS}${text}` : text;
}

/** "about $38,000"; nothing at all is "$0" without "about". */
export function aboutMoney(value: number, currency: Currency): string {
  const text = roundMoney(value, currency);
  return roundMoney(0, currency) === text ? text : `about ${text}`;
}

/** "$12,000 to $30,000", or "about $12,000" when both ends round to the same. */
export function moneyRange(low: number, high: number, currency: Currency): string {
  const from = roundMoney(low, currency);
  const to = roundMoney(high, currency);
  if (from === to) return aboutMoney(low, currency);
  const [one = from, other = to] = alike([from, to], 10);
  return fromTo(one, other);
}

/**
 * Amounts that stand side by side, in one form: where one of them shows cents, so does every other.
 *
 * @param below whole amounts from here on stay as they are
 * @example alike(["€51", "€79.70"]) // ["€51.00", "€79.70"]
 */
export function alike(amounts: readonly string[], below = Number.POSITIVE_INFINITY): string[] {
  if (!amounts.some((amount) => amount.includes("."))) return [...amounts];
  return amounts.map((amount) => (amount.includes(".") || Number(amount.replaceAll(/\D/g, "")) >= below ? amount : `${amount}.00`));
}

/** A price to the cent, whatever it is: "$8.00", "$2.07". */
export function centsMoney(value: number, currency: Currency): string {
  return currencyFormat(currency, 2).format(finite(value));
}

/** A difference in words: "$3,000 less" or "$12,000 more". */
export function moreOrLess(value: number, currency: Currency): string {
  return `${roundMoney(Math.abs(value), currency)} ${value < 0 ? "less" : "more"}`;
}

/** A whole number with separators: "20,000". */
export function whole(value: number): string {
  return wholeNumber.format(finite(value));
}

/** Two significant figures: "0.35", "2.4", "1,300". */
export function figure(value: number): string {
  return twoFigures.format(finite(value));
}

/** "1 mailbox", "12 mailboxes", "0 mailboxes". */
export function counted(value: number, one: string, other: string): string {
  return `${whole(value)} ${plural(Math.round(value), one, other)}`;
}

/**
 * Hours in words: minutes below one hour (in fives), one decimal below ten, else two significant figures:
 * "20 minutes", "1 hour", "3.5 hours", "120 hours".
 */
export function hours(value: number): string {
  const amount = finite(value);
  if (amount < 1) {
    const minutes = Math.round((amount * 60) / 5) * 5;
    if (amount === 0) return "no hours";
    if (minutes === 0) return "less than 5 minutes";
    if (minutes < 60) return `${minutes} minutes`;
  }
  const rounded = amount < 10 ? Math.round(amount * 10) / 10 : roundToTwo(amount);
  return `${oneDecimal.format(rounded)} ${plural(rounded, "hour", "hours")}`;
}

/** Hours as a number for a table with "hours" in its heading: "0.3", "3.5", "120". */
export function hoursFigure(value: number): string {
  const amount = finite(value);
  return amount < 10 ? oneDecimal.format(amount) : wholeNumber.format(roundToTwo(amount));
}

/** Hours beside a threshold, where rounding could hide who is above whom: as published, "0.35 hours", "1 hour". */
export function exactHours(value: number): string {
  return `${exactNumber(value)} ${plural(value, "hour", "hours")}`;
}

/** Weeks beside a threshold: "1 week", "6.1 weeks". */
export function exactWeeks(value: number): string {
  return `${exactNumber(value)} ${plural(value, "week", "weeks")}`;
}

/** A share as percent: "35%", "less than 1%", "more than 99%", "0%" and "100%" only when exact. */
export function percent(share: number): string {
  const amount = finite(share);
  if (amount > 0 && amount < 0.01) return "less than 1%";
  if (amount < 1 && amount > 0.99) return "more than 99%";
  return `${wholeNumber.format(amount * 100)}%`;
}

/** A simulated chance: like `percent`, but never 0% or 100%, because draws do not prove that something cannot happen. */
export function chance(probability: number): string {
  if (probability <= 0) return "less than 1%";
  return probability >= 1 ? "more than 99%" : percent(probability);
}

/** A yearly rate in words: "about 3 times a year", "about once a year", "about once in 12 years". */
export function frequency(ratePerYear: number): string {
  const rate = finite(ratePerYear);
  if (rate <= 0) return "never";
  if (rate >= 1.5) return `about ${figure(rate)} times a year`;
  const years = 1 / rate;
  if (years < 1.5) return "about once a year";
  if (years > 1000) return "less than once in 1,000 years";
  return `about once in ${years < 10 ? figure(Math.round(years)) : figure(years)} years`;
}

const NUMBER_WORDS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"] as const;

/** Small counts in words up to ten, figures beyond. */
export function numberWord(value: number): string {
  return NUMBER_WORDS[value] ?? whole(value);
}

const SHARE_WORDS: Readonly<Record<number, string>> = { 2: "half", 3: "a third", 4: "a quarter", 5: "a fifth", 10: "a tenth" };

/** One part of so many in words, as 0.2 is "a fifth"; any other share as a percentage. */
export function shareInWords(share: number): string {
  return SHARE_WORDS[1 / share] ?? percent(share);
}

/** "one year", "three years". */
export function yearsInWords(years: number): string {
  return `${numberWord(years)} ${plural(years, "year", "years")}`;
}

/** How one amount compares with a smaller one: "about the same as", "20% more than", "three times as much as". Null where it is the smaller. */
export function timesAsMuch(value: number, base: number): string | null {
  if (!(finite(base) > 0) || !(finite(value) > 0)) return null;
  const ratio = value / base;
  if (ratio < 1.05 && ratio > 0.95) return "about the same as";
  if (ratio < 1) return null;
  if (ratio < 1.3) return `${percent(ratio - 1)} more than`;
  if (ratio < 1.9) return `${figure(ratio)} times as much as`;
  if (ratio > 1.9 && ratio < 2.15) return "twice as much as";
  const nearest = Math.round(ratio);
  if (nearest <= 10 && Math.abs(ratio - nearest) < 0.15) return `${numberWord(nearest)} times as much as`;
  return `${figure(ratio)} times as much as`;
}

/** A criterion's number in words, with the same formatter at both ends and a common unit once: "5 hours", "5 to 12 hours". */
export function spanText(span: Span, format: (value: number) => string): string {
  const low = format(span.low);
  const high = format(span.high);
  if (low === high) return low;
  const [number = low, ...unit] = low.split(" ");
  return unit.length > 0 && high.endsWith(` ${unit.join(" ")}`) ? fromTo(number, high) : fromTo(low, high);
}

const DAY = new Intl.DateTimeFormat(LOCALE, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

const MONTH = new Intl.DateTimeFormat(LOCALE, { month: "long", year: "numeric", timeZone: "UTC" });

/** When a source was written or read, as far as that is known: "23 November 2026", "August 2017"; what is no ISO date, such as "about 2004", stays. */
export function dateInWords(date: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(date)) return longDate(date);
  return /^\d{4}-\d{2}$/.test(date) ? MONTH.format(new Date(`${date}-01T00:00:00Z`)) : date;
}

/** "23 November 2026" of an ISO day; throws RangeError for text that is none. */
export function longDate(isoDay: string): string {
  return DAY.format(new Date(`${isoDay}T00:00:00Z`));
}

/** A text of the data in print: the data keep plain apostrophes, ISO days and hyphens in ranges. */
export function typeset(text: string): string {
  const dated = text.replaceAll("'", "’").replaceAll(/\b\d{4}-\d{2}-\d{2}\b/g, longDate);
  return dated.replaceAll(/(?<![\w-])([\d.,]+)-(?=\d+(?![\w-]))/g, "$1 to ");
}
