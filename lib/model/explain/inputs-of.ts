import { ASSUMPTIONS, type Assumption } from "../../data/assumptions";
import type { PriceBook } from "../../data/price-book";
import { OPTIONS, type OptionId } from "../../questionnaire/ids";
import { applies } from "../../questionnaire/path";
import { QUESTIONS } from "../../questionnaire/questions";
import type { Scenario } from "../../questionnaire/scenario";
import type { AnswerId } from "../../questionnaire/types";
import { Draws } from "../../simulation/draws";
import { meanOfValues } from "../../simulation/quantiles";
import { Timeline } from "../../simulation/timeline";
import { type ExpectedIncidents, expectIncidents } from "../costs/expected-incidents";
import { expectedLines } from "../costs/expected-lines";
import { expectedLossPerYear, expectedTerms } from "../costs/expected-terms";
import type { IncidentId } from "../costs/incident-rows";

import { Inputs } from "../costs/inputs";
import type { LineId } from "../costs/lines";

import { movesMoney } from "../rule/answer-dependencies";
import { otherAnswers } from "./other-answers";
import { EFFECTS } from "./where-it-acts";

/** A part of the model in one option, as `where-it-acts.json` knows it. */
export type Part = { option: OptionId } & ({ line: LineId } | { incident: IncidentId });

/** Few draws are enough: an effect is looked for, not measured, and each draw settles the unknown answers in another way. */
const draws = new Draws(16, 1);
const NUDGE = 1.25;
const NOTICEABLE = 1e-9;

/** The incident whose cost is a line of its own; `where-it-acts.json` lists what acts on that line. */
const KEY_PERSON: IncidentId = "operator-gone";

/** The assumptions that act on a part under any answers, in the order of their ids. */
export function assumptionsOf(part: Part): Assumption[] {
  return ASSUMPTIONS.filter(({ id }) => {
    const { lines = {}, incidents = {} } = EFFECTS[id] ?? {};
    const acts = "line" in part ? lines[part.line] : part.incident === KEY_PERSON ? lines["key-person-risk"] : incidents[part.incident];
    return acts?.includes(part.option);
  });
}

/** What moves a part under the answers of a scenario: ids of assumptions, and answers in the order of asking. */
export type Acting = { assumptions: ReadonlySet<string>; answers: AnswerId[] };

/** Moves every answer and every assumption that could enter a part, one at a time, and keeps those that move it. */
export function actingOn(part: Part, scenario: Scenario, book: PriceBook): Acting {
  const trace = traceOf(scenario, book);
  const key = "line" in part ? `line ${part.line} ${part.option}` : `incident ${part.incident} ${part.option}`;
  const moving = assumptionsOf(part).filter((row) => trace.movedBy(row).has(key));
  return { assumptions: new Set(moving.map(({ id }) => id)), answers: trace.answersMoving(key) };
}

/** One page after another of the same result asks for the same; the scenario comes each time as another copy, by way of a thread. */
let last: { book: PriceBook; text: string; trace: Trace } | undefined;

function traceOf(scenario: Scenario, book: PriceBook): Trace {
  const text = JSON.stringify(scenario);
  if (last?.book !== book || last.text !== text) last = { book, text, trace: new Trace(scenario, book) };
  return last.trace;
}

/** The sizes of all parts of a scenario by "kind id option", and what leaves them as they are. */
class Trace {
  private readonly incidentShare: ExpectedIncidents["incidentShare"];
  private readonly before: Map<string, number[]>;
  private readonly byAssumption = new Map<string, ReadonlySet<string>>();
  private byAnswer: Map<AnswerId, ReadonlySet<string>> | undefined;

  constructor(
    private readonly scenario: Scenario,
    private readonly book: PriceBook,
  ) {
    const inputs = new Inputs(scenario, book, draws);
    const expectedIncidents = expectIncidents(inputs);
    this.incidentShare = expectedIncidents.incidentShare;
    this.before = this.sizes(inputs, expectedIncidents);
  }

  /** The parts that an assumption moves. */
  movedBy({ id, likely }: Assumption): ReadonlySet<string> {
    const { overrides } = this.scenario;
    const moved =
      this.byAssumption.get(id) ?? this.moved({ ...this.scenario, overrides: { ...overrides, [id]: nudged(overrides[id] ?? likely) } });
    this.byAssumption.set(id, moved);
    return moved;
  }

  answersMoving(key: string): AnswerId[] {
    this.byAnswer ??= this.traceAnswers();
    return [...this.byAnswer].filter(([, parts]) => parts.has(key)).map(([id]) => id);
  }

  private traceAnswers(): Map<AnswerId, ReadonlySet<string>> {
    const { answers } = this.scenario;
    const asked = QUESTIONS.filter(({ id }) => movesMoney(id) && applies(id, answers));
    return new Map(
      asked.map((question) => {
        const parts = otherAnswers(question, answers).flatMap((other) => [...this.moved({ ...this.scenario, answers: other })]);
        return [question.id, new Set(parts)];
      }),
    );
  }

  private moved(scenario: Scenario): ReadonlySet<string> {
    const inputs = new Inputs(scenario, this.book, draws);
    const after = this.sizes(inputs, expectIncidents(inputs));
    const keys = new Set([...this.before.keys(), ...after.keys()]);
    const at = (sizes: Map<string, number[]>, key: string, place: number) => sizes.get(key)?.[place] ?? 0;
    const differs = (key: string) => [0, 1, 2, 3].some((place) => differ(at(this.before, key, place), at(after, key, place)));
    return new Set([...keys].filter(differs));
  }

  /**
   * The expected cost of each line, and of each incident with its rate, losses and hours in an average year. As in the trace of where
   * assumptions act, what works only through the days that incidents take out of steady loss is not counted.
   */
  private sizes(inputs: Inputs, expectedIncidents: ExpectedIncidents): Map<string, number[]> {
    const timeline = new Timeline(inputs.count, inputs.discount);
    const lines = expectedLines(inputs, { ...expectedIncidents, incidentShare: this.incidentShare });
    const sizes = new Map<string, number[]>();
    for (const option of OPTIONS)
      for (const { id, terms } of lines[option]) sizes.set(`line ${id} ${option}`, [meanOfValues(timeline.total(terms))]);
    for (const expectedIncident of expectedIncidents.all) {
      const cost = meanOfValues(timeline.total(expectedTerms([expectedIncident], inputs)));
      for (const option of expectedIncident.incident.options) {
        const key = `incident ${expectedIncident.incident.id} ${option}`;
        sizes.set(key, [(sizes.get(key)?.[0] ?? 0) + cost]);
      }
    }
    for (const { id, option, ratePerYear, lossPerYear, hoursPerYear } of expectedLossPerYear(expectedIncidents.all, inputs))
      sizes.get(`incident ${id} ${option}`)?.push(ratePerYear, lossPerYear, hoursPerYear);
    return sizes;
  }
}

function differ(a: number, b: number): boolean {
  return Math.abs(a - b) > NOTICEABLE * Math.max(Math.abs(a), Math.abs(b));
}

function nudged(value: number | { low: number; high: number }): number | { low: number; high: number } {
  if (typeof value === "number") return (value || 1) * NUDGE;
  return { low: value.low * NUDGE, high: value.high * NUDGE };
}
