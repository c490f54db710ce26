import { inSentence } from "../words";
import { DELIVERY_TERMS } from "./delivery";
import { MONEY_TERMS } from "./money";
import { OPERATION_TERMS } from "./operation";
import { REQUIREMENT_TERMS } from "./requirements";
import type { Term } from "./term";

export type { Term } from "./term";

/** Every word that the product explains, in alphabetical order. */
export const GLOSSARY: readonly Term[] = [...DELIVERY_TERMS, ...OPERATION_TERMS, ...REQUIREMENT_TERMS, ...MONEY_TERMS].sort((a, b) =>
  a.term.localeCompare(b.term, "en-GB"),
);

/** Every name of a term as it stands inside a sentence, in the singular, its own first. */
export const namesOf = ({ term, alsoKnownAs = [] }: Term): string[] => [inSentence(term), ...alsoKnownAs];
