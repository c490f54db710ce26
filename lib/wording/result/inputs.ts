import { ASSUMPTIONS } from "../../data/assumptions";
import { ANSWER_BEHIND, isPlanDriver, isUncertainAnswer, type PlanDriver, type UncertainAnswer } from "../../model";
import { NOT_SURE, PRACTICES } from "../../questionnaire/ids";
import { recordOf } from "../../questionnaire/records";
import type { AnswerId, Answers } from "../../questionnaire/types";
import { capitalised } from "../words";
import { assumptionWords } from "./assumptions";
import { PRACTICE_NAMES } from "./capability";
import type { Subject } from "./subjects";
import { unknownWords } from "./unknowns";

const practices = recordOf(PRACTICES.map((practice) => [`practice.${practice}`, `How ${PRACTICE_NAMES[practice]} is practised`] as const));

/** Answers that are uncertain, as they stand beside a bar or in a list. */
const ANSWERS: Readonly<Record<UncertainAnswer, string>> = {
  mailboxes: "Number of mailboxes",
  appMessages: "Application messages a month",
  hourlyCost: "Cost of an operator’s hour",
  ownHours: "Hours a month that mail takes you now",
  operators: "How many people would operate it",
  deputy: "Whether somebody can stand in",
  coverage: "Who answers outside office hours",
  growth: "By how much it grows in a year",
  revenueAtStake: "Revenue that flows through mail",
  mailboxOwners: "Whether mailboxes are staff’s or customers’",
  bulk: "Whether bulk mail is sent",
  today: "How mail is run today",
  suite: "Whether an office suite is paid for anyway",
  targeted: "Whether attackers aim at you",
  mfa: "How many accounts have a second factor",
  ...practices,
};

/** How to come closer to a number of ours before choosing, by what it is about. */
const WAYS: Readonly<Record<Subject, string>> = {
  work: "Ask somebody who does this work for their hours, or log your own for a month.",
  start: "Move a small part as a trial and time it, or ask for a quote.",
  bills: "Ask for written quotes.",
  years: "It lies in the future; a contract with fixed prices settles its part.",
  missing: "Send test messages to the large receivers for a month and count what arrives.",
  team: "Look at how the team’s other services have fared.",
  records: "It is largely chance; the record of your own incidents says most.",
  delivery: "It is largely chance; the record of your own incidents says most.",
  attacks: "It is largely chance; the record of your own incidents says most.",
  outages: "It is largely chance; the record of your own incidents says most.",
  people: "It is largely chance; how long people and suppliers have stayed so far says most.",
  volumes: "Count it in what you run today.",
};

/** Prices of plans: what one chooses, not what one finds out. */
const PLANS: Readonly<Record<PlanDriver, string>> = {
  hostedPlan: "Price of the hosted plan",
  appPlan: "Price of application mail",
};

const CHOOSE_A_PLAN = "It is yours to choose: take a plan that does what you need, and ask for an offer.";

const answerName = (id: string): string | undefined => (isUncertainAnswer(id) ? ANSWERS[id] : undefined);

function assumptionOf(line: string) {
  const row = ASSUMPTIONS.find((candidate) => candidate.line === line);
  if (row === undefined) throw new Error(`The uncertain input "${line}" is neither an answer nor an assumption with a name.`);
  return assumptionWords(row);
}

/**
 * The plain name of an uncertain input of the model: an answer's id, or the line of an assumption, whatever its option. Marked where the
 * founder's own value stands in the place of the assumption. Throws for an id that has no name.
 */
export function inputName(id: string, ownLines: ReadonlySet<string> = new Set()): string {
  const answer = isPlanDriver(id) ? PLANS[id] : answerName(id);
  if (answer !== undefined) return answer;
  const { name } = assumptionOf(id);
  return ownLines.has(id) ? `${capitalised(name)} (your value)` : capitalised(name);
}

/** The answer that would settle an input; undefined for an assumption that no answer replaces. */
export function answerOf(id: string): AnswerId | undefined {
  return ANSWER_BEHIND[id] ?? (isUncertainAnswer(id) || isPlanDriver(id) ? id : undefined);
}

/** How to find an input out: as for an open answer, or for an assumption by what it is about. */
export function inputHow(id: string): string {
  if (isPlanDriver(id)) return CHOOSE_A_PLAN;
  const answer = answerOf(id);
  if (answer === "hourlyCost") return "Divide a year’s pay with all its charges by the hours really worked.";
  return answer === undefined ? WAYS[assumptionOf(id).subject] : unknownWords(answer).howToFindOut;
}

/** Whether the input is a choice left open: it has no low and no high side. */
export function isChoice(id: string, answers: Answers): boolean {
  return isUncertainAnswer(id) && answers[id] === NOT_SURE;
}

/** Whether the input is an answer left open, so that the list of open answers already says how to find it out. */
export function isOpenAnswer(id: string, answers: Answers): boolean {
  const answer = answerOf(id);
  return answer !== undefined && answers[answer] === NOT_SURE;
}
