import type { LineId } from "../../model";
import { type Formula, formula, HOUR, line, STAFF_HOUR } from "./line-formula";

const LEAVING = `chance a year of leaving × (hours a mailbox × mailboxes^0.85 × ${HOUR} × what an hour displaces + hours of each person × staff’s mailboxes × ${STAFF_HOUR})`;

/** What follows from other lines, goes missing, or comes when something happens. */
export const LOST = {
  "displaced-work": line(
    "follows",
    `(what an hour displaces − 1) × hours × ${HOUR}`,
    "The hours are those of the lines of work below, without the time that people spend on moving their own mailboxes.",
    "Displaced work in incidents is counted with the incidents.",
  ),
  "price-rises": line(
    "follows",
    "bills at rising prices − bills at the prices of the first day",
    "Bills for servers, standby, storage, backup and addresses rise with the prices of servers, all others with those of hosted services.",
  ),
  "warm-up-loss": line(
    "revenue",
    "revenue at stake × share of the mail that goes missing × share of it lost for good, for the weeks of the warm-up",
    "New addresses have to earn trust. An option that sends from several places adds them up, each by its share of the revenue.",
    "There is no warm-up where mail stays as it is today, and none below 10,000 messages a month from addresses of your own.",
  ),
  "steady-silent-loss": line(
    "revenue",
    "revenue at stake × share of the mail that goes missing × share of it lost for good × (1 − share of the year that incidents take)",
    "It begins when the warm-up ends. The share that goes missing is that beyond hosted delivery, so buying loses nothing here.",
    "For addresses of your own there are three shares: below 10,000 messages a month, up to 300,000, and above.",
  ),
  "chasing-missing-mail": line(
    "wages",
    `people’s messages × share of the mail that goes missing × share that somebody notices × minutes a message / 60 × ${STAFF_HOUR}`,
    "What goes missing is the same as in the two lines before: first that of the warm-up, then the steady loss, less the share of the year that incidents take.",
  ),
  "inbound-gap": line(
    "wages",
    `minutes a mailbox / 60 × staff’s mailboxes × ${STAFF_HOUR} × max(1, mailboxes / 200)^-0.25`,
    "Filters of your own let more through, less so where many mailboxes train them.",
  ),
  "key-person-risk": {
    ...line(
      "events",
      "chance a year that the last who can operate mail leaves × cost of that × max(0.1, mailboxes / 50)^0.4",
      "The chance depends on how many operate mail and on a deputy.",
    ),
    by: {
      hosted: formula(
        "chance a year that the last who can operate mail leaves × cost of that",
        "The chance depends on how many operate mail and on a deputy.",
      ),
      sender: formula(
        "chance a year that the last who can operate mail leaves × (cost of that when buying + cost of that when owning × 0.1^0.4)",
        "The chance depends on how many operate mail and on a deputy. A server that only sends counts as the smallest estate; without application mail there is none.",
      ),
    },
  },
  exit: {
    ...line(
      "events",
      `chance a year of giving up × ((hours a mailbox × mailboxes^0.85 + hours of set-up when buying × max(1, mailboxes / 20)^0.5) × ${HOUR} × what an hour displaces + hours of each person × staff’s mailboxes × ${STAFF_HOUR})`,
      "Giving up means to move to what should have been bought.",
    ),
    by: {
      hosted: formula(LEAVING, "Leaving a provider means to move once more."),
      sender: formula(
        `${LEAVING} + chance a year of giving up × hours for application mail × ${HOUR} × what an hour displaces`,
        "Leaving a provider means to move once more. Giving up the sending of application mail means to set it up with a provider.",
      ),
    },
  },
  "incident-loss": line(
    "events",
    `sum over the kinds of incident: how often × (hours × ${HOUR} × what an hour displaces + staff’s time + cash + revenue lost for good)`,
    "Each kind of incident has a rate and a size of its own in each option. The loss of each belongs to one line only: a leaving operator and an exit have lines of their own.",
  ),
} satisfies Partial<Record<LineId, Formula>>;
