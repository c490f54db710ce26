/** A word that a founder may never have heard, as this product uses it. */
export type Term = {
  /** Its anchor on the page of all words, and its name in code. */
  id: string;
  /** The word as it stands at the head of its entry. */
  term: string;
  /** Other names for the same thing in this product's texts, in the singular and as inside a sentence. */
  alsoKnownAs?: readonly string[];
  /** One or two sentences in plain words. */
  meaning: string;
  /** Why it matters to the question of owning or buying. */
  here: string;
  /** Where it is defined. */
  standard?: { name: string; url: string };
};

/** A document of the Internet Engineering Task Force, by number. */
export const rfc = (number: number): NonNullable<Term["standard"]> => ({
  name: `RFC ${number}`,
  url: `https://www.rfc-editor.org/rfc/rfc${number}`,
});
