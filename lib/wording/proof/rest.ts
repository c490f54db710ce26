import type { PriceRow } from "../../data/price-book";
import { numberWord } from "../format";
import type { AnswerRow } from "../types";
import { capitalised, plural } from "../words";

/** What there is to find out before the verdict can turn. @param deciding how many open answers could turn it, of all that are open */
export function findOutHeading(deciding: number, open: number): string {
  if (open === 0) return "What to find out: nothing for the verdict";
  if (deciding === 0) return "What to find out: nothing that could turn the verdict";
  return `What to find out: ${numberWord(deciding)} ${plural(deciding, "answer", "answers")} could turn the verdict`;
}

export function findOutNotes(deciding: number, open: number, worthy: number): string[] {
  const rest = open - deciding;
  const some = deciding === 0 ? numberWord(rest) : `${numberWord(rest)} more`;
  return [
    ...(open === 0 ? ["No answer was left open."] : []),
    ...(rest > 0 ? [`${capitalised(some)} ${plural(rest, "is", "are")} open and could not turn it.`] : []),
    worthy === 0
      ? "For the money alone, no single number is worth an effort."
      : "For the money alone, these are worth most. The amount is the most to spend on each: what knowing it would save on average.",
  ];
}

export const FIND_OUT = {
  caption: "What is worth finding out, and how",
  number: "Number",
  how: "How to find out",
  worth: "Worth",
  openAnswers: "What could turn the verdict, and how to find it out",
  answer: "Answer",
  door: "All open answers, and what each option would overpay",
} as const;

/** How many answers there are, and how many of them were left to us or open: "13 answers, two of them ours". */
export function answerCount(rows: readonly Pick<AnswerRow, "source">[]): string {
  const having = (source: AnswerRow["source"]) => rows.filter((row) => row.source === source).length;
  const [ours, open] = [having("default"), having("not-sure")];
  const parts = [
    `${numberWord(rows.length)} ${plural(rows.length, "answer", "answers")}`,
    ...(ours > 0 ? [`${numberWord(ours)} ${plural(ours, "our default", "our defaults")}`] : []),
    ...(open > 0 ? [`${numberWord(open)} open`] : []),
  ];
  return parts.join(", ");
}

export const YOUR_ANSWERS = {
  where: "Those that it hangs on stand in the rule and among the changes.",
  door: "Every answer, and what this says to your motives",
} as const;

/** How a number was come by, in a word. */
export const GRADE_WORDS = {
  direct: { name: "Read", meaning: "on the vendor’s own page." },
  transcribed: { name: "Copied", meaning: "from a public copy of the vendor’s list." },
  generated: { name: "Copied", meaning: "from a public copy of the vendor’s list." },
  "second-hand": { name: "Quoted", meaning: "a third party repeats the price." },
  ours: { name: "Ours", meaning: "a judgement; its page says why." },
  own: { name: "Yours", meaning: "your own value, in the place of ours." },
} as const satisfies Record<Exclude<PriceRow["grade"], "unsourced"> | "ours" | "own", { name: string; meaning: string }>;

export type GradeId = keyof typeof GRADE_WORDS;

/** How many of the numbers that matter most nobody has published. */
export function sourcesHeading(ours: number, all: number): string {
  const most = `${numberWord(all)} numbers that move this result most`;
  if (ours === 0) return `All of the ${most} are published or yours`;
  if (ours === all) return `All of the ${most} are our own judgement`;
  return `Of the ${most}, ${numberWord(ours)} ${plural(ours, "is", "are")} our own judgement`;
}

export const SOURCE_LIST = {
  value: "Value",
  grade: "Grade",
  date: "Date",
  source: "Source",
  none: "none",
  door: "Each of them in full, with the vendor’s page",
} as const;

/** What a result was made with, as rows. */
export const VERSION_ROWS = {
  model: "Model",
  prices: "Prices as of",
  futures: "Simulated futures",
  euro: "One euro",
  pound: "One pound",
  same: "The same answers, model and price date always give the same result.",
} as const;

/** "$1.1355, the rate of 30 September 2026" */
export const rateText = (dollars: string, day: string): string => `${dollars}, ${day}`;

/** Where the whole of it stands. */
export const HEAD_LINKS = { rule: "The rule in full", json: "Everything as JSON", record: "Decision record" } as const;

export const RULE = {
  and: "and",
  or: "or",
  andMeans: "all must hold; they stand below each other.",
  orMeans: "one is enough.",
  ours: "Points are not weighed against each other, and no score decides. This is our reading of the essay.",
  requirement: "Any one of these",
  point: "Point",
  said: "You said",
  status: "Status",
  door: "Every point with its evidence, and what would close its gap",
} as const;
