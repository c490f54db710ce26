import { ASSUMPTIONS } from "../../data/assumptions";
import { BOOK } from "../../data/price-book";
import { parseAnswers } from "../../questionnaire/answers";
import { OPTIONS, type OptionId } from "../../questionnaire/ids";
import type { Scenario } from "../../questionnaire/scenario";
import type { Draft } from "../../questionnaire/types";
import { valueIn } from "../../simulation/columns";
import type { SplitLogNormal } from "../../simulation/distributions";
import { Draws } from "../../simulation/draws";
import { meanOfValues } from "../../simulation/quantiles";
import { Timeline } from "../../simulation/timeline";
import { type ExpectedIncidents, expectIncidents } from "../costs/expected-incidents";
import { expectedLines } from "../costs/expected-lines";
import { expectedLossPerYear } from "../costs/expected-terms";
import type { IncidentId } from "../costs/incident-rows";

import { Inputs } from "../costs/inputs";
import type { LineId } from "../costs/lines";

/** The cost lines and incidents whose expected cost an assumption moves, each with the options in which it does. */
export type Effects = {
  lines?: Partial<Record<LineId, readonly OptionId[]>>;
  incidents?: Partial<Record<IncidentId, readonly OptionId[]>>;
};

/** Few draws are enough: an effect is looked for, not measured, and each draw settles the unknown answers in another way. */
const PROBE_DRAWS = 32;
/** How far an assumption is moved, and the smallest relative change that counts as one. */
const NUDGE = 1.25;
const NOTICEABLE = 1e-9;

/** Lines that follow from others: an hour that costs more displaces more, a dearer bill rises more and is paid twice longer. */
const FOLLOWERS: readonly LineId[] = ["displaced-work", "price-rises", "double-running"];

/** Answers that between them bring every assumption into play: three sizes, every start and time to notice, a plan built from assumptions. */
const PROBES: readonly Draft[] = [
  {},
  { noticeTime: "hours", mailboxes: 3, appMessages: 2000, today: "hosted", mailboxOwners: "staff" },
  { noticeTime: "day", mailboxes: 30, appMessages: 100_000, today: "self", mailboxOwners: "staff" },
  { noticeTime: "week", mailboxes: 30_000, appMessages: 2_000_000, growth: 20, suite: "no", appPlan: "amazon-ses" },
  {
    noticeTime: "month",
    mailboxes: { low: 10, high: 60 },
    appMessages: { low: 5000, high: 500_000 },
    today: "none",
    hostedPlan: "managed-single-tenant",
  },
];

/** In every probe: what brings in an archive, a backup, single sign-on and the price of stricter kinds; all else is "not sure". */
const ALWAYS: Draft = {
  objectives: ["retention", "identity", "exit"],
  "hostedFit.retention": "extra-cost",
  horizonYears: 1,
};

/** Inputs that note which assumptions the model asks for. */
class TracingInputs extends Inputs {
  /** Made on first use, because the constructor of `Inputs` already asks. */
  declare asked: Set<string> | undefined;

  override spread(key: string): SplitLogNormal {
    this.asked ??= new Set();
    this.asked.add(key);
    return super.spread(key);
  }
}

/** The expected cost of every part of the model in every option, by "kind id option". */
type Parts = Map<string, number>;

function partsOf(inputs: Inputs, expectedIncidents: ExpectedIncidents, incidentShare: ExpectedIncidents["incidentShare"]): Parts {
  const parts: Parts = new Map();
  const timeline = new Timeline(inputs.count, inputs.discount);
  const lines = expectedLines(inputs, { ...expectedIncidents, incidentShare });
  for (const option of OPTIONS) {
    for (const { id, terms } of lines[option]) {
      if (id !== "incident-loss") parts.set(`line ${id} ${option}`, meanOfValues(timeline.total(terms)));
    }
  }
  const add = (incident: string, option: OptionId, size: number) => {
    const key = `incident ${incident} ${option}`;
    parts.set(key, (parts.get(key) ?? 0) + size);
  };
  for (const { incident, mean, eventsPerYear } of expectedIncidents.all) {
    if (incident.line !== "incident-loss") continue;
    const { hours, staff, cash, revenue, lostDays } = mean;
    const size = meanOfValues(
      eventsPerYear.map((events, i) => {
        // Work, staff time and cash rise with wages; revenue and days do not.
        const paid = valueIn(hours, i) + valueIn(staff, i) + valueIn(cash, i);
        return events * (paid * valueIn(inputs.wages.monthly, i) + valueIn(revenue, i) + valueIn(lostDays, i));
      }),
    );
    for (const option of incident.options) add(incident.id, option, size);
  }
  // The average year knows how rates, losses and hours grow.
  for (const { id, option, ratePerYear, lossPerYear, hoursPerYear } of expectedLossPerYear(expectedIncidents.all, inputs)) {
    if (id !== "operator-gone") add(id, option, ratePerYear + lossPerYear + hoursPerYear);
  }
  return parts;
}

function scenarioOf(draft: Draft): Scenario {
  const parsed = parseAnswers({ ...ALWAYS, ...draft });
  if (!parsed.ok) throw new Error(`A probe has answers that no door lets through: ${JSON.stringify(parsed.problems)}`);
  return { answers: parsed.answers, overrides: {}, priceDate: BOOK.data.asOf };
}

/** The parts that a row moves in one probe; those that follow from others count only where nothing else moves. */
function moved(before: Parts, after: Parts): string[] {
  const changed: string[] = [];
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const [old, value] = [before.get(key) ?? 0, after.get(key) ?? 0];
    if (Math.abs(value - old) > NOTICEABLE * Math.max(Math.abs(value), Math.abs(old))) changed.push(key);
  }
  const own = changed.filter((key) => !FOLLOWERS.some((line) => key.startsWith(`line ${line} `)));
  return own.length > 0 ? own : changed;
}

/**
 * Where each assumption acts, found by moving it and running the model, by its id; `{}` for a row that the model does not read. What
 * reaches a line only through the days that incidents take out of steady loss is not counted. Takes some seconds.
 *
 * @example traceEffects().A001 // { lines: { administration: ["hosted", "sender"] } }
 */
export function traceEffects(): Record<string, Effects> {
  const draws = new Draws(PROBE_DRAWS, 1);
  const found = new Map<string, Set<string>>(ASSUMPTIONS.map((row) => [row.id, new Set()]));
  for (const draft of PROBES) {
    const scenario = scenarioOf(draft);
    const inputs = new TracingInputs(scenario, BOOK, draws);
    const expectedIncidents = expectIncidents(inputs);
    const before = partsOf(inputs, expectedIncidents, expectedIncidents.incidentShare);
    for (const row of ASSUMPTIONS) {
      // Plans of the price book take their assumptions without asking the inputs for them.
      const isPlanPart = typeof draft.hostedPlan === "string" && row.line.startsWith(draft.hostedPlan);
      if (!inputs.asked?.has(row.key) && !isPlanPart) continue;
      const other = new Inputs({ ...scenario, overrides: { [row.id]: (row.likely || 1) * NUDGE } }, BOOK, draws);
      const after = partsOf(other, expectIncidents(other), expectedIncidents.incidentShare);
      for (const key of moved(before, after)) found.get(row.id)?.add(key);
    }
  }
  return Object.fromEntries([...found].map(([id, keys]) => [id, effectsOf(keys)]));
}

function effectsOf(keys: ReadonlySet<string>): Effects {
  const byKind = { line: new Map<string, OptionId[]>(), incident: new Map<string, OptionId[]>() };
  for (const key of keys) {
    const [kind, id, option] = key.split(" ") as ["line" | "incident", string, OptionId];
    byKind[kind].set(id, [...(byKind[kind].get(id) ?? []), option]);
  }
  const sorted = (parts: Map<string, OptionId[]>) =>
    Object.fromEntries([...parts].map(([id, options]) => [id, OPTIONS.filter((option) => options.includes(option))]));
  return {
    ...(byKind.line.size > 0 ? { lines: sorted(byKind.line) } : {}),
    ...(byKind.incident.size > 0 ? { incidents: sorted(byKind.incident) } : {}),
  };
}
