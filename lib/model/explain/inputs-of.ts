import { ASSUMPTIONS, type Assumption } from "../../data/assumptions";
import type { PriceBook } from "../../data/price-book";
import { OPTIONS, type OptionId } from "../../questionnaire/ids";
import { applies } from "../../questionnaire/path";
import { QUESTIONS } from "../../questionnaire/questions";
import type { Scenario } from "../../questionnaire/scenario";
import type { AnswerId } from "../../questionnaire/types";
import { Draws } from "../../simulation/draws";
import { memoByKey } from "../../simulation/memo";
import type { IncidentId } from "../costs/incident-rows";
import { INCIDENT_IDS } from "../costs/incidents";
import { Inputs } from "../costs/inputs";
import type { Entered } from "../costs/line";
import { LINE_IDS, type LineId } from "../costs/lines";
import type { Under } from "./entered";
import { exitEnters, incidentEnters } from "./incident-enters";
import { lineEnters } from "./line-enters";

/** A line or an incident of the model in one option. */
export type ModelPart = { option: OptionId } & ({ line: LineId } | { incident: IncidentId });

/** The incident whose cost is a line of its own. */
const KEY_PERSON: IncidentId = "operator-gone";

/** Everything that enters a part; nothing for the line of all other incidents, which each of them enters. */
function enters(part: ModelPart, under: Under): Entered {
  const { option } = part;
  if ("incident" in part) return incidentEnters(part.incident, option, under);
  if (part.line === "key-person-risk") return incidentEnters(KEY_PERSON, option, under);
  return part.line === "exit" ? exitEnters(option, under) : lineEnters(part.line, option, under);
}

/** The assumptions that enter a part under any answers, in the order of their ids. */
export function assumptionsOf(part: ModelPart): Assumption[] {
  const keys = new Set(enters(part, undefined).assumptions);
  return ASSUMPTIONS.filter(({ key }) => keys.has(key));
}

/** What enters a part under the answers of a scenario: ids of assumptions, and ids of answers in the order of asking. */
export type Acting = { assumptions: ReadonlySet<string>; answers: AnswerId[] };

/** Few draws are enough: they only tell what is zero in all of them. */
const draws = new Draws(16, 1);

/** What enters a part under the answers of a scenario. */
export function actingOn(part: ModelPart, scenario: Scenario, book: PriceBook): Acting {
  return readerOfActing(scenario, book)(part);
}

/** The same for any number of parts of one scenario. */
export function readerOfActing(scenario: Scenario, book: PriceBook): (part: ModelPart) => Acting {
  const inputs = new Inputs(scenario, book, draws);
  return (part) => {
    const entered = enters(part, inputs);
    const keys = new Set(entered.assumptions);
    const asked = new Set(entered.answers);
    return {
      assumptions: new Set(ASSUMPTIONS.filter(({ key }) => keys.has(key)).map(({ id }) => id)),
      answers: QUESTIONS.map(({ id }) => id).filter((id) => asked.has(id) && applies(id, scenario.answers)),
    };
  };
}

/** The cost lines and incidents that an assumption enters under any answers, each with the options in which it does. */
export type Effects = {
  lines: Partial<Record<LineId, readonly OptionId[]>>;
  incidents: Partial<Record<IncidentId, readonly OptionId[]>>;
};

/** Where an assumption enters, by its id; the incident that is a line of its own is among the lines. */
export const effectsOf = (id: string): Effects =>
  memoByKey(effects, id, () => ({
    lines: optionsOf(id, LINE_IDS, (line, option) => ({ line, option })),
    incidents: optionsOf(id, OTHER_INCIDENTS, (incident, option) => ({ incident, option })),
  }));

const effects = new Map<string, Effects>();

/** The parts that an assumption enters, each with the options in which it does. */
function optionsOf<Id extends string>(id: string, parts: readonly Id[], part: (id: Id, option: OptionId) => ModelPart) {
  const found: Partial<Record<Id, readonly OptionId[]>> = {};
  for (const each of parts) {
    const options = OPTIONS.filter((option) => idsOf(part(each, option)).has(id));
    if (options.length > 0) found[each] = options;
  }
  return found;
}

const OTHER_INCIDENTS = INCIDENT_IDS.filter((id) => id !== KEY_PERSON);

const entering = new Map<string, ReadonlySet<string>>();

/** The ids of the assumptions that enter a part under any answers; worked out once. */
function idsOf(part: ModelPart): ReadonlySet<string> {
  return memoByKey(entering, JSON.stringify(part), () => new Set(assumptionsOf(part).map(({ id }) => id)));
}
