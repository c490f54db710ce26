import type { OptionId } from "../../questionnaire/ids";
import { type Facts, type ObjectiveFact, requirementsOnlyOwningMeets } from "../facts";
import { numberWord } from "../format";
import { mustLeave } from "../result/exit";
import { conditionsToEstablish } from "../result/unless";
import { type NoRequirement, verdictClass, whyControlFails } from "../result/verdict";
import { capitalised, listed, plural } from "../words";
import { askingFor, duties, shortEnough } from "./texts";
import { leftUnmet } from "./unmet";

const MOST_WORDS = 20;

const OWN_ACTS: Record<Exclude<OptionId, "hosted">, string> = {
  sender: "Own the sending of application mail.",
  core: "Own the core of your email.",
  self: "Own all of your email.",
};

/** What to do, in at most six words. */
export function act(facts: Facts): string {
  const { option, timing } = facts.assessment.recommendation;
  if (option !== "hosted") return OWN_ACTS[option];
  if (timing === "at-renewal") return "Buy at your next renewal.";
  const isOpen = verdictClass(facts) === "buy-unless" || leftUnmet(facts).length > 0;
  const stays = facts.answers.today === "hosted" && !mustLeave(facts) && leftUnmet(facts).length === 0;
  const verb = stays ? "Keep buying" : "Buy";
  if (isOpen && !facts.nothingToOwn) return `${verb}, for now.`;
  const isApplicationAlone = !facts.hasPeople && facts.hasApplicationMail;
  return `${verb} your ${isApplicationAlone ? "application mail" : "email"}.`;
}

/** What was named that is more than a wish and can be bought. */
export function neededAndSold(facts: Facts): ObjectiveFact[] {
  return facts.objectives.filter(
    ({ established, hostedFails, isAboutNothing }) => established !== "not-met" && hostedFails === "not-met" && !isAboutNothing,
  );
}

function noProviderMeets(facts: Facts): string {
  const out = requirementsOnlyOwningMeets(facts).length;
  const all = facts.objectives.filter(({ established }) => established === "met").length;
  if (all === 1) return "No provider meets your requirement.";
  return out === all ? `No provider meets your ${numberWord(all)} requirements.` : "No provider meets all your requirements.";
}

function noRequirement(facts: Facts): string {
  const why: Record<NoRequirement, string> = {
    "none-named": "You named nothing that you must control.",
    preference: "You want control, but nothing requires it.",
    "about-nothing": "What you named concerns application mail, and you send none.",
    buyable:
      neededAndSold(facts).length > 0
        ? "A provider can give you the control you need."
        : "Nothing you require is out of a provider’s reach.",
  };
  return why[whyControlFails(facts)];
}

/** A signature is the only thing that is not known. */
function waitsForSignature(facts: Facts): boolean {
  const { unknowns } = facts.assessment.recommendation;
  return unknowns.length === 1 && unknowns[0] === "acceptance";
}

/** The fact that decided; with the longest act at most 16 words. */
export function why(facts: Facts): string {
  const { capability } = facts.assessment.conditions;
  const { goLive } = facts.assessment.recommendation;
  if (facts.nothingToOwn) return "You have no mail yet that anybody could own.";
  switch (verdictClass(facts)) {
    case "own":
      return `${noProviderMeets(facts)} Your team can.`;
    case "own-once-done":
      return `${capitalised(numberWord(goLive.length))} ${plural(goLive.length, "thing", "things")} must be done ${facts.answers.today === "self" ? "first" : "before you move"}.`;
    case "buy-no-requirement":
      return noRequirement(facts);
    case "buy-requirement-without-team":
      return `${noProviderMeets(facts)} ${capability.status === "not-met" ? "Nor could your team today." : "You haven’t accepted the burden."}`;
    case "buy-team-cannot":
      return capability.status === "not-met"
        ? "Whatever you must control, your team can’t run mail today."
        : "Whatever you must control, owning asks more than you accept.";
    case "buy-unless": {
      const open = conditionsToEstablish(facts).length;
      if (waitsForSignature(facts)) return "One signature could turn it to owning.";
      return `${capitalised(numberWord(open))} open ${plural(open, "question", "questions")} could turn it to owning.`;
    }
  }
}

/** Who asks for what, with as many duties as are short enough. */
function whoRequiresWhat(facts: Facts): string {
  const requirements = requirementsOnlyOwningMeets(facts);
  const asking = [...new Set(requirements.flatMap(({ basis }) => askingFor(basis) ?? []))];
  const said = (what: string) => `${capitalised(listed(asking))} ${plural(asking.length, "demands", "demand")} control over ${what}.`;
  return shortEnough(MOST_WORDS, [said(duties(requirements)), said(duties(requirements, 1)), said("what no provider can give you")]);
}

function whyNotNeeded(facts: Facts): string {
  const sold = neededAndSold(facts);
  const dear = sold.filter(({ fit }) => fit === "extra-cost").length;
  const extra = dear === 0 ? "" : dear === sold.length ? ", at extra cost" : ", some of it at extra cost";
  const reasons: Record<NoRequirement, string> = {
    "none-named": "Owning is work that only a requirement can justify, and you have none.",
    preference: "Only a law, a contract, a dated threat model or a board decision justifies the work of owning.",
    "about-nothing": "Once your software sends mail, the question is worth asking again.",
    buyable:
      sold.length > 0
        ? shortEnough(MOST_WORDS, [
            `You can buy it${extra}: ${duties(sold)}.`,
            `You can buy it${extra}: ${duties(sold, 1)}.`,
            `You can buy all of it${extra}.`,
          ])
        : "Each point is a wish, or concerns mail that you do not send.",
  };
  return reasons[whyControlFails(facts)];
}

/** One reason beside the fact that decided, at most 20 words. */
export function reason(facts: Facts): string {
  if (facts.nothingToOwn) return "Ask again once you have mailboxes, or software that sends mail.";
  const { capability } = facts.assessment.conditions;
  const isUnmet = leftUnmet(facts).length > 0;
  switch (verdictClass(facts)) {
    case "own":
    case "own-once-done":
      return whoRequiresWhat(facts);
    case "buy-no-requirement":
      return whyNotNeeded(facts);
    case "buy-requirement-without-team":
      return capability.status === "not-met"
        ? "Requirement and team do not go together, so the leadership has to choose."
        : "Meeting it takes more than you accept today, so the leadership has to choose.";
    case "buy-team-cannot":
      return "What you must control still decides which provider to buy from.";
    case "buy-unless":
      return isUnmet
        ? "Should any point fail, you would go on buying with the requirement unmet."
        : "Nothing so far rules owning out, but one failure would.";
  }
}
