import type { SectionId } from "../../questionnaire/sections";

import type { AnswerRow, Formula } from "../../wording/types";
import type { AssumptionRow } from "../assumptions";
import type { Figure } from "../types";

/** A cell of a table; `number` is the id of a number that has a page of its own. */
export type Cell = string | { text: string; number: string };

/** What a number is made of, as a table; `total` is its last row, to which the amounts add up. */
export type Parts = {
  heading: string;
  intro?: string;
  columns: { label: string; numeric: boolean }[];
  rows: Cell[][];
  total?: Cell[];
  notes: string[];
};

/** An answer that enters a number, with the section that asks for it. */
export type AnswerInput = AnswerRow & { section: SectionId };

/** An assumption that enters a number; `acts` is false where these answers leave it without effect. */
export type AssumptionInput = AssumptionRow & { acts: boolean; behind: { id: string; name: string; url?: string }[] };

/** A price or an exchange rate that enters a number. */
export type PriceInput = {
  /** Names its row on the method page. */
  id: string;
  /** The vendor with the plan, or the currency. */
  name: string;
  value: string;
  unit: string;
  /** What it is used for here. */
  use: string;
  date: string;
  grade: string;
  /** Absent when no address is on record. */
  url?: string;
  /** The vendor's own page, where a price can be checked. */
  check?: string;
  /** What became of a price since the day of the link. */
  replaced?: string;
  stale: boolean;
};

/** One number of a result with everything that it rests on: finished text, and ids of the numbers around it. */
export type Derivation = {
  id: string;
  name: string;
  figures: Figure[];
  /** What the number is, and what it does not say. */
  meaning: string[];
  formulas: Formula[];
  parts: Parts[];
  answers: AnswerInput[];
  assumptions: AssumptionInput[];
  prices: PriceInput[];
  /** The numbers that it goes into. */
  goesInto: { text: string; number: string }[];
};
