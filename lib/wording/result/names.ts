import type { ConditionId, Status } from "../../model";

import type { Basis, HostedFit, NotSure, Objective, OptionId, Scope } from "../../questionnaire/ids";

/** What an option is called wherever it stands alone: chart labels, table headings, figures. */
export const OPTION_NAMES: Record<OptionId, string> = {
  hosted: "Buy everything",
  sender: "Own the sender",
  core: "Own the core",
  self: "Own everything",
};

/** The option as the subject of a sentence about cost or work. */
export const OWNING: Record<OptionId, string> = {
  hosted: "buying everything",
  sender: "owning the sender",
  core: "owning the core",
  self: "owning everything",
};

/** What the option means in practice, after "that is:" or in brackets. */
export const OPTION_MEANING: Record<OptionId, string> = {
  hosted: "mailboxes from a hosted provider, and application mail from a provider that does nothing else",
  sender: "people’s mailboxes are bought, and application mail is sent from your own servers and addresses",
  core: "mailboxes, storage, sign-in, logs and inbound filtering are yours, and outbound mail leaves through a paid relay",
  self: "everything is yours, down to the network addresses that mail is sent from",
};

const SENDER_ALONE = "application mail is sent from your own servers and addresses";
const BOUGHT_ALONE = "application mail is bought from a provider that does nothing else";

/** The same for the mail that there is. */
export function optionMeaning({ hasPeople }: { hasPeople: boolean }, option: OptionId): string {
  if (hasPeople) return OPTION_MEANING[option];
  return option === "hosted" || option === "core" ? BOUGHT_ALONE : SENDER_ALONE;
}

/** An option in one line, for the mail that there is. */
export function optionDefinition({ hasPeople }: { hasPeople: boolean }, option: OptionId): string {
  if (hasPeople) return OPTION_DEFINITIONS[option];
  return option === "hosted" || option === "core"
    ? "Application mail is bought from a provider."
    : "The servers that send application mail are yours.";
}

/** Each option in one line, as a definition beside its name. */
export const OPTION_DEFINITIONS: Record<OptionId, string> = {
  hosted: "Mailboxes and application mail are both bought from providers.",
  sender: "Mailboxes are bought; only the servers that send application mail are yours.",
  core: "Mailboxes, storage, sign-in, logs and inbound filtering are yours; outbound mail leaves through a paid relay.",
  self: "Everything is yours, down to the addresses that mail is sent from.",
};

export const CONDITION_NAMES: Record<ConditionId, string> = {
  control: "Control is a requirement",
  capability: "The team can operate it",
  burden: "The burden is accepted knowingly",
};

export const STATUS_LABELS: Record<Status, string> = { met: "Met", "not-met": "Not met", unknown: "Not known" };

/** The objective as a noun phrase, lower case. */
export const OBJECTIVE_NAMES: Record<Objective, string> = {
  "data-location": "where data lives",
  confidentiality: "confidentiality",
  retention: "retention and deletion",
  logging: "logging and inspection",
  filtering: "filtering policy",
  routing: "routing",
  identity: "identity and trust boundaries",
  "failure-domains": "separate failure domains",
  exit: "exit from a vendor or jurisdiction",
  product: "mail as the product you sell",
};

export const BASIS_PHRASES: Record<Basis | NotSure, string> = {
  law: "the law requires it",
  contract: "a contract requires it",
  "threat-model": "a dated, written threat model requires it",
  board: "a dated decision of the board requires it",
  preference: "it is a preference",
  "not-sure": "you are not sure what it rests on",
};

export const FIT_PHRASES: Record<HostedFit | NotSure, string> = {
  barred: "the requirement bars third parties as such",
  "none-can": "the kinds of provider that could meet it were asked, and none can",
  unchecked: "nobody has yet asked whether a hosted service can meet it",
  "extra-cost": "a hosted service can meet it at extra cost",
  can: "a hosted service can meet it",
  "not-sure": "you are not sure whether a hosted service can meet it",
};

export const SCOPE_PHRASES: Record<Scope, string> = {
  people: "people’s mail",
  application: "application mail",
  both: "people’s mail and application mail",
};
