import { drillMinutes, hoursOfTwoWeeks, sixHoursOfMail } from "../../model";
import { NOT_SURE } from "../../questionnaire/ids";
import { type Facts, requirementsOnlyOwningMeets } from "../facts";
import { exactNumber, hours, whole } from "../format";
import type { Drill, Drills } from "../types";

type Clock = { notice: string; mend: string; whole: string };

function minutes(value: number): string {
  if (value < 60) return `${value} minutes`;
  return value % 60 === 0 ? hours(value / 60) : `${hours(Math.floor(value / 60))} ${value % 60} minutes`;
}

/** What an operator must manage, by the cover that the answers promise. */
function clockOf({ answers }: Facts): Clock {
  const limits = drillMinutes(answers);
  const clock = answers.coverage === "rota" || answers.coverage === "best-effort" ? "" : " in office hours";
  return {
    notice: `${minutes(limits.notice)}${clock}`,
    mend: `${minutes(limits.mend)}${clock}`,
    whole: `${minutes(limits.whole)}${clock}`,
  };
}

function compromisedAccount(facts: Facts, clock: Clock): Drill {
  const isSender = facts.ownedId === "sender";
  return {
    id: "compromised-account",
    name: isSender ? "Leaked sending password" : "Compromised account",
    purpose: "A stolen password sends spam in your name until somebody stops it, and every message costs you the trust of receivers.",
    setUp: [
      isSender
        ? "Give a test application a sending password of its own."
        : "Open a test account with a password of its own and no second factor.",
      "Prepare test mailboxes at another provider; nobody outside takes part.",
      "A colleague who does not operate mail picks the hour and tells nobody.",
    ],
    steps: [
      "The colleague sends 200 messages in ten minutes to the test mailboxes with that password.",
      "The operator on duty stops it, takes what still waits out of the queue, and withdraws the password with all its sessions.",
      "From the logs, list what was sent, to whom, and from which address somebody signed in.",
      "Draft the notice to those concerned. If personal data could be read, name who tells the authority: in the European Union that is due within 72 hours.",
    ],
    passIf: [
      `An alert, not a person, reached the operator within ${clock.notice} of the first message.`,
      `Sending had stopped within ${clock.mend} of the alert.`,
      "The old password and every open session were refused afterwards.",
      "The list from the logs names all 200 messages.",
      "The notice was ready the same day.",
    ],
    timeLimit: clock.whole,
    failure:
      "An account can be abused for as long as nobody looks. Limit how much each may send in an hour, mend the alert, and repeat within a month.",
  };
}

/** Whether mail may take a way that somebody else runs: not where the requirement is that nobody else carries it. */
function mayRelay(facts: Facts): boolean {
  return facts.ownedId !== "self" || requirementsOnlyOwningMeets(facts).length === 0;
}

function reputation(facts: Facts, clock: Clock): Drill {
  const isCore = facts.ownedId === "core";
  const secondWay = mayRelay(facts)
    ? "A second way out is prepared: a relay with an account open, SPF and DKIM published."
    : "A second way out is prepared: addresses of your own at another host, with reverse DNS and SPF, which carry a little mail every day so that they are trusted. A relay would put a third party where your requirement allows none.";
  return {
    id: "reputation-loss",
    name: isCore ? "The relay suspends you" : "Loss of reputation",
    purpose: isCore
      ? "The relay that carries your mail out can stop it without notice, while your own servers are up."
      : "A large receiver refuses your addresses while your own servers are up: nothing breaks, and mail is gone.",
    setUp: isCore
      ? [
          "At a quiet hour, put a wrong password for the relay into the configuration, so that it refuses everything.",
          "A second relay is prepared: account open, SPF and DKIM published.",
        ]
      : [
          "On a test domain, have a server refuse every message from your addresses, in the words that large receivers use.",
          "Treat that domain as if it were the receiver that most of your mail goes to.",
          secondWay,
        ],
    steps: [
      "Find out from the logs which receivers refuse, since when, and what share of mail that is.",
      "Hold bulk mail back. Look for the cause: complaints, a compromised account, a blocklist, a changed record.",
      "Send through the second way, and only the mail that is affected.",
      "Write the request for review, with the addresses and the cause, as it would go to the receiver.",
    ],
    passIf: [
      `The share of refused mail by receiver was on the screen within ${clock.notice}, without a user’s complaint.`,
      `A message arrived through the second way within ${clock.mend} of that.`,
      "Its headers at the receiver say that DMARC passed.",
      "The request for review was written, and names the right form or address for your three largest receivers.",
    ],
    timeLimit: clock.whole,
    failure: "You have one way out and no sight of it. Prepare the second one before you send anything that somebody waits for.",
  };
}

function dnsMistake(clock: Clock): Drill {
  return {
    id: "dns-mistake",
    name: "DNS mistake",
    purpose: "One wrong character in a record stops mail, or lets others send in your name, and no server reports a fault.",
    setUp: [
      "Use a test domain with the same records and the same monitoring as the real one; never the real one.",
      "A second person changes one record, MX, SPF or DKIM, at an hour of their choosing, and notes which.",
    ],
    steps: [
      "The operator finds the record and puts it back from the history of changes.",
      "Ask two public resolvers until both give the right answer.",
      "Estimate from logs and DMARC reports which mail was refused, delayed or lost in between.",
    ],
    passIf: [
      `Monitoring raised the alert within ${clock.notice} of the change.`,
      `The right record was published within ${clock.mend} of the alert, and both resolvers gave it once its lifetime had passed.`,
      "The history shows who changed what and when.",
      "The estimate of lost mail is written down, with how it was made.",
    ],
    timeLimit: `${clock.whole}, plus the lifetime of the record`,
    failure:
      "On the real domain it would have lasted until somebody complained. Keep records in version control, and check them from outside every five minutes.",
  };
}

function queueBacklog(facts: Facts, clock: Clock, messagesPerMonth: number): Drill {
  const codes = facts.hasApplicationMail;
  return {
    id: "queue-backlog",
    name: "Queue backlog",
    purpose:
      "Mail that waited is not simply sent later: it is throttled when it comes at once, and some of it does harm when it comes late.",
    setUp: [
      `On a copy of the sending server, hold the queue and put in ${whole(Number(sixHoursOfMail(messagesPerMonth).toPrecision(1)))} messages, about six hours of your mail, to test mailboxes.`,
      codes ? "Mark a tenth of them as sign-in codes that have expired." : "Mark a tenth of them as appointments that have passed.",
      "Have the test server accept only part of what arrives at once, as large receivers do.",
    ],
    steps: [
      "Sort out what must not go any more, and take it out.",
      "Release the rest slowly, what people wait for first, and watch the refusals.",
      "Tell users what was late, by a way that is not mail.",
    ],
    passIf: [
      `The age of the oldest message raised an alert within ${clock.notice} of passing one hour.`,
      "The queue was empty within 6 hours of its release.",
      codes ? "No expired code was delivered." : "No message that was out of date was delivered.",
      "At most one attempt in twenty was put off by the receiver in the last hour.",
      "Users had the notice before the first late message.",
    ],
    timeLimit: "8 hours from the alert",
    failure:
      "After the next outage you would be throttled by the very mail that waited. Set limits for each receiver, and write down what is deleted.",
  };
}

function operatorFatigue(facts: Facts): Drill {
  const { answers, owned } = facts;
  const isRota = answers.coverage === "rota";
  return {
    id: "operator-fatigue",
    name: "Operator fatigue",
    purpose: "Mail is run well until the one person who knows it is tired, ill or gone.",
    setUp: [
      "The first operator is away for ten working days with the phone off; a planned holiday will do.",
      answers.deputy === "yes"
        ? "The deputy has the written procedures and the keys, nothing else."
        : "The second operator has the written procedures and the keys, nothing else.",
      `A list of five tasks: patch one server, restore ${facts.ownedId === "sender" ? "one server, open and close the access of one program," : "one mailbox, open and close an account,"} answer one abuse report, handle one planned alert.`,
    ],
    steps: [
      "Run mail from the procedures alone, and do the five tasks.",
      "Write down each hour spent, and each alert with the time it came.",
      "Note every place where the procedure was wrong or silent, and mend it in the same week.",
    ],
    passIf: [
      "Nobody called the first operator.",
      "All five tasks were done, each with a note of how long it took.",
      `The hours stayed within ${hours(owned.hoursPerMonth.p80)} a month in proportion: ${exactNumber(Number(hoursOfTwoWeeks(owned).toPrecision(2)))} in these two weeks.`,
      isRota ? "Nobody was woken in more than two nights of a week." : "No alert waited longer than the cover that you promise.",
      "Every gap in the procedures was mended.",
    ],
    timeLimit: "10 working days",
    failure: "Mail hangs on one person. Do not take on more of it until a second one has run it alone.",
  };
}

function noticeNote({ answers }: Facts): string[] {
  const said = { day: "a day", week: "a week", month: "a month" } as const;
  const { noticeTime } = answers;
  if (noticeTime === NOT_SURE) return ["You are not sure how long a silent fault would go unseen: the drills measure it."];
  if (noticeTime === "hours") return [];
  return [
    `You answered that a silent fault is noticed after about ${said[noticeTime]}. The drills ask for far less: alerts have to close that gap first.`,
  ];
}

const COVER = {
  rota: "a rota around the clock",
  "best-effort": "best effort around the clock",
  "office-hours": "office hours",
  none: "no cover, which is why the limits count in office hours",
  [NOT_SURE]: "no cover that is known, which is why the limits count in office hours",
} as const;

/**
 * The five rehearsals as pass or fail sheets, worded for what is owned; time limits follow the cover of the answers.
 * @param messagesPerMonth all mail that the owned side sends
 */
export function drills(facts: Facts, messagesPerMonth: number): Drills {
  const clock = clockOf(facts);
  const when = facts.rules
    ? facts.answers.today === "self"
      ? "Run each now, then twice a year."
      : "Run each once before going live, then twice a year."
    : "Until the move, mail is yours to run: the same drills hold, the first three of them first.";
  return {
    heading: "Five drills, to pass or to fail",
    intro: [
      `${when} A drill is passed only when every point is; a point that nobody wrote down counts as failed. The time limits follow ${COVER[facts.answers.coverage]}, as you answered.`,
      ...noticeNote(facts),
    ],
    sheets: [
      compromisedAccount(facts, clock),
      reputation(facts, clock),
      dnsMistake(clock),
      queueBacklog(facts, clock, messagesPerMonth),
      operatorFatigue(facts),
    ],
  };
}
