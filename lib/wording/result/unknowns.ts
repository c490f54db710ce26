import { OBJECTIVES, PRACTICES, type Practice } from "../../questionnaire/ids";
import type { AnswerId, DetailId, PracticeId, UnsureId } from "../../questionnaire/types";
import { PRACTICE_NAMES } from "./capability";
import { OBJECTIVE_NAMES } from "./names";

type UnknownWords = { effect: string; howToFindOut: string };

/** The answers that may be "not sure", without those of objectives and practices, which are worded as families. */
type SingleUnknown = Exclude<UnsureId, DetailId | PracticeId>;

const UNKNOWNS: Record<SingleUnknown, UnknownWords> = {
  motives: {
    effect: "It changes no number; the report answers no motive.",
    howToFindOut: "Ask whoever raised the subject what should be better afterwards.",
  },
  independenceFrom: {
    effect: "It changes no number; the report answers independence as a whole.",
    howToFindOut: "Ask what would have to happen for the dependence to hurt: a price, a closed account, a law, a reader.",
  },
  requiredPlace: {
    effect: "Buying is counted with a plan for any place, and may have to be another one.",
    howToFindOut: "Read the clause or the law that names the place, and ask which countries it allows.",
  },
  exitFrom: {
    effect: "Buying is counted with any plan, and may have to be one outside a vendor or a country.",
    howToFindOut: "Ask whoever wrote the exit plan what it is an exit from.",
  },
  todayProvider: {
    effect: "Whether a provider that is recommended is the one you have stays open.",
    howToFindOut: "Look up the MX record of the domain.",
  },
  ownHours: {
    effect: "Nothing stands beside the hours of the model to compare them with.",
    howToFindOut: "Write down for a month what everybody spends on mail.",
  },
  ownIncidents: {
    effect: "Nothing stands beside the incidents of the model to compare them with.",
    howToFindOut: "Search the tickets and the chat of the last year for mail.",
  },
  objectives: {
    effect: "The first condition stays open, because nothing says what must be controlled.",
    howToFindOut:
      "Read contracts, the rules of your trade and security documents for anything about place, access, retention or records of mail.",
  },
  atStake: {
    effect: "Nothing stands beside the price of control to compare it with.",
    howToFindOut: "Ask what the contract or licence that asks for control is worth in a year.",
  },
  operators: {
    effect: "Two criteria of the team stay open, and the rates of mistakes become less certain.",
    howToFindOut: "Count the people who would carry the pager for mail.",
  },
  experience: {
    effect: "One criterion of the team stays open.",
    howToFindOut: "Ask the team who has run mail for an organisation, where and for how long.",
  },
  coverage: {
    effect: "One criterion of the team stays open, and the length of outages becomes less certain.",
    howToFindOut: "Ask who was called the last time something broke at night.",
  },
  owner: { effect: "One criterion of the burden stays open.", howToFindOut: "Ask for one name." },
  deputy: {
    effect: "Whether a second person can step in stays open.",
    howToFindOut: "Ask who did the work the last time the first person was away.",
  },
  acceptance: {
    effect: "One criterion of the burden stays open.",
    howToFindOut: "Put the hours and the loss of this page before the leadership and ask for a signature.",
  },
  committedHours: {
    effect: "One criterion of the burden stays open.",
    howToFindOut: "Look for the hours in the plan of the people concerned; if they stand in no plan, there are none.",
  },
  degradedWeeks: {
    effect: "One criterion of the burden stays open where new addresses would be used.",
    howToFindOut: "Ask sales and support what two, six and twelve weeks of poor delivery would do.",
  },
  bearableLoss: {
    effect: "One criterion of the burden stays open, and no line can be drawn in the chart of bad years.",
    howToFindOut: "Ask who keeps the accounts what unplanned loss in one year would still be bearable.",
  },
  mailboxes: {
    effect: "Nearly every cost becomes much less certain.",
    howToFindOut: "Count accounts, shared mailboxes and the people you expect to hire this year.",
  },
  mailboxOwners: {
    effect: "Whether strangers use the accounts is drawn by chance, which widens the work on abuse.",
    howToFindOut: "Look at who has a password: your people or your customers.",
  },
  growth: { effect: "Later years become less certain.", howToFindOut: "Compare what you have today with a year ago." },
  appMessages: {
    effect: "The cost of application mail becomes much less certain.",
    howToFindOut: "Read the sending statistics of the present provider for the last three months.",
  },
  bulk: {
    effect: "Whether newsletters raise complaints is drawn by chance.",
    howToFindOut: "Ask marketing what is sent to lists, and through which account.",
  },
  today: {
    effect: "Costs of moving are drawn by chance, because the starting point is not known.",
    howToFindOut: "Look up the MX record of the domain.",
  },
  suite: {
    effect: "Whether a subscription is paid for anyway is drawn by chance, which moves what buying really costs.",
    howToFindOut: "Ask whether people would keep Google or Microsoft documents without the mail.",
  },
  revenueAtStake: {
    effect: "The loss from missing mail becomes much less certain.",
    howToFindOut: "Add up orders, invoices and sign-ups of one month that began or ended with a message.",
  },
  noticeTime: {
    effect: "How long a silent failure lasts becomes much less certain.",
    howToFindOut: "Stop a test message on purpose and see who notices, and when.",
  },
  targeted: {
    effect: "The rates of break-ins and fraud become less certain.",
    howToFindOut: "Ask whether anybody has had targeted phishing, threats or a visit by attackers before.",
  },
  mfa: {
    effect: "The rate of compromised accounts becomes much less certain.",
    howToFindOut: "Read the sign-in report of the present provider.",
  },
};

function practiceWords(practice: Practice): UnknownWords {
  const gate: Practice[] = ["patching", "backups", "monitoring"];
  return {
    effect: gate.includes(practice)
      ? "One criterion of the team stays open, and the rate of the incidents that it prevents becomes less certain."
      : "It may stand on the list before going live, and the rate of the incidents that it prevents becomes less certain.",
    howToFindOut: `Ask when ${PRACTICE_NAMES[practice]} was last done, and see the record of it.`,
  };
}

/** A number that is known too loosely for a criterion. */
export const TOO_WIDE: UnknownWords = {
  effect: "The range that you gave holds both enough and too little for a criterion of the rule.",
  howToFindOut: "Agree on a smaller range with whoever plans or counts it.",
};

const isSingle = (id: AnswerId): id is SingleUnknown => Object.hasOwn(UNKNOWNS, id);

/** What an answer left at "not sure" widens, and how to find it out; throws for an id that has no wording. */
export function unknownWords(id: AnswerId): UnknownWords {
  if (isSingle(id)) return UNKNOWNS[id];
  const practice = PRACTICES.find((candidate) => id === `practice.${candidate}`);
  if (practice) return practiceWords(practice);
  const objective = OBJECTIVES.find((candidate) => id.endsWith(`.${candidate}`));
  if (objective && id.startsWith("basis."))
    return {
      effect: `Whether ${OBJECTIVE_NAMES[objective]} is a requirement or a preference stays open.`,
      howToFindOut: "Find the paragraph, clause, threat model or minutes that ask for it; if there are none, it is a preference.",
    };
  if (objective && id.startsWith("hostedFit."))
    return {
      effect: `Whether a hosted service can meet ${OBJECTIVE_NAMES[objective]} stays open.`,
      howToFindOut:
        "Put the requirement in one sentence to a large suite, a provider in the required place, one where you hold the keys, and a specialist for separate installations.",
    };
  throw new Error(`The answer "${id}" has no wording for when it is not known.`);
}
