import { hoursEach, WORTH_TELLING } from "../../model";
import { PEOPLE_FOR_A_ROTA } from "../../questionnaire/contradictions";
import { NOT_SURE } from "../../questionnaire/ids";
import type { Facts } from "../facts";
import { hours, whole } from "../format";
import type { StepGroup } from "../types";

/** Who does the work, and when nobody does. */
export function staffing(facts: Facts): StepGroup {
  const { answers, owned } = facts;
  const team = answers.operators;
  const share = team !== NOT_SURE && team > 1 ? `, which is ${hours(hoursEach(owned, team))} for each of ${whole(team)}` : "";
  const cover = {
    rota:
      team !== NOT_SURE && team < PEOPLE_FOR_A_ROTA
        ? "Share the rota with another team, or promise less: covering day and night takes four people."
        : "Count the nights in which somebody is woken, and give the following day off.",
    "best-effort": "Write down what best effort means: which alerts ring at night, and what may wait until morning.",
    "office-hours": "Tell the company in writing that mail which breaks on Friday evening stays broken until Monday.",
    none: "Name who answers when mail breaks, at least in office hours, before anything is moved.",
    [NOT_SURE]: "Name who answers when mail breaks, at least in office hours, before anything is moved.",
  }[answers.coverage];
  return {
    heading: "Staff it",
    steps: [
      `Plan ${hours(owned.hoursPerMonth.p80)} a month${share}, free of project work.`,
      answers.deputy === "yes"
        ? "Give the deputy one full week of the work each quarter, with the first operator out of reach."
        : "Let the operators change places each quarter, each alone for one full week.",
      cover,
      "Write down who decides to take mail down, and who tells the company.",
      "Look at the hours each quarter. Above plan twice running, ask the leadership again.",
    ],
  };
}

/** What has to be seen, because nothing that breaks silently reports itself. */
export function observability(facts: Facts): StepGroup {
  const ownsAddresses = facts.ownedId !== "core";
  return {
    heading: "See what happens to your mail",
    steps: [
      "Every hour, send a test message to the large receivers. Alert when one is not in the inbox after 15 minutes.",
      ...(facts.ownedId === "sender" ? [] : ["Every five minutes, have a test message come in from outside, into a mailbox."]),
      "Watch the oldest message in the queue, refusals by receiver, new logins, disk space, and certificates within 21 days of their end.",
      ...(ownsAddresses
        ? ["Every day, look your addresses up in the blocklists and sender programmes of the large receivers."]
        : ["Every day, read the relay’s figures for refusals and complaints: it suspends customers by them."]),
      "Every five minutes, compare MX, SPF, DKIM and DMARC from outside with what they should be.",
      "Send alerts by a way that is not your own mail, and test it every week.",
      "Read DMARC reports every week: they show what fails silently.",
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
        "Begin with the mail that people want most, such as replies and receipts. Double the volume only while complaints stay low.",
        facts.owned.warmUpWeeks.p50 >= WORTH_TELLING.warmUpWeeks
          ? `Plan about ${Math.round(facts.owned.warmUpWeeks.p50)} weeks for it, and keep the old route open until the last receiver accepts the full volume.`
          : "Keep the old route open until the last receiver accepts the full volume.",
      ],
    },
  ];
}
