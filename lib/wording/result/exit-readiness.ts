import type { Facts } from "../facts";
import type { ExitCheck, ExitReadiness } from "../types";

const DOMAIN: ExitCheck = {
  name: "Domain in your own name",
  test: "Look up who the registrar names as holder. Then two people sign in to the company’s own account there, each with a second factor of their own.",
  passIf: "The registrar names the company; transfer lock on; renewal automatic, from a card that is watched.",
  howOften: "Twice a year",
};

const DNS: ExitCheck = {
  name: "DNS in your own account",
  test: "Without the mail provider’s help, change a harmless record, ask a public resolver, and change it back. Save the whole zone as a file.",
  passIf: "The change was public within an hour; the zone lies dated in storage of your own.",
  howOften: "Twice a year",
};

function exported(facts: Facts): ExitCheck {
  const all = facts.mailboxesText === "" ? "all your mailboxes" : facts.mailboxesText;
  return {
    name: "Tested export",
    test: "Export one mailbox of ordinary size in open formats: messages as MBOX or over IMAP, calendar as ICS, contacts as VCF. Open it in another product, and time it.",
    passIf: `Every folder holds as many messages; attachments open; repeated appointments are whole. For ${all} it takes less than your notice period.`,
    howOften: "Yearly, and before renewal",
  };
}

function archive(facts: Facts): ExitCheck {
  const keepsByDuty = facts.objectives.some(({ id, established }) => id === "retention" && established === "met");
  return {
    name: "Archive copy",
    test: "Delete a test message from the mailbox and from its bin. Find it in the copy, with an account that the provider does not control.",
    passIf: keepsByDuty
      ? "It was found within an hour; the oldest message in the copy is as old as you must keep mail."
      : "It was found within an hour; yesterday’s mail is in the copy as well.",
    howOften: keepsByDuty ? "Every month" : "Every quarter",
  };
}

const DMARC: ExitCheck = {
  name: "DMARC reports read",
  test: "Ask the person who reads them, without notice, which services sent in your name last month and which of them failed.",
  passIf: "Every sender is known; each wrong failure has a date for its repair; a second person can read the reports too.",
  howOften: "Every month",
};

const SECOND_SENDER: ExitCheck = {
  name: "Second sender for application mail",
  test: "At a second provider, verify your domain, publish its DKIM key, and send a hundred real receipts through it.",
  passIf: "DMARC passed on all that were looked at; switching over is one change of less than an hour.",
  howOften: "Every quarter",
};

/** What keeps a buyer free to leave, each as a check that can be passed or failed. */
export function exitReadiness(facts: Facts): ExitReadiness {
  return {
    heading: "Ready to leave",
    intro:
      facts.assessment.recommendation.timing === "at-renewal"
        ? `You stay free only with a way out that you have tried. Domain, DNS and ${facts.hasPeople ? "export" : "a second sender"} can be tested today, before you move.`
        : "You stay free only with a way out that you have tried. Put the days into a calendar.",
    checks: [
      DOMAIN,
      DNS,
      ...(facts.hasPeople ? [exported(facts), archive(facts)] : []),
      DMARC,
      ...(facts.hasApplicationMail ? [SECOND_SENDER] : []),
    ],
  };
}
