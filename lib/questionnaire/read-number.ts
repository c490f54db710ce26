import type { Currency } from "./ids";
import type { NumberQuestion } from "./question";
import { CURRENCY_NAMES, LONGEST_ENTRY, plain, withoutCurrency } from "./typed-text";
import { agrees } from "./typed-unit";
import type { RangeValue } from "./types";

/** What somebody typed into a box, read as a number or a range; or a reason why it can't be read, as a finished sentence. */
export type Typed<T> = { ok: true; value: T } | { ok: false; message: string };

/** What a box expects, as far as reading its text depends on it; without a currency any sign will do. */
export type Expected = Pick<NumberQuestion, "label" | "unit" | "money" | "bounds"> & { currency: Currency | undefined; whole?: boolean };

/** One text to read: what a complaint calls it, and whether it could be a range. */
type Entry = { text: string; said: string; takesRange: boolean };

/** From here up people write 20k and 1.5m; below it the letters could as well mean something else. */
const SUFFIXES_FROM = 100_000;
const SUFFIXES: Readonly<Record<string, number>> = {
  k: 3,
  thousand: 3,
  lakh: 5,
  m: 6,
  mn: 6,
  million: 6,
  crore: 7,
  bn: 9,
  billion: 9,
};

const ABOUT = /^(?:[~≈]|(?:about|around|roughly|approximately|circa)\b|(?:approx|ca)\b\.?)\s?/;

/** A limit, which is no number yet: "<20k", "up to 20k", "30+". */
const LIMIT = /^(?:[<>≤≥]|(?:under|below|over|above|up to|(?:less|more|fewer) than|at (?:most|least)|max|min)\b).*\d|\d[^+]*\+(?!\d)/;

/** A number with what stands behind it: thousands as a word or a letter, and a unit. */
const PARTS = new RegExp(`^([\\d.,'’ ]*\\d(?:e\\+?\\d+)?)\\s?(?:(${Object.keys(SUFFIXES).join("|")})(?![a-z]))?\\s?(.*)$`);

const SAY = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 4 });

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
  // In threes, or as in India: three, and twos before them.
  if (/^[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/.test(text) || /^[1-9]\d?(,\d\d)*,\d{3}(\.\d+)?$/.test(text)) return text.replaceAll(",", "");
  if (/^[1-9]\d{0,2}(\.\d{3})+,\d+$/.test(text)) return text.replaceAll(".", "").replace(",", ".");
  if (/^[1-9]\d{0,2}(\.\d{3}){2,}$/.test(text)) return text.replaceAll(".", "");
  if (/^[1-9]\d{0,2}([ '’]\d{3})+([.,]\d+)?$/.test(text)) return text.replace(/[ '’]/g, "").replace(",", ".");
  if (/^\d+,(\d{1,2}|\d{4,})$/.test(text) || /^0,\d{3}$/.test(text)) return text.replace(",", ".");
  if (/^\d+(\.\d{1,2})?e\+?\d+$/.test(text)) return text;
  return undefined;
}

/** The sizes that digits and their thousands can stand for. Nobody counts in fractions, so a point before three digits then makes thousands. */
function sizesOf(digits: string, suffix: string | undefined, { bounds, whole, unit }: Expected): readonly number[] {
  const zeros = suffix === undefined ? 0 : (SUFFIXES[suffix] ?? 0);
  const sizes = readings(digits).map((reading) => (reading.includes("e") ? Number(reading) * 10 ** zeros : Number(`${reading}e${zeros}`)));
  const [size = 0, other] = sizes;
  if (other === undefined) return sizes;
  if (SHORT_COMMA.test(digits)) {
    // Nobody forgets digits before "million", nor means more than the box can hold.
    return suffix !== undefined || whole || other > bounds.max ? [size] : sizes;
  }
  const isCounted = whole || agrees("messages", unit);
  return isCounted && suffix === undefined ? [size] : sizes;
}

/** One end of a range, or the only number. `suffixed` tells whether k, m or bn stood behind it. */
function readOne({ text, said, takesRange }: Entry, expected: Expected): Typed<{ number: number; suffixed: boolean }> {
  const { label, unit, money, bounds } = expected;
  const fail = (what: string) => ({ ok: false as const, message: `${label}: ${said} ${what}` });
  const hasThousands = bounds.max >= SUFFIXES_FROM;
  const example = hasThousands ? "1200, 1,200 or 1.2k" : expected.whole ? "12" : "12 or 7.5";
  const unreadable = fail(`cannot be read as a number. Type it like ${example}.`);

  const entry = text.replace(ABOUT, "");
  if (LIMIT.test(entry)) {
    return takesRange
      ? fail(`gives only one end. Type both, as in ${hasThousands ? "3k-10k" : "3-10"}, or the number that you think likeliest.`)
      : fail("gives only a limit. Type the number that you think likeliest.");
  }
  const { rest, currency } = withoutCurrency(entry);
  if (currency !== undefined && !money) return fail("names a currency, but this is not an amount of money.");
  const wanted = expected.currency;
  if (currency !== undefined && wanted !== undefined && currency !== wanted) {
    return fail(
      `names another currency than ${CURRENCY_NAMES[wanted]}, which your answers are in. Convert it, or change the currency at the top of the money page, the last one.`,
    );
  }
  const negative = /^-\s?/.test(rest);
  const [, digits = "", suffix, behind = ""] = PARTS.exec(rest.replace(/^[-+]\s?/, "")) ?? [];
  const [size, other] = sizesOf(digits, suffix, expected);
  if (size === undefined || (suffix !== undefined && !hasThousands)) return unreadable;
  if (!agrees(behind, unit)) return fail(`is in another unit. We ask for ${asked(expected)}.`);
  if (other !== undefined) return fail(`could mean ${SAY.format(size)} or ${SAY.format(other)}. Type one of these.`);
  return { ok: true, value: { number: negative && size !== 0 ? -size : size, suffixed: suffix !== undefined } };
}

/** What a box asks for, in the middle of a sentence: "hours a month", "an amount a year". */
const asked = ({ unit, money }: Expected): string => (/^(?:an?|per) /.test(unit) ? `${money ? "an amount" : "a number"} ${unit}` : unit);

const quote = (text: string): string => `“${text.trim()}”`;

const tooLong = ({ label }: Expected, what: string): { ok: false; message: string } => ({
  ok: false,
  message: `${label}: more than ${LONGEST_ENTRY} characters is too long for a ${what}.`,
});

/**
 * One number as a person types it: "1,200", "$50", "€1.200,50", "20k a month", "1.5 million", "about 30", "8 %", "-5", "4h", "१२". Bounds are
 * not checked here. Text that could mean two numbers is refused with both of them. Never throws.
 */
export function readNumber(text: string, expected: Expected): Typed<number> {
  return readSingle(text, expected, false);
}

function readSingle(text: string, expected: Expected, takesRange: boolean): Typed<number> {
  if (text.length > LONGEST_ENTRY) return tooLong(expected, "number");
  const entry = plain(text);
  const read = readOne({ text: entry, said: quote(text), takesRange }, expected);
  if (read.ok) return { ok: true, value: read.value.number };
  return splitRange(entry, expected) === undefined
    ? read
    : { ok: false, message: `${expected.label}: ${quote(text)} is a range. Type one number.` };
}

/**
 * The two ends around "to", two points or a dash; undefined when the text is no range. A dash in front is a sign, and so is one behind the
 * first of two ends, where numbers below zero are allowed: "-10 to -5", "-10--5".
 */
function splitRange(entry: string, { bounds }: Pick<Expected, "bounds">): [string, string] | undefined {
  const second = bounds.min < 0 ? "(-?\\s?[^-].*)" : "([^-].*)";
  const found =
    new RegExp(`^(.*[^\\s-])\\s?(?:(?<!up )\\bto\\b|\\.\\.)\\s?${second}$`).exec(entry) ??
    new RegExp(`^(-?[^-]*[^\\s-])\\s?-\\s?${second}$`).exec(entry);
  return found?.[1] === undefined || found[2] === undefined ? undefined : [found[1], found[2]];
}

/** A number or a range as a person types it: "5", "3-10", "3 to 10", "$20k–$60k". Ends in the wrong order are refused. Never throws. */
export function readRange(text: string, expected: Expected): Typed<RangeValue> {
  if (text.length > LONGEST_ENTRY) return tooLong(expected, "range");
  const ends = splitRange(plain(text), expected);
  if (ends === undefined) return readSingle(text, expected, true);
  // The unit and the currency may stand at one end only: "3-10 hours", "$20-60".
  const low = readOne({ text: ends[0], said: `the low end of ${quote(text)}`, takesRange: true }, expected);
  const high = readOne({ text: ends[1], said: `the high end of ${quote(text)}`, takesRange: true }, expected);
  if (!low.ok) return low;
  if (!high.ok) return high;
  const fail = (what: string) => ({ ok: false as const, message: `${expected.label}: ${what}` });
  if (high.value.suffixed && !low.value.suffixed && low.value.number !== 0) {
    return fail(`the low end of ${quote(text)} could be with or without the thousands. Write them at both ends, as in 3k-10k.`);
  }
  if (low.value.number > high.value.number) return fail(`the low end of ${quote(text)} is above the high end.`);
  return { ok: true, value: { low: low.value.number, high: high.value.number } };
}
