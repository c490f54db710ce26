import { OPTIONS } from "../../questionnaire/ids";
import { idsOf } from "../../questionnaire/records";
import { DEDICATED_ADDRESS, STANDBY, SUBSCRIPTION, SUPPORT_CONTRACT, TRANSACTIONAL_PLAN } from "./bills";
import { CONTROL_PREMIUM } from "./control-premium";
import { DISPLACED_WORK, DOUBLE_RUNNING, PRICE_RISES } from "./following-lines";
import { CHOSEN_SERVER, type CostPart, type Line, partOfLine } from "./line";
import {
  abuse,
  administration,
  bought,
  bouncesAtProvider,
  estateOf,
  everywhere,
  hostedSetUp,
  listCare,
  moving,
  none,
  OWN_SERVERS,
  OWNED,
  ofSender,
  onSender,
  ownApp,
  owned,
  ownServer,
  ownSetUp,
  perMailbox,
  perMillion,
  providerApp,
  sendingLicence,
  trustOfApplications,
  trustOfPeople,
} from "./line-parts";
import { CHASING, STEADY_LOSS, WARM_UP_LOSS } from "./losses";
import { each, growing, SMALLEST, smallBills, smallEstate } from "./quantities";

/**
 * The cost lines, in the order in which they are shown: the one place that says what multiplies an amount. The money, the words that
 * explain it and the list of what enters it are all read from here. A line that is no sum of products spreads its function.
 */
export const LINES = {
  subscription: { visible: true, kind: "bill", prices: "service", ...SUBSCRIPTION },
  "control-premium": { visible: true, kind: "bill", prices: "service", ...CONTROL_PREMIUM },
  groupware: {
    visible: true,
    kind: "bill",
    prices: "service",
    parts: owned((side) => perMailbox(`${side}.groupware`, { times: ["without-suite", "bought-together"] })),
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
          atLeast: { amount: "core.relay-minimum", size: smallBills("mailboxes") },
        },
      ],
    },
  },
  archive: {
    visible: true,
    anyway: { paid: "archive", in: OPTIONS },
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
    anyway: { paid: "servers", in: OWN_SERVERS },
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
  standby: { visible: true, anyway: { paid: "servers", in: OWN_SERVERS }, kind: "bill", prices: "server", ...STANDBY },
  storage: {
    visible: true,
    kind: "bill",
    prices: "server",
    parts: owned((side) => [{ amount: `${side}.storage`, size: each("gigabytes") }]),
  },
  backup: {
    visible: true,
    anyway: { paid: "backup", in: OWNED },
    kind: "bill",
    prices: "server",
    parts: {
      ...bought(perMailbox("hosted.backup", { when: "exit" })),
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
    parts: owned((side) =>
      perMailbox(`${side}.filtering-feeds`, {
        times: ["bought-together"],
        atLeast: { amount: `${side}.filtering-feeds-minimum`, size: smallBills("mailboxes") },
      }),
    ),
  },
  monitoring: {
    visible: true,
    anyway: { paid: "monitoring", in: OPTIONS },
    kind: "bill",
    prices: "service",
    parts: {
      hosted: [{ amount: "hosted.monitoring", times: ["domains"], size: smallBills("estate") }],
      sender: [
        { amount: "hosted.monitoring", size: smallBills("mailboxes") },
        { ...onSender("self.monitoring"), size: smallBills("sending-estate") },
      ],
      core: [{ amount: "core.monitoring", times: ["root-of-domains"], size: smallBills("mailboxes") }],
      self: [{ amount: "self.monitoring", times: ["root-of-domains"], size: smallBills("estate") }],
    },
  },
  "support-contract": { visible: true, anyway: { paid: "support", in: OWNED }, kind: "bill", prices: "service", ...SUPPORT_CONTRACT },
  "sending-licence": {
    visible: true,
    kind: "bill",
    prices: "service",
    parts: { hosted: none, sender: [sendingLicence], core: none, self: [sendingLicence] },
  },
  "set-up": {
    visible: true,
    kind: "once",
    as: "time",
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
    as: "time",
    parts: everywhere((side) => [{ amount: `${side}.set-up-single-sign-on`, when: "identity" }]),
  },
  migration: {
    visible: true,
    kind: "once",
    as: "time",
    parts: everywhere((side) => moving(side === "hosted" ? "moving-to-the-provider" : "leaving-hosting")),
  },
  "double-running": { visible: true, kind: "once", as: "bills", ...DOUBLE_RUNNING },
  administration: {
    visible: true,
    kind: "work",
    parts: {
      ...everywhere((side) => administration(side)),
      sender: [...administration("hosted", "mailboxes"), ofSender("self.administration-base")],
    },
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
      hosted: [trustOfPeople, trustOfApplications, listCare],
      sender: [
        trustOfPeople,
        {
          amount: "self.trust-operations",
          times: ["bulk", "with-application-mail"],
          size: growing("application-messages", "self.trust-operations-power", "all.own-volume-from", SMALLEST),
        },
      ],
      core: [
        {
          amount: "core.trust-operations",
          times: ["bulk"],
          size: growing("messages", "all.trust-operations-power", "all.own-volume-from", SMALLEST),
        },
        listCare,
      ],
      self: [
        {
          amount: "self.trust-operations",
          times: ["bulk"],
          size: growing("messages", "self.trust-operations-power", "all.own-volume-from", SMALLEST),
        },
      ],
    },
  },
  "abuse-handling": {
    visible: false,
    kind: "work",
    parts: {
      ...everywhere((side) => abuse(side, "all.abuse-handling-power")),
      self: abuse("self", "self.abuse-handling-power"),
    },
  },
  "dns-and-keys": {
    visible: false,
    kind: "work",
    parts: {
      ...everywhere((side) => [{ amount: `${side}.dns-and-keys`, times: ["root-of-domains"], size: smallEstate(estateOf(side)) }]),
      sender: [{ amount: "hosted.dns-and-keys", size: smallEstate("mailboxes") }, ofSender("self.dns-and-keys")],
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
          size: growing("application-messages", "all.bounce-handling-power", "all.own-volume-from", SMALLEST),
        },
      ],
      core: [
        { amount: "core.bounce-handling", size: growing("people-messages", "all.bounce-handling-power", "all.own-volume-from", SMALLEST) },
        bouncesAtProvider,
      ],
      self: [
        {
          amount: "self.bounce-handling",
          times: ["bulk"],
          size: growing("messages", "all.bounce-handling-power", "all.own-volume-from", SMALLEST),
        },
      ],
    },
  },
  "filter-upkeep": {
    visible: false,
    kind: "work",
    parts: owned((side) => [
      { amount: `${side}.filter-upkeep`, size: growing("mailboxes", "all.filter-upkeep-power", "all.filter-upkeep-from", SMALLEST) },
    ]),
  },
  vigilance: {
    visible: false,
    kind: "work",
    parts: {
      ...everywhere((side) => [{ amount: `${side}.vigilance`, size: smallEstate(estateOf(side)) }]),
      sender: [{ amount: "hosted.vigilance", size: smallEstate("mailboxes") }, ofSender("self.vigilance")],
    },
  },
  "on-call-rota": {
    visible: false,
    anyway: { paid: "rota", in: OWN_SERVERS },
    kind: "wages",
    // An allowance: the hours that are worked on call are counted where they are worked.
    as: "bills",
    parts: {
      ...owned((side) => [{ amount: `${side}.on-call-rota`, times: ["rota"] }]),
      sender: [{ amount: "self.on-call-rota", times: ["rota", "with-application-mail"] }],
    },
  },
  "waiting-for-support": {
    visible: false,
    kind: "wages",
    as: "time",
    parts: bought([
      {
        amount: "hosted.waiting-for-support",
        size: growing("mailboxes", "hosted.waiting-for-support-power", "all.incident-size-reference", "hosted.waiting-for-support-floor"),
        of: "staff-hours",
      },
    ]),
  },
  "displaced-work": { visible: false, kind: "follows", as: "time", ...DISPLACED_WORK },
  "price-rises": { visible: false, kind: "follows", as: "bills", ...PRICE_RISES },
  "warm-up-loss": { visible: false, kind: "revenue", ...WARM_UP_LOSS },
  "steady-silent-loss": { visible: false, kind: "revenue", ...STEADY_LOSS },
  "chasing-missing-mail": { visible: false, kind: "wages", as: "time", ...CHASING },
  "inbound-gap": {
    visible: false,
    kind: "wages",
    as: "time",
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

/** How a line is borne; undefined where its incidents bring both losses and time. */
export const partOf = (id: LineId): CostPart | undefined => partOfLine(LINES[id]);

export const visibilityOf = (id: LineId): "visible" | "invisible" => (LINES[id].visible ? "visible" : "invisible");
