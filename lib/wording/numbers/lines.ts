import type { LineId } from "../../model";

import type { OptionId } from "../../questionnaire/ids";

/** How a line is paid, which says what the years do to it. */
type LineKind = "work" | "once" | "bill" | "wages" | "revenue" | "events" | "follows";

/** A line's formula: `AMOUNT_OF` says of what time its expression is. */
export type LineFormula = { kind: LineKind; words: string[]; expression: string };

const HOUR = "cost of an hour";
const STAFF_HOUR = "cost of an hour of staff";
const BULK = "The factor counts where bulk mail is sent.";
const ALL_MAIL = "Messages are people’s and those of applications.";

/** What a line's expression is the amount of. */
export const AMOUNT_OF: Record<LineKind, string> = {
  work: "One month",
  once: "Once",
  bill: "One month",
  wages: "One month",
  revenue: "One month",
  events: "One year, on average",
  follows: "One month",
};

/** What becomes of one month's amount over the years, by the way in which a line is paid. */
export const OVER_THE_YEARS: Record<LineKind, string> = {
  work: "It comes every month. Hours grow as the numbers above do, and what an hour costs rises with wages. The line is the sum of all months, each discounted to today.",
  once: "It comes once, in the first month, and is discounted for half of it.",
  bill: "It comes every month, at the prices of the first day: how prices rise is a line of its own, “Price rises”. The line is the sum of all months, each discounted to today.",
  wages:
    "It comes every month, grows with the volumes above and rises with wages. The line is the sum of all months, each discounted to today.",
  revenue:
    "It comes every month and grows with the revenue that flows through mail. The line is the sum of all months, each discounted to today.",
  events:
    "On average it comes every month; in one future it comes when something happens. Work, staff’s time and cash rise with wages, revenue as you answered. The line is the sum of all months, each discounted to today.",
  follows: "It follows from other lines, month by month, and is discounted as they are.",
};

const LEAVING = `chance a year of leaving × (hours a mailbox × mailboxes^0.85 × ${HOUR} × what an hour displaces + hours of each person × staff’s mailboxes × ${STAFF_HOUR})`;

type Words = { words: string[]; expression: string };
type Formula = Words & { kind: LineKind; by?: Partial<Record<OptionId, Words>> };

const formula = (expression: string, ...words: string[]): Words => ({ words, expression });
const line = (kind: LineKind, expression: string, ...words: string[]): Formula => ({ kind, words, expression });

/** Both options that buy mailboxes. */
const bought = (words: Words) => ({ hosted: words, sender: words });

const FORMULAS: Record<LineId, Formula> = {
  subscription: line(
    "bill",
    "price of the plan for the mailboxes of the month",
    "The price is that of the cheapest tier sold at this number; past the plan’s limit, that of the next plan that fits.",
    "Above 1,000 mailboxes a share of the list price is paid for those up to 10,000, and its square for those above.",
    "Where an office suite would be paid for anyway, nothing of it can be avoided, and the line is left out.",
  ),
  "control-premium": line(
    "bill",
    "price a mailbox × mailboxes",
    "It is paid where a hosted service can meet one of your objectives at extra cost.",
  ),
  groupware: line(
    "bill",
    "cost a mailbox × mailboxes",
    "It pays for the calendar, contacts and office software that a hosted plan holds. Where an office suite would be paid for anyway, it is left out.",
  ),
  "transactional-plan": line(
    "bill",
    "price of the plan for the application messages of the month",
    "The price is that of the cheapest tier sold at this number; past the plan’s limit, that of the next plan that fits.",
  ),
  "dedicated-address": line(
    "bill",
    "price of an address × application messages / 1,000,000, rounded up",
    "A provider asks for addresses of one’s own from 300,000 application messages a month; some plans include them.",
  ),
  relay: line(
    "bill",
    "price × (people’s messages / 1,000)^0.9, at least the smallest bill",
    "The relay carries what people send; application mail has a provider of its own.",
  ),
  archive: {
    ...line("bill", "cost a mailbox × mailboxes", "It is paid where retention is among your objectives."),
    by: bought(
      formula(
        "cost a mailbox × mailboxes",
        "It is paid where retention is among your objectives and the chosen plan does not hold an archive.",
      ),
    ),
  },
  servers: {
    ...line(
      "bill",
      "price of one server + cost a mailbox × mailboxes^0.9 + cost for a million messages × messages / 1,000,000",
      "The price of one server is that of the server you chose.",
      ALL_MAIL,
    ),
    by: {
      sender: formula(
        "price of one server + cost for a million messages × application messages / 1,000,000",
        "The price of one server is that of the server you chose. There is one only with application mail.",
      ),
      core: formula("price of one server + cost a mailbox × mailboxes^0.9", "The price of one server is that of the server you chose."),
    },
  },
  standby: {
    ...line(
      "bill",
      "share of the servers × servers",
      "A second machine stands by where somebody answers at any hour, and in any case while there are more than 25 mailboxes.",
    ),
    by: { sender: formula("share of the servers × servers", "A second machine stands by where somebody answers at any hour.") },
  },
  storage: line("bill", "price of a gigabyte × gigabytes a mailbox × mailboxes"),
  backup: {
    ...line("bill", "price of a gigabyte × gigabytes a mailbox × mailboxes"),
    by: bought(
      formula("cost a mailbox × mailboxes", "A provider’s mailboxes are backed up where retention or exit is among your objectives."),
    ),
  },
  addresses: {
    ...line(
      "bill",
      "price of an address × (sending domains + messages / 1,000,000)",
      "There are two sending domains with application mail, else one.",
      ALL_MAIL,
    ),
    by: {
      sender: formula(
        "price of an address × (1 + application messages / 1,000,000)",
        "Only application mail is sent from addresses of your own; without any the line is nothing.",
      ),
    },
  },
  "filtering-feeds": line("bill", "cost a mailbox × mailboxes, at least the smallest bill"),
  monitoring: {
    ...line("bill", "cost of the tools × √sending domains", "There are two sending domains with application mail, else one."),
    by: {
      hosted: formula("cost of the tools × sending domains", "There are two sending domains with application mail, else one."),
      sender: formula(
        "cost of the tools when buying + cost of the tools for a server of your own",
        "The second part comes only with application mail.",
      ),
    },
  },
  "support-contract": line(
    "bill",
    "cost a mailbox × mailboxes, at least the smallest bill",
    "A contract is bought while there are 25 mailboxes or more.",
  ),
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
};

/** How a cost line of an option is worked out. */
export function lineFormula(id: LineId, option: OptionId): LineFormula {
  const { kind, by, ...general } = FORMULAS[id];
  return { kind, ...(by?.[option] ?? general) };
}

/** The lines that are paid in this way. */
export function linesOfKind(...kinds: LineKind[]): LineId[] {
  return (Object.keys(FORMULAS) as LineId[]).filter((id) => kinds.includes(FORMULAS[id].kind));
}
