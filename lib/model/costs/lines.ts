import { idsOf } from "../../questionnaire/records";
import { DEDICATED_ADDRESS, STANDBY, SUBSCRIPTION, SUPPORT_CONTRACT, TRANSACTIONAL_PLAN } from "./bills";
import type { FactorId } from "./factors";
import { DISPLACED_WORK, DOUBLE_RUNNING, PRICE_RISES } from "./following-lines";
import { type ByOption, CHOSEN_SERVER, type Line, type Part } from "./line";
import { CHASING, STEADY_LOSS, WARM_UP_LOSS } from "./losses";
import { each, growing } from "./quantities";

type Side = "hosted" | "core" | "self";
type Parts = readonly Part[];

const none: Parts = [];
/** What both options pay that buy mailboxes. */
const bought = (parts: Parts): ByOption<Parts> => ({ hosted: parts, sender: parts, core: none, self: none });
/** What both options pay that own mailboxes. */
const owned = (of: (side: "core" | "self") => Parts): ByOption<Parts> => ({
  hosted: none,
  sender: none,
  core: of("core"),
  self: of("self"),
});
/** What every option pays; owning the sender leaves mailboxes with the provider. */
const everywhere = (of: (side: Side) => Parts): ByOption<Parts> => ({ ...owned(of), hosted: of("hosted"), sender: of("hosted") });

/** The work and the bills of a server that only sends come with application mail alone. */
const onSender = (amount: string, ...times: FactorId[]): Part => ({ amount, times: ["with-application-mail", ...times] });

const administration = (side: Side): Parts => [
  { amount: `${side}.administration-base` },
  { amount: `${side}.administration-per-mailbox`, size: growing("mailboxes", "all.administration-power") },
];
const bouncesAtProvider: Part = {
  ...onSender("hosted.bounce-handling", "bulk"),
  size: growing("application-messages", "all.bounce-handling-power", "all.application-volume-from", 1),
};
const abuse = (side: Side, to: string, ...times: FactorId[]): Parts => [
  { amount: `${side}.abuse-handling`, times, size: growing("mailboxes", to, "all.abuse-handling-reference", "all.abuse-handling-floor") },
];
const hostedSetUp: Part = {
  amount: "hosted.set-up",
  times: ["new-to-hosting"],
  size: growing("mailboxes", "all.set-up-power", "hosted.set-up-from", 1),
};
const ownSetUp = (side: "core" | "self"): Part => ({
  amount: `${side}.set-up`,
  times: ["new-to-owning"],
  size: growing("mailboxes", "all.set-up-power", "all.own-set-up-from", 1),
});
const providerApp = (side: "hosted" | "core"): Part => onSender(`${side}.set-up-application-sender`, "no-mail-yet");
const ownApp: Part = {
  ...onSender("self.set-up-application-sender", "new-to-owning"),
  size: growing("application-messages", "all.set-up-application-power", "all.application-volume-from", 1),
};
const moving = (today: FactorId): Parts => [
  { amount: "all.migration", times: [today], size: growing("mailboxes", "all.migration-power") },
  { amount: "all.migration-user-time", times: [today], size: each("staff-mailboxes"), of: "staff-hours" },
];
const perMailbox = (amount: string, more: Omit<Part, "amount"> = {}): Parts => [{ amount, size: each("mailboxes"), ...more }];
const ownServer = (side: "core" | "self"): Parts => [
  { amount: CHOSEN_SERVER },
  { amount: `${side}.servers-per-mailbox`, size: growing("mailboxes", "all.servers-power") },
];
const perMillion = (amount: string, of: "application-messages" | "messages"): Part => ({ amount, size: each(of, 1_000_000) });

/**
 * The cost lines, in the order in which they are shown: the one place that says what multiplies an amount. The money, the words that
 * explain it and the list of what enters it are all read from here. A line that is no sum of products spreads its function.
 */
export const LINES = {
  subscription: { visible: true, kind: "bill", prices: "service", ...SUBSCRIPTION },
  "control-premium": {
    visible: true,
    kind: "bill",
    prices: "service",
    parts: bought(perMailbox("hosted.control-premium", { when: "control-at-extra-cost" })),
  },
  groupware: {
    visible: true,
    kind: "bill",
    prices: "service",
    parts: owned((side) => perMailbox(`${side}.groupware`, { times: ["without-suite"] })),
  },
  "transactional-plan": { visible: true, kind: "bill", prices: "service", ...TRANSACTIONAL_PLAN },
  "dedicated-address": { visible: true, kind: "bill", prices: "service", ...DEDICATED_ADDRESS },
  relay: {
    visible: true,
    kind: "bill",
    prices: "service",
    parts: {
      ...owned(() => none),
      core: [
        {
          amount: "core.outbound-relay",
          size: growing("people-messages", "core.outbound-relay-power", 1000),
          atLeast: "core.relay-minimum",
        },
      ],
    },
  },
  archive: {
    visible: true,
    kind: "bill",
    prices: "service",
    parts: {
      ...bought(perMailbox("hosted.archive", { when: "retention-beyond-plan" })),
      core: perMailbox("core.archive", { when: "retention" }),
      self: perMailbox("self.archive", { when: "retention" }),
    },
  },
  servers: {
    visible: true,
    kind: "bill",
    prices: "server",
    parts: {
      hosted: none,
      sender: [
        { amount: CHOSEN_SERVER, times: ["with-application-mail"] },
        perMillion("self.servers-per-million-messages", "application-messages"),
      ],
      core: ownServer("core"),
      self: [...ownServer("self"), perMillion("self.servers-per-million-messages", "messages")],
    },
  },
  standby: { visible: true, kind: "bill", prices: "server", ...STANDBY },
  storage: {
    visible: true,
    kind: "bill",
    prices: "server",
    parts: owned((side) => [{ amount: `${side}.storage`, size: each("gigabytes") }]),
  },
  backup: {
    visible: true,
    kind: "bill",
    prices: "server",
    parts: {
      ...bought(perMailbox("hosted.backup", { when: "retention-or-exit" })),
      core: [{ amount: "core.backup", size: each("gigabytes") }],
      self: [{ amount: "self.backup", size: each("gigabytes") }],
    },
  },
  addresses: {
    visible: true,
    kind: "bill",
    prices: "server",
    parts: {
      hosted: none,
      sender: [onSender("self.addresses"), perMillion("self.addresses", "application-messages")],
      core: none,
      self: [{ amount: "self.addresses", times: ["domains"] }, perMillion("self.addresses", "messages")],
    },
  },
  "filtering-feeds": {
    visible: true,
    kind: "bill",
    prices: "service",
    parts: owned((side) => perMailbox(`${side}.filtering-feeds`, { atLeast: `${side}.filtering-feeds-minimum` })),
  },
  monitoring: {
    visible: true,
    kind: "bill",
    prices: "service",
    parts: {
      hosted: [{ amount: "hosted.monitoring", times: ["domains"] }],
      sender: [{ amount: "hosted.monitoring" }, onSender("self.monitoring")],
      core: [{ amount: "core.monitoring", times: ["root-of-domains"] }],
      self: [{ amount: "self.monitoring", times: ["root-of-domains"] }],
    },
  },
  "support-contract": { visible: true, kind: "bill", prices: "service", ...SUPPORT_CONTRACT },
  "set-up": {
    visible: true,
    kind: "once",
    parts: {
      hosted: [hostedSetUp, providerApp("hosted")],
      sender: [hostedSetUp, ownApp],
      core: [ownSetUp("core"), providerApp("core")],
      self: [ownSetUp("self"), ownApp],
    },
  },
  "single-sign-on": {
    visible: true,
    kind: "once",
    parts: everywhere((side) => [{ amount: `${side}.set-up-single-sign-on`, when: "identity" }]),
  },
  migration: {
    visible: true,
    kind: "once",
    parts: everywhere((side) => moving(side === "hosted" ? "leaving-own-mail" : "leaving-hosting")),
  },
  "double-running": { visible: true, kind: "once", ...DOUBLE_RUNNING },
  administration: {
    visible: true,
    kind: "work",
    parts: { ...everywhere(administration), sender: [...administration("hosted"), onSender("self.administration-base")] },
  },
  "user-help": {
    visible: true,
    kind: "work",
    parts: everywhere((side) => [
      { amount: `${side}.user-support`, times: ["customers-help"], size: growing("mailboxes", "all.user-help-power") },
    ]),
  },
  "trust-operations": {
    visible: false,
    kind: "work",
    parts: {
      hosted: [
        {
          amount: "hosted.trust-operations",
          times: ["bulk"],
          size: growing("application-messages", "all.trust-operations-power", "all.application-volume-from", 1),
        },
      ],
      sender: [
        { amount: "hosted.trust-operations" },
        {
          amount: "self.trust-operations",
          times: ["bulk", "with-application-mail"],
          size: growing("application-messages", "self.trust-operations-power", "all.own-volume-from", 1),
        },
      ],
      core: [
        {
          amount: "core.trust-operations",
          times: ["bulk"],
          size: growing("messages", "all.trust-operations-power", "all.own-volume-from", 1),
        },
      ],
      self: [
        {
          amount: "self.trust-operations",
          times: ["bulk"],
          size: growing("messages", "self.trust-operations-power", "all.own-volume-from", 1),
        },
      ],
    },
  },
  "abuse-handling": {
    visible: false,
    kind: "work",
    parts: {
      ...everywhere((side) => abuse(side, "all.abuse-handling-power")),
      self: abuse("self", "self.abuse-handling-power", "customers-abuse"),
    },
  },
  "dns-and-keys": {
    visible: false,
    kind: "work",
    parts: {
      ...everywhere((side) => [{ amount: `${side}.dns-and-keys`, times: ["root-of-domains"] }]),
      sender: [{ amount: "hosted.dns-and-keys" }, onSender("self.dns-and-keys")],
    },
  },
  "bounce-handling": {
    visible: false,
    kind: "work",
    parts: {
      hosted: [bouncesAtProvider],
      sender: [
        {
          ...onSender("self.bounce-handling", "bulk"),
          size: growing("application-messages", "all.bounce-handling-power", "all.own-volume-from", 1),
        },
      ],
      core: [
        { amount: "core.bounce-handling", size: growing("people-messages", "all.bounce-handling-power", "all.own-volume-from", 1) },
        bouncesAtProvider,
      ],
      self: [
        {
          amount: "self.bounce-handling",
          times: ["bulk"],
          size: growing("messages", "all.bounce-handling-power", "all.own-volume-from", 1),
        },
      ],
    },
  },
  "filter-upkeep": {
    visible: false,
    kind: "work",
    parts: owned((side) => [
      { amount: `${side}.filter-upkeep`, size: growing("mailboxes", "all.filter-upkeep-power", "all.filter-upkeep-from", 1) },
    ]),
  },
  vigilance: {
    visible: false,
    kind: "work",
    parts: {
      ...everywhere((side) => [{ amount: `${side}.vigilance` }]),
      sender: [{ amount: "hosted.vigilance" }, onSender("self.vigilance")],
    },
  },
  "on-call-rota": {
    visible: false,
    kind: "wages",
    parts: {
      ...owned((side) => [{ amount: `${side}.on-call-rota`, times: ["rota"] }]),
      sender: [{ amount: "self.on-call-rota", times: ["rota", "with-application-mail"] }],
    },
  },
  "waiting-for-support": {
    visible: false,
    kind: "wages",
    parts: bought([
      {
        amount: "hosted.waiting-for-support",
        size: growing("mailboxes", "hosted.waiting-for-support-power", "all.incident-size-reference", "hosted.waiting-for-support-floor"),
        of: "staff-hours",
      },
    ]),
  },
  "displaced-work": { visible: false, kind: "follows", ...DISPLACED_WORK },
  "price-rises": { visible: false, kind: "follows", ...PRICE_RISES },
  "warm-up-loss": { visible: false, kind: "revenue", ...WARM_UP_LOSS },
  "steady-silent-loss": { visible: false, kind: "revenue", ...STEADY_LOSS },
  "chasing-missing-mail": { visible: false, kind: "wages", ...CHASING },
  "inbound-gap": {
    visible: false,
    kind: "wages",
    parts: owned((side) => [
      {
        amount: `${side}.inbound-gap`,
        size: each("staff-mailboxes"),
        of: "staff-minutes",
        times: ["filters-trained"],
      },
    ]),
  },
  "key-person-risk": { visible: false, kind: "events" },
  exit: { visible: false, kind: "events" },
  "incident-loss": { visible: false, kind: "events" },
} as const satisfies Record<string, Line>;

export type LineId = keyof typeof LINES;

/** The ids of all lines, in the order in which they are shown. */
export const LINE_IDS: readonly LineId[] = idsOf(LINES);

/** The ids of the lines that are no sum of products. */
export type FunctionLineId = { [Id in LineId]: (typeof LINES)[Id] extends { make: unknown } ? Id : never }[LineId];

/** Whether the line is no sum of products, so that its words are written by hand. */
export const isFunctionLine = (id: LineId): id is FunctionLineId => "make" in LINES[id];

/** The ids of the lines that are paid in one of these ways, in their order. */
export const linesOfKind = (...kinds: Line["kind"][]): LineId[] => LINE_IDS.filter((id) => kinds.includes(LINES[id].kind));

export const visibilityOf = (id: LineId): "visible" | "invisible" => (LINES[id].visible ? "visible" : "invisible");
