import type { GoLiveId } from "../../model";
import { PEOPLE_FOR_A_ROTA } from "../../questionnaire/contradictions";
import { NOT_SURE } from "../../questionnaire/ids";
import type { Facts } from "../facts";
import { mustLeave } from "../result/exit";
import { verdictClass } from "../result/verdict";
import { controlToFindOut, openSteps } from "./find-out";
import { neededAndSold } from "./headline";
import { duties, shortEnough } from "./texts";
import { leftUnmet } from "./unmet";

const STEPS = 3;
const MOST_WORDS = 16;

/** Three imperatives that fit the verdict, each doable this month. */
export function doFirst(facts: Facts): string[] {
  return steps(facts).slice(0, STEPS);
}

function steps(facts: Facts): string[] {
  if (facts.nothingToOwn) return [...BEFORE_MAIL, ...protection(facts)];
  switch (verdictClass(facts)) {
    case "own":
    case "own-once-done":
      return own(facts);
    case "buy-requirement-without-team":
      return waysOut(facts);
    case "buy-unless":
      return openSteps(facts);
    default:
      return buyWell(facts);
  }
}

/** What can be done before there is any mail. */
const BEFORE_MAIL = [
  "Write down how many mailboxes and messages you expect within a year.",
  "Register the domain in the company’s name, with two people who can sign in.",
];

/** One step for each way out of a requirement that neither buying nor this team can meet. */
function waysOut(facts: Facts): string[] {
  const { capability, burden } = facts.assessment.conditions;
  const fund =
    burden.status === "met"
      ? "Or fund it: put a price on the people and the routines that are missing."
      : capability.status === "met"
        ? "Or fund it: put the whole burden before the leadership, with its price."
        : "Or fund it: put a price on what is missing, and ask the leadership to sign.";
  const drop = leftUnmet(facts).some(({ basis }) => basis === "law" || basis === "contract")
    ? "Or drop it: plan how to leave the business that needs it."
    : "Or drop it: ask those who decided on it to decide again.";
  return ["Narrow it: list the fewest people and messages that the requirement is really about.", fund, drop];
}

/** Which provider to buy from: what has to be found out, or asked of one; nothing where that of today may do. */
function provider(facts: Facts): string[] {
  const { answers } = facts;
  if (facts.assessment.conditions.control.status === "unknown") return controlToFindOut(facts).slice(0, 1);
  const shortlist = mustLeave(facts) ? ["Shortlist two providers outside the vendor or country that you want to leave."] : [];
  const sold = neededAndSold(facts);
  if (sold.length > 0) {
    const whom = mustLeave(facts) ? "both" : answers.today === "hosted" ? "your provider" : "two providers";
    const confirm = `Have ${whom} confirm in writing`;
    const texts = [`${confirm} ${duties(sold)}.`, `${confirm} ${duties(sold, 1)}.`, `${confirm} all that you named.`];
    return [...shortlist, shortEnough(MOST_WORDS, texts)];
  }
  if (shortlist.length > 0) return shortlist;
  if (answers.today === "hosted") return [];
  return [
    facts.hasPeople
      ? "Choose a large provider, or a mail-only one; nothing you named requires a stricter kind."
      : "Choose a provider that does nothing but send mail for software.",
  ];
}

/** What makes bought mail safe and easy to leave, the most pressing first. */
function protection(facts: Facts): string[] {
  const { answers, hasPeople, hasApplicationMail } = facts;
  if (!hasPeople)
    return [
      "Give every program that sends a key of its own, with a limit an hour.",
      "Require a second factor from everybody who can sign in to the provider.",
      "Publish SPF, DKIM and DMARC, the records that prove mail is yours.",
    ];
  const secondFactor =
    answers.mfa === "all"
      ? "Check that no old mail program gets around the second factor."
      : "Require a second factor from everybody, administrators first.";
  const records =
    answers.today === "none"
      ? "Publish SPF, DKIM and DMARC, the records that prove mail is yours."
      : "Check SPF, DKIM and DMARC, the records that prove mail is yours.";
  return [
    secondFactor,
    ...(hasApplicationMail ? ["Send application mail from a name of its own, such as mail.example.com."] : []),
    records,
    "Export one mailbox and open it elsewhere, so that you know you can leave.",
  ];
}

function buyWell(facts: Facts): string[] {
  const choice = provider(facts);
  if (facts.assessment.recommendation.timing === "at-renewal")
    return [
      "Write down when servers, licences and support contracts end.",
      ...choice,
      facts.hasPeople
        ? "Export one mailbox and time it, to know how long the move will take."
        : "Send a hundred real messages through a provider, and see where they arrive.",
      "Keep patching your servers until the last message has moved.",
    ];
  const register = facts.answers.today === "none" ? ["Register the domain in the company’s name, with two people who can sign in."] : [];
  return [...choice, ...register, ...protection(facts)];
}

const GO_LIVE: Record<GoLiveId, string> = {
  restore: "Restore a mailbox and a whole server from the backup, and time it.",
  rehearsal: "Rehearse one failure from alert to repair, with the deputy at the keyboard.",
  keys: "Rotate the signing keys once, from a written procedure.",
  abuse: "Name who reads complaints about abuse, and answers them the same day.",
};

const goLive = (id: GoLiveId, { hasPeople }: Facts): string =>
  id === "restore" && !hasPeople ? "Restore a whole server from the backup, and time it." : GO_LIVE[id];

function own(facts: Facts): string[] {
  const { answers, ownedId } = facts;
  const isShortOfPeople = answers.coverage === "rota" && answers.operators !== NOT_SURE && answers.operators < PEOPLE_FOR_A_ROTA;
  return [
    ...facts.assessment.recommendation.goLive.map((id) => goLive(id, facts)),
    ...(isShortOfPeople ? ["Share the rota with another team: day and night take four people."] : []),
    "Keep the time that mail takes free of project work, in writing.",
    "Send test messages to the large receivers, with an alert when one goes missing.",
    ...(ownedId !== "core" && answers.today !== "self"
      ? ["Ask the server host about the history of the addresses before you take them."]
      : []),
    "Have alerts reach people by a way that does not use your own mail.",
  ];
}
