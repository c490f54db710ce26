import type { Basis, NotSure, Objective } from "../../questionnaire/ids";
import type { ObjectiveFact } from "../facts";
import { numberWord } from "../format";
import { listed, plural } from "../words";

/** What the sentences of the first page share: the reader's names for duties, and lengths. */

/** What has to be controlled, in the reader's words, after a colon or "over". */
const DUTIES: Record<Objective, string> = {
  "data-location": "where your mail is kept",
  confidentiality: "who may read your mail",
  retention: "how long your mail is kept",
  logging: "what is logged about your mail",
  filtering: "which mail reaches you",
  routing: "the path your mail takes",
  identity: "who may sign in and send",
  "failure-domains": "what your mail may fail with",
  exit: "how you leave a provider or country",
  product: "the mail you sell",
};

export const duty = ({ id }: Pick<ObjectiveFact, "id">): string => DUTIES[id];

/** Up to two duties by name, the rest by their number: "who may read your mail; where your mail is kept; and two more points". */
export function duties(objectives: readonly ObjectiveFact[], named = 2): string {
  const rest = objectives.length - named;
  const names = objectives.slice(0, named).map(duty);
  if (rest <= 0) return names.length === 2 ? names.join(", and ") : listed(names);
  return `${names.join("; ")}${named === 1 ? ", " : "; "}and ${numberWord(rest)} more ${plural(rest, "point", "points")}`;
}

/** What asks for a requirement, as the subject of a sentence. */
const ASKING: Record<Exclude<Basis, "preference">, string> = {
  law: "the law",
  contract: "a contract",
  "threat-model": "your threat model",
  board: "your board",
};

/** The same for any basis; nothing for what is only wished for or not known. */
export function askingFor(basis: Basis | NotSure): string | undefined {
  return basis === "preference" || basis === "not-sure" ? undefined : ASKING[basis];
}

const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** The first of several texts that is no longer than so many words; the last one where none is. */
export function shortEnough(most: number, texts: readonly string[]): string {
  return texts.find((text) => wordsIn(text) <= most) ?? texts[texts.length - 1] ?? "";
}
