import { NOT_SURE } from "./ids";
import { idsOf } from "./records";
import type { Answers, Draft, RangeValue } from "./types";

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
  "self-without-experience": "You run mail yourselves today, but the team has no experience with mail.",
} as const;

export type ContradictionCode = keyof typeof CONTRADICTIONS;

const HOURS_PER_PERSON_MONTH = 160;
export const PEOPLE_FOR_A_ROTA = 4;

const lowOf = (value: RangeValue): number => (typeof value === "number" ? value : value.low);

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
      includesAny(objectives, ["product"]) && given["scope.product"] !== "application" && given.mailboxOwners === "staff",
    "customers-without-product": given.mailboxOwners === "customers" && Array.isArray(objectives) && !objectives.includes("product"),
    "bulk-without-messages": given.bulk === "yes" && given.appMessages === 0,
    "application-without-messages":
      given.appMessages === 0 &&
      Array.isArray(objectives) &&
      objectives.some((one) => given[`scope.${one}`] === "application" || given[`scope.${one}`] === "both"),
    "self-without-experience": given.today === "self" && given.experience === "none",
  };
  return idsOf(found).filter((code) => found[code]);
}
