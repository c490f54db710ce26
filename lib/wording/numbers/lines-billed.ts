import type { LineId } from "../../model";
import { ALL_MAIL, bought, type Formula, formula, line } from "./line-formula";

/** What is paid to others: plans, servers and what they need. */
export const BILLED = {
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
} satisfies Partial<Record<LineId, Formula>>;
