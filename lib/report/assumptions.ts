import type { Assessment, OptionId } from "../assessment";
import { ASSUMPTIONS, type Assumption, assumption } from "../costs/assumptions";
import { overrideBounds } from "../costs/overrides";
import type { RangeValue } from "../questionnaire/types";
import type { Scenario } from "../scenario";
import { type Facts, factsOf } from "./facts";
import { exactNumber } from "./numbers";
import { reviewDate, sourceRows, typeset } from "./sources";
import { assumptionName, assumptionWords, isRead, SUBJECTS, type Subject, unitInWords } from "./wording/assumptions";
import { actsOnSentence, MOVES_MOST, nowSentence } from "./wording/effects";

/** One assumption as it is shown: every number as text. */
export type AssumptionRow = {
  id: string;
  /** What it is, with its option. */
  name: string;
  unit: string;
  /** The shipped interval: nine times in ten between low and high. */
  shipped: { low: string; likely: string; high: string };
  /** "0.05 to 0.45, middle 0.15". */
  shippedText: string;
  /** The founder's own value in its place, "3 to 10"; absent where nothing was replaced. */
  yours?: string;
  reasoning: string;
  scalesWith: string;
  date: string;
  grade: string;
  /** Absent when no public page supports the number directly. */
  url?: string;
  stale: boolean;
};

export type AssumptionGroup = { id: "most" | Subject; heading: string; rows: AssumptionRow[] };

/** An assumption replaced by the founder, as told on the page and in the PDF. */
export type OwnRow = { id: string; name: string; yours: string; shipped: string; unit: string };

/** A value as text: "5", or "3 to 10". */
export function valueText(value: RangeValue): string {
  return typeof value === "number" ? exactNumber(value) : `${exactNumber(value.low)} to ${exactNumber(value.high)}`;
}

function shippedText({ low, likely, high }: Assumption): string {
  return low === high ? exactNumber(low) : `${valueText({ low, high })}, middle ${exactNumber(likely)}`;
}

/** One assumption with what stands in its place in this scenario. */
export function assumptionRow(row: Assumption, scenario: Pick<Scenario, "overrides">, today: string): AssumptionRow {
  const own = scenario.overrides[row.id];
  return {
    id: row.id,
    name: assumptionName(row),
    unit: unitInWords(row.unit),
    shipped: { low: exactNumber(row.low), likely: exactNumber(row.likely), high: exactNumber(row.high) },
    shippedText: shippedText(row),
    ...(own === undefined ? {} : { yours: valueText(own) }),
    reasoning: typeset(row.reasoning),
    scalesWith: typeset(row.scalesWith),
    date: row.date,
    grade: row.grade,
    ...(row.source === undefined ? {} : { url: row.source }),
    stale: reviewDate(row.date) < today,
  };
}

/**
 * Every assumption that the model reads, each once under its subject; before them, a second time, those that move this result most.
 * @param today ISO date; used only to mark what is past its review.
 */
export function assumptionGroups(scenario: Scenario, assessment: Assessment, today: string): AssumptionGroup[] {
  const tell = (row: Assumption) => assumptionRow(row, scenario, today);
  const most = sourceRows(factsOf(scenario, assessment), scenario, today)
    .filter(({ kind }) => kind === "assumption")
    .map(({ id }) => tell(assumption(id)));
  const read = ASSUMPTIONS.filter(isRead);
  const subjects = Object.entries(SUBJECTS) as [Subject, string][];
  return [
    { id: "most", heading: MOVES_MOST, rows: most },
    ...subjects.map(([id, heading]) => ({
      id,
      heading,
      rows: read.filter((row) => assumptionWords(row).subject === id).map(tell),
    })),
  ];
}

/** The assumptions that the founder replaced, in the order of ids. */
export function ownRows({ overrides }: Pick<Scenario, "overrides">): OwnRow[] {
  return Object.entries(overrides).map(([id, value]) => {
    const row = assumption(id);
    return { id, name: assumptionName(row), yours: valueText(value), shipped: shippedText(row), unit: unitInWords(row.unit) };
  });
}

/** The options whose figures an assumption moves. */
function optionsOf(row: Assumption): OptionId[] {
  if (row.option === "all") return ["hosted", "sender", "core", "self"];
  // Owning the sender buys people's mail and sends application mail like owning everything.
  if (row.option === "hosted") return ["hosted", "sender"];
  return row.option === "self" ? ["sender", "self"] : [row.option];
}

/** Whether the price of control of this result can depend on the assumption: it is about buying, or about what would be owned. */
function isCompared(row: Assumption, facts: Facts): boolean {
  const options = optionsOf(row);
  return options.includes("hosted") || options.includes(facts.ownedId);
}

/** Where an assumption acts, and what the line or the incident comes to in this result: two or three sentences. */
export function effectSentences(row: Assumption, scenario: Scenario, assessment: Assessment): string[] {
  const facts = factsOf(scenario, assessment);
  return [actsOnSentence(row, facts, isCompared(row, facts)), ...nowSentence(row, facts)];
}

/** The least and the most that an assumption may be replaced with, as text: "0.0005 to 45". */
export function boundsText(row: Assumption): string {
  const { min, max } = overrideBounds(row);
  return valueText({ low: min, high: max });
}
