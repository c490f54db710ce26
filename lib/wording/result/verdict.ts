import { NARROW, type Status } from "../../model";

import type { OptionId } from "../../questionnaire/ids";
import type { Facts } from "../facts";
import { requirementsOnlyOwningMeets } from "../facts";
import { numberWord, shareInWords } from "../format";
import { listed, plural, uncapitalised } from "../words";
import { mustLeave, OUTSIDE } from "./exit";
import { hostedKinds, KIND_NAMES, meetableByBuying } from "./kinds";
import { missingWhenBuying } from "./meanwhile";
import { BASIS_PHRASES, OBJECTIVE_NAMES, OWNING, optionMeaning } from "./names";
import { conditionsToEstablish } from "./unless";

/** The classes of verdict; each has its own first line. */
export type VerdictClass =
  | "own"
  | "own-once-done"
  | "buy-no-requirement"
  | "buy-team-cannot"
  | "buy-requirement-without-team"
  | "buy-unless";

/** Which first line a verdict gets. */
export function verdictClass(facts: Facts): VerdictClass {
  const { recommendation, conditions } = facts.assessment;
  if (facts.rules) return recommendation.goLive.length === 0 ? "own" : "own-once-done";
  const others = [conditions.capability.status, conditions.burden.status];
  const anyNotMet = conditions.control.status === "not-met" || others.includes("not-met");
  if (!anyNotMet) return "buy-unless";
  if (conditions.control.status === "not-met") return "buy-no-requirement";
  return conditions.control.status === "met" ? "buy-requirement-without-team" : "buy-team-cannot";
}

const OWN_TITLES: Record<Exclude<OptionId, "hosted">, string> = {
  sender: "Own the sending of your application mail",
  core: "Own the core of your email",
  self: "Own all of your email",
};

/** A few words for the document title and the file name. */
export function verdictTitle(facts: Facts): string {
  const { option, timing } = facts.assessment.recommendation;
  if (option !== "hosted") return OWN_TITLES[option];
  return timing === "at-renewal" ? "Move to bought email at the next renewal" : "Buy your email";
}

function buy(facts: Facts): string {
  if (facts.assessment.recommendation.timing === "at-renewal") return "Move to bought email at the next renewal";
  if (mustLeave(facts)) return "Buy your email";
  return facts.answers.today === "hosted" ? "Buy your email, as you do today" : "Buy your email";
}

/** Buying that does not meet what is required: nothing is said of staying. */
function buyFor(facts: Facts): string {
  return facts.assessment.recommendation.timing === "at-renewal" ? buy(facts) : "Buy your email for now";
}

/** Why nothing that was named asks for owning, where control is not met. */
export type NoRequirement = "none-named" | "preference" | "about-nothing" | "buyable";

export function whyControlFails({ objectives }: Facts): NoRequirement {
  if (objectives.length === 0) return "none-named";
  if (objectives.every((objective) => objective.established === "not-met")) return "preference";
  return objectives.every((objective) => objective.isAboutNothing) ? "about-nothing" : "buyable";
}

/** Why the control condition is not met, as the second half of the first line. */
function whyNoRequirement(facts: Facts): string {
  const why: Record<NoRequirement, string> = {
    "none-named": "you named nothing that you must control",
    preference:
      facts.objectives.length === 1
        ? "the control that you want is a preference, not a requirement"
        : "the kinds of control that you want are preferences, not requirements",
    "about-nothing": "what you named is about application mail, and you send none",
    buyable: "what you must control can be bought from a hosted service",
  };
  return why[whyControlFails(facts)];
}

function failing(facts: Facts): string {
  const { capability, burden } = facts.assessment.conditions;
  const team = "the team cannot operate it today";
  const accepted = "nobody has accepted the burden at its real size";
  return listed([capability.status === "not-met" ? team : "", burden.status === "not-met" ? accepted : ""].filter((text) => text !== ""));
}

/** Who cannot carry the requirement, and why, after "a requirement that no hosted service can meet, and". */
function cannotCarry(facts: Facts): string {
  const { capability, burden } = facts.assessment.conditions;
  if (burden.status !== "not-met") return "a team that cannot carry it today";
  if (capability.status !== "not-met") return "nobody has taken on the whole burden of meeting it yourselves";
  return "a team that cannot operate it today and has not taken on the whole burden";
}

/** The first line of the memo. */
export function verdictSentence(facts: Facts): string {
  const { goLive } = facts.assessment.recommendation;
  switch (verdictClass(facts)) {
    case "own":
      return `${verdictTitle(facts)}: you have a requirement that no hosted service can meet, a team that can operate it, and a burden that is knowingly accepted.`;
    case "own-once-done":
      return `${verdictTitle(facts)}, once ${plural(goLive.length, "one thing is", `${numberWord(goLive.length)} things are`)} done: all three conditions for owning are met, and the list before going live is not finished.`;
    case "buy-no-requirement":
      return `${buy(facts)}: ${whyNoRequirement(facts)}.`;
    case "buy-requirement-without-team":
      return `${buyFor(facts)}, and face a hard fact: you have a requirement that no hosted service can meet, and ${cannotCarry(facts)}.`;
    case "buy-team-cannot":
      return `${buy(facts)}: however the open question about control is answered, ${failing(facts)}.`;
    case "buy-unless": {
      const things = conditionsToEstablish(facts);
      const [only = ""] = things;
      const missing = missingWhenBuying(facts);
      if (missing !== undefined) return `${buyFor(facts)}, unless you can establish what is still open: until then ${missing}.`;
      return things.length === 1
        ? `${buy(facts)}, unless you can establish this: ${uncapitalised(only)}`
        : `${buy(facts)}, unless you can establish exactly what is still open.`;
    }
  }
}

const isOrAre = (count: number) => `${numberWord(count)} ${plural(count, "is", "are")}`;

/** How many of the three conditions are met, and how many are open. */
function howMany(met: number, open: number): string {
  if (open === 0) return met === 0 ? "none of them is met" : `${isOrAre(met)} met`;
  if (met > 0) return `${isOrAre(met)} met and ${isOrAre(open)} open`;
  return open === 3 ? "all three are open" : `${isOrAre(3 - open)} not met and ${isOrAre(open)} open`;
}

function ruleSentence(facts: Facts): string {
  const counts = (status: Status) => Object.values(facts.assessment.conditions).filter((condition) => condition.status === status).length;
  const met = counts("met");
  if (met === 3)
    return "Owning is legitimate when control is a requirement, the team can operate it and the burden is accepted; all three are met.";
  return `Owning takes three things together: control as a requirement, a team that can operate it, and a burden knowingly accepted; ${howMany(met, counts("unknown"))}.`;
}

const READING = "This is our reading of the rule: money and scores stand beside it and cannot outvote it.";

function becauseOwned(facts: Facts): string {
  const requirements = requirementsOnlyOwningMeets(facts);
  const named = listed(requirements.map((objective) => `${OBJECTIVE_NAMES[objective.id]} (${BASIS_PHRASES[objective.basis]})`));
  return `The ${plural(requirements.length, "requirement is", "requirements are")} ${named}; the least you can own to meet ${plural(requirements.length, "it", "them")} is this: ${optionMeaning(facts, facts.ownedId)}.`;
}

/** That to own is certain, but not how much, while it is not known what the rest of the objectives rest on. */
function howMuchIsOpen(facts: Facts): string[] {
  if (facts.assessment.recommendation.verdict === "settled") return [];
  const { unknowns } = facts.assessment.recommendation;
  const open = facts.objectives.filter(({ id }) => unknowns.includes(`basis.${id}`) || unknowns.includes(`hostedFit.${id}`));
  const names = listed(open.map((objective) => OBJECTIVE_NAMES[objective.id]));
  return [
    names === ""
      ? "How much has to be owned is still open."
      : `How much has to be owned is still open, until it is known whether this is a requirement that no hosted service can meet: ${names}.`,
  ];
}

/** Buying that answers to what was named, before anyone owns a server. */
function stricterKind(facts: Facts): string[] {
  if (meetableByBuying(facts).length === 0) return [];
  const kinds = hostedKinds(facts).map((kind) => KIND_NAMES[kind]);
  const isWish = facts.objectives.every((objective) => objective.established === "not-met");
  return [
    isWish
      ? `Buying comes in stricter kinds, if you want to pay for what you prefer: ${listed(kinds)}.`
      : `Buying comes in stricter kinds; for what you named, look for ${listed(kinds)}.`,
  ];
}

/** An exit that buying can meet leads to another provider, until that of today is known to be outside. */
function leaving(facts: Facts): string[] {
  if (!mustLeave(facts)) return [];
  const isWish = facts.objectives.some(({ id, established }) => id === "exit" && established === "not-met");
  return [
    isWish
      ? `You would rather leave a vendor or jurisdiction, and buying can do that as well: move to ${OUTSIDE}.`
      : `You want to leave a vendor or jurisdiction: buying does that only from ${OUTSIDE}, and it is not known that your provider of today is one.`,
  ];
}

const WAYS_OUT =
  "There are three ways out: narrow the scope until a hosted service can meet it, fund the people and hours that owning takes, or drop what needs it.";

function timingSentence(facts: Facts): string[] {
  if (facts.assessment.recommendation.timing !== "at-renewal") return [];
  return [
    "You run mail yourselves today, and nothing in your answers asks for haste: plan the move for the next renewal of servers, contracts or people.",
  ];
}

function narrowSentence(facts: Facts): string[] {
  return facts.assessment.recommendation.narrow
    ? [`It is a narrow call: at least one number that the rule depends on is decided by less than ${shareInWords(NARROW)}.`]
    : [];
}

/** The reason, the timing and what it would take, after the first line. */
export function verdictDetail(facts: Facts): string[] {
  const body: Record<VerdictClass, () => string[]> = {
    own: () => [becauseOwned(facts), ...howMuchIsOpen(facts)],
    "own-once-done": () => [becauseOwned(facts), ...howMuchIsOpen(facts), "Until the list is finished, keep mail where it is."],
    "buy-no-requirement": () => [ruleSentence(facts), ...leaving(facts), ...stricterKind(facts)],
    "buy-requirement-without-team": () => [
      `Buying does not meet the requirement: ${missingWhenBuying(facts)}. Owning with this team would not meet it reliably either.`,
      WAYS_OUT,
    ],
    "buy-team-cannot": () => [ruleSentence(facts)],
    "buy-unless": () => [
      `Nothing in your answers rules owning out, but something is not known; if all of it turned out well, the answer would become ${OWNING[facts.ownedId]}.`,
      ...leaving(facts),
    ],
  };
  return [...body[verdictClass(facts)](), ...timingSentence(facts), ...narrowSentence(facts), READING];
}

export const VERDICT_LABELS: Record<"settled" | "open", string> = { settled: "Settled", open: "Open" };

/** What the label means for this result. */
export function labelMeaning(facts: Facts): string {
  const { verdict, unknowns } = facts.assessment.recommendation;
  if (verdict === "open") {
    return unknowns.length === 1
      ? "Open: one answer that is not known, or not closely enough, could change the verdict."
      : `Open: ${numberWord(unknowns.length)} answers that are not known, or not closely enough, could change the verdict.`;
  }
  return facts.notSureCount === 0
    ? "Settled: nothing that the verdict depends on is missing."
    : "Settled: the verdict is the same at the best and at the worst of everything that is not known.";
}

/** What a go-live criterion asks for under these answers. */
export const goLiveText = (id: keyof typeof GO_LIVE, { hasPeople }: Pick<Facts, "hasPeople">): string =>
  id === "restore" && !hasPeople ? "Restore a whole server from the backup, and write down how long it took." : GO_LIVE[id];

/** What each go-live criterion asks for. */
export const GO_LIVE: Record<"restore" | "rehearsal" | "keys" | "abuse", string> = {
  restore: "Restore a full mailbox and a whole server from the backup, and write down how long it took.",
  rehearsal: "Rehearse one failure from alert to repair, with the deputy doing the work.",
  keys: "Rotate the signing keys once, from a written procedure, without losing a message.",
  abuse: "Name who reads abuse and postmaster mail, and what they do with it on the same day.",
};
