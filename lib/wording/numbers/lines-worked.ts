import type { LineId } from "../../model";
import { ALL_MAIL, BULK, bought, type Formula, formula, HOUR, line, STAFF_HOUR } from "./line-formula";

/** What is work: once at the start, and month by month. */
export const WORKED = {
  "set-up": {
    ...line(
      "once",
      `(hours × max(1, mailboxes / 50)^0.5 + hours for application mail × max(1, application messages / 100,000)^0.35) × ${HOUR}`,
      "Nothing is set up that you run yourselves today. The second part comes only with application mail.",
    ),
    by: {
      hosted: formula(
        `(hours × max(1, mailboxes / 20)^0.5 + hours for application mail) × ${HOUR}`,
        "The first part comes where mail is not hosted today, the second where there is application mail and you have no mail yet.",
      ),
      sender: formula(
        `(hours × max(1, mailboxes / 20)^0.5 + hours for application mail × max(1, application messages / 100,000)^0.35) × ${HOUR}`,
        "The first part comes where mail is not hosted today, the second where there is application mail that you do not send yourselves today.",
      ),
      core: formula(
        `(hours × max(1, mailboxes / 50)^0.5 + hours for application mail) × ${HOUR}`,
        "The first part comes where you do not run mail yourselves today, the second where there is application mail and you have no mail yet.",
      ),
    },
  },
  "single-sign-on": line("once", `hours × ${HOUR}`, "It comes where identity is among your objectives."),
  migration: {
    ...line(
      "once",
      `hours a mailbox × mailboxes^0.85 × ${HOUR} + hours of each person × staff’s mailboxes × ${STAFF_HOUR}`,
      "Mailboxes move where your mail is hosted today.",
    ),
    by: bought(
      formula(
        `hours a mailbox × mailboxes^0.85 × ${HOUR} + hours of each person × staff’s mailboxes × ${STAFF_HOUR}`,
        "Mailboxes move where you run mail yourselves today.",
      ),
    ),
  },
  "double-running": {
    ...line(
      "once",
      "months paid twice × the first month’s bills of buying everything",
      "While mail moves away from a provider, the provider is still paid.",
    ),
    by: {
      ...bought(
        formula(
          "months paid twice × the first month’s bills of owning everything",
          "While mail moves away from servers of your own, they are still paid for.",
        ),
      ),
      core: formula(
        "months paid twice × the first month’s bills of buying everything, without those of application mail",
        "While mailboxes move away from a provider, the provider is still paid. Application mail stays where it is.",
      ),
    },
  },
  administration: {
    ...line("work", `(hours at any size + hours a mailbox × mailboxes^0.75) × ${HOUR}`),
    by: {
      sender: formula(
        `(hours at any size + hours a mailbox × mailboxes^0.75 + hours at any size of a server of your own) × ${HOUR}`,
        "The first two are those of buying. The last comes only with application mail.",
      ),
    },
  },
  "user-help": line(
    "work",
    `hours a mailbox × mailboxes^0.9 × ${HOUR}`,
    "Where mailboxes are customers’, the hours are multiplied by a factor of their own.",
  ),
  "trust-operations": {
    ...line("work", `hours × factor of bulk mail × max(1, messages a month / 10,000)^0.5 × ${HOUR}`, BULK, ALL_MAIL),
    by: {
      hosted: formula(`hours × factor of bulk mail × max(1, application messages / 100,000)^0.3 × ${HOUR}`, BULK),
      sender: formula(
        `(hours of buying + hours of owning × factor of bulk mail × max(1, application messages / 10,000)^0.5) × ${HOUR}`,
        "The second part comes only with application mail; the factor counts where bulk mail is sent.",
      ),
      core: formula(`hours × factor of bulk mail × max(1, messages a month / 10,000)^0.3 × ${HOUR}`, BULK, ALL_MAIL),
    },
  },
  "abuse-handling": {
    ...line("work", `hours × max(0.3, mailboxes / 25)^0.5 × ${HOUR}`),
    by: {
      self: formula(
        `hours × factor of customers’ mailboxes × max(0.3, mailboxes / 25)^0.6 × ${HOUR}`,
        "The factor counts where mailboxes are customers’.",
      ),
    },
  },
  "dns-and-keys": {
    ...line("work", `hours × √sending domains × ${HOUR}`, "There are two sending domains with application mail, else one."),
    by: {
      sender: formula(
        `(hours of buying + hours of owning) × ${HOUR}`,
        "Each side has one sending domain; the second part comes only with application mail.",
      ),
    },
  },
  "bounce-handling": {
    ...line("work", `hours × factor of bulk mail × max(1, messages a month / 10,000)^0.3 × ${HOUR}`, BULK, ALL_MAIL),
    by: {
      hosted: formula(
        `hours × factor of bulk mail × max(1, application messages / 100,000)^0.3 × ${HOUR}`,
        "It comes only with application mail; the factor counts where bulk mail is sent.",
      ),
      sender: formula(
        `hours × factor of bulk mail × max(1, application messages / 10,000)^0.3 × ${HOUR}`,
        "It comes only with application mail; the factor counts where bulk mail is sent.",
      ),
      core: formula(
        `(hours × max(1, people’s messages / 10,000)^0.3 + hours of buying × factor of bulk mail × max(1, application messages / 100,000)^0.3) × ${HOUR}`,
        "The second part comes only with application mail; the factor counts where bulk mail is sent.",
      ),
    },
  },
  "filter-upkeep": line("work", `hours × max(1, mailboxes / 25)^0.4 × ${HOUR}`),
  vigilance: {
    ...line("work", `hours × ${HOUR}`, "The hours are the same at any size."),
    by: {
      sender: formula(
        `(hours of buying + hours of owning) × ${HOUR}`,
        "The hours are the same at any size; the second part comes only with application mail.",
      ),
    },
  },
  "on-call-rota": line("wages", "mail’s share of a rota", "It is paid where a rota answers at any hour."),
  "waiting-for-support": line(
    "wages",
    `hours × max(0.3, mailboxes / 50)^0.4 × ${STAFF_HOUR}`,
    "It is staff’s time, not that of whoever operates mail.",
  ),
} satisfies Partial<Record<LineId, Formula>>;
