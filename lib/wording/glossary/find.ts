import { GLOSSARY, namesOf, type Term } from "./glossary";

/** A term that a text uses, and the name by which the text calls it, in the singular. */
export type Found = { term: Term; name: string };

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** A name in the singular or the plural. */
function withPlural(name: string): string {
  if (/[^aeiou]y$/.test(name)) return `${escaped(name.slice(0, -1))}(?:y|ies)`;
  if (/(?:s|x|ch)$/.test(name)) return `${escaped(name)}(?:es)?`;
  return /[A-Za-z]$/.test(name) ? `${escaped(name)}s?` : escaped(name);
}

/** A name as text may have it: in the plural, or with a capital at the start of a sentence. The capitals of an abbreviation stay. */
function pattern(name: string): string {
  return withPlural(name).replace(/^[a-z]/, (first) => `[${first}${first.toUpperCase()}]`);
}

/** Longest first, so that a text with "MX record" is not said to speak of "MX". */
const NAMES: Found[] = GLOSSARY.flatMap((term) => namesOf(term).map((name) => ({ term, name }))).sort(
  (a, b) => b.name.length - a.name.length,
);

const ANY = new RegExp(`(?<![\\w-])(?:${NAMES.map(({ name }) => `(${pattern(name)})`).join("|")})(?![\\w-])`, "g");

/**
 * The terms of the glossary that texts use, as whole words, each once and by the name of its first use, in the order of that use.
 *
 * @param texts finished sentences, in reading order
 */
export function termsIn(texts: readonly string[]): Found[] {
  const found = new Map<Term, Found>();
  for (const text of texts) {
    for (const [, ...groups] of text.matchAll(ANY)) {
      const use = NAMES[groups.findIndex((group) => group !== undefined)];
      if (use !== undefined && !found.has(use.term)) found.set(use.term, use);
    }
  }
  return [...found.values()];
}
