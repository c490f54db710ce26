import { chosenObjectives } from "./applies";
import { NOT_SURE, type Scope } from "./ids";
import { idsOf } from "./records";
import type { AnswerId, Answers, Draft, RangeValue } from "./types";

/** What each contradiction says to the founder. Contradictions are shown and never block. */
export const CONTRADICTIONS = {
  "rota-needs-four": "You have a rota day and night, but fewer than four people. Each would be on call more than one week in four.",
  "hours-without-monitoring":
    "Nobody monitors your systems, yet you would notice silent loss within hours. Without monitoring it usually takes weeks.",
  "self-today-nobody": "You run mail yourselves today, but nobody operates it.",
  "coverage-without-people":
    "Somebody would react when mail breaks, but there are no operators, no deputy and no specialists under contract.",
  "deputy-without-operator": "There is a deputy, but no operator to stand in for.",
  "committed-more-than-people": "More hours are set aside than the operators have: 160 hours a month each.",
  "preference-yet-barred": "A requirement that rules out third parties is more than a preference. Is it written down somewhere?",
  "motive-only": "You named compliance, privacy, security or control as a motive, but no objective that would make it a requirement.",
  "product-for-staff": "Mail is what you sell, but the mailboxes are all for your own people.",
  "customers-without-product": "Customers use the mailboxes, but you did not say that mail is part of what you sell.",
  "bulk-without-messages": "You send bulk mail, but your software sends no messages.",
  "application-without-messages":
    "An objective covers the mail of your software, but your software sends none. There would be nothing to own for it.",
  "no-mail-at-all": "You need no mailboxes, and your software sends no messages. There is no mail to decide about.",
  "people-without-mailboxes":
    "An objective covers people’s mail, but you need no mailboxes. It is read as one for the mail of your software.",
  "leaving-without-provider": "You must be able to leave the provider that you have today, but your mail is not with one.",
  "own-hours-unknown": "The money is to be counted with the hours that mail takes you now, but you are not sure of them. Ours count.",
  "own-hours-above-committed": "Mail takes your team more hours today than are set aside for it.",
  "rota-paid-without-rota": "You pay for being on call anyway, but nobody is on call day and night.",
  "self-without-experience": "You run mail yourselves today, but the team has no experience with mail.",
} as const;

export type ContradictionCode = keyof typeof CONTRADICTIONS;

const HOURS_PER_PERSON_MONTH = 160;
export const PEOPLE_FOR_A_ROTA = 4;

const lowOf = (value: RangeValue): number => (typeof value === "number" ? value : value.low);

const highOf = (value: RangeValue): number => (typeof value === "number" ? value : value.high);

const includesAny = <T>(set: readonly T[] | typeof NOT_SURE | undefined, wanted: readonly T[]): boolean =>
  Array.isArray(set) && wanted.some((one) => set.includes(one));

/** Which answers do not go together, as codes. An open or unsure answer contradicts nothing. */
export function contradictions(answers: Answers | Draft): ContradictionCode[] {
  const given: Draft = answers;
  const { operators, objectives, committedHours } = given;
  const nobody = operators === 0;
  const people = typeof operators === "number" ? operators + (given.deputy === "yes" ? 1 : 0) : undefined;
  const found: Record<ContradictionCode, boolean> = {
    "rota-needs-four": given.coverage === "rota" && people !== undefined && people < PEOPLE_FOR_A_ROTA,
    "hours-without-monitoring": given["practice.monitoring"] === "none" && given.noticeTime === "hours",
    "self-today-nobody": given.today === "self" && nobody,
    "coverage-without-people":
      nobody &&
      given.deputy !== "yes" &&
      given.experience !== "contracted" &&
      (given.coverage === "office-hours" || given.coverage === "best-effort" || given.coverage === "rota"),
    "deputy-without-operator": given.deputy === "yes" && nobody,
    "committed-more-than-people":
      typeof operators === "number" &&
      committedHours !== undefined &&
      committedHours !== NOT_SURE &&
      lowOf(committedHours) > HOURS_PER_PERSON_MONTH * operators,
    "preference-yet-barred":
      Array.isArray(objectives) &&
      objectives.some((one) => given[`basis.${one}`] === "preference" && given[`hostedFit.${one}`] === "barred"),
    "motive-only":
      Array.isArray(objectives) && objectives.length === 0 && includesAny(given.motives, ["compliance", "privacy", "security", "control"]),
    "product-for-staff":
      includesAny(objectives, ["product"]) &&
      given["scope.product"] !== "application" &&
      given.mailboxOwners === "staff" &&
      given.mailboxes !== 0,
    "customers-without-product":
      given.mailboxes !== 0 && given.mailboxOwners === "customers" && Array.isArray(objectives) && !objectives.includes("product"),
    "bulk-without-messages": given.bulk === "yes" && given.appMessages === 0,
    "application-without-messages":
      given.appMessages === 0 &&
      Array.isArray(objectives) &&
      objectives.some((one) => given[`scope.${one}`] === "application" || given[`scope.${one}`] === "both"),
    "no-mail-at-all": given.mailboxes === 0 && given.appMessages === 0,
    "people-without-mailboxes":
      given.mailboxes === 0 &&
      Array.isArray(objectives) &&
      objectives.some((one) => given[`scope.${one}`] === "people" || given[`scope.${one}`] === "both"),
    "leaving-without-provider": includesAny(given.exitFrom, ["vendor"]) && (given.today === "none" || given.today === "self"),
    "own-hours-unknown": given.hoursFrom === "own" && given.ownHours === NOT_SURE,
    "own-hours-above-committed":
      given.ownHours !== undefined &&
      given.ownHours !== NOT_SURE &&
      committedHours !== undefined &&
      committedHours !== NOT_SURE &&
      lowOf(given.ownHours) > highOf(committedHours),
    "rota-paid-without-rota":
      includesAny(given.paidAnyway, ["rota"]) && given.coverage !== undefined && given.coverage !== "rota" && given.coverage !== NOT_SURE,
    "self-without-experience": given.today === "self" && given.experience === "none",
  };
  return idsOf(found).filter((code) => found[code]);
}

const scopesOver = (stream: Exclude<Scope, "both">, draft: Draft): AnswerId[] =>
  chosenObjectives(draft)
    .map((objective) => `scope.${objective}` as const)
    .filter((id) => draft[id] === stream || draft[id] === "both");

const barredPreferences = (draft: Draft): AnswerId[] =>
  chosenObjectives(draft)
    .filter((one) => draft[`basis.${one}`] === "preference" && draft[`hostedFit.${one}`] === "barred")
    .flatMap((one) => [`basis.${one}`, `hostedFit.${one}`] as const);

/** The answers that each contradiction is between; each of them was given where it is found. */
const BETWEEN: Record<ContradictionCode, readonly AnswerId[] | ((draft: Draft) => AnswerId[])> = {
  "rota-needs-four": ["operators", "coverage"],
  "hours-without-monitoring": ["practice.monitoring", "noticeTime"],
  "self-today-nobody": ["operators", "today"],
  "coverage-without-people": ["operators", "coverage"],
  "deputy-without-operator": ["operators", "deputy"],
  "committed-more-than-people": ["operators", "committedHours"],
  "preference-yet-barred": barredPreferences,
  "motive-only": ["motives", "objectives"],
  "product-for-staff": ["objectives", "mailboxOwners"],
  "customers-without-product": ["objectives", "mailboxOwners"],
  "bulk-without-messages": ["appMessages", "bulk"],
  "application-without-messages": (draft) => [...scopesOver("application", draft), "appMessages"],
  "no-mail-at-all": ["mailboxes", "appMessages"],
  "people-without-mailboxes": (draft) => [...scopesOver("people", draft), "mailboxes"],
  "leaving-without-provider": ["exitFrom", "today"],
  "own-hours-unknown": ["ownHours", "hoursFrom"],
  "own-hours-above-committed": ["committedHours", "ownHours"],
  "rota-paid-without-rota": ["coverage", "paidAnyway"],
  "self-without-experience": ["experience", "today"],
};

/** The answers that a contradiction found in a draft is between. */
export function between(code: ContradictionCode, draft: Draft): readonly AnswerId[] {
  const ids = BETWEEN[code];
  return typeof ids === "function" ? ids(draft) : ids;
}

/**
 * What contradicts, by the question of a page beside which it is said: the last on the page that has a part in it, in the order in which these
 * are asked.
 */
export function contradictionsAt(asked: readonly AnswerId[], draft: Draft): Map<AnswerId, ContradictionCode[]> {
  const found = new Map<AnswerId, ContradictionCode[]>();
  for (const code of contradictions(draft)) {
    const ids = between(code, draft);
    const place = asked.findLast((id) => ids.includes(id));
    if (place !== undefined) found.set(place, [...(found.get(place) ?? []), code]);
  }
  return found;
}

/** The name, on its page, of what is said beside a question. */
export const contradictionId = (id: AnswerId): string => `${id}-contradiction`;
