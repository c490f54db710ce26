import { cheaperOther, timesAsOften } from "../../model";
import { type IndependenceFrom, type Motive, NOT_SURE, type NotSure } from "../../questionnaire/ids";
import type { Facts } from "../facts";
import { aboutMoney, chance, hours, numberWord } from "../format";
import { capitalised, plural } from "../words";
import { overHorizon } from "./money";
import { OWNING } from "./names";

export const MOTIVE_NAMES: Record<Motive, string> = {
  cost: "Saving money",
  independence: "Independence",
  privacy: "Privacy",
  compliance: "Compliance",
  security: "Security",
  "vendor-trust": "Distrust of large vendors",
  learning: "Learning and pride",
  control: "Deciding for yourselves",
};

const established = (facts: Facts, id: "confidentiality" | "data-location" | "retention" | "logging") =>
  facts.objectives.some((objective) => objective.id === id && objective.established === "met");

/** What this result answers to each motive; each reply rests on a number or an answer of this result. */
export const MOTIVE_REPLIES: Record<Motive, (facts: Facts) => string> = {
  cost: (facts) => {
    const { mean } = facts.assessment.priceOfControl;
    const odds = `the chance that ${OWNING[facts.ownedId]} is cheaper is ${chance(facts.assessment.cheaperThanHosted)}`;
    if (facts.nothingToOwn) return "You send no application mail, so there is nothing to own there and nothing to save.";
    const other = cheaperOther(facts.assessment);
    if (mean > 0 && other !== undefined)
      return `${capitalised(OWNING[facts.ownedId])} does not save money: it costs ${aboutMoney(mean, facts.currency)} more ${overHorizon(facts)}, and ${odds}. ${capitalised(OWNING[other.option])} would save ${aboutMoney(other.saving, facts.currency)}; a better price from a provider may save as much without the burden.`;
    return mean > 0
      ? `Here owning does not save money: it costs ${aboutMoney(mean, facts.currency)} more ${overHorizon(facts)}, and ${odds}.`
      : `Here owning would save ${aboutMoney(-mean, facts.currency)} ${overHorizon(facts)}, and ${odds}; a saving alone does not carry the burden through a bad year.`;
  },
  independence: (facts) =>
    facts.nothingToOwn
      ? `You send no application mail, so there is nothing to own, and owning would free you from nothing. ${FREE_TO_LEAVE}`
      : [...named(facts), dependencies(facts), FREE_TO_LEAVE].join(" "),
  privacy: (facts) =>
    established(facts, "confidentiality")
      ? `You have confidentiality as a requirement, so it is judged by the rule above. Remember that ${messagesLie(facts)}.`
      : `${capitalised(messagesLie(facts))}, so owning protects half of a conversation at best. If privacy is a requirement, name confidentiality or data location as an objective with its basis.`,
  compliance: (facts) =>
    facts.objectives.some((objective) => objective.basis === "law" || objective.basis === "contract")
      ? "You named a law or a contract, so compliance is judged by the rule above. Check what the text asks for: place, keys and records can often be bought."
      : "None of your answers names a law or a contract that asks for it. Compliance is met by records and controls, and a provider’s audit reports often weigh more than your own word.",
  security: (facts) =>
    `By our assumptions an exploited vulnerability comes ${often(facts, "unpatched-exploit")} when owning${facts.hasPeople ? `, and a compromised account ${often(facts, "compromised-account")}` : ""}. A second factor for everybody does more than any move of servers.`,
  "vendor-trust": (facts) =>
    `Large suites are not the only sellers: a provider in the place you choose, one where you hold the keys, or a specialist who runs a separate installation for you are all “buying”.${
      facts.assessment.priceOfControl.mean > 0
        ? ` Anything up to ${aboutMoney(facts.assessment.priceOfControl.mean, facts.currency)} more than your chosen plan, ${overHorizon(facts)}, is still cheaper than owning.`
        : ""
    }`,
  learning: (facts) =>
    `That is a good reason for a domain of your own at home, not for the mail of a company: the lessons would cost about ${hours(facts.owned.hoursPerMonth.p50)} a month and be learnt on real messages.`,
  control: (facts) =>
    facts.assessment.conditions.control.status === "met"
      ? "Your control is a requirement, and that is the one good reason to own; the rest of this page is about carrying it."
      : "Control counts here when it is a requirement, with a basis and a check that it cannot be bought. As a wish it is met in part by owning the domain, DNS, keys and policy, which you do in any case.",
};

/** What owning frees from, and what not, for each thing that was named. */
const INDEPENDENCE_REPLIES: Record<IndependenceFrom | NotSure, (facts: Facts) => string> = {
  vendor: ({ ownedId, hasPeople }) => {
    if (ownedId === "self") return "Owning everything frees you from any one mail provider; what is left to rent, others sell as well.";
    if (ownedId === "core")
      return "Owning the core frees you from the provider of your mailboxes. The relay is a vendor too, though one that is quick to replace.";
    const rest = hasPeople ? " People’s mailboxes stay with a provider." : "";
    return `Owning the sender frees you from the provider of application mail.${rest}`;
  },
  jurisdiction: () =>
    "You choose the law over servers of your own, and may when buying too: what counts is where a host or a provider, and whoever owns it, is at home. What you send also lies under the law of whoever receives it.",
  price: (facts) =>
    `Owning frees you from a provider’s prices for ${owned(facts)}. What can rise instead is the rent of servers${facts.ownedId === "core" ? ", the price of the relay" : ""} and, above all, the pay of whoever operates them.`,
  policy: (facts) =>
    `No provider can shut off ${owned(facts)} that you run. ${facts.ownedId === "core" ? "A relay, a host" : "A host"} and a registrar have rules as well, and receivers alone decide what they accept.`,
  surveillance: (facts) =>
    `Owning takes one reader away, the provider of ${owned(facts)}, and puts your own administrators in its place. ${capitalised(messagesLie(facts))}, and only end-to-end encryption keeps them closed there.`,
  "not-sure": (facts) =>
    `You are not sure from what. Owning frees you from a provider’s prices and rules for ${owned(facts)}, not from hosts, receivers or the law at the other end.`,
};

/** What a provider no longer sells. */
const owned = ({ ownedId }: Facts): string => (ownedId === "sender" ? "application mail" : "mailboxes");

/** A reply to each thing that was named; none when none of them was. */
function named(facts: Facts): string[] {
  const { independenceFrom = [] } = facts.answers;
  const ids: readonly (IndependenceFrom | NotSure)[] = independenceFrom === NOT_SURE ? [NOT_SURE] : independenceFrom;
  return ids.map((id) => INDEPENDENCE_REPLIES[id](facts));
}

/** On what an owner depends. */
const dependencies = ({ answers: { operators }, ownedId }: Facts): string =>
  `Owning swaps one dependency for several: a server host, a registrar, filtering feeds, ${ownedId === "core" ? "a relay, " : ""}the goodwill of large receivers, and ${
    typeof operators !== "number" || operators === 0
      ? "the people who operate it"
      : `${numberWord(operators)} ${plural(operators, "operator", "operators")}`
  }.`;

const FREE_TO_LEAVE = "A domain in your own name and a tested export make you free to leave, and both can be had when buying.";

/** Where mail is beside one's own servers. */
const messagesLie = ({ hasPeople }: Facts): string =>
  `most messages also lie in the mailbox of whoever ${hasPeople ? "wrote or received them" : "received them"}`;

/** How often an incident comes when owning, beside buying: "about 8 times as often", "about as often". */
function often({ assessment }: Facts, incident: string): string {
  const times = timesAsOften(assessment, incident);
  if (times === "same") return "about as often";
  if (times === "less") return "less often";
  return `about ${times >= 10 ? Math.round(times) : Number(times.toPrecision(2))} times as often`;
}
