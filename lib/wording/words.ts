import type { Currency } from "../questionnaire/ids";

/** What sentences share: plurals, capitals, lists and signs of currency, each made here alone. Figures are in `format.ts`. */

/** Made when it is first asked for: made at once, it would be part of every page whose words stand beside a plural. */
let pluralRules: Intl.PluralRules | undefined;

/** The form that goes with a count: `plural(1, "is", "are")` is "is"; of nothing, and of 1.5, it is "are". */
export function plural<One extends string, Other extends string>(count: number, one: One, other: Other): One | Other {
  pluralRules ??= new Intl.PluralRules("en-GB");
  return pluralRules.select(count) === "one" ? one : other;
}

/** The plural that the unit of a question begins with, with its singular. */
const SINGULARS: Record<string, string> = {
  hours: "hour",
  people: "person",
  weeks: "week",
  messages: "message",
  mailboxes: "mailbox",
};

/** The unit after a number; a unit that begins with a plural loses it after exactly one. */
export function withUnit(text: string, unit: string, count: number): string {
  if (unit === "") return text;
  if (unit.startsWith("%")) return `${text}${unit}`;
  const [noun = "", ...rest] = unit.split(" ");
  return [text, plural(count, SINGULARS[noun] ?? noun, noun), ...rest].join(" ");
}

/** The text with its first letter as a capital. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The text with its first letter in lower case, whatever follows. */
export function uncapitalised(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** A name as it stands inside a sentence: "Relay" becomes "relay"; "DMARC" and "P90" stay as they are. */
export function inSentence(name: string): string {
  return /^[A-Z][A-Z0-9]/.test(name) ? name : uncapitalised(name);
}

/** "a", "a and b", "a, b and c"; with a comma before the last where an item has an "and" of its own. */
export function listed(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? "";
  const and = items.some((item) => item.includes(" and ")) ? ", and " : " and ";
  return `${items.slice(0, -1).join(", ")}${and}${items[items.length - 1]}`;
}

/** The two ends of a range: "5 to 12". */
export function fromTo(low: string, high: string): string {
  return `${low} to ${high}`;
}

/** The two ends of a range, or one where both read the same. */
export function rangeText(low: string, high: string): string {
  return low === high ? low : fromTo(low, high);
}

export const CURRENCY_SIGNS: Record<Currency, string> = { USD: "$", EUR: "€", GBP: "£" };
