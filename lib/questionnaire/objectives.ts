import type { Objective } from "./ids";

/** The words in which one objective is asked about; the three questions of every objective are made from them. */
export type ObjectiveWords = {
  name: string;
  /** Fits after "control over". */
  subject: string;
  meaning: string;
  /** What the founder would be able to show for it. */
  basisHint: string;
  /** Fits after "Can a hosted service". */
  hostedTest: string;
  /** Where to ask before saying that nobody can. */
  hostedHint: string;
};

export const OBJECTIVE_WORDS: Record<Objective, ObjectiveWords> = {
  "data-location": {
    name: "Where our data lives",
    subject: "where mail is stored and processed",
    meaning: "Mail must stay in a certain country, region or building.",
    basisHint: "Look for the clause or the article that names the place, for example a data-residency clause in a customer contract.",
    hostedTest: "keep your mail in the required place",
    hostedHint:
      "Ask the large suites for their regional editions, then a provider based in that place, then a specialist who runs a separate installation there.",
  },
  confidentiality: {
    name: "Who can read our mail",
    subject: "who can read your mail or be made to hand it over",
    meaning: "Nobody outside may read it or be compelled to disclose it.",
    basisHint: "Professional secrecy, a secrecy clause, or a threat model that names who might demand access.",
    hostedTest: "keep your mail unreadable to anyone you have not approved",
    hostedHint:
      "Ask about keys that you hold yourself, about end-to-end encryption, and about a provider outside the reach of the law you fear.",
  },
  retention: {
    name: "How long mail is kept",
    subject: "how long mail is kept and when it is deleted",
    meaning: "Mail must be kept for a set time, or provably deleted.",
    basisHint: "A retention schedule, a records law or an auditor’s finding that gives the period.",
    hostedTest: "keep and delete your mail on your schedule, and prove it",
    hostedHint:
      "Most large suites sell retention policies, and a journal (a copy of every message sent to an archive of your own) covers much of the rest.",
  },
  logging: {
    name: "Logs and inspection",
    subject: "what is logged about mail and who can inspect it",
    meaning: "You need full logs of every delivery, or the right to inspect the systems.",
    basisHint: "An audit standard, a supervisor’s rule or a contract that grants somebody a right of inspection.",
    hostedTest: "give you the logs and the inspection that you need",
    hostedHint: "Ask for log export, for audit editions, and for a single-tenant installation that your auditor may visit.",
  },
  filtering: {
    name: "Filtering policy",
    subject: "which mail is accepted, held or refused",
    meaning: "You must decide yourselves what counts as spam or malware and what never may be withheld.",
    basisHint: "A duty to receive certain mail, research that needs unfiltered mail, or a security policy that names the filter.",
    hostedTest: "filter your mail by your own rules",
    hostedHint:
      "Ask about custom rules, about switching the filter off, and about placing a gateway of your own in front of hosted mailboxes.",
  },
  routing: {
    name: "Routing",
    subject: "the path that mail takes between you and others",
    meaning: "Mail must travel over certain networks or never pass through certain hands.",
    basisHint: "A sector rule or a contract that names the network, the partners or the encryption between servers.",
    hostedTest: "send your mail over the path that you need",
    hostedHint: "Ask about connectors, dedicated outbound addresses and enforced encryption between named partners.",
  },
  identity: {
    name: "Identity and trust boundaries",
    subject: "who can sign in and who can send in your name",
    meaning: "Accounts, keys and the right to send must not rest with a third party.",
    basisHint: "A security policy or a threat model that says where accounts and signing keys must live.",
    hostedTest: "leave accounts and signing keys in your hands",
    hostedHint: "Ask about single sign-on against your own directory, and about signing keys that you hold.",
  },
  "failure-domains": {
    name: "Failing apart from others",
    subject: "what your mail may fail together with",
    meaning: "Mail must keep working when a certain provider, network or country does not.",
    basisHint: "A continuity plan that names the failure, for example mail as the channel for when your cloud is down.",
    hostedTest: "stay up when the failure you fear happens",
    hostedHint: "A provider that shares nothing with the rest of your systems is often enough. Ask where it runs, and on whom it depends.",
  },
  exit: {
    name: "Leaving a vendor or a country",
    subject: "how you can leave a vendor or a jurisdiction",
    meaning: "You must be able to move mail away within a set time, whatever the vendor does.",
    basisHint: "An exit plan that a supervisor or a customer demands, with a time in it.",
    hostedTest: "let you leave with everything, in the time you have",
    hostedHint: "Your own domain, a tested export and a copy of the archive outside the provider make most exits possible.",
  },
  product: {
    name: "Mail is what we sell",
    subject: "the mail system that you sell",
    meaning: "Customers pay you for mail itself, or for something that only exists because you run it.",
    basisHint: "A strategy that the board has decided on and dated, or the terms that you promise to customers.",
    hostedTest: "carry the product that you sell",
    hostedHint: "Ask the wholesale and white-label mail hosts, and a specialist who would run a separate installation for you.",
  },
};
