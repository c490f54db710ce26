import { NOT_SURE } from "../../questionnaire/ids";
import type { AnswerId, Answers } from "../../questionnaire/types";
import { type Column, mapped, product, scaled } from "../../simulation/columns";
import { changesProvider } from "../plan-fit";
import type { Inputs } from "./inputs";

/** What a choice stands for: the key of an assumption, or a number that needs none. */
type Level = string | number;

/** A factor that one answer sets, choice by choice; where the answer is "not sure", each choice has an equal chance. */
export type ByAnswer = {
  answer: AnswerId;
  levels: Readonly<Record<string, Level>>;
  /** What it is without application mail, where the question is not asked. */
  withoutApp?: 0 | 1;
};

/** A factor that no single choice sets: a function, with everything that can enter it. */
export type Computed = {
  column: (inputs: Inputs) => Column;
  answers: readonly AnswerId[];
  assumptions: readonly string[];
  /** Those of its assumptions that act under these answers; all of them where this is left out. */
  acting?: (answers: Answers) => readonly string[];
};

export type Factor = ByAnswer | Computed;

/** A factor by choice; the compiler asks for a level for every choice of the answer. */
function by<Id extends AnswerId>(
  answer: Id,
  levels: Record<Exclude<Answers[Id], typeof NOT_SURE> & string, Level>,
  more: Pick<ByAnswer, "withoutApp"> = {},
): ByAnswer {
  return { answer, levels, ...more };
}

const DOMAINS_POWER = "all.sending-domains-power";
const FILTERS_POWER = "all.inbound-gap-power";
const FILTERS_FROM = "all.inbound-gap-from";
const STORES_POWER = "all.own-outage.stores-power";
const ONE_STORE = "all.own-outage.one-store-up-to";
const BOUGHT_POWER = "all.mail-software-power";
const BOUGHT_FROM = "all.mail-software-from";
const MOVE_POWER = "all.migration-power";
const MOVE_FROM = "all.migration-from";

/** How many domains send: application mail has one of its own. */
const sendingDomains = (inputs: Inputs): Float64Array =>
  mapped(inputs.hasApp, (app) => (inputs.hasPeople ? 1 + app : 1), inputs.hasPeople ? "1 + x" : "1");

/** What a factor is for no, one, two, and three or more operators; an equal chance of each where the founder does not know. */
function byHeadcount(inputs: Inputs, none: Column, one: Column, two: Column, three: Column): Column {
  const { operators } = inputs.answers;
  if (operators === NOT_SURE) return inputs.oneOf<"none" | "one" | "two" | "three">("operators", NOT_SURE, { none, one, two, three });
  return operators === 0 ? none : operators === 1 ? one : operators === 2 ? two : three;
}

/** From this many operators on, more of them change neither rates nor hours. */
export const OPERATORS_ALIKE_FROM = 3;

const FEW = ["all.operators-zero-factor", "all.operators-one-factor"] as const;
const MANY = "all.operators-three-factor";

/** How many operate mail: it multiplies the hours of incidents, and the rates of slips, in mail of one's own. */
const OPERATORS: Computed = {
  column: (inputs) => byHeadcount(inputs, inputs.value(FEW[0]), inputs.value(FEW[1]), inputs.filled(1), inputs.value(MANY)),
  answers: ["operators"],
  assumptions: [...FEW, MANY],
  acting: ({ operators }) =>
    operators === NOT_SURE ? [...FEW, MANY] : operators >= OPERATORS_ALIKE_FROM ? [MANY] : FEW.slice(operators, operators + 1),
};

const ALONE = "all.operator-gone.rate-one-alone";
const DEPUTY = "all.operator-gone.rate-one-deputy";
const TWO = "all.operator-gone.rate-two";
const TEAM = "all.operator-gone.three-factor";

/** Events a year in which the last people who can operate mail leave, by how many there are; a deputy counts only beside one operator. */
const LAST_ONE_LEAVING: Computed = {
  column: (inputs) => {
    const one = inputs.oneOf("deputy", inputs.answers.deputy, { yes: inputs.value(DEPUTY), no: inputs.value(ALONE) });
    const two = inputs.value(TWO);
    return byHeadcount(inputs, inputs.value(ALONE), one, two, product(two, inputs.number(TEAM)));
  },
  answers: ["operators", "deputy"],
  assumptions: [ALONE, DEPUTY, TWO, TEAM],
  acting: ({ operators, deputy }) => {
    const one = deputy === NOT_SURE ? [DEPUTY, ALONE] : deputy === "yes" ? [DEPUTY] : [ALONE];
    if (operators === NOT_SURE) return [ALONE, ...one, TWO, TEAM];
    if (operators >= OPERATORS_ALIKE_FROM) return [TWO, TEAM];
    return operators === 2 ? [TWO] : operators === 1 ? one : [ALONE];
  },
};

/** Mailboxes that the rate of legal requests is told for. */
export const LEGAL_PER = 100;

const LEGAL_SHARE = "all.legal-hold.customer-factor";
const LEGAL_POWER = "all.legal-hold.customer-power";

/** Requests for a customer's mailbox beside those for an employee's: far fewer, and a little fewer still where there are many customers. */
const CUSTOMERS_LEGAL: Computed = {
  column: (inputs) => {
    const customers = product(
      scaled(inputs.mailboxes, inputs.number(LEGAL_POWER) - 1, 1, LEGAL_PER),
      Math.min(1, inputs.number(LEGAL_SHARE)),
    );
    return inputs.oneOf("mailboxOwners", inputs.answers.mailboxOwners, { staff: 1, customers });
  },
  answers: ["mailboxOwners", "mailboxes"],
  assumptions: [LEGAL_SHARE, LEGAL_POWER],
  acting: ({ mailboxOwners }) => (mailboxOwners === "staff" ? [] : [LEGAL_SHARE, LEGAL_POWER]),
};

/**
 * A factor of how mail is run today, which also holds where buying means another provider: a requirement to leave asks for one, unless the
 * provider of today is known to lie outside of what is left.
 */
const intoBuying = (levels: { none: 0 | 1; self: 0 | 1 }): Computed => ({
  column: (inputs) => {
    const hosted = changesProvider(inputs.scenario) ? 1 : 0;
    return inputs.oneOf("today", inputs.answers.today, { none: levels.none, hosted, self: levels.self });
  },
  answers: ["today", "todayProvider", "objectives", "exitFrom", "basis.exit", "hostedFit.exit", "scope.exit"],
  assumptions: [],
});

const practice = (answer: "practice.patching" | "practice.monitoring" | "practice.keys" | "practice.abuse"): ByAnswer =>
  by(answer, { none: "all.practice-none-factor", "ad-hoc": "all.practice-ad-hoc-factor", routine: 1 });

/** Everything that multiplies a line or an incident beside its amount and its size. */
export const FACTORS = {
  "with-application-mail": { column: (inputs) => inputs.hasApp, answers: ["appMessages"], assumptions: [] },
  bulk: by("bulk", { yes: "all.trust-operations-bulk-factor", no: 1 }, { withoutApp: 1 }),
  "bulk-suspension": by("bulk", { yes: "all.account-suspension.bulk-factor", no: 1 }, { withoutApp: 1 }),
  domains: { column: sendingDomains, answers: ["mailboxes", "appMessages"], assumptions: [] },
  "root-of-domains": {
    column: (inputs) => scaled(sendingDomains(inputs), inputs.number(DOMAINS_POWER)),
    answers: ["mailboxes", "appMessages"],
    assumptions: [DOMAINS_POWER],
  },
  "filters-trained": {
    column: (inputs) => scaled(inputs.mailboxes, -inputs.number(FILTERS_POWER), 1, inputs.number(FILTERS_FROM)),
    answers: ["mailboxes"],
    assumptions: [FILTERS_POWER, FILTERS_FROM],
  },
  "in-one-store": {
    column: (inputs) => scaled(inputs.mailboxes, -inputs.number(STORES_POWER), 1, inputs.number(ONE_STORE)),
    answers: ["mailboxes"],
    assumptions: [STORES_POWER, ONE_STORE],
  },
  "bought-together": {
    column: (inputs) => scaled(inputs.mailboxes, -inputs.number(BOUGHT_POWER), 1, inputs.number(BOUGHT_FROM)),
    answers: ["mailboxes"],
    assumptions: [BOUGHT_POWER, BOUGHT_FROM],
  },
  "moved-together": {
    column: (inputs) => scaled(inputs.mailboxes, -inputs.number(MOVE_POWER), 1, inputs.number(MOVE_FROM)),
    answers: ["mailboxes"],
    assumptions: [MOVE_POWER, MOVE_FROM],
  },
  "customers-help": by("mailboxOwners", { staff: 1, customers: "all.user-help-customer-factor" }),
  "customers-abuse": by("mailboxOwners", { staff: 1, customers: "all.abuse-handling-customer-factor" }),
  "customers-moved": by("mailboxOwners", { staff: 1, customers: "all.migration-customer-factor" }),
  "customers-legal": CUSTOMERS_LEGAL,
  "new-to-hosting": by("today", { none: 1, hosted: 0, self: 1 }),
  "new-to-the-provider": intoBuying({ none: 1, self: 1 }),
  "moving-to-the-provider": intoBuying({ none: 0, self: 1 }),
  "new-to-owning": by("today", { none: 1, hosted: 1, self: 0 }),
  "no-mail-yet": by("today", { none: 1, hosted: 0, self: 0 }),
  "leaving-hosting": by("today", { none: 0, hosted: 1, self: 0 }),
  "leaving-own-mail": by("today", { none: 0, hosted: 0, self: 1 }),
  "without-suite": by("suite", { yes: 0, no: 1 }),
  covered: by("coverage", { none: 0, "office-hours": 0, "best-effort": 1, rota: 1 }),
  rota: by("coverage", { none: 0, "office-hours": 0, "best-effort": 0, rota: 1 }),
  "outage-length": by("coverage", {
    none: "all.own-outage.no-cover-factor",
    "office-hours": "all.own-outage.office-hours-factor",
    "best-effort": 1,
    rota: 1,
  }),
  operators: OPERATORS,
  "last-one-leaving": LAST_ONE_LEAVING,
  rehearsal: by("practice.rehearsal", { none: "all.rehearsal-none-factor", "ad-hoc": 1, routine: 1 }),
  patching: practice("practice.patching"),
  monitoring: practice("practice.monitoring"),
  keys: practice("practice.keys"),
  "abuse-care": practice("practice.abuse"),
  "abuse-limits": by("practice.abuse", {
    none: 1,
    "ad-hoc": "all.account-listing.ad-hoc-factor",
    routine: "all.account-listing.routine-factor",
  }),
  backups: by("practice.backups", {
    none: "all.failed-restore.no-routine-factor",
    "ad-hoc": "all.failed-restore.no-routine-factor",
    routine: 1,
  }),
  targeted: by("targeted", { yes: "all.targeted-factor", no: 1 }),
  "second-factor-fraud": by("mfa", { all: 1, some: 1, none: "all.mail-fraud.no-mfa-factor" }),
  "compromised-accounts": by("mfa", {
    all: "all.compromised-account.rate-mfa-all",
    some: "all.compromised-account.rate-mfa-some",
    none: "all.compromised-account.rate-mfa-none",
  }),
} as const satisfies Record<string, Factor>;

export type FactorId = keyof typeof FACTORS;

/** The factor as a column: one number, or one for each draw. */
export function factorOf(id: FactorId, inputs: Inputs): Column {
  const factor: Factor = FACTORS[id];
  if ("column" in factor) return factor.column(inputs);
  if (factor.withoutApp !== undefined && inputs.answers.appMessages === 0) return inputs.filled(factor.withoutApp);
  const numbers: Record<string, Column> = {};
  for (const [choice, level] of Object.entries(factor.levels)) numbers[choice] = typeof level === "string" ? inputs.value(level) : level;
  return inputs.oneOf(factor.answer, String(inputs.answers[factor.answer]), numbers);
}
