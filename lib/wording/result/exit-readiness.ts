import type { Facts } from "../facts";
import type { ExitCheck, ExitReadiness } from "../types";

const DOMAIN: ExitCheck = {
  name: "Domain in your own name",
  test: "Look up who the registrar names as holder. Then two people sign in to the company’s own account there, each with a second factor of their own.",
  passIf: "The holder is the company, the transfer lock is on, renewal is automatic and paid from a card that is watched.",
  howOften: "Twice a year",
};

const DNS: ExitCheck = {
  name: "DNS in your own account",
  test: "Without the mail provider’s help, change a harmless record, ask a public resolver, and change it back. Save the whole zone as a file.",
  passIf: "The change was visible within an hour, and the file lies dated in storage of your own.",
  howOften: "Twice a year",
};

function exported(facts: Facts): ExitCheck {
  const all = facts.mailboxesText === "" ? "all your mailboxes" : facts.mailboxesText;
  return {
    name: "Tested export",
    test: "Export one mailbox of ordinary size in open formats: messages as MBOX or over IMAP, calendar as ICS, contacts as VCF. Open it in another product, and time it.",
    passIf: `Every folder holds the same number of messages, attachments open, repeated appointments are whole. The time that it took, for ${all}, is shorter than your notice period.`,
    howOften: "Once a year, and before each renewal",
  };
}

function archive(facts: Facts): ExitCheck {
  const keepsByDuty = facts.objectives.some(({ id, established }) => id === "retention" && established === "met");
  return {
    name: "Archive copy",
    test: "Delete a test message from the mailbox and from its bin. Find it in the copy, with an account that the provider does not control.",
    passIf: keepsByDuty
      ? "It was found within an hour, and the oldest message in the copy is as old as you have to keep mail."
      : "It was found within an hour, and yesterday’s mail is in the copy as well.",
    howOften: keepsByDuty ? "Every month" : "Every quarter",
  };
}

const DMARC: ExitCheck = {
  name: "DMARC reports read",
  test: "Ask the person who reads them, without notice, which services sent in your name last month and which of them failed.",
  passIf:
    "Every sender on the list is known, each that failed wrongly has a date for its repair, and a second person can read the reports too.",
  howOften: "Every month",
};

const SECOND_SENDER: ExitCheck = {
  name: "Second sender for application mail",
  test: "At a second provider, verify your domain, publish its DKIM key, and send a hundred real receipts through it.",
  passIf:
    "DMARC passed on all that were looked at, and switching all application mail over would be one change that takes less than an hour.",
  howOften: "Every quarter",
};

/** What keeps a buyer free to leave, each as a check that can be passed or failed. */
export function exitReadiness(facts: Facts): ExitReadiness {
  return {
    heading: "Ready to leave",
    intro:
      facts.assessment.recommendation.timing === "at-renewal"
        ? "Whoever buys stays free only with a way out that was tried. Domain, DNS and export can be tested today, before you move."
        : "Whoever buys stays free only with a way out that was tried. Each check is passed or failed; put the dates into a calendar.",
    checks: [DOMAIN, DNS, exported(facts), archive(facts), DMARC, ...(facts.hasApplicationMail ? [SECOND_SENDER] : [])],
  };
}
