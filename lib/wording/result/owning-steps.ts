import { hoursEach, silentFailureWithin, WORTH_TELLING } from "../../model";
import { PEOPLE_FOR_A_ROTA } from "../../questionnaire/contradictions";
import { NOT_SURE } from "../../questionnaire/ids";
import type { Facts } from "../facts";
import { chance, hours, whole } from "../format";
import type { StepGroup } from "../types";

/** Who does the work, and when nobody does. */
export function staffing(facts: Facts): StepGroup {
  const { answers, owned } = facts;
  const team = answers.operators;
  const share = team !== NOT_SURE && team > 1 ? `, which is ${hours(hoursEach(owned, team))} for each of ${whole(team)}` : "";
  const cover = {
    rota:
      team !== NOT_SURE && team < PEOPLE_FOR_A_ROTA
        ? "A rota around the clock takes at least four people, or it is one person who never sleeps: share it with another team, or promise less."
        : "Count the nights in which somebody is woken, and give the following day off.",
    "best-effort": "Write down what best effort means: which alerts ring at night, and what may wait until morning.",
    "office-hours": "Tell the company in writing that mail which breaks on Friday evening stays broken until Monday.",
    none: "Name who answers when mail breaks, at least in office hours, before anything is moved.",
    [NOT_SURE]: "Name who answers when mail breaks, at least in office hours, before anything is moved.",
  }[answers.coverage];
  return {
    heading: "Staff it",
    steps: [
      `Plan ${hours(owned.hoursPerMonth.p80)} a month${share}, and keep them free of project work.`,
      answers.deputy === "yes"
        ? "Give the deputy one full week of the work every quarter, with the first operator out of reach."
        : "Let the operators change places every quarter, each alone for one full week.",
      cover,
      "Write down who decides to take mail down, and who tells the company.",
      "Look at the hours every quarter: above plan for two quarters in a row, ask the leadership again.",
    ],
  };
}

/** What has to be seen, because nothing that breaks silently reports itself. */
export function observability(facts: Facts): StepGroup {
  const silent = silentFailureWithin(facts.owned);
  const ownsAddresses = facts.ownedId !== "core";
  return {
    heading: "See what happens to your mail",
    steps: [
      "Every hour, send a test message to mailboxes at the large receivers; raise an alert when one is not in the inbox after 15 minutes.",
      ...(facts.ownedId === "sender" ? [] : ["Every five minutes, have a test message come in from outside, all the way into a mailbox."]),
      "Watch the age of the oldest message in the queue, refusals by receiver, logins from new places, free disk space, and certificates that end within 21 days.",
      ...(ownsAddresses
        ? ["Every day, look your addresses up in the blocklists that receivers use, and in the sender programmes of the large ones."]
        : ["Every day, read the relay’s figures for refusals and complaints: it suspends customers by them."]),
      "Every five minutes, compare MX, SPF, DKIM and DMARC from outside with what they should be.",
      "Send alerts by a way that does not use your own mail, and test that way every week.",
      `Review DMARC reports every week: the model puts the chance of at least one silent failure over the years compared at ${chance(silent)}.`,
    ],
  };
}

/** How new sending addresses come to be trusted; nothing where none are new. */
export function warmUp(facts: Facts): StepGroup[] {
  const ownAddresses = facts.ownedId !== "core" && facts.answers.today !== "self";
  if (!ownAddresses) return [];
  return [
    {
      heading: "Earn trust for new addresses",
      steps: [
        "Ask the server host about the history of the addresses before you take them.",
        "Begin with the mail that people want most, such as replies and receipts, and double the volume only while complaints stay low.",
        facts.owned.warmUpWeeks.p50 >= WORTH_TELLING.warmUpWeeks
          ? `Plan about ${Math.round(facts.owned.warmUpWeeks.p50)} weeks for it, and keep the old route open until the last receiver accepts the full volume.`
          : "Keep the old route open until the last receiver accepts the full volume.",
      ],
    },
  ];
}
