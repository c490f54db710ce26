import { hoursPerYear, type IncidentId, type IncidentResult, lineByIncident, lossPerYear, NUMBER } from "../../model";

import type { OptionId } from "../../questionnaire/ids";
import { frequency, hours as hoursInWords } from "../../wording/format";
import { INCIDENT, perYear } from "../../wording/numbers/incident-pages";
import { incidentFormulas } from "../../wording/numbers/incidents";
import { overHorizon } from "../../wording/numbers/parts";
import { incidentWords } from "../../wording/result/incidents";
import { lineName } from "../../wording/result/lines";
import { OWNING } from "../../wording/result/names";
import { capitalised } from "../../wording/words";
import type { Figure } from "../types";
import type { Context } from "./context";
import { inputsOf } from "./inputs";
import type { Derivation, Parts } from "./types";

/** The line that holds the cost of an incident. */
const lineFor = (id: IncidentId) => (id === "operator-gone" ? "key-person-risk" : "incident-loss");

export function incidentOf({ assessment }: Context, option: OptionId, id: IncidentId): IncidentResult | undefined {
  return assessment.options[option].incidents.find((incident) => incident.id === id);
}

/** One kind of incident in one option: how often, what one event takes, and what it comes to. */
export function incidentDerivation(option: OptionId, id: IncidentId, context: Context): Omit<Derivation, "id" | "name"> {
  const found = incidentOf(context, option, id);
  const { what } = incidentWords(id);
  const line = lineFor(id);
  return {
    figures: found === undefined ? [{ label: INCIDENT.often, value: INCIDENT.never }] : figuresOf(context, found),
    meaning: found === undefined ? [what, INCIDENT.notHere(OWNING[option])] : [what, INCIDENT.averages],
    formulas: incidentFormulas(id, option),
    parts: found === undefined ? [] : [yearParts(context, option, id, found)],
    ...inputsOf({ option, incident: id }, context),
    goesInto: [
      { text: INCIDENT.inLine(lineName(line), OWNING[option]), number: NUMBER.line(option, line) },
      { text: INCIDENT.inLosses(OWNING[option]), number: NUMBER.losses(option) },
      { text: INCIDENT.inHours(OWNING[option]), number: NUMBER.hours(option) },
    ],
  };
}

function figuresOf({ money }: Context, { ratePerYear, lossMean, hoursMean }: IncidentResult): Figure[] {
  return [
    { label: INCIDENT.often, value: capitalised(frequency(ratePerYear)), note: INCIDENT.rate(perYear(ratePerYear)) },
    { label: INCIDENT.money, value: money(lossMean), note: INCIDENT.moneyNote },
    { label: INCIDENT.hours, value: capitalised(hoursInWords(hoursMean)) },
  ];
}

/** What the incident comes to: rate × size in a year, and with all work over the horizon. */
function yearParts(context: Context, option: OptionId, id: IncidentId, incident: IncidentResult): Parts {
  const { money, run, facts } = context;
  const { ratePerYear, lossMean } = incident;
  const line = lineFor(id);
  const cost = lineByIncident(run(), option, line).find((each) => each.incident === id)?.cost ?? 0;
  return {
    heading: INCIDENT.comesTo,
    columns: [
      { label: INCIDENT.what, numeric: false },
      { label: INCIDENT.howMuch, numeric: true },
    ],
    rows: [
      [INCIDENT.lossInAYear(perYear(ratePerYear), money(lossMean)), { text: money(lossPerYear(incident)), number: NUMBER.losses(option) }],
      [INCIDENT.hoursInAYear(perYear(ratePerYear)), { text: hoursInWords(hoursPerYear(incident)), number: NUMBER.hours(option) }],
      [INCIDENT.cost(overHorizon(facts)), { text: money(cost), number: NUMBER.line(option, line) }],
    ],
    notes: [INCIDENT.costNote],
  };
}
