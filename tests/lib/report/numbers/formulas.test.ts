import { describe, expect, it } from "vitest";
import { ASSUMPTIONS, assumptionByKey } from "@/lib/data/assumptions";
import { BOOK } from "@/lib/data/price-book";
import { expectedLossPerYear } from "@/lib/model/costs/expected-terms";
import type { IncidentId } from "@/lib/model/costs/incident-rows";
import { INCIDENT_IDS } from "@/lib/model/costs/incidents";

import { LINE_IDS, type LineId } from "@/lib/model/costs/lines";

import { runFor, yearsOfLine } from "@/lib/model/explain/parts";
import { completeDraft } from "@/lib/questionnaire/answers";
import { OPTIONS, type OptionId } from "@/lib/questionnaire/ids";
import type { Draft } from "@/lib/questionnaire/types";
import { Draws } from "@/lib/simulation/draws";
import { linesOfKind } from "@/lib/wording/numbers/lines";

/**
 * The formulas that the pages tell, worked out by hand for one year without growth, rises or discount and with every assumption at its
 * middle: then a line is twelve times its month, and every number is exact. A test that fails here asks for other words in
 * `lib/wording/numbers/lines.ts` or `incidents.ts`.
 */

const STILL = ["all.wage-growth", "hosted.price-rises", "all.server-price-rises"].map((key) => assumptionByKey(key).id);
const overrides = Object.fromEntries(ASSUMPTIONS.map(({ id, likely }) => [id, STILL.includes(id) ? 0 : likely]));
const v = (key: string) => assumptionByKey(key).likely;
const draws = new Draws(2, 1);

const COMMON: Draft = {
  growth: 0,
  discountRate: 0,
  horizonYears: 1,
  hourlyCost: 60,
  operators: 1,
  deputy: "no",
  revenueAtStake: 100_000,
  noticeTime: "week",
  targeted: "yes",
  mfa: "none",
  hostedPlan: { custom: 5 },
  appPlan: { custom: 0.4 },
  serverPlan: { custom: 20 },
  "practice.patching": "none",
  "practice.backups": "ad-hoc",
  "practice.monitoring": "ad-hoc",
  "practice.restore": "routine",
  "practice.rehearsal": "none",
  "practice.keys": "none",
  "practice.abuse": "ad-hoc",
};

const LARGE: Draft = {
  ...COMMON,
  mailboxes: 230,
  appMessages: 1_400_000,
  bulk: "yes",
  mailboxOwners: "customers",
  today: "hosted",
  coverage: "rota",
  suite: "no",
  displaced: 2,
  objectives: ["retention", "identity", "exit"],
  "hostedFit.retention": "extra-cost",
};

const SMALL: Draft = {
  ...COMMON,
  mailboxes: 12,
  appMessages: 0,
  mailboxOwners: "staff",
  today: "self",
  coverage: "office-hours",
  suite: "yes",
  displaced: 1,
  objectives: [],
};

const NEW: Draft = { ...SMALL, mailboxes: 30, appMessages: 5000, bulk: "no", today: "none", coverage: "best-effort", suite: "no" };

type Each = Partial<Record<OptionId, number>>;
const all = (of: (side: "hosted" | "core" | "self") => number) => ({ hosted: of("hosted"), core: of("core"), self: of("self") });

/** What the words say, in numbers: a month of every line, or the whole where it comes once. */
function byHand(draft: Draft, incidentShare: Record<OptionId, number>) {
  const n = draft.mailboxes as number;
  const app = draft.appMessages as number;
  const has = app > 0 ? 1 : 0;
  const people = n * v("all.people-messages-per-mailbox");
  const messages = people + app;
  const domains = 1 + has;
  const isCustomers = draft.mailboxOwners === "customers";
  const staff = isCustomers ? 0 : n;
  const bulk = draft.bulk === "yes" ? v("all.trust-operations-bulk-factor") : 1;
  const today = { none: draft.today === "none" ? 1 : 0, hosted: draft.today === "hosted" ? 1 : 0, self: draft.today === "self" ? 1 : 0 };
  const isSuite = draft.suite === "yes";
  const chose = (objective: string) => (draft.objectives as string[]).includes(objective);
  const hour = 60;
  const staffHour = v("all.staff-hour-cost");
  const displaced = draft.displaced as number;

  const hours: Partial<Record<LineId, Each>> = {
    administration: {
      ...all((side) => v(`${side}.administration-base`) + v(`${side}.administration-per-mailbox`) * n ** 0.75),
      sender: v("hosted.administration-base") + v("hosted.administration-per-mailbox") * n ** 0.75 + has * v("self.administration-base"),
    },
    "user-help": all((side) => v(`${side}.user-support`) * (isCustomers ? v("all.user-help-customer-factor") : 1) * n ** 0.9),
    "trust-operations": {
      hosted: v("hosted.trust-operations") * bulk * Math.max(1, app / 100_000) ** 0.3,
      sender: v("hosted.trust-operations") + has * v("self.trust-operations") * bulk * Math.max(1, app / 10_000) ** 0.5,
      core: v("core.trust-operations") * bulk * Math.max(1, messages / 10_000) ** 0.3,
      self: v("self.trust-operations") * bulk * Math.max(1, messages / 10_000) ** 0.5,
    },
    "abuse-handling": {
      hosted: v("hosted.abuse-handling") * Math.max(0.3, n / 25) ** 0.5,
      core: v("core.abuse-handling") * Math.max(0.3, n / 25) ** 0.5,
      self: v("self.abuse-handling") * (isCustomers ? v("self.abuse-handling-customer-factor") : 1) * Math.max(0.3, n / 25) ** 0.6,
    },
    "dns-and-keys": {
      ...all((side) => v(`${side}.dns-and-keys`) * Math.sqrt(domains)),
      sender: v("hosted.dns-and-keys") + has * v("self.dns-and-keys"),
    },
    "bounce-handling": {
      hosted: has * v("hosted.bounce-handling") * bulk * Math.max(1, app / 100_000) ** 0.3,
      sender: has * v("self.bounce-handling") * bulk * Math.max(1, app / 10_000) ** 0.3,
      core:
        v("core.bounce-handling") * Math.max(1, people / 10_000) ** 0.3 +
        has * v("hosted.bounce-handling") * bulk * Math.max(1, app / 100_000) ** 0.3,
      self: v("self.bounce-handling") * bulk * Math.max(1, messages / 10_000) ** 0.3,
    },
    "filter-upkeep": {
      core: v("core.filter-upkeep") * Math.max(1, n / 25) ** 0.4,
      self: v("self.filter-upkeep") * Math.max(1, n / 25) ** 0.4,
    },
    vigilance: { ...all((side) => v(`${side}.vigilance`)), sender: v("hosted.vigilance") + has * v("self.vigilance") },
  };
  const hostedSetUp = (1 - today.hosted) * v("hosted.set-up") * Math.max(1, n / 20) ** 0.5;
  const ownSetUp = (side: "core" | "self") => (1 - today.self) * v(`${side}.set-up`) * Math.max(1, n / 50) ** 0.5;
  const ownApp = has * (1 - today.self) * v("self.set-up-application-sender") * Math.max(1, app / 100_000) ** 0.35;
  const moving = v("all.migration") * n ** 0.85;
  const onceHours: Partial<Record<LineId, Each>> = {
    "set-up": {
      hosted: hostedSetUp + has * today.none * v("hosted.set-up-application-sender"),
      sender: hostedSetUp + ownApp,
      core: ownSetUp("core") + has * today.none * v("core.set-up-application-sender"),
      self: ownSetUp("self") + ownApp,
    },
    "single-sign-on": all((side) => (chose("identity") ? v(`${side}.set-up-single-sign-on`) : 0)),
    migration: all((side) => moving * (side === "hosted" ? today.self : today.hosted)),
  };

  const servers: Each = {
    sender: has * 20 + (v("self.servers-per-million-messages") * app) / 1e6,
    core: 20 + v("core.servers-per-mailbox") * n ** 0.9,
    self: 20 + v("self.servers-per-mailbox") * n ** 0.9 + (v("self.servers-per-million-messages") * messages) / 1e6,
  };
  const isCovered = draft.coverage === "rota" || draft.coverage === "best-effort";
  const standsBy = isCovered || n > 25 ? 1 : 0;
  const both = (amount: number): Each => ({ hosted: amount, sender: amount });
  const owned = (of: (side: "core" | "self") => number): Each => ({ core: of("core"), self: of("self") });
  const gigabytes = v("all.storage-per-mailbox") * n;
  const bills: Partial<Record<LineId, Each>> = {
    subscription: both(isSuite ? 0 : 5 * n),
    "control-premium": both(chose("retention") ? v("hosted.control-premium") * n : 0),
    groupware: owned((side) => (isSuite ? 0 : v(`${side}.groupware`) * n)),
    "transactional-plan": { hosted: (0.4 * app) / 1000, core: (0.4 * app) / 1000 },
    "dedicated-address": Object.fromEntries(
      (["hosted", "core"] as const).map((option) => [
        option,
        app >= 300_000 ? v("hosted.dedicated-address-at-provider") * Math.ceil(app / 1e6) : 0,
      ]),
    ),
    relay: { core: Math.max(v("core.relay-minimum"), v("core.outbound-relay") * (people / 1000) ** 0.9) },
    archive: chose("retention") ? { ...both(v("hosted.archive") * n), ...owned((side) => v(`${side}.archive`) * n) } : {},
    servers,
    standby: {
      sender: isCovered ? (v("self.standby") / 100) * (servers.sender ?? 0) : 0,
      ...owned((side) => (standsBy * v(`${side}.standby`) * (servers[side] ?? 0)) / 100),
    },
    storage: owned((side) => v(`${side}.storage`) * gigabytes),
    backup: {
      ...both(chose("retention") || chose("exit") ? v("hosted.backup") * n : 0),
      ...owned((side) => v(`${side}.backup`) * gigabytes),
    },
    addresses: {
      sender: v("self.addresses") * (has + app / 1e6),
      self: v("self.addresses") * (domains + messages / 1e6),
    },
    "filtering-feeds": owned((side) => Math.max(v(`${side}.filtering-feeds-minimum`), v(`${side}.filtering-feeds`) * n)),
    monitoring: {
      hosted: v("hosted.monitoring") * domains,
      sender: v("hosted.monitoring") + has * v("self.monitoring"),
      ...owned((side) => v(`${side}.monitoring`) * Math.sqrt(domains)),
    },
    "support-contract": owned((side) => (n >= 25 ? Math.max(v(`${side}.support-minimum`), v(`${side}.support-contract`) * n) : 0)),
  };
  const billed = (option: OptionId, ...without: LineId[]) =>
    Object.entries(bills).reduce((sum, [id, each]) => sum + (without.includes(id as LineId) ? 0 : (each[option] ?? 0)), 0);

  const weeks = 365 / 12 / 7;
  const revenue = 100_000 * (v("all.permanent-loss-share") / 100);
  const peopleShare = has ? v("all.people-stream-share") / 100 : 1;
  const own = (volume: number) => ({
    months: (today.self || volume < 10_000 ? 0 : v("self.warm-up-weeks")) / weeks,
    warm: v("self.warm-up-missing-share") / 100,
    steady: volume === 0 ? 0 : v(`self.silent-loss-share-${volume < 10_000 ? "small" : volume <= 300_000 ? "medium" : "large"}`) / 100,
  });
  const provider = {
    months: (today.hosted ? 0 : v("hosted.warm-up-weeks")) / weeks,
    warm: v("hosted.warm-up-missing-share") / 100,
    steady: 0,
  };
  const relayed = {
    months: (today.self ? 0 : v("core.warm-up-weeks")) / weeks,
    warm: v("core.warm-up-missing-share") / 100,
    steady: v("core.silent-loss-share") / 100,
  };
  const deliveries: Record<OptionId, { months: number; warm: number; steady: number; weight: number; people: number }[]> = {
    hosted: [{ ...provider, weight: 1, people }],
    sender: [
      { ...provider, weight: peopleShare, people },
      { ...own(app), weight: 1 - peopleShare, people: 0 },
    ],
    core: [
      { ...relayed, weight: peopleShare, people },
      { ...provider, weight: (1 - peopleShare) * today.none, people: 0 },
    ],
    self: [{ ...own(messages), weight: 1, people }],
  };
  const chase = (v("all.chasing-noticed-share") / 100) * (v("all.chasing-time") / 60) * staffHour;
  const overYear = (of: (each: (typeof deliveries)["hosted"][number], option: OptionId) => number): Each =>
    Object.fromEntries(OPTIONS.map((option) => [option, deliveries[option].reduce((sum, each) => sum + of(each, option), 0)]));
  const steadyMonths = (months: number, option: OptionId) => (12 - months) * (1 - incidentShare[option]);

  const usersMoved = v("all.migration-user-time") * staff * staffHour;
  const gone = v("all.operator-gone.rate-one-alone");
  const whole: Partial<Record<LineId, Each>> = {
    migration: {
      ...both((moving * hour + usersMoved) * today.self),
      ...owned(() => (moving * hour + usersMoved) * today.hosted),
    },
    "double-running": {
      ...both(today.self * v("all.dual-running") * billed("self")),
      core: today.hosted * v("all.dual-running") * billed("hosted", "transactional-plan", "dedicated-address"),
      self: today.hosted * v("all.dual-running") * billed("hosted"),
    },
    "warm-up-loss": overYear((d) => revenue * d.weight * d.warm * d.months),
    "steady-silent-loss": overYear((d, option) => revenue * d.weight * d.steady * steadyMonths(d.months, option)),
    "chasing-missing-mail": overYear((d, option) => d.people * chase * (d.warm * d.months + d.steady * steadyMonths(d.months, option))),
    "price-rises": {},
    "key-person-risk": {
      hosted: gone * v("hosted.operator-gone.cash"),
      sender: gone * (v("hosted.operator-gone.cash") + has * v("self.operator-gone.cash") * 0.1 ** 0.4),
      ...owned((side) => gone * v(`${side}.operator-gone.cash`) * Math.max(0.1, n / 50) ** 0.4),
    },
    exit: {
      hosted: (v("hosted.exit.rate") / 100) * (moving * hour * displaced + usersMoved),
      sender:
        (v("hosted.exit.rate") / 100) * (moving * hour * displaced + usersMoved) +
        has * (v("self.give-up.rate") / 100) * v("hosted.set-up-application-sender") * hour * displaced,
      ...owned(
        (side) =>
          (v(`${side}.give-up.rate`) / 100) * ((moving + v("hosted.set-up") * Math.max(1, n / 20) ** 0.5) * hour * displaced + usersMoved),
      ),
    },
  };
  const months: Partial<Record<LineId, Each>> = {
    ...bills,
    "on-call-rota":
      draft.coverage === "rota" ? { sender: has * v("self.on-call-rota"), ...owned((side) => v(`${side}.on-call-rota`)) } : {},
    "waiting-for-support": both(v("hosted.waiting-for-support") * Math.max(0.3, n / 50) ** 0.4 * staffHour),
    "inbound-gap": owned((side) => (v(`${side}.inbound-gap`) / 60) * staff * staffHour * Math.max(1, n / 200) ** -0.25),
  };
  const asSender = (each: Each | undefined, option: OptionId) => each?.[option] ?? (option === "sender" ? each?.hosted : undefined) ?? 0;
  const workHours = (option: OptionId) =>
    Object.values(hours).reduce((sum, each) => sum + 12 * asSender(each, option), 0) +
    Object.values(onceHours).reduce((sum, each) => sum + asSender(each, option), 0);
  return (line: LineId, option: OptionId): number => {
    if (line === "displaced-work") return (displaced - 1) * workHours(option) * hour;
    if (whole[line]) return whole[line][option] ?? 0;
    if (hours[line]) return 12 * hour * asSender(hours[line], option);
    if (onceHours[line]) return hour * asSender(onceHours[line], option);
    return 12 * (months[line]?.[option] ?? 0);
  };
}

const scenarioOf = (draft: Draft, own: Record<string, number> = {}) => ({
  answers: completeDraft(draft),
  overrides: { ...overrides, ...own },
  priceDate: BOOK.data.asOf,
});

describe.each([
  ["a large estate that is hosted today", LARGE],
  ["a small one that runs its own mail today", SMALL],
  ["a new one", NEW],
])("the formulas of lines, for %s", (_name, draft) => {
  const run = runFor(scenarioOf(draft), BOOK, draws);
  const shares = Object.fromEntries(OPTIONS.map((option) => [option, run.expectedIncidents.incidentShare[option][0] ?? 0])) as Record<
    OptionId,
    number
  >;
  const hand = byHand(draft, shares);

  it.each(LINE_IDS.filter((id) => id !== "incident-loss"))("%s", (line) => {
    for (const option of OPTIONS) {
      const total = yearsOfLine(run, option, line).reduce((sum, { due }) => sum + due, 0);
      expect(total, option).toBeCloseTo(hand(line, option), 6);
    }
  });

  it("price rises are the bills at risen prices less those of the first day", () => {
    // 6% a year on everything that is billed: month m costs 1.06^(m/12) times as much.
    const rises = { [assumptionByKey("hosted.price-rises").id]: 6, [assumptionByKey("all.server-price-rises").id]: 6 };
    const risen = runFor(scenarioOf(draft, rises), BOOK, draws);
    const factor = Array.from({ length: 12 }, (_, month) => 1.06 ** (month / 12) - 1).reduce((sum, each) => sum + each, 0);
    for (const option of OPTIONS) {
      const billed = linesOfKind("bill").reduce((sum, line) => sum + hand(line, option) / 12, 0);
      expect(yearsOfLine(risen, option, "price-rises")[0]?.due ?? 0, option).toBeCloseTo(billed * factor, 6);
    }
  });
});

type Event = { rate: number; loss?: number; hours?: number };

/** What the words say of incidents: the events of each side of each option, for answers under which every factor counts. */
function incidentsByHand(draft: Draft): Partial<Record<IncidentId, Partial<Record<OptionId, Event[]>>>> {
  const n = draft.mailboxes as number;
  const app = draft.appMessages as number;
  const has = app > 0 ? 1 : 0;
  const people = n * v("all.people-messages-per-mailbox");
  const staff = draft.mailboxOwners === "customers" ? 0 : n;
  const bulk = draft.bulk === "yes" ? v("all.trust-operations-bulk-factor") : 1;
  const aDay = (100_000 / (365 / 12)) * (v("all.permanent-loss-share") / 100);
  const peopleShare = has ? v("all.people-stream-share") / 100 : 1;
  const notice = v("all.detection-week");
  const [none, adHoc] = [v("all.practice-none-factor"), v("all.practice-ad-hoc-factor")];
  const operators = v("all.operators-one-factor");
  const targeted = v("all.targeted-factor");
  const most = (factor: number) => Math.min(4, factor);
  const care = operators * 1.4;
  type Side = "hosted" | "core" | "self";
  const isOwn = (side: Side) => side !== "hosted";
  const hours = (key: string, side: Side, size = 1) => v(key) * size * (isOwn(side) ? care : 1);

  /** Both streams with one side, or each with a side of its own. */
  const streams = (of: (side: Side, weight: number, domains: number, volume: number) => Event) => ({
    hosted: [of("hosted", 1, 1 + has, 0)],
    self: [of("self", 1, 1 + has, people + app)],
    sender: [of("hosted", peopleShare, 1, 0), ...(has ? [of("self", 1 - peopleShare, 1, app)] : [])],
    core: [of("core", peopleShare, 1, 0), ...(has ? [of("hosted", 1 - peopleShare, 1, 0)] : [])],
  });
  const sides = (of: (side: Side, weight: number) => Event) => ({
    hosted: [of("hosted", 1)],
    sender: [of("hosted", 1)],
    core: [of("core", peopleShare)],
    self: [of("self", 1)],
  });
  const reputation = (volume: number) => Math.max(1, volume / 10_000) ** 0.15;
  const shrunk = Math.max(1, n / 50) ** -0.5;
  const size = (exponent: number) => Math.max(0.1, n / 50) ** exponent;
  const onlyOwn = (event: (side: "core" | "self") => Event) => ({ core: [event("core")], self: [event("self")] });
  const gone = v("all.operator-gone.rate-one-alone");
  const ownExploit = { rate: v("all.unpatched-exploit.rate-owned") * most(none * targeted) };
  return {
    "dns-mistake": streams((side, weight, domains) => ({
      rate: v(`${side}.dns-mistake.rate`) * Math.sqrt(domains) * most(isOwn(side) ? operators : 1),
      loss: (v("all.dns-mistake.share") / 100) * (notice / 2 + v("all.dns-mistake.days")) * weight * aDay,
      hours: hours("all.dns-mistake.hours", side),
    })),
    "auth-lapse": streams((side, weight, domains) => ({
      rate: v(`${side}.auth-lapse.rate`) * Math.sqrt(domains) * most((isOwn(side) ? operators : 1) * none),
      loss: (v("all.auth-lapse.share") / 100) * (notice + v("all.auth-lapse.days")) * weight * aDay,
      hours: hours("all.auth-lapse.hours", side),
    })),
    "certificate-expiry": sides((side, weight) => ({
      rate: v(`${side}.certificate-expiry.rate`) * most(isOwn(side) ? operators * none : 1),
      loss: (v("all.certificate-expiry.share") / 100) * v("all.certificate-expiry.days") * weight * aDay,
      hours: hours("all.certificate-expiry.hours", side),
    })),
    blocklisting: streams((side, weight, _domains, volume) => ({
      rate: v(`${side}.blocklisting.rate`) * reputation(volume) * most(bulk),
      loss: (v("all.blocklisting.share") / 100) * (notice + v(`${side}.blocklisting.days`)) * weight * aDay,
      hours: hours(`${side}.blocklisting.hours`, side),
    })),
    throttle: streams((side, weight, _domains, volume) => ({
      rate: v(`${side}.throttle.rate`) * reputation(volume) * most(bulk),
      loss: (v("all.throttle.share") / 100) * (notice + v("all.throttle.days")) * weight * aDay,
      hours: hours("all.throttle.hours", side),
    })),
    "compromised-account": sides((side, weight) => ({
      rate:
        (v("all.compromised-account.rate-mfa-none") / 100) *
        n *
        most(adHoc * targeted * (isOwn(side) ? v(`${side}.compromised-account.stack-factor`) : 1)),
      loss: (v("all.compromised-account.share") / 100) * shrunk * v(`${side}.compromised-account.days`) * weight * aDay,
      hours: hours(`${side}.compromised-account.hours`, side, shrunk),
    })),
    "queue-backlog": streams((side, weight) => ({
      rate: v(`${side}.queue-backlog.rate`) * most(isOwn(side) ? operators * adHoc : 1),
      loss: ((v("all.queue-backlog.share") / 100) * v("all.queue-backlog.days") * weight * aDay) / 3,
      hours: hours("all.queue-backlog.hours", side),
    })),
    "own-outage": {
      ...onlyOwn((side) => ({
        rate: v(`${side}.own-outage.rate`) * most(operators),
        loss: Math.max(0, (v(`${side}.own-outage.length`) * (draft.coverage === "office-hours" ? 3 : 1) * 1.4) / 24 - 4) * aDay,
        hours: hours(`${side}.own-outage.hours`, side),
      })),
      sender: has ? [{ rate: v("self.own-outage.rate") * most(operators), loss: 0, hours: hours("self.own-outage.hours", "self") }] : [],
    },
    "unpatched-exploit": (() => {
      const exploit = (side: Side): Event => ({
        rate: isOwn(side) ? ownExploit.rate : v("all.unpatched-exploit.rate-hosted") * most(targeted),
        loss: v("all.unpatched-exploit.cash") * size(0.5),
        hours: hours("all.unpatched-exploit.hours", side, size(0.4)),
      });
      const sending = {
        ...ownExploit,
        loss: v("all.unpatched-exploit.cash") * 0.1 ** 0.5,
        hours: hours("all.unpatched-exploit.hours", "self", 0.1 ** 0.4),
      };
      return { ...sides(exploit), sender: [exploit("hosted"), ...(has ? [sending] : [])] };
    })(),
    "failed-restore": sides((side) => ({
      rate: v(`${side}.failed-restore.rate`) * 4,
      loss: 0,
      hours: hours("all.failed-restore.hours", side, size(0.4)),
    })),
    "operator-gone": {
      ...sides((side) => ({ rate: gone, loss: v(`${side}.operator-gone.cash`) * (isOwn(side) ? size(0.4) : 1), hours: 0 })),
      sender: [
        { rate: gone, loss: v("hosted.operator-gone.cash"), hours: 0 },
        ...(has ? [{ rate: gone, loss: v("self.operator-gone.cash") * 0.1 ** 0.4, hours: 0 }] : []),
      ],
    },
    "provider-outage": Object.fromEntries(
      (["hosted", "sender"] as const).map((option) => [option, [{ rate: v("hosted.provider-outage.rate"), loss: 0, hours: 0 }]]),
    ),
    "provider-outage-long": Object.fromEntries(
      (["hosted", "sender"] as const).map((option) => [option, [{ rate: v("hosted.provider-outage-long.rate"), loss: 0, hours: 0 }]]),
    ),
    "relay-outage": { core: [{ rate: v("core.relay-outage.rate"), loss: 0, hours: hours("core.relay-outage.hours", "core") }] },
    "account-suspension": streams((side, weight) => ({
      rate: v(`${side}.account-suspension.rate`) * (draft.bulk === "yes" ? 3 : 1),
      loss: v(`${side}.account-suspension.days`) * weight * aDay,
      hours: hours("all.account-suspension.hours", side),
    })),
    "forced-policy-change": Object.fromEntries(
      (["hosted", "sender"] as const).map((option) => [
        option,
        [{ rate: v("hosted.forced-policy-change.rate"), loss: 0, hours: v("hosted.forced-policy-change.hours") * size(0.4) }],
      ]),
    ),
    "mail-fraud": sides((side) => ({
      rate:
        (v("all.mail-fraud.rate") / 100) *
        Math.max(0.2, staff / 50) ** 0.4 *
        most(targeted * 1.3 * (isOwn(side) ? v(`${side}.mail-fraud.stack-factor`) : 1)),
      loss: Math.min(v("all.mail-fraud.cash"), 6 * 100_000 + 50_000),
      hours: 0,
    })),
    "legal-hold": sides((side) => ({
      rate: (v("all.legal-hold.rate") * n) / 100,
      loss: 0,
      hours: hours(`${side}.legal-hold.hours`, side),
    })),
  };
}

describe.each([
  ["a large estate", LARGE],
  ["a small one without application mail", SMALL],
  ["a new one", NEW],
])("the formulas of incidents, for %s", (_name, draft) => {
  const { inputs, expectedIncidents } = runFor(scenarioOf(draft), BOOK, draws);
  const found = expectedLossPerYear(expectedIncidents.all, inputs);
  const hand = incidentsByHand(draft);

  it.each(INCIDENT_IDS)("%s", (id) => {
    for (const option of OPTIONS) {
      const events = hand[id]?.[option] ?? [];
      const sum = (of: (event: Event) => number) => events.reduce((total, event) => total + of(event), 0);
      const year = found.find((each) => each.id === id && each.option === option);
      expect(year?.ratePerYear ?? 0, option).toBeCloseTo(
        sum(({ rate }) => rate),
        9,
      );
      expect(year?.lossPerYear ?? 0, option).toBeCloseTo(
        sum(({ rate, loss = 0 }) => rate * loss),
        6,
      );
      expect(year?.hoursPerYear ?? 0, option).toBeCloseTo(
        sum(({ rate, hours = 0 }) => rate * hours),
        9,
      );
    }
  });
});
