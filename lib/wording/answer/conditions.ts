import { CONDITIONS, type ConditionId, type Status } from "../../model";
import { type Facts, type ObjectiveFact, requirementsOnlyOwningMeets } from "../facts";
import { numberWord } from "../format";
import { shares } from "../result/conditions";
import { asksForSomething } from "../result/criterion";
import { STATUS_LABELS } from "../result/names";
import { mayForce } from "../result/unless";
import { type NoRequirement, whyControlFails } from "../result/verdict";
import { capitalised, plural } from "../words";
import { askingFor, duties, duty, shortEnough } from "./texts";
import type { AnswerWords } from "./types";

const MOST_WORDS = 18;

/** The three conditions, said to the reader. */
export const ADDRESSED: Record<ConditionId, string> = {
  control: "You must control it",
  capability: "You can run it",
  burden: "You accept the burden",
};

/** What a criterion lacks, and the question that is open where it is not known; the most telling first. */
const GAPS: Record<Exclude<ConditionId, "control">, Record<string, { missing: string; asked: string }>> = {
  capability: {
    experience: { missing: "Nobody has run mail for a company.", asked: "Has anybody run mail for a company?" },
    "two-people": { missing: "No second person could step in.", asked: "Who could step in?" },
    coverage: { missing: "Nobody answers when mail breaks.", asked: "Who answers when mail breaks?" },
    "hours-per-person": { missing: "The work needs more people.", asked: "Are there enough people for the work?" },
    monitoring: { missing: "Monitoring is not routine.", asked: "Is monitoring routine?" },
    backups: { missing: "Backups are not routine.", asked: "Are backups routine?" },
    patching: { missing: "Patching is not routine.", asked: "Is patching routine?" },
  },
  burden: {
    acceptance: { missing: "Nobody has signed for it.", asked: "Will the leadership sign?" },
    owner: { missing: "Nobody is named as the owner of mail.", asked: "Who is the owner of mail?" },
    "committed-hours": { missing: "Less time is set aside than owning takes.", asked: "Is enough time set aside?" },
    "bearable-loss": { missing: "A bad year would cost more than you can bear.", asked: "Could you bear what a bad year costs?" },
    "degraded-weeks": {
      missing: "New addresses would deliver poorly for longer than you can bear.",
      asked: "Could you bear weeks of poor delivery?",
    },
  },
};

const ALL_HOLD: Record<keyof typeof GAPS, string> = {
  capability: "a second person included",
  burden: "the signature included",
};

/** How many points of a condition hold, and the most telling gap. */
function points(facts: Facts, id: keyof typeof GAPS): string {
  const condition = facts.assessment.conditions[id];
  const { met, all } = shares(condition);
  if (met === all) return `All ${numberWord(all)} points hold, ${ALL_HOLD[id]}.`;
  const which = condition.status === "unknown" ? "unknown" : "not-met";
  const lacking = condition.criteria.filter((criterion) => criterion.status === which && asksForSomething(criterion));
  const gap = Object.entries(GAPS[id]).find(([criterion]) => lacking.some((each) => each.id === criterion))?.[1];
  if (gap === undefined) throw new Error(`A criterion of ${id} has no wording for what it lacks.`);
  const count = met === 0 ? "None" : capitalised(numberWord(met));
  return `${count} of ${numberWord(all)} points ${met < 2 ? "holds" : "hold"}. ${which === "unknown" ? gap.asked : gap.missing}`;
}

/** "one point, and it", "two points, and both", "three points, and all" */
function pointsAnd(count: number): string {
  if (count === 1) return "one point, and it";
  return `${numberWord(count)} points, and ${count === 2 ? "both" : "all"}`;
}

function controlNotMet(facts: Facts): string {
  const { objectives } = facts;
  const count = objectives.length;
  const areSold = objectives.every(({ hostedFails, isAboutNothing }) => hostedFails === "not-met" && !isAboutNothing);
  const wish = plural(count, "A wish", "Wishes");
  const texts: Record<NoRequirement, () => string> = {
    "none-named": () => "Nothing asks for it: no law, contract, threat or decision of the board.",
    preference: () => shortEnough(MOST_WORDS, [`${wish} so far: ${duties(objectives)}.`, `${wish} so far: ${duties(objectives, 1)}.`]),
    "about-nothing": () => `You named ${pointsAnd(count)} ${plural(count, "is", "are")} about application mail.`,
    buyable: () =>
      areSold
        ? `You named ${pointsAnd(count)} can be bought.`
        : `You named ${numberWord(count)} points; none is both a must and out of providers’ reach.`,
  };
  return texts[whyControlFails(facts)]();
}

/** The open objective of which most is known: one that is required, else the first. */
export function nearestToForcing(facts: Facts): ObjectiveFact | undefined {
  const possible = mayForce(facts);
  return possible.find(({ established }) => established === "met") ?? possible[0];
}

/** What is not known of an objective that may still turn out to be a requirement for owning. */
function openPoint(objective: ObjectiveFact): string {
  const asking = askingFor(objective.basis);
  const basis = asking === undefined ? "what requires it is not known" : `${asking} requires it`;
  if (objective.hostedFails === "met") return `${basis}, and no provider can meet it`;
  const fit = objective.fit === "unchecked" ? "no provider has been asked" : "whether a provider can meet it is not known";
  return `${basis}, ${asking === undefined ? "and" : "but"} ${fit}`;
}

function controlOpen(facts: Facts): string {
  const telling = nearestToForcing(facts);
  if (telling === undefined) return "It is not known whether anything must be under your control.";
  return shortEnough(MOST_WORDS, [`${capitalised(duty(telling))}: ${openPoint(telling)}.`, `${capitalised(openPoint(telling))}.`]);
}

function control(facts: Facts): string {
  const { status } = facts.assessment.conditions.control;
  if (status === "unknown") return controlOpen(facts);
  if (status === "not-met") return controlNotMet(facts);
  const out = requirementsOnlyOwningMeets(facts).length;
  const all = facts.objectives.length;
  const them = plural(out, "it", "them");
  if (out === all) return `You named ${pointsAnd(out)} ${plural(out, "is", "are")} out of every provider’s reach.`;
  return `Of ${numberWord(all)} points, ${numberWord(out)} ${plural(out, "is", "are")} required, and no provider can meet ${them}.`;
}

/** How many of the three are met, and how many are not known. */
function heading(facts: Facts): string {
  const having = (status: Status) => CONDITIONS.filter((id) => facts.assessment.conditions[id].status === status).length;
  const [met, open] = [having("met"), having("unknown")];
  const are = (count: number) => `${numberWord(count)} ${plural(count, "is", "are")}`;
  if (met === CONDITIONS.length) return "Owning takes all three. All are met.";
  if (open === CONDITIONS.length) return "Owning takes all three. None is known yet.";
  const first = met > 0 ? `${are(met)} met` : open > 0 ? `${are(CONDITIONS.length - open)} not met` : "none is met";
  return `Owning takes all three. ${capitalised(first)}${open > 0 ? `, ${are(open)} not known` : ""}.`;
}

/** The three conditions with their state. */
export function conditions(facts: Facts): AnswerWords["conditions"] {
  return {
    heading: heading(facts),
    items: CONDITIONS.map((id) => {
      const { status } = facts.assessment.conditions[id];
      return {
        id,
        name: ADDRESSED[id],
        status,
        statusLabel: STATUS_LABELS[status],
        text: id === "control" ? control(facts) : points(facts, id),
      };
    }),
  };
}
