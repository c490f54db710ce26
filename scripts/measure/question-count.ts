/**
 * Counts what each worked profile is asked, and estimates how long a person with the numbers at hand takes for it. Writes the tables between
 * the markers of `docs/question-count.md`, which says what the estimate rests on.
 * `node scripts/run.mjs measure/question-count.ts`
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { applies } from "@/lib/questionnaire/applies";
import { DEFAULT_CURRENCY, DEFAULT_SCOPE, defaultsFor } from "@/lib/questionnaire/defaults";
import { formatAnswer } from "@/lib/questionnaire/form";
import { PRACTICES } from "@/lib/questionnaire/ids";
import type { Question } from "@/lib/questionnaire/question";
import { QUESTIONS, SECTION_HEADINGS } from "@/lib/questionnaire/questions";
import { SECTIONS, type SectionId } from "@/lib/questionnaire/sections";
import type { Answers, Draft } from "@/lib/questionnaire/types";
import { mayTurn } from "../../lib/model/open-answers";
import { PROFILES } from "../../lib/questionnaire/profiles";
import { PAGE_HEADINGS } from "../../lib/wording/pages/questionnaire";
import { root } from "../stamp.mjs";
import { between } from "../write-between.mjs";

const PAGE = join(root, "docs", "question-count.md");

/** Words a minute of silent reading, English non-fiction: Brysbaert 2019, doi:10.1016/j.jml.2019.104047. */
const WORDS_PER_MINUTE = 238;
/** Seconds of the keystroke-level model: Card, Moran and Newell 1980, doi:10.1145/358886.358895; a key as struck by an average typist. */
const ACTS = { decide: 1.35, point: 1.1, press: 0.2, hands: 0.4, key: 0.28 };
/** Ours: until the next page stands. */
const PAGE_CHANGE = 1;

/** What one profile meets on the way: how many questions of which kind, and the minutes that they take. */
export type Counted = {
  name: string;
  /** One choice or several. */
  chosen: number;
  typed: number;
  /** Questions that come with an answer of ours which the profile leaves as it is. */
  left: number;
  /** Pages after which no answer that is still open can turn the verdict, and the minutes that they take. */
  pagesToVerdict: number;
  minutesToVerdict: number;
  /** Of all six pages. */
  minutes: number;
  /** With the help beneath each question read as well. */
  minutesWithHelp: number;
};

/** What was answered on the first so many pages. */
function draftAfter(pages: number, answers: Answers): Draft {
  const sections = SECTIONS.slice(0, pages);
  const answered = QUESTIONS.filter((question) => sections.includes(question.section) && answers[question.id] !== undefined);
  return Object.fromEntries(answered.map(({ id }) => [id, answers[id]])) as Draft;
}

/** The questions of a page as it is shown: by what the pages before it said, and on the control page and beneath a choice by what is ticked there. */
function shown(section: SectionId, answers: Answers): Question[] {
  const before = draftAfter(SECTIONS.indexOf(section), answers);
  const ticked = draftAfter(SECTIONS.indexOf(section) + 1, answers);
  return QUESTIONS.filter(
    ({ id, section: own, beneath }) => own === section && applies(id, section === "control" || beneath !== undefined ? ticked : before),
  );
}

/** More choices than this are a list in which one looks for a name. */
const LONG_LIST = 12;

const words = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** Of a set every choice is read, of the choices of one answer half on average. Those of the practices are the same each time, and plans are a list in which one looks for a name. */
function wordsIn(question: Question): number {
  const isList =
    question.kind === "set" ||
    (question.kind === "choice" &&
      question.choices.length <= LONG_LIST &&
      (question.practice === undefined || question.practice === PRACTICES[0]));
  const labels = isList ? question.choices.reduce((sum, { label }) => sum + words(label), 0) : 0;
  return words(question.wording) + (question.kind === "set" ? labels : labels / 2);
}

/** Whether the profile leaves an answer of ours as it is. */
function isLeft({ id, notSure }: Question, answers: Answers): boolean {
  const ours: Draft = defaultsFor(answers.currency);
  return !notSure && JSON.stringify(answers[id]) === JSON.stringify(id === "currency" ? DEFAULT_CURRENCY : (ours[id] ?? DEFAULT_SCOPE));
}

/** Deciding, then what the hands do; an answer that is left as it is takes the decision alone. */
function secondsToAnswer(question: Question, answers: Answers): number {
  if (isLeft(question, answers)) return ACTS.decide;
  const click = ACTS.point + ACTS.press;
  const value = answers[question.id];
  switch (question.kind) {
    case "choice":
      return ACTS.decide + click;
    case "set":
      return ACTS.decide + click * (Array.isArray(value) ? Math.max(1, value.length) : 1);
    case "plan":
      return ACTS.decide + 2 * click;
    default:
      return ACTS.decide + click + 2 * ACTS.hands + formatAnswer(question.id, value).length * ACTS.key;
  }
}

const isTyped = ({ kind }: Question): boolean => kind !== "choice" && kind !== "set" && kind !== "plan";

const reading = (count: number): number => (60 * count) / WORDS_PER_MINUTE;

/** Reading a page, answering its questions and going on. */
function secondsOn(section: SectionId, answers: Answers): number {
  const asked = shown(section, answers);
  const read = words(PAGE_HEADINGS[section]) + words(SECTION_HEADINGS[section].intro) + asked.reduce((sum, each) => sum + wordsIn(each), 0);
  const done = asked.reduce((sum, each) => sum + secondsToAnswer(each, answers), 0);
  return reading(read) + done + ACTS.point + ACTS.press + PAGE_CHANGE;
}

/** What each worked profile is asked and how long it takes, in the order of the start page. */
export function countQuestions(): Counted[] {
  return PROFILES.map(({ name, answers }) => {
    const asked = SECTIONS.flatMap((section) => shown(section, answers));
    const own = asked.filter((question) => !isLeft(question, answers));
    const minutesOf = (pages: number) => SECTIONS.slice(0, pages).reduce((sum, section) => sum + secondsOn(section, answers), 0) / 60;
    const settled = SECTIONS.findIndex((_, page) => mayTurn(draftAfter(page + 1, answers)).length === 0);
    const pagesToVerdict = settled < 0 ? SECTIONS.length : settled + 1;
    const minutes = minutesOf(SECTIONS.length);
    return {
      name,
      chosen: own.filter((question) => !isTyped(question)).length,
      typed: own.filter(isTyped).length,
      left: asked.length - own.length,
      pagesToVerdict,
      minutesToVerdict: minutesOf(pagesToVerdict),
      minutes,
      minutesWithHelp: minutes + asked.reduce((sum, { hint = "" }) => sum + reading(words(hint)), 0) / 60,
    };
  });
}

/** The middle of an even number of values: the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
}

/** The page with a new table; the text outside the markers stays. */
export function renew(page: string, rows: readonly Counted[]): string {
  const middle = (of: (row: Counted) => number) => `**${median(rows.map(of)).toFixed(1)}**`;
  const table = [
    "| profile | chosen | typed | left at our answer | pages to the verdict | minutes to the verdict | minutes for all pages | with the help read |",
    "|---|---:|---:|---:|---:|---:|---:|---:|",
    ...rows.map(({ name, chosen, typed, left, pagesToVerdict, ...row }) => {
      const minutes = [row.minutesToVerdict, row.minutes, row.minutesWithHelp].map((each) => each.toFixed(1));
      return `| ${[name, chosen, typed, left, pagesToVerdict, ...minutes].join(" | ")} |`;
    }),
    `| **median** | | | | | ${middle((row) => row.minutesToVerdict)} | ${middle((row) => row.minutes)} | ${middle((row) => row.minutesWithHelp)} |`,
  ].join("\n");
  return between(page, "tables", table);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(PAGE, renew(readFileSync(PAGE, "utf8"), countQuestions()));
