import { BOOK, type Place, type Plan } from "../data/price-book";
import { type ExitFrom, NOT_SURE, type Objective } from "../questionnaire/ids";
import type { Scenario } from "../questionnaire/scenario";
import type { Answers } from "../questionnaire/types";
import { highestOf, type Metered, middleOf, volumeToday } from "./plan-volume";
import { chosenObjectives, establishedStatus, hostedFitStatus } from "./rule/owned-option";

/** Whether a plan does what is asked; unknown where no page was seen that says it, which never counts as a yes. */
export type Fit = "yes" | "no" | "unknown";

/** What a plan has to do: be sold at the size, hold the mailboxes, and meet an objective. */
export type Need = "size" | "storage" | Objective;
export type NeedFit = { need: Need; fit: Fit };

/** Whether a plan is sold at a quantity of what it is priced by. */
export function isSoldAt({ cap }: Plan, quantity: number): boolean {
  return cap === null || quantity <= cap;
}

/** Whether an organisation can buy a plan at all: some are for schools and universities, some for whoever sells mailboxes on. */
export function isOpenTo({ soldTo }: Plan, { organisation, mailboxOwners }: Answers): boolean {
  if (soldTo === "education") return organisation === "education";
  return soldTo === undefined || mailboxOwners === "customers";
}

/**
 * The objectives that a plan for one kind of mail has to meet: those that are established and that hosting may be able to meet, and how long
 * mail is kept wherever it was named, since every option is priced with it, unless an archive that is paid anyway keeps it. What no service can
 * meet is asked of none.
 */
export function needsOf({ answers }: Pick<Scenario, "answers">, metered: Metered): Objective[] {
  const concerns = (objective: Objective) => {
    const scope = answers.mailboxes === 0 ? "application" : (answers[`scope.${objective}`] ?? "people");
    return scope === "both" || scope === (metered === "mailboxes" ? "people" : "application");
  };
  const isNeeded = (objective: Objective) =>
    establishedStatus(answers, objective) === "met" || (objective === "retention" && metered === "mailboxes");
  const isArchived = (objective: Objective) =>
    objective === "retention" && metered === "mailboxes" && answers.paidAnyway.includes("archive");
  return chosenObjectives(answers).filter(
    (objective) => concerns(objective) && isNeeded(objective) && !isArchived(objective) && hostedFitStatus(answers, objective) !== "met",
  );
}

/** What a plan does of all that is asked of one for these answers. */
export function planFit(plan: Plan, scenario: Scenario, metered: Metered): NeedFit[] {
  const volume = volumeToday(scenario, metered);
  return [
    { need: "size", fit: isSoldAt(plan, volume) ? "yes" : "no" },
    ...(metered === "mailboxes" ? [{ need: "storage" as const, fit: storageFit(plan, volume, scenario) }] : []),
    ...needsOf(scenario, metered).map((need) => ({ need, fit: objectiveFit(need, plan, scenario.answers) })),
  ];
}

const MAILBOX = "all.storage-per-mailbox";

/** A mailbox of its own has to hold the fullest that the model reckons with; pooled storage, what they come to together. */
function storageFit({ storageGb }: Plan, mailboxes: number, scenario: Scenario): Fit {
  if (storageGb === null) return "unknown";
  if ("pooled" in storageGb) return storageGb.pooled >= middleOf(MAILBOX, scenario) * mailboxes ? "yes" : "no";
  return storageGb.perMailbox >= highestOf(MAILBOX, scenario) ? "yes" : "no";
}

/** Whether a plan meets an objective by what the price book knows of it. */
export function objectiveFit(objective: Objective, plan: Plan, answers: Answers): Fit {
  switch (objective) {
    case "data-location":
      return placeFit(plan, answers);
    case "exit":
      return exitFit(plan.vendor, answers);
    case "confidentiality":
      return plan.kind === "customer-held-keys" ? "yes" : plan.kind === "single-tenant" ? "unknown" : "no";
    case "retention":
      return plan.retention ? "yes" : plan.kind === "single-tenant" ? "unknown" : "no";
    case "logging":
      return plan.kind === "single-tenant" || plan.can.includes("journal") ? "yes" : "unknown";
    case "identity":
      return plan.kind === "single-tenant" || plan.can.includes("sign-in") ? "yes" : "unknown";
    case "filtering":
    case "routing":
    case "failure-domains":
    case "product":
      return plan.kind === "single-tenant" ? "yes" : "unknown";
  }
}

/** Places that stand for themselves; "another place" could be any other. */
const NAMED: readonly Place[] = ["eu", "uk", "ch", "us"];

/** Where no place was named, only a plan that can keep data in each of them is sure to keep it in the right one. */
function placeFit({ data }: Plan, { requiredPlace = NOT_SURE }: Answers): Fit {
  if (data === undefined) return "unknown";
  const can = (place: Place) => place !== "other" && data.places.includes(place);
  if (requiredPlace === NOT_SURE || requiredPlace.length === 0) return NAMED.every(can) ? "yes" : "unknown";
  if (requiredPlace.some(can)) return "yes";
  return requiredPlace.includes("other") ? "unknown" : "no";
}

const EU_COUNTRIES = new Set([
  "AT",
  "BE",
  "BG",
  "CY",
  "CZ",
  "DE",
  "DK",
  "EE",
  "ES",
  "FI",
  "FR",
  "GR",
  "HR",
  "HU",
  "IE",
  "IT",
  "LT",
  "LU",
  "LV",
  "MT",
  "NL",
  "PL",
  "PT",
  "RO",
  "SE",
  "SI",
  "SK",
]);

/** The jurisdiction of a country as the questions name it. */
export function jurisdictionOf(country: string): Place {
  if (EU_COUNTRIES.has(country)) return "eu";
  return country === "GB" ? "uk" : country === "CH" ? "ch" : country === "US" ? "us" : "other";
}

/** What has to be left; undefined where that was not said. */
function toLeave({ exitFrom }: Answers): readonly ExitFrom[] | undefined {
  return exitFrom === undefined || exitFrom === NOT_SURE || exitFrom.length === 0 ? undefined : exitFrom;
}

/** Whether a plan is sold by the provider of today. */
export function isOfTodaysProvider({ vendor }: Pick<Plan, "vendor">, { today, todayProvider }: Answers): boolean {
  const { provider } = BOOK.vendor(vendor);
  return today === "hosted" && provider !== undefined && provider === todayProvider;
}

/** Whether a vendor lies outside what has to be left. An unknown country, provider of today or aim is never taken to be outside. */
function exitFit(vendor: string, answers: Answers): Fit {
  const { today, todayProvider } = answers;
  const isLeft = isOfTodaysProvider({ vendor }, answers);
  const leave = toLeave(answers);
  if (leave === undefined) return isLeft ? "no" : "unknown";
  const fits: Fit[] = [homeFit(vendor, leave)];
  if (leave.includes("vendor") && today === "hosted")
    fits.push(isLeft ? "no" : todayProvider === undefined || todayProvider === NOT_SURE ? "unknown" : "yes");
  return fits.includes("no") ? "no" : fits.includes("unknown") ? "unknown" : "yes";
}

function homeFit(vendor: string, leave: readonly ExitFrom[]): Fit {
  const left = leave.filter((each) => each !== "vendor");
  if (left.length === 0) return "yes";
  const { home } = BOOK.vendor(vendor);
  if (home === undefined) return "unknown";
  const jurisdiction = jurisdictionOf(home.country);
  if (!left.includes(jurisdiction)) return "yes";
  return jurisdiction === "other" ? "unknown" : "no";
}

/**
 * Whether the provider of today lies outside what has to be left, so that one may stay; "unknown" until that is known, "no" where the provider
 * itself is to be left. Undefined where leaving is no requirement, or mail is with no provider.
 */
export function providerOfTodayFits(answers: Answers): Fit | undefined {
  const isNeeded = chosenObjectives(answers).includes("exit") && establishedStatus(answers, "exit") !== "not-met";
  if (!isNeeded || answers.today !== "hosted") return undefined;
  const leave = toLeave(answers);
  if (leave === undefined) return "unknown";
  if (leave.includes("vendor")) return "no";
  const vendor = BOOK.data.vendors.find(({ provider }) => provider !== undefined && provider === answers.todayProvider);
  return vendor === undefined ? "unknown" : homeFit(vendor.name, leave);
}

/** Whether buying means to move people's mail to another provider: leaving is a requirement, and the provider of today is not known to be outside. */
export function changesProvider({ answers }: Pick<Scenario, "answers">): boolean {
  return needsOf({ answers }, "mailboxes").includes("exit") && providerOfTodayFits(answers) !== "yes";
}
