import { effectsOf } from "../../model";

import { OPTIONS, type OptionId } from "../../questionnaire/ids";
import { capitalised, inSentence } from "../words";
import { incidentWords } from "./incidents";
import { lineInSentence } from "./lines";
import { OPTION_NAMES } from "./names";

/** Beyond this many parts, naming each would say less than their number. */
const MOST_NAMED = 8;

/**
 * Where an assumption acts, in words: its cost lines and incidents by the options in which they move; nothing for a row that the model
 * does not read.
 *
 * @example actsOn("A001") // ["Planned administration (Buy everything, Own the sender)"]
 */
export function actsOn(id: string): string[] {
  const { lines, incidents } = effectsOf(id);
  const parts = [
    ...Object.entries(lines).map(([line, options]) => ({ name: lineInSentence(line), options, isIncident: false })),
    ...Object.entries(incidents).map(([incident, options]) => ({
      name: inSentence(incidentWords(incident).name),
      options,
      isIncident: true,
    })),
  ];
  const groups = new Map<string, { options: readonly OptionId[]; lines: string[]; incidents: string[] }>();
  for (const { name, options, isIncident } of parts) {
    const key = options.join(" ");
    const group = groups.get(key) ?? { options, lines: [], incidents: [] };
    groups.set(key, group);
    (isIncident ? group.incidents : group.lines).push(name);
  }
  return [...groups.values()].map((group) => {
    const named = [...few(group.lines, "cost lines"), ...few(group.incidents, "kinds of incident")].join("; ");
    return `${capitalised(named)} (${optionList(group.options)})`;
  });
}

function few(names: readonly string[], kind: string): readonly string[] {
  return names.length > MOST_NAMED ? [`${names.length} ${kind}`] : names;
}

function optionList(options: readonly OptionId[]): string {
  return options.length === OPTIONS.length ? "all options" : options.map((option) => OPTION_NAMES[option]).join(", ");
}
