/** The shapes of what is said: finished text that the report puts together and a page, a PDF or a record lays out. */
import type { Objective } from "../questionnaire/ids";

/** What each section of figures says: its heading, without a full stop. */
export type Claims = Record<"price" | "cost" | "drivers" | "risk" | "ownership", string>;

/** What to know in half a minute besides the verdict, a sentence each. */
export type Summary = { change: string; next: string };

/** What each established objective alone asks for and costs; `rows` only where there are several. */
export type PricesByObjective = {
  heading: string;
  sentence: string;
  rows: { id: Objective; name: string; asks: string; price: string; range: string; number: string }[];
  /** What is at stake, and why it is to be compared with care. */
  caution?: string;
};

export type OwnershipRow = {
  component: string;
  decision: "own" | "delegate" | "own-policy";
  decisionLabel: string;
  reason: string;
  hiddenDependency: string;
  /** What the answers add to it. */
  inYourCase?: string;
};

/** `isReference`: to look things up in rather than to read through; left to the page where print is short of room. */
export type StepGroup = { heading: string; steps: string[]; isReference?: true };

export type Drills = { heading: string; intro: string[]; sheets: Drill[] };

/** A rehearsal as a sheet that is passed or failed; `passIf` are observations, all of which must hold. */
export type Drill = {
  id: string;
  name: string;
  purpose: string;
  setUp: string[];
  steps: string[];
  passIf: string[];
  timeLimit: string;
  /** What a failure means, and what to do then. */
  failure: string;
};

export type ExitReadiness = { heading: string; intro: string; checks: ExitCheck[] };

export type ExitCheck = { name: string; test: string; passIf: string; howOften: string };

export type AnswerRow = { id: string; label: string; value: string; source: "answered" | "default" | "not-sure" };

export type NextSteps = { heading: string; intro: string; groups: StepGroup[] };

/** What a result was made with. */
export type Versions = { modelVersion: string; priceDate: string; draws: string; lines: string[] };

/** How a number is worked out, as a short expression and in words; `of` says what of, where a page has several. */
export type Formula = {
  of?: string;
  words: string[];
  expression: string;
  /** The expression holds or does not: it compares two sides. */
  compares?: true;
};

/** The figures that are shown while numbers are moved. */
export type FigureId = "price" | "chance" | "hours" | "hosted-hours" | "added-hours" | "bad-year";

/** The groups of answers that can be moved: those that would turn the verdict, numbers by subject, and the rest of what the rule reads. */
export type ControlGroupId = "turning" | "size" | "team" | "money" | "rule";
