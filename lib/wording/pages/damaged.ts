import { mostCutOf, USUAL_LENGTH } from "../../link/damage";
import type { Refusal } from "../../link/refusal";
import { LONGEST_SHORT_CODE } from "../../link/symbols";
import { counted, numberWord, whole } from "../format";
import { listed } from "../words";

/** What a page says that stands in place of a result. */
export type RefusalWords = {
  title: string;
  heading: string;
  /** What happened, as far as the link itself tells. */
  finding: string;
  /** What the finding rests on, or what else to know. */
  detail: string[];
  /** What to do. */
  advice: string;
  /** Where to go on with this very link, if anywhere. */
  onward?: { href: string; label: string };
};

export const START_AGAIN = "Start again";

const DAMAGED = { title: "This link is damaged", heading: "This link does not open a result" } as const;

const CHECK =
  "The last six characters of a link are a checksum of the rest, of a long link the last fifteen. A damaged link fails it and shows this page, and never somebody else’s result. That is also why we do not guess what was meant.";

const COPY_AGAIN = "Ask whoever sent it to copy the whole link again, from /r/ to the last letter or digit.";
const COMPARE = "Compare it with the original, or ask whoever sent it to copy the whole link again.";

const ALIKE: Readonly<Record<string, string>> = { "1": "l or 7", b: "6 or 8", i: "j or l", o: "0, q or c" };

type Words = {
  [K in Refusal["kind"]]: (refusal: Extract<Refusal, { kind: K }>) => Omit<RefusalWords, "title" | "heading"> & Partial<RefusalWords>;
};

const damaged = (finding: string, advice: string, ...detail: string[]) => ({ finding, advice, detail: [...detail, CHECK] });

const place = (at: number): string => `Count from the “m” after /r/: it is character ${whole(at)}.`;

const WORDS: Words = {
  "no-code": () =>
    damaged("The part after /r/ is not the code of a result: every code begins with “m1”, and this has nothing like it.", COPY_AGAIN),
  "only-start": () => damaged("Only “m1” arrived, which every code begins with: the rest was cut off on its way to you.", COPY_AGAIN),
  cut: ({ missing }) =>
    damaged(
      `${counted(missing, "character is", "characters are")} missing at the end: the link was cut on its way to you.`,
      COPY_AGAIN,
      "What arrived is undamaged up to there.",
    ),
  "cut-start": ({ missing }) =>
    damaged(
      `${counted(missing, "character is", "characters are")} missing at the start: the link was cut on its way to you.`,
      COPY_AGAIN,
      "What arrived is undamaged from there on.",
    ),
  short: ({ length, least, most }) =>
    damaged(
      `The end seems to be missing: about ${whole(least)} to ${whole(most)} characters.`,
      COPY_AGAIN,
      `This code has ${counted(length, "character", "characters")}. Most have ${whole(length + least)} to ${whole(length + most)}; one with many details is longer, and one with hardly any answers is shorter.`,
    ),
  long: ({ length, extra }) =>
    damaged(
      `The link is ${counted(extra, "character", "characters")} longer than any code can be.`,
      COPY_AGAIN,
      `This one has ${whole(length)} characters and the longest code has ${whole(length - extra)}. Perhaps two links, or a link and the text after it, have run together.`,
    ),
  between: ({ length, under, over }) =>
    damaged(
      `No code has ${counted(length, "character", "characters")}: this one is cut, or something has run into it.`,
      COPY_AGAIN,
      `A code has at most ${whole(under)} characters or, with many assumptions of its own, at least ${whole(over)}.`,
    ),
  mistyped: ({ length }) => {
    const most = USUAL_LENGTH.longest - length;
    const untold = mostCutOf(length);
    const runTogether = length > LONGEST_SHORT_CODE ? ["Perhaps a link and the text after it have run together."] : [];
    const missing = most > untold ? `about ${whole(untold + 1)} to ${whole(most)} characters are missing at its end` : "its end is missing";
    return damaged(
      `The link was mistyped in more than one place, or ${missing}.`,
      COMPARE,
      `The length, ${counted(length, "character", "characters")}, is one that codes have, so it does not tell which. If the end is missing, then by more than ${numberWord(untold)} characters: fewer would show.`,
      ...runTogether,
    );
  },
  "one-wrong": ({ at }) => damaged("One character is mistyped; no others are wrong or missing.", COMPARE, place(at)),
  swapped: ({ at }) =>
    damaged("Two neighbouring characters have changed places.", COMPARE, `${place(at).slice(0, -1)} and the one after it.`),
  "one-extra": ({ at }) => damaged("There is one character too many.", COMPARE, place(at)),
  "one-lost": ({ at }) =>
    damaged("1 character is missing.", COMPARE, `Count from the “m” after /r/: it was lost before character ${whole(at)}.`),
  foreign: ({ characters }) => {
    const alike = [...characters].filter((character) => character in ALIKE);
    return damaged(
      `The link was mistyped: no code has ${listed([...characters].map((character) => `“${character}”`))} after its “m1”.`,
      COMPARE,
      `Codes leave out what is easily misread. ${alike.map((character) => `Where you see “${character}”, it may have been ${ALIKE[character]}.`).join(" ")}`,
    );
  },
  later: () => ({
    title: "This link is newer than this site",
    finding: "The link is undamaged, but it was made by a later version of Mailverdict, and this one cannot read it.",
    detail: ["Nothing is wrong with the link itself."],
    advice: "Open it at the address that it came with.",
  }),
  "false-verdict": () => ({
    title: "This link contradicts itself",
    finding: "The code is whole, but the verdict written in it is not the one that its answers lead to.",
    detail: [
      "A link stores the verdict beside the answers, so that a later model can say what changed. The version of the model in this link is the one that runs here, and it reaches another verdict from the same answers and prices.",
      "That does not happen by a slip in copying: somebody composed the link, or it comes from a copy of the product that computes otherwise.",
    ],
    advice: "Ask whoever sent it for the answers, and start again with them.",
  }),
  draft: ({ code }) => ({
    title: "An unfinished questionnaire",
    heading: "This is an unfinished questionnaire, not a result",
    finding: "The link is undamaged. It holds answers that are under way, and answers under way have no verdict yet.",
    detail: [],
    advice: "Look through the answers, complete what is open, and ask for the result there.",
    onward: { href: `/questions/review/${code}`, label: "Go on with these answers" },
  }),
  invitation: ({ code }) => ({
    title: "An invitation to answer",
    heading: "This is an invitation to answer, not a result",
    finding: "The link is undamaged. Somebody answered the questions and invites you to answer them too, without seeing theirs first.",
    detail: [],
    advice: "Open the invitation; it ends on a comparison of the two sets of answers.",
    onward: { href: `/invite/${code}`, label: "Open the invitation" },
  }),
};

/** The words for a link that opens no result. */
export function refusalWords(refusal: Refusal): RefusalWords {
  const words = WORDS[refusal.kind] as (refusal: Refusal) => ReturnType<Words[Refusal["kind"]]>;
  return { ...DAMAGED, ...words(refusal) };
}
