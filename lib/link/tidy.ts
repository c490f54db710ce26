import { decode } from "./codec";

/** Longer text is no mangled code but a whole letter. */
export const LONGEST_TEXT = 4_000;
/** Into as many lines a mail program folds the longest code, at 68 characters a line. */
const MOST_LINES = 16;
/** Mangled twice is common: a mail program first, a gateway that checks links after it. */
const ROUNDS = 2;

/** Soft hyphens, zero-width characters, marks of direction, byte-order marks: nothing that a reader could see or type. */
const INVISIBLE = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;
/** The end of a line, with the "=" of quoted-printable before it and the marks of a quoted reply after it. */
const LINE_BREAK = /=?[\r\n]+[\s>|]*/g;
/** What stands in no code and is put between its parts where a long line is folded. */
const FOLD = /[\s=>|]+/g;
/** Letters and digits that begin as a code does and end where a word ends, in any script. */
const RUN = /(?<![\p{L}\p{N}])m1[a-z0-9]+(?![\p{L}\p{N}])/giu;
const STARTS = /m1[a-z0-9]*$/i;
const IS_PLAIN = /^[a-zA-Z0-9]+$/;

/**
 * The one code in a text that mail, chat or an upper-casing program mangled: capitals, surrounding punctuation, percent signs, invisible
 * characters and folded lines are taken away. Never repairs a character: what is left must pass the checksum as it stands. Undefined when
 * no code is left, or more than one.
 *
 * @example tidyCode("<M1PQQ…75E3C>.") // "m1pqq…75e3c"
 */
export function tidyCode(text: string): string | undefined {
  if (text.length > LONGEST_TEXT) return undefined;
  let only: string | undefined;
  for (const code of readings(text)) {
    if (!decode(code).ok) continue;
    if (only !== undefined) return undefined;
    only = code;
  }
  return only;
}

/** What of a mangled text was most likely meant as a code, in lower case, whether or not it is sound; undefined when nothing begins like one. */
export function likelyCode(text: string): string | undefined {
  const plain = unescaped(text.slice(0, LONGEST_TEXT)).replace(INVISIBLE, "").replace(LINE_BREAK, "");
  const runs = plain.match(RUN)?.filter((run) => IS_PLAIN.test(run)) ?? [];
  return runs.toSorted((a, b) => b.length - a.length)[0]?.toLowerCase();
}

/** The runs that look like codes in the text as it stands, in lines put together again, and without anything that folds. */
function readings(text: string): string[] {
  const plain = unescaped(text).replace(INVISIBLE, "");
  const lines = plain.split(LINE_BREAK);
  const variants = new Set([
    plain,
    ...lines.flatMap((_, first) => joined(lines.slice(first, first + MOST_LINES))),
    plain.replace(FOLD, ""),
  ]);
  const runs = [...variants].flatMap((variant) => variant.match(RUN) ?? []);
  return [...new Set(runs.filter((run) => IS_PLAIN.test(run)).map((run) => run.toLowerCase()))];
}

/** A line in which a code begins, with those after it put behind it one by one, up to the first in which it ends. */
function joined([line = "", ...rest]: readonly string[]): string[] {
  if (!STARTS.test(line)) return [];
  const end = rest.findIndex((next) => !IS_PLAIN.test(next));
  const following = end < 0 ? rest : rest.slice(0, end + 1);
  return following.map((_, last) => [line, ...following.slice(0, last + 1)].join(""));
}

function unescaped(text: string): string {
  let plain = text;
  for (let round = 0; round < ROUNDS && plain.includes("%"); round += 1) plain = percentDecoded(plain);
  return plain;
}

/** Escapes that make no sense stay; a percent sign stands in no code, so it ends one. */
function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text
      .replace(/%[0-7][0-9a-f]/gi, (escaped) => String.fromCharCode(Number.parseInt(escaped.slice(1), 16)))
      .replace(/%[89a-f][0-9a-f]/gi, " ");
  }
}
