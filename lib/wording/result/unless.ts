import { type Criterion, HOURS_PER_PERSON } from "../../model";
import type { Facts, ObjectiveFact } from "../facts";
import { exactHours, exactWeeks, roundMoney } from "../format";
import { listed } from "../words";
import { OBJECTIVE_NAMES } from "./names";

type Establish = (facts: Facts, criterion: Criterion) => string;

/** The threshold that holds whatever else turns out; a lower one, where all else that is open turns out well. */
function needed(criterion: Criterion, format: (value: number) => string, fallback: string, unit = ""): string {
  if (criterion.need === undefined) return `at least ${fallback}`;
  const [least, sure] = [format(criterion.need.low), format(criterion.need.high)];
  const enough = least === sure ? "" : ` (${least} are enough if all else that is open turns out well)`;
  return `at least ${sure}${unit}${enough}`;
}

/** What would have to be established for an unknown criterion of capability or burden, as a sentence. */
const ESTABLISH: Record<string, Establish> = {
  experience: () => "Somebody who has run mail in production operates it, or a specialist is contracted.",
  "two-people": () => "Two people can operate it, or one and a named deputy.",
  coverage: () => "Somebody answers when mail breaks, at least in office hours.",
  patching: () => "Patching is routine, for mail or another production system.",
  backups: () => "Backups are routine, for mail or another production system.",
  monitoring: () => "Monitoring is routine, for mail or another production system.",
  "hours-per-person": () => `There are enough people for the hours that owning adds: at most ${exactHours(HOURS_PER_PERSON)} a month each.`,
  owner: () => "One named person owns mail.",
  acceptance: () => "The leadership accepts the burden in writing.",
  "committed-hours": (_facts, criterion) =>
    `You commit ${needed(criterion, exactHours, "the hours that owning adds", " a month")}, beyond what bought mail would need.`,
  "bearable-loss": (facts, criterion) =>
    `You can bear a loss of ${needed(criterion, (value) => roundMoney(value, facts.currency), "what incidents can cost")} in the worst year of twenty, on average, counted beyond buying.`,
  "degraded-weeks": (_facts, criterion) =>
    `You can live with poor delivery for ${needed(criterion, exactWeeks, "as long as a warm-up takes")}.`,
};

/** The objectives that may still turn out to be requirements that no hosted service can meet. */
export const mayForce = ({ objectives }: Facts): ObjectiveFact[] =>
  objectives.filter((objective) => objective.established !== "not-met" && objective.hostedFails !== "not-met");

function controlToEstablish(facts: Facts): string {
  const possible = mayForce(facts);
  if (possible.length === 0) return "There is something about your mail that you must control and that no hosted service can meet.";
  const basis = "a law, a contract, a dated threat model or a dated decision of the board requires it";
  const check = "every kind of provider that could meet it was asked, and none can";
  const wanted = (objective: ObjectiveFact) =>
    listed(
      [objective.established === "unknown" ? basis : "", objective.hostedFails === "unknown" ? check : ""].filter((text) => text !== ""),
    );
  const [only] = possible;
  if (possible.length === 1 && only) return `For ${OBJECTIVE_NAMES[only.id]}: ${wanted(only)}.`;
  return `For at least one of these, ${listed(possible.map((objective) => OBJECTIVE_NAMES[objective.id]))}: ${basis}, and ${check}.`;
}

/** All that would have to be established for owning to become the answer, one sentence each; empty when nothing is unknown. */
export function conditionsToEstablish(facts: Facts): string[] {
  const { control, capability, burden } = facts.assessment.conditions;
  const unknown = [...capability.criteria, ...burden.criteria].filter((criterion) => criterion.status === "unknown");
  const rest = unknown.map((criterion) => {
    const establish = ESTABLISH[criterion.id];
    if (!establish) throw new Error(`The criterion "${criterion.id}" has no wording for what to establish.`);
    return establish(facts, criterion);
  });
  return control.status === "unknown" ? [controlToEstablish(facts), ...rest] : rest;
}
