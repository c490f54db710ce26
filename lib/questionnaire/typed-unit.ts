/** The units that people type behind a number, and the words that our own units are made of. */

/** Other ways to write a word of a unit, without the s of a plural. */
const SAME: Readonly<Record<string, string>> = {
  h: "hour",
  hr: "hour",
  w: "week",
  wk: "week",
  mo: "month",
  mth: "month",
  yr: "year",
  y: "year",
  msg: "message",
  mail: "message",
  email: "message",
  user: "mailbox",
  seat: "mailbox",
  account: "mailbox",
  inbox: "mailbox",
  person: "people",
  operator: "people",
  employee: "people",
  percent: "%",
  x: "×",
  time: "×",
};

const PERIODS: Readonly<Record<string, string>> = {
  hourly: "/hour",
  weekly: "/week",
  monthly: "/month",
  yearly: "/year",
  annually: "/year",
  "p.a.": "/year",
};

/** A unit word by word, each in one spelling: "hrs per month" is "hour" and "/month". A slash marks what follows "a", "per" or a slash. */
function wordsOf(unit: string): string[] {
  const marked = unit
    .toLowerCase()
    .replaceAll(",", "")
    .replace(/\s*(?:\/|(?<![a-z])(?:an?|per|and|each|every)\s)\s*/g, " /")
    .replace("%", "% ");
  return marked.split(" ").flatMap((typed) => {
    const slash = typed.startsWith("/") ? "/" : "";
    const word = typed.slice(slash.length).replace(/(?<=x)es$|s$/, "");
    return word === "" ? [] : [PERIODS[word] ?? slash + (SAME[word] ?? word)];
  });
}

/**
 * Whether what stands behind a number agrees with the unit that a question asks for: all of it, what is counted, or the period. "4h" and
 * "4/month" agree with "hours a month", "4/day" does not. Mailboxes may be counted by the people who have them.
 */
export function agrees(typed: string, unit: string): boolean {
  const asked = wordsOf(unit);
  const words = wordsOf(typed).map((word) => (asked[0] === "mailbox" && word === "people" ? "mailbox" : word));
  // What is counted comes first; the rest may be left out.
  const isLed = words[0] === undefined || words[0].startsWith("/") || words[0] === asked[0];
  const places = words.map((word) => asked.indexOf(word));
  return isLed && places.every((place, index) => place > (places[index - 1] ?? -1));
}
