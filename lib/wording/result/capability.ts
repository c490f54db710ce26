import { type Criterion, HOURS_PER_PERSON } from "../../model";
import type { Coverage, Experience, NotSure, Practice, PracticeLevel } from "../../questionnaire/ids";
import type { Facts } from "../facts";
import { counted, exactHours, hours, spanText } from "../format";
import type { CriterionWords } from "./criterion";

const EXPERIENCE: Record<Experience | NotSure, string> = {
  none: "nobody has run mail",
  hobby: "somebody has run mail as a hobby",
  production: "somebody has run mail in production",
  contracted: "a specialist is contracted",
  "not-sure": "you are not sure who has run mail before",
};

const COVERAGE: Record<Coverage | NotSure, string> = {
  none: "nobody answers when mail breaks",
  "office-hours": "somebody answers in office hours",
  "best-effort": "somebody answers at any hour if they can",
  rota: "an on-call rota answers at any hour",
  "not-sure": "you are not sure who answers when mail breaks",
};

const PRACTICE: Record<PracticeLevel | NotSure, string> = {
  none: "it is not done",
  "ad-hoc": "it is done now and then",
  routine: "it is routine",
  "not-sure": "you are not sure how it is done",
};

export const PRACTICE_NAMES: Record<Practice, string> = {
  patching: "patching",
  backups: "backups",
  monitoring: "monitoring",
  restore: "restoring from a backup",
  rehearsal: "rehearsing failures",
  keys: "rotating keys",
  abuse: "handling abuse reports",
};

function practice(id: Practice, text: string, gap: string): CriterionWords {
  return { text, evidence: (facts) => `Your answer: ${PRACTICE[facts.answers[`practice.${id}`]]}.`, gap };
}

function people(facts: Facts): string {
  const { operators, deputy } = facts.answers;
  const who =
    operators === "not-sure" ? "you are not sure how many would operate it" : `${counted(operators, "person", "people")} would operate it`;
  // Nobody is asked for a deputy where two operate it.
  if (operators !== "not-sure" && operators >= 2) return `Your answer: ${who}.`;
  const second = { yes: "a deputy is named", no: "no deputy is named", "not-sure": "you are not sure about a deputy" }[deputy];
  return `Your answer: ${who}, and ${second}.`;
}

function hoursEvidence(facts: Facts, criterion: Criterion): string {
  const adds = criterion.have ? spanText(criterion.have, exactHours) : hours(facts.owned.addedHoursPerMonth.p80);
  const { operators } = facts.answers;
  if (operators === "not-sure" || !criterion.need)
    return `In four futures out of five owning adds no more than ${adds} a month; how many people would share it is not known.`;
  return `In four futures out of five owning adds no more than ${adds} a month; the ceiling for ${counted(operators, "person", "people")} is ${spanText(criterion.need, exactHours)} a month. This says only that the hours fit, not that the skill is there.`;
}

export const CAPABILITY_CRITERIA: Record<string, CriterionWords> = {
  experience: {
    text: "Somebody who has run mail in production operates it, or a contracted specialist does.",
    evidence: (facts) => `Your answer: ${EXPERIENCE[facts.answers.experience]}.`,
    gap: "Hire or contract somebody who has run mail in production; a hobby server does not teach what a company needs.",
  },
  "two-people": {
    text: "Two people can operate it, or a deputy is named.",
    evidence: people,
    gap: "Name a deputy and train that person until they have handled one failure alone.",
  },
  coverage: {
    text: "Somebody answers when mail breaks.",
    evidence: (facts) => `Your answer: ${COVERAGE[facts.answers.coverage]}.`,
    gap: "Agree who is called, in which hours, and who stands in.",
  },
  patching: practice(
    "patching",
    "Patching is routine, for mail or another production system.",
    "Patch on a schedule, and within days when a weakness is being exploited.",
  ),
  backups: practice(
    "backups",
    "Backups are routine, for mail or another production system.",
    "Back up every day to another place, and have a failed backup report itself.",
  ),
  monitoring: practice(
    "monitoring",
    "Monitoring is routine, for mail or another production system.",
    "Watch queues, certificates, blocklists and a test message on its whole way, with an alert that reaches a person.",
  ),
  "hours-per-person": {
    text: `The hours that owning adds fit the people: at most ${exactHours(HOURS_PER_PERSON)} a month each.`,
    evidence: hoursEvidence,
    gap: (facts, criterion) =>
      facts.answers.operators === "not-sure" || !criterion.need ? "Say how many people would operate it." : "Add people, or own less.",
  },
};
