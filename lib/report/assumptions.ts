import { ASSUMPTIONS, type Assumption, assumption, PARAMETERS } from "../data/assumptions";
import { reviewDate } from "../data/review";
import { type Assessment, decisiveAssumptions, meanOfAssumption, movesPrice } from "../model";
import { overrideBounds } from "../questionnaire/overrides";
import { idsOf } from "../questionnaire/records";
import type { Scenario } from "../questionnaire/scenario";
import type { RangeValue } from "../questionnaire/types";
import { intervalText, valueText } from "../wording/answers";
import { factsOf } from "../wording/facts";
import { dateInWords, exactNumber, typeset } from "../wording/format";
import { type Scaling, scalingOf } from "../wording/numbers/scales";
import { assumptionName, assumptionWords, isRead, unitInWords } from "../wording/result/assumptions";
import { actsOnSentences, asideSentence, differenceSentence, MOVES_MOST, nowSentences } from "../wording/result/effects";
import { SUBJECTS, type Subject } from "../wording/result/subjects";

import { type AnchorNote, anchorNotes } from "./method/anchors";

const MOST_DECISIVE = 10;

/** One assumption as it is shown: every number as text. */
export type AssumptionRow = {
  id: string;
  /** What it is, with its option. */
  name: string;
  unit: string;
  /** The shipped interval: nine times in ten between low and high. */
  shipped: { low: string; likely: string; high: string; mean?: string };
  /** "0.05 to 0.45, middle 0.15, mean 0.2". */
  shippedText: string;
  /** The founder's own value in its place, "3 to 10"; absent where nothing was replaced. */
  yours?: string;
  reasoning: string;
  /** How it grows with size, and when it counts; absent where it is the same always. */
  scale?: string;
  applies?: string;
  date: string;
  grade: string;
  /** Absent when no public page supports the number directly. */
  url?: string;
  /** The published figures that it is held against; empty where it is our judgement alone. */
  anchors: AnchorNote[];
  stale: boolean;
};

export type AssumptionGroup = { id: "most" | Subject; heading: string; rows: AssumptionRow[] };

/** An assumption replaced by the founder, as told on the page and in the PDF. */
export type OwnRow = { id: string; name: string; yours: string; shipped: string; unit: string };

/** A value as it is typed into a box: "5", or "3-10". */
export function typedText(value: RangeValue): string {
  return typeof value === "number" ? exactNumber(value) : `${exactNumber(value.low)}-${exactNumber(value.high)}`;
}

function shippedText(row: Assumption): string {
  return row.low === row.high ? exactNumber(row.low) : intervalText(row, meanOfAssumption(row));
}

/** One assumption with what stands in its place in this scenario. */
export function assumptionRow(row: Assumption, scenario: Pick<Scenario, "overrides">, today: string): AssumptionRow {
  const own = scenario.overrides[row.id];
  const mean = meanOfAssumption(row);
  return {
    id: row.id,
    name: assumptionName(row),
    unit: unitInWords(row.unit),
    shipped: {
      low: exactNumber(row.low),
      likely: exactNumber(row.likely),
      high: exactNumber(row.high),
      ...(mean === undefined ? {} : { mean: exactNumber(mean) }),
    },
    shippedText: shippedText(row),
    ...(own === undefined ? {} : { yours: valueText(own) }),
    reasoning: typeset(row.reasoning),
    ...scaling(row),
    date: dateInWords(row.date),
    grade: row.grade,
    ...(row.source === undefined ? {} : { url: row.source }),
    anchors: anchorNotes(row.id),
    stale: reviewDate(row.date) < today,
  };
}

function scaling({ key, applies }: Assumption): Scaling {
  return { ...(applies === undefined ? {} : { applies: typeset(applies) }), ...scalingOf(key) };
}

/**
 * Every assumption that the model reads, each once under its subject; before them, a second time, those that move this result most.
 * @param today ISO date; used only to mark what is past its review.
 */
export function assumptionGroups(scenario: Scenario, assessment: Assessment, today: string): AssumptionGroup[] {
  const tell = (row: Assumption) => assumptionRow(row, scenario, today);
  const most = decisiveAssumptions(assessment).filter(isRead).slice(0, MOST_DECISIVE).map(tell);
  const read = ASSUMPTIONS.filter(isRead);
  return [
    { id: "most", heading: MOVES_MOST, rows: most },
    ...idsOf(SUBJECTS).map((id) => ({
      id,
      heading: SUBJECTS[id],
      rows: read.filter((row) => assumptionWords(row).subject === id).map(tell),
    })),
  ];
}

/** The assumptions that the founder replaced, in the order of ids. */
export function ownRows({ overrides }: Pick<Scenario, "overrides">): OwnRow[] {
  return Object.entries(overrides).map(([id, value]) => {
    const row = assumption(id);
    return {
      id,
      name: assumptionName(row),
      yours: valueText(value),
      shipped: shippedText(row),
      unit: unitInWords(row.unit, typeof value === "number" ? value : undefined),
    };
  });
}

/** Where an assumption acts, by options, and what the line or the incident behind it comes to in this result. */
export function effectOf(row: Assumption, scenario: Scenario, assessment: Assessment): { actsOn: string[]; now: string[] } {
  const facts = factsOf(scenario, assessment);
  return {
    actsOn: actsOnSentences(row.id),
    now: [...(movesPrice(row, facts.ownedId) ? [] : [asideSentence(facts)]), ...nowSentences(row, facts)],
  };
}

/** What one own value did to the price of control against the shipped one, as a sentence; both results are of the same answers. */
export function differenceMade(scenario: Scenario, yours: Assessment, ours: Assessment): string {
  return differenceSentence(yours.priceOfControl, ours.priceOfControl, factsOf(scenario, yours));
}

/** The published or derived figures that the reasoning of an assumption names, e.g. P05, in the order of their ids. */
export function figuresBehind(row: Assumption): { id: string; name: string; url?: string }[] {
  const named = new Set(row.reasoning.match(/\bP\d{2}\b/g));
  return PARAMETERS.filter(({ id }) => named.has(id)).map(({ id, name, url }) => ({ id, name: typeset(name), ...(url ? { url } : {}) }));
}

/** The least and the most that an assumption may be replaced with, as text: "0.0005 to 45". */
export function boundsText(row: Assumption): string {
  const { min, max } = overrideBounds(row);
  return valueText({ low: min, high: max });
}
