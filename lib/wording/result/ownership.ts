import type { OptionId } from "../../questionnaire/ids";
import type { Facts } from "../facts";
import type { OwnershipRow } from "../types";

import { inYourCase } from "./ownership-in-your-case";

type Decision = OwnershipRow["decision"];

export const DECISION_LABELS: Record<Decision, string> = {
  own: "Own",
  delegate: "Delegate",
  "own-policy": "Own the policy, delegate the pipes",
};

export const COMPONENTS = [
  "domain-and-dns",
  "signing-keys",
  "inbound-filtering",
  "mailbox-store",
  "outbound-people",
  "outbound-application",
  "identity",
  "logs-and-archive",
  "monitoring",
] as const;
export type Component = (typeof COMPONENTS)[number];

export const COMPONENT_NAMES: Record<Component, string> = {
  "domain-and-dns": "Domain and DNS",
  "signing-keys": "Signing keys",
  "inbound-filtering": "Inbound gateway and filtering",
  "mailbox-store": "Mailbox store",
  "outbound-people": "Outbound mail of people",
  "outbound-application": "Outbound mail of applications",
  identity: "Identity and sign-in",
  "logs-and-archive": "Logs and archive",
  monitoring: "Monitoring",
};

type Entry = { decision: Decision; reason: string; hiddenDependency: string };

const DOMAIN: Entry = {
  decision: "own",
  reason: "Whoever holds the domain decides where mail goes; held in your own name, every provider can be replaced.",
  hiddenDependency: "The registrar’s account and its second factor: lose it and you lose the mail of every account behind it.",
};

const DOMAIN_OF_SENDER: Entry = {
  ...DOMAIN,
  hiddenDependency: "The registrar’s account and its second factor: lose it and anybody can send in your name.",
};

const KEYS_DELEGATED: Entry = {
  decision: "own-policy",
  reason: "The provider signs with its keys; you publish them in your DNS and can withdraw them there.",
  hiddenDependency: "A key that the provider changes without notice fails silently until DMARC reports show it.",
};

const KEYS_OWN: Entry = {
  decision: "own",
  reason: "Keys that sign on your servers stay with you, and you rotate them.",
  hiddenDependency: "A copy of the key in a backup or a deployment script is as good as the key itself.",
};

const FILTERING_BOUGHT: Entry = {
  decision: "delegate",
  reason: "Filtering lives from seeing the mail of millions, which no single company does.",
  hiddenDependency: "What the filter throws away is never seen: somebody has to look into quarantine.",
};

const FILTERING_OWN: Entry = {
  decision: "own-policy",
  reason: "The rules are yours; the knowledge about new attacks comes from paid feeds.",
  hiddenDependency: "The blocklists and feeds of others decide what reaches you.",
};

const STORE_BOUGHT: Entry = {
  decision: "delegate",
  reason: "Keeping mailboxes available at all hours is work that a provider does once for many; you keep the way out.",
  hiddenDependency: "Your way out is only as good as the last export that you tested.",
};

const STORE_OWN: Entry = {
  decision: "own",
  reason: "What you must control reaches into the mailboxes, so you hold them.",
  hiddenDependency: "The server host, its jurisdiction, and the place where the backups lie.",
};

const PEOPLE_BOUGHT: Entry = {
  decision: "delegate",
  reason: "The reputation of the provider’s addresses carries your mail from the first day.",
  hiddenDependency: "Other customers of the same provider can damage the addresses that you share.",
};

const PEOPLE_RELAY: Entry = {
  decision: "delegate",
  reason: "A relay’s addresses are trusted already; nothing established asks you to earn that trust yourselves.",
  hiddenDependency: "The relay sees every message that leaves, and can suspend you.",
};

const OWN_ADDRESSES: Entry = {
  decision: "own",
  reason: "What you must control reaches as far as the addresses that mail leaves from.",
  hiddenDependency: "The neighbours in the host’s address range, and the goodwill of a few large receivers.",
};

const APPLICATION_BOUGHT: Entry = {
  decision: "delegate",
  reason: "A specialised provider handles returned mail, complaints and sudden volume, and its price falls with volume.",
  hiddenDependency: "Its suspension policy: keep a second provider’s records ready in your DNS.",
};

const APPLICATION_OWN: Entry = {
  decision: "own",
  reason: "Application mail is in the scope of what you must control, so it leaves from your own servers.",
  hiddenDependency: "A marketing send can spoil the addresses that passwords are reset from: keep them apart.",
};

const APPLICATION_WITH_ALL: Entry = {
  ...APPLICATION_OWN,
  reason: "Where the sending addresses are yours, application mail leaves from your own servers as well.",
};

const IDENTITY_BOUGHT: Entry = {
  decision: "own-policy",
  reason: "Who has an account, with which second factor, is your policy; the provider runs the sign-in.",
  hiddenDependency: "Every service that resets passwords by mail hangs on these accounts.",
};

const IDENTITY_OWN: Entry = {
  decision: "own",
  reason: "When the mailboxes are yours, so are the accounts and the second factor in front of them.",
  hiddenDependency: "Older mail programs that know passwords only: each one is a hole in the second factor.",
};

const CREDENTIALS_BOUGHT: Entry = {
  decision: "own-policy",
  reason: "Which program may send, with which key, is your policy; the provider checks the key.",
  hiddenDependency: "A key in a repository or an old deployment sends in your name until somebody withdraws it.",
};

const CREDENTIALS_OWN: Entry = {
  decision: "own",
  reason: "When the sending servers are yours, so are the passwords and keys that let a program send.",
  hiddenDependency: "A password that several programs share cannot be withdrawn from one of them.",
};

const LOGS_BOUGHT: Entry = {
  decision: "own-policy",
  reason: "How long messages and logs are kept is your decision; the provider keeps them, and a copy lies with you.",
  hiddenDependency: "Most providers drop detailed delivery logs after days or weeks.",
};

const LOGS_OWN: Entry = {
  decision: "own",
  reason: "The logs are the only witness when somebody asks what happened to a message.",
  hiddenDependency: "Logs on the server that was broken into prove nothing: send them elsewhere.",
};

const MONITORING: Entry = {
  decision: "own",
  reason: "Nobody tells you about mail that did not arrive: DMARC reports and a test message on its whole way do.",
  hiddenDependency: "Alerts that are sent by mail are lost together with mail.",
};

/** Who should hold each component under each option, why, and what it hangs on unseen. */
export const OWNERSHIP: Record<Component, Record<OptionId, Entry>> = {
  "domain-and-dns": { hosted: DOMAIN, sender: DOMAIN, core: DOMAIN, self: DOMAIN },
  "signing-keys": {
    hosted: KEYS_DELEGATED,
    sender: {
      decision: "own",
      reason: "The keys that sign application mail are yours; the mailbox provider signs people’s mail with its own.",
      hiddenDependency: "Two sets of keys under one domain: a mistake in one record can break both.",
    },
    core: {
      decision: "own",
      reason: "You sign before the relay does, so the proof that mail is yours does not hang on the relay.",
      hiddenDependency: "A relay that changes the message breaks your signature.",
    },
    self: KEYS_OWN,
  },
  "inbound-filtering": { hosted: FILTERING_BOUGHT, sender: FILTERING_BOUGHT, core: FILTERING_OWN, self: FILTERING_OWN },
  "mailbox-store": { hosted: STORE_BOUGHT, sender: STORE_BOUGHT, core: STORE_OWN, self: STORE_OWN },
  "outbound-people": { hosted: PEOPLE_BOUGHT, sender: PEOPLE_BOUGHT, core: PEOPLE_RELAY, self: OWN_ADDRESSES },
  "outbound-application": { hosted: APPLICATION_BOUGHT, sender: APPLICATION_OWN, core: APPLICATION_BOUGHT, self: APPLICATION_WITH_ALL },
  identity: { hosted: IDENTITY_BOUGHT, sender: IDENTITY_BOUGHT, core: IDENTITY_OWN, self: IDENTITY_OWN },
  "logs-and-archive": {
    hosted: LOGS_BOUGHT,
    sender: {
      decision: "own-policy",
      reason: "Delivery logs of application mail are yours; people’s mail is kept by the provider under your rules.",
      hiddenDependency: "Most providers drop detailed delivery logs after days or weeks.",
    },
    core: LOGS_OWN,
    self: LOGS_OWN,
  },
  monitoring: { hosted: MONITORING, sender: MONITORING, core: MONITORING, self: MONITORING },
};

/** What there is with mailboxes alone. */
const OF_PEOPLE: ReadonlySet<Component> = new Set(["inbound-filtering", "mailbox-store", "outbound-people"]);

/** What reads otherwise where the mail of software is all there is. */
const WITHOUT_MAILBOXES: Partial<Record<Component, Partial<Record<OptionId, Entry>>>> = {
  "domain-and-dns": { hosted: DOMAIN_OF_SENDER, sender: DOMAIN_OF_SENDER },
  "signing-keys": { sender: KEYS_OWN },
  identity: { hosted: CREDENTIALS_BOUGHT, sender: CREDENTIALS_OWN },
  "logs-and-archive": { sender: LOGS_OWN },
};

const isThere = (component: Component, { hasPeople, hasApplicationMail }: Facts): boolean =>
  component === "outbound-application" ? hasApplicationMail : hasPeople || !OF_PEOPLE.has(component);

/** The ownership map of the recommended option, with what the answers add; mail that there is none of is left out. */
export function ownershipRows(facts: Facts): OwnershipRow[] {
  const { option } = facts.assessment.recommendation;
  return COMPONENTS.filter((component) => isThere(component, facts)).map((component) => {
    const entry = (facts.hasPeople ? undefined : WITHOUT_MAILBOXES[component]?.[option]) ?? OWNERSHIP[component][option];
    const addition = inYourCase(facts, component, entry.decision, option);
    return {
      component: COMPONENT_NAMES[component],
      ...entry,
      decisionLabel: DECISION_LABELS[entry.decision],
      ...(addition === undefined ? {} : { inYourCase: addition }),
    };
  });
}
