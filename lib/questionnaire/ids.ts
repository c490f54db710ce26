/**
 * The ids and choices of the questionnaire: the names that the form, the API and the link share.
 * Order matters to nobody but the link, which keeps its own frozen copies (`lib/link/layout-1.ts` and those after it).
 */

export const MOTIVES = ["cost", "independence", "privacy", "compliance", "security", "vendor-trust", "learning", "control"] as const;
export type Motive = (typeof MOTIVES)[number];

export const OBJECTIVES = [
  "data-location",
  "confidentiality",
  "retention",
  "logging",
  "filtering",
  "routing",
  "identity",
  "failure-domains",
  "exit",
  "product",
] as const;
export type Objective = (typeof OBJECTIVES)[number];

export const PRACTICES = ["patching", "backups", "monitoring", "restore", "rehearsal", "keys", "abuse"] as const;
export type Practice = (typeof PRACTICES)[number];

/** The four ways to have email, from owning nothing to owning all of it. */
export const OPTIONS = ["hosted", "sender", "core", "self"] as const;
export type OptionId = (typeof OPTIONS)[number];

/** Where mail may have to stay. */
export const PLACES = ["eu", "uk", "ch", "us", "other"] as const;
export type Place = (typeof PLACES)[number];

/** What mail may have to be moved away from: the vendor of today, or whatever a jurisdiction reaches. */
export const EXITS_FROM = ["vendor", "us", "eu", "uk", "ch", "other"] as const;
export type ExitFrom = (typeof EXITS_FROM)[number];

/** On what somebody who names independence does not want to depend. */
export const INDEPENDENCE_FROM = ["vendor", "jurisdiction", "price", "policy", "surveillance"] as const;
export type IndependenceFrom = (typeof INDEPENDENCE_FROM)[number];

/** What an organisation may pay for whether or not it runs mail; the office suite is a question of its own. */
export const PAID_ANYWAY = ["servers", "monitoring", "backup", "archive", "support", "rota"] as const;
export type PaidAnyway = (typeof PAID_ANYWAY)[number];

/** In place of the id of a plan: the plan that the model recommends for these answers. */
export const RECOMMENDED = "recommended";

export const NOT_SURE = "not-sure";
export type NotSure = typeof NOT_SURE;

/** Single-choice answers without `not-sure`, which every one but `currency` also allows (see `Answers`). */
export const CHOICES = {
  basis: ["law", "contract", "threat-model", "board", "preference"],
  hostedFit: ["barred", "none-can", "unchecked", "extra-cost", "can"],
  scope: ["people", "application", "both"],
  experience: ["none", "hobby", "production", "contracted"],
  coverage: ["none", "office-hours", "best-effort", "rota"],
  practice: ["none", "ad-hoc", "routine"],
  yesNo: ["yes", "no"],
  mailboxOwners: ["staff", "customers"],
  today: ["none", "hosted", "self"],
  organisation: ["company", "education"],
  hoursFrom: ["model", "own"],
  noticeTime: ["hours", "day", "week", "month"],
  mfa: ["all", "some", "none"],
  currency: ["USD", "EUR", "GBP"],
} as const;

export type Basis = (typeof CHOICES.basis)[number];
export type HostedFit = (typeof CHOICES.hostedFit)[number];
export type Scope = (typeof CHOICES.scope)[number];
export type Experience = (typeof CHOICES.experience)[number];
export type Coverage = (typeof CHOICES.coverage)[number];
export type PracticeLevel = (typeof CHOICES.practice)[number];
export type YesNo = (typeof CHOICES.yesNo)[number];
export type MailboxOwners = (typeof CHOICES.mailboxOwners)[number];
export type Today = (typeof CHOICES.today)[number];
export type Organisation = (typeof CHOICES.organisation)[number];
export type HoursFrom = (typeof CHOICES.hoursFrom)[number];
export type NoticeTime = (typeof CHOICES.noticeTime)[number];
export type Mfa = (typeof CHOICES.mfa)[number];
export type Currency = (typeof CHOICES.currency)[number];

export const HORIZON_YEARS = [1, 3, 5] as const;
export type HorizonYears = (typeof HORIZON_YEARS)[number];
