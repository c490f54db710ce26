import { NOT_SURE, type Objective, type OptionId } from "../../questionnaire/ids";
import type { Facts, ObjectiveFact } from "../facts";
import { capitalised, listed } from "../words";
import { BASIS_PHRASES, OBJECTIVE_NAMES } from "./names";
import type { Component } from "./ownership";

/** The parts through which an objective reaches, for people's mail. */
const REACHES: Record<Objective, readonly Component[]> = {
  "data-location": ["mailbox-store", "logs-and-archive"],
  confidentiality: ["mailbox-store", "signing-keys", "outbound-people"],
  retention: ["logs-and-archive"],
  logging: ["logs-and-archive"],
  filtering: ["inbound-filtering"],
  routing: ["outbound-people"],
  identity: ["identity"],
  "failure-domains": ["mailbox-store", "outbound-people"],
  exit: ["domain-and-dns", "mailbox-store"],
  product: ["mailbox-store", "outbound-people"],
};

function reaches({ id, fit, scope }: ObjectiveFact, component: Component): boolean {
  if (component === "outbound-application") return scope !== "people";
  // A relay is a third party that sees every message.
  const barsRelay = fit === "barred" && (id === "data-location" || id === "logging");
  if (component === "outbound-people" && barsRelay) return scope !== "application";
  return scope !== "application" && REACHES[id].includes(component);
}

function names(objectives: readonly ObjectiveFact[]): string {
  return listed(objectives.map(({ id }) => OBJECTIVE_NAMES[id]));
}

/** What the objectives that reach through a part ask of it: the strongest claim alone. */
function objectiveSentence(facts: Facts, component: Component, isOwned: boolean): string[] {
  const here = facts.objectives.filter((objective) => reaches(objective, component));
  const established = here.filter((objective) => objective.established === "met");
  const onlyOwning = established.filter((objective) => objective.hostedFails === "met");
  const [first] = onlyOwning;
  if (component === "domain-and-dns") return here.length > 0 ? [`Held in your own name, it is the first half of ${names(here)}.`] : [];
  if (first && isOwned)
    return [
      onlyOwning.length === 1
        ? `Needed for ${names(onlyOwning)}: ${BASIS_PHRASES[first.basis]}, and no hosted service can meet it.`
        : `Needed for ${names(onlyOwning)}, which no hosted service can meet.`,
    ];
  if (first) return [`This is where buying falls short of ${names(onlyOwning)}.`];
  const bought = established.filter((objective) => objective.hostedFails === "not-met");
  if (bought.length > 0) return [`You must have ${names(bought)}: get it into the contract before you sign.`];
  const open = here.filter((objective) => objective.established !== "not-met");
  if (open.length > 0) return [`Not settled yet: ${names(open)}. Ask the provider in writing whether it can be met.`];
  if (here.length === 0 || isOwned) return [];
  return [`${capitalised(names(here))}: a wish here, which does not ask for owning this part.`];
}

const NOTICED = { day: "a day", week: "a week", month: "a month" } as const;

/** What the answers about today's practice and traffic add to a part. */
function practiceSentence({ answers, hasApplicationMail }: Facts, component: Component, isOwned: boolean): string[] {
  const runsItself = answers.today === "self";
  switch (component) {
    case "domain-and-dns":
      if (answers.today === "none") return ["Register it before you choose anything else."];
      return hasApplicationMail ? ["Application mail gets a name below it, with records of its own."] : [];
    case "signing-keys":
      if (answers["practice.keys"] === "none") return ["Nobody changes keys today: put a first date into the calendar."];
      return answers["practice.keys"] === "ad-hoc" ? ["Keys are changed now and then today: make it twice a year."] : [];
    case "inbound-filtering":
      return answers.targeted === "yes"
        ? ["You expect to be aimed at: have mail that asks for payment or sign-in marked, and such requests confirmed by a call."]
        : [];
    case "mailbox-store":
      if (answers.mailboxOwners === "customers")
        return ["The mailboxes are your customers’: losing one costs you theirs, and you owe them their own export."];
      if (isOwned && answers["practice.restore"] !== "routine" && answers["practice.restore"] !== NOT_SURE)
        return ["A restore is not practised as a routine today: a backup that was never restored is a hope."];
      return !isOwned && runsItself ? ["You hold this yourselves today: time the export before the move."] : [];
    case "outbound-people":
      return !isOwned && runsItself ? ["Your own addresses do this today: take them out of SPF after the move."] : [];
    case "outbound-application":
      if (answers.bulk === "yes") return ["You send bulk mail: give it a name and addresses apart from receipts and passwords."];
      return answers.bulk === NOT_SURE ? ["Find out whether any of it is bulk mail: that belongs on addresses of its own."] : [];
    case "identity":
      if (answers.mfa === "some") return ["Some accounts have no second factor today: begin with administrators."];
      if (answers.mfa === "none") return ["No account has a second factor today: that is the first thing to change."];
      return answers.mfa === "all" ? ["A second factor is there for everybody: check that nothing goes around it."] : [];
    case "logs-and-archive":
      return isOwned && answers["practice.abuse"] === "none" ? ["Nobody reads abuse reports today: name who does."] : [];
    case "monitoring":
      if (answers.noticeTime === "hours" || answers.noticeTime === NOT_SURE) return [];
      return [
        `You answered that a silent fault is noticed after about ${NOTICED[answers.noticeTime]}: each of these days of mail is at risk.`,
      ];
  }
}

/** What the answers add to a part of the map, one or two sentences; undefined where they add nothing. */
export function inYourCase(
  facts: Facts,
  component: Component,
  decision: "own" | "delegate" | "own-policy",
  option: OptionId,
): string | undefined {
  const isOwned = decision === "own" || (decision === "own-policy" && option !== "hosted" && option !== "sender");
  const sentences = [...objectiveSentence(facts, component, isOwned), ...practiceSentence(facts, component, isOwned)];
  return sentences.length === 0 ? undefined : sentences.join(" ");
}
