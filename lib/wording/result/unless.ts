import { type Criterion, HOURS_PER_PERSON } from "../../model";
import type { Facts, ObjectiveFact } from "../facts";
import { exactHours, exactWeeks, roundMoney, spanText } from "../format";
import { listed } from "../words";
import { OBJECTIVE_NAMES } from "./names";

type Establish = (facts: Facts, criterion: Criterion) => string;

const needed = (criterion: Criterion, format: (value: number) => string, fallback: string): string =>
  criterion.need
    ? `${spanText(criterion.need, format)}${criterion.need.low === criterion.need.high ? "" : ", depending on what else is not known"}`
    : fallback;

/** What would have to be established for an unknown criterion of capability or burden, as a sentence. */
const ESTABLISH: Record<string, Establish> = {
  experience: () => "Somebody who has run mail in production operates it, or a specialist is contracted.",
  "two-people": () => "Two people can operate it, or one and a named deputy.",
  coverage: () => "Somebody answers when mail breaks, at least in office hours.",
  patching: () => "Patching is routine, for mail or another production system.",
  backups: () => "Backups are routine, for mail or another production system.",
  monitoring: () => "Monitoring is routine, for mail or another production system.",
  "hours-per-person": () => `There are enough people for the hours: at most ${exactHours(HOURS_PER_PERSON)} a month each.`,
  owner: () => "One named person owns mail.",
  acceptance: () => "The leadership accepts the burden in writing.",
  "committed-hours": (_facts, criterion) =>
    `The hours committed to mail each month are at least ${needed(criterion, exactHours, "what the work takes")}.`,
  "bearable-loss": (facts, criterion) =>
    `The loss that you can bear in one year is at least ${needed(criterion, (value) => roundMoney(value, facts.currency), "what incidents can cost")}, counted beyond buying.`,
  "degraded-weeks": (_facts, criterion) =>
    `You can live with poor delivery for at least ${needed(criterion, exactWeeks, "as long as a warm-up takes")}.`,
};

function controlToEstablish(facts: Facts): string {
  const possible = facts.objectives.filter((objective) => objective.established !== "not-met" && objective.hostedFails !== "not-met");
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
