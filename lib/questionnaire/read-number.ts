import type { Currency } from "./ids";
import type { NumberQuestion } from "./question";
import type { RangeValue } from "./types";

/** What somebody typed into a box, read as a number or a range; or a reason why it can't be read, as a finished sentence. */
export type Typed<T> = { ok: true; value: T } | { ok: false; message: string };

/** Longer text is no number that a person would type. */
export const LONGEST_ENTRY = 60;

/** From here up people write 20k and 1.5m; below it the letters could as well mean something else. */
const SUFFIXES_FROM = 100_000;
const SUFFIXES: Readonly<Record<string, number>> = { k: 3, thousand: 3, m: 6, mn: 6, million: 6, bn: 9, billion: 9 };

const ABOUT = /^(?:[~≈]|(?:about|around|roughly|approximately|circa)\b|(?:approx|ca)\b\.?)\s?/;

const SIGNS: Readonly<Record<string, Currency>> = { $: "USD", usd: "USD", us$: "USD", "€": "EUR", eur: "EUR", "£": "GBP", gbp: "GBP" };
export const CURRENCY_NAMES: Record<Currency, string> = { USD: "US dollars", EUR: "euros", GBP: "pounds sterling" };

/** What a box expects, as far as reading its text depends on it; without a currency any sign will do. */
export type Expected = Pick<NumberQuestion, "label" | "unit" | "money" | "bounds"> & { currency: Currency | undefined; whole?: boolean };

const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g;

const fail = (message: string): { ok: false; message: string } => ({ ok: false, message });

/** One spelling for dashes, spaces and full-width digits, in small letters. */
const plain = (text: string): string => text.normalize("NFKC").replace(DASHES, "-").replace(/\s+/g, " ").trim().toLowerCase();

const SAY = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 4 });

const quote = (text: string): string => `“${text}”`;

/** A comma before one or two digits: a decimal comma, or thousands of which some digits were forgotten. */
const SHORT_COMMA = /^([1-9]\d{0,2}),(\d{1,2})$/;

/** Digits with their separators as decimal texts such as "1200.5": one reading, two when both are possible, none when they make no number. */
function readings(text: string): readonly string[] {
  const comma = SHORT_COMMA.exec(text);
  if (comma !== null) return [`${comma[1]}.${comma[2]}`, `${comma[1]}${comma[2]?.padEnd(3, "0")}`];
  if (/^[1-9]\d{0,2}\.\d{3}$/.test(text)) return [text.replace(".", ""), text];
  const only = readDigits(text);
  return only === undefined ? [] : [only];
}

function readDigits(text: string): string | undefined {
  if (/^\d+$/.test(text) || /^\d*\.\d{1,2}$/.test(text) || /^\d*\.\d{4,}$/.test(text)) return text;
  if (/^0?\.\d{3}$/.test(text) || /^\d{4,}\.\d{3}$/.test(text)) return text;
  if (/^[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/.test(text)) return text.replaceAll(",", "");
  if (/^[1-9]\d{0,2}(\.\d{3})+,\d+$/.test(text)) return text.replaceAll(".", "").replace(",", ".");
  if (/^[1-9]\d{0,2}(\.\d{3}){2,}$/.test(text)) return text.replaceAll(".", "");
  if (/^[1-9]\d{0,2}([ '’]\d{3})+([.,]\d+)?$/.test(text)) return text.replace(/[ '’]/g, "").replace(",", ".");
  if (/^\d+,(\d{1,2}|\d{4,})$/.test(text) || /^0,\d{3}$/.test(text)) return text.replace(",", ".");
  return undefined;
}

/** The currencies whose sign or code stands anywhere in a text, each once. */
export function currenciesIn(text: string): Currency[] {
  const signs = plain(text.slice(0, LONGEST_ENTRY)).match(/us\$|[$€£]|(?<![a-z])(?:usd|eur|gbp)(?![a-z])/g) ?? [];
  return [...new Set(signs.flatMap((sign) => SIGNS[sign] ?? []))];
}

/** Takes a currency sign or code off either end. */
function splitCurrency(text: string): { rest: string; currency: Currency | undefined } {
  const found = /^(us\$|[$€£]|usd|eur|gbp)\s?(.*)$/.exec(text) ?? /^(.*?)\s?(us\$|[$€£]|usd|eur|gbp)$/.exec(text);
  if (found === null) return { rest: text, currency: undefined };
  const [sign, rest] = SIGNS[found[1] ?? ""] === undefined ? [found[2] ?? "", found[1] ?? ""] : [found[1] ?? "", found[2] ?? ""];
  return { rest, currency: SIGNS[sign] };
}

/** Takes the unit off the end, in full or its first word: "10 hours" and "10 hours a month" both mean 10. */
function withoutUnit(text: string, unit: string): string {
  const first = unit.split(" ")[0] ?? unit;
  const ending = [unit, first].find((each) => text.endsWith(each.toLowerCase()));
  return ending === undefined ? text : text.slice(0, -ending.length).trim();
}

function unreadable(text: string, expected: Expected): { ok: false; message: string } {
  const example = expected.bounds.max >= SUFFIXES_FROM ? "1200, 1,200 or 1.2k" : expected.whole ? "12" : "12 or 7.5";
  return fail(`${expected.label}: ${quote(text)} cannot be read as a number. Type it like ${example}.`);
}

/** One end of a range, or the only number. `suffixed` tells whether k, m or bn stood behind it. */
function readOne(text: string, expected: Expected): Typed<{ number: number; suffixed: boolean }> {
  const entry = withoutUnit(text.trim().replace(ABOUT, ""), expected.unit);
  if (/\d\s?(?:[a-z]+\s?)?\+$/.test(entry)) {
    return fail(
      `${expected.label}: ${quote(text)} does not say how much more. Type the number that you think likeliest, without the plus sign.`,
    );
  }
  const { rest: signed, currency } = splitCurrency(entry);
  if (currency !== undefined && !expected.money) return fail(`${expected.label} is not an amount of money, so it takes no currency sign.`);
  const wanted = expected.currency;
  if (currency !== undefined && wanted !== undefined && currency !== wanted) {
    return fail(
      `${expected.label}: ${quote(text)} names another currency than ${CURRENCY_NAMES[wanted]}, which your answers are in. Convert it, or change the currency at the top of the money page, the last one.`,
    );
  }
  const negative = /^-\s?/.test(signed);
  const { rest: unsigned, currency: inner } = splitCurrency(signed.replace(/^[-+]\s?/, ""));
  if (inner !== undefined && (currency !== undefined || inner !== (wanted ?? inner) || !expected.money)) return unreadable(text, expected);
  const parts = /^(.*?)\s?(k|thousand|mn?|million|bn|billion)?$/.exec(unsigned);
  const bare = parts?.[1] ?? "";
  const suffix = parts?.[2];
  if (suffix !== undefined && expected.bounds.max < SUFFIXES_FROM) return unreadable(text, expected);
  const scaled = (digits: string) => Number(`${digits}e${suffix === undefined ? 0 : (SUFFIXES[suffix] ?? 0)}`);
  const sizes = readings(bare).map(scaled);
  const [size, other] = sizes;
  if (size === undefined) return unreadable(text, expected);
  // Nobody forgets digits before "million", nor means more than the box can hold.
  const isPlain = SHORT_COMMA.test(bare) && (suffix !== undefined || (other ?? 0) > expected.bounds.max);
  if (other !== undefined && !isPlain) {
    return fail(`${expected.label}: ${quote(text)} could mean ${SAY.format(size)} or ${SAY.format(other)}. Type one of these.`);
  }
  return { ok: true, value: { number: negative && size !== 0 ? -size : size, suffixed: suffix !== undefined } };
}

/**
 * One number as a person types it: "1,200", "$50", "€1.200,50", "20k", "1.5 million", "about 30", "8 %", "-5". Bounds are not checked here.
 * Text that could mean two numbers is refused with both of them. Never throws.
 */
export function readNumber(text: string, expected: Expected): Typed<number> {
  if (text.length > LONGEST_ENTRY) return fail(`${expected.label}: more than ${LONGEST_ENTRY} characters is too long for a number.`);
  const entry = plain(text);
  const read = readOne(entry, expected);
  if (read.ok) return { ok: true, value: read.value.number };
  return splitRange(entry) === undefined ? read : fail(`${expected.label} must be one number, not a range.`);
}

/** The two ends around a dash, "to" or two points; undefined when the text is no range. A dash in front is a sign. */
function splitRange(entry: string): [string, string] | undefined {
  const found = /^(.*[^\s-])\s?(?:-|\bto\b|\.\.)\s?([^-].*)$/.exec(entry);
  return found?.[1] === undefined || found[2] === undefined ? undefined : [found[1], found[2]];
}

/** A number or a range as a person types it: "5", "3-10", "3 to 10", "$20k–$60k". Ends in the wrong order are refused. Never throws. */
export function readRange(text: string, expected: Expected): Typed<RangeValue> {
  if (text.length > LONGEST_ENTRY) return fail(`${expected.label}: more than ${LONGEST_ENTRY} characters is too long for a range.`);
  const ends = splitRange(plain(text));
  if (ends === undefined) return readNumber(text, expected);
  // The unit and the currency may stand at one end only: "3-10 hours", "$20-60".
  const low = readOne(ends[0], expected);
  const high = readOne(ends[1], expected);
  if (!low.ok) return low;
  if (!high.ok) return high;
  if (high.value.suffixed && !low.value.suffixed && low.value.number !== 0) {
    return fail(
      `${expected.label}: the low end of ${quote(text.trim())} could be with or without the thousands. Write them at both ends, as in 3k-10k.`,
    );
  }
  if (low.value.number > high.value.number) return fail(`${expected.label}: the low end must not be above the high end.`);
  return { ok: true, value: { low: low.value.number, high: high.value.number } };
}
