import { choicesOf, type Labels, NOT_SURE_CHOICE } from "./definitions";
import type { Basis, HostedFit, Objective, Practice, PracticeLevel, Scope, YesNo } from "./ids";
import { OBJECTIVE_WORDS } from "./objectives";
import type { ChoiceQuestion } from "./question";

export const YES_NO: Labels<YesNo> = { yes: "Yes", no: "No" };

const BASIS: Labels<Basis> = {
  law: "A law or a regulation",
  contract: "A contract that we have signed",
  "threat-model": {
    label: "A written and dated threat model",
    hint: "A document that says who might attack or compel you, how, and what follows from it.",
  },
  board: "A dated decision or strategy of the board",
  preference: "Nothing written: we would prefer it",
};

const HOSTED_FIT: Labels<HostedFit> = {
  barred: "No: the requirement rules out any third party",
  "none-can": "No: we asked the kinds of service that could, and none can",
  unchecked: "We have not asked yet",
  "extra-cost": "Yes, at extra cost",
  can: "Yes, an ordinary hosted service can",
};

const SCOPE: Labels<Scope> = {
  people: "Mail that people write and read",
  application: "Mail that our software sends",
  both: "Both",
};

/** The three questions that follow when an objective is chosen. */
export function detailsOf(objective: Objective): ChoiceQuestion[] {
  const words = OBJECTIVE_WORDS[objective];
  const common = { section: "control", kind: "choice", objective } as const;
  return [
    {
      ...common,
      id: `basis.${objective}`,
      wording: `What makes it a requirement: ${words.subject}?`,
      brief: "What requires it?",
      label: `${words.name}: what requires it`,
      whyWeAsk:
        "Control counts as a requirement only when something written and dated demands it. A preference is worth knowing, but does not decide.",
      moves: "rule",
      hint: words.basisHint,
      notSure: true,
      choices: [...choicesOf(BASIS), NOT_SURE_CHOICE],
    },
    {
      ...common,
      id: `hostedFit.${objective}`,
      wording: `Can a hosted service ${words.hostedTest}?`,
      brief: "Can anybody sell it to you?",
      label: `${words.name}: can it be bought`,
      whyWeAsk:
        "A requirement that somebody can meet for you is a reason to buy from them. What they charge extra is added to the hosted option.",
      moves: "both",
      hint: words.hostedHint,
      notSure: true,
      choices: [...choicesOf(HOSTED_FIT), NOT_SURE_CHOICE],
    },
    {
      ...common,
      id: `scope.${objective}`,
      wording: `Which mail does this concern: ${words.subject}?`,
      brief: "Which mail is it about?",
      label: `${words.name}: which mail`,
      whyWeAsk: "It decides how little you would have to own: only the sending of your software, only people’s mail, or both.",
      moves: "both",
      notSure: false,
      choices: choicesOf(SCOPE),
    },
  ];
}

const LEVELS: Labels<PracticeLevel> = {
  none: "Nobody does this",
  "ad-hoc": { label: "Now and then", hint: "When somebody thinks of it, or after something broke." },
  routine: { label: "As a routine", hint: "On a schedule, by a named person, and written down." },
};

const PRACTICE_WORDS: Record<Practice, { name: string; doing: string; why: string; hint: string }> = {
  patching: {
    name: "Security updates",
    doing: "install security updates on your servers",
    why: "It is one of three routines that an owner must already have, and its lack raises the chance of a break-in.",
    hint: "For mail today, or for any other system that you run in production.",
  },
  backups: {
    name: "Backups",
    doing: "back up what you run, away from the machine itself",
    why: "It is one of three routines that an owner must already have, and its lack turns a dead disk into lost mail.",
    hint: "For mail today, or for any other system that you run in production.",
  },
  monitoring: {
    name: "Monitoring",
    doing: "watch your systems so that a fault reaches a person",
    why: "It is one of three routines that an owner must already have. Mail fails silently, so what nobody watches stays broken.",
    hint: "For mail today, or for any other system that you run in production.",
  },
  restore: {
    name: "Test restores",
    doing: "restore a backup to prove that it works",
    why: "It does not decide between owning and buying, but it must be done before your own server goes live.",
    hint: "A restore counts when somebody read the restored data, not when a tool said that it succeeded.",
  },
  rehearsal: {
    name: "Failure rehearsals",
    doing: "rehearse a failure, such as a dead server or a full queue",
    why: "It does not decide between owning and buying, but it must be done before your own server goes live. It shortens every outage.",
    hint: "A queue is the mail waiting to be handed to the next server.",
  },
  keys: {
    name: "Key and certificate renewal",
    doing: "renew keys and certificates before they lapse",
    why: "It must be done before your own server goes live. Lapsed keys are a common cause of mail that silently stops arriving.",
    hint: "Mail uses signing keys (DKIM, which prove that a message is yours) and certificates that encrypt connections.",
  },
  abuse: {
    name: "Abuse handling",
    doing: "deal with misuse: stolen accounts, spam sent in your name, complaints",
    why: "At least some handling is needed before your own server goes live. One stolen account can cost a server its good name.",
    hint: "Other mail operators write to abuse@ and postmaster@ your domain and expect an answer.",
  },
};

/** The question on one practice of the team. */
export function practiceQuestion(practice: Practice): ChoiceQuestion {
  const words = PRACTICE_WORDS[practice];
  return {
    id: `practice.${practice}`,
    section: "team",
    kind: "choice",
    practice,
    wording: `Do you ${words.doing}?`,
    label: words.name,
    whyWeAsk: words.why,
    moves: "both",
    hint: words.hint,
    notSure: true,
    choices: [...choicesOf(LEVELS), NOT_SURE_CHOICE],
  };
}
