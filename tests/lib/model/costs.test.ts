import { describe, expect, it } from "vitest";
import { ASSUMPTIONS, assumptionByKey, UNUSED_ASSUMPTIONS } from "@/lib/data/assumptions";
import { BOOK } from "@/lib/data/price-book";
import { meanTotals } from "@/lib/model/costs/expected-lines";
import { expectedLossPerYear } from "@/lib/model/costs/expected-terms";
import type { IncidentId } from "@/lib/model/costs/incident-rows";
import { Inputs } from "@/lib/model/costs/inputs";
import type { LineId } from "@/lib/model/costs/lines";
import { hoursOfLine, runFor, yearsOfLine } from "@/lib/model/explain/parts";
import { completeDraft } from "@/lib/questionnaire/answers";
import { OPTIONS, type OptionId } from "@/lib/questionnaire/ids";
import { overrideBounds } from "@/lib/questionnaire/overrides";
import type { Overrides } from "@/lib/questionnaire/scenario";
import type { Draft } from "@/lib/questionnaire/types";
import { Draws } from "@/lib/simulation/draws";

/**
 * Lines and incidents worked out by hand, a few of each kind: one year without growth, rises or discount, every assumption one number, and
 * sizes whose powers come out even. The sums stand beside each expectation.
 */

const STILL = ["all.wage-growth", "hosted.price-rises", "all.server-price-rises"];
const likely = Object.fromEntries(ASSUMPTIONS.map(({ id, key, likely }) => [id, STILL.includes(key) ? 0 : likely]));

const PLAIN: Draft = {
  growth: 0,
  discountRate: 0,
  horizonYears: 1,
  hourlyCost: 50,
  displaced: 1,
  mailboxes: 16,
  mailboxOwners: "staff",
  appMessages: 0,
  bulk: "no",
  today: "none",
  coverage: "best-effort",
  suite: "no",
  objectives: [],
  operators: 2,
  deputy: "no",
  revenueAtStake: 36_500,
  noticeTime: "day",
  targeted: "no",
  mfa: "all",
  hostedPlan: { custom: 5 },
  appPlan: { custom: 0.5 },
  serverPlan: { custom: 20 },
  "practice.patching": "routine",
  "practice.backups": "routine",
  "practice.monitoring": "routine",
  "practice.restore": "routine",
  "practice.rehearsal": "routine",
  "practice.keys": "routine",
  "practice.abuse": "routine",
};

function runOf(draft: Draft, assumed: Record<string, number>) {
  const own: Overrides = Object.fromEntries(Object.entries(assumed).map(([key, value]) => [assumptionByKey(key).id, value]));
  const scenario = { answers: completeDraft({ ...PLAIN, ...draft }), overrides: { ...likely, ...own }, priceDate: BOOK.data.asOf };
  return runFor(scenario, BOOK, new Draws(2, 1));
}

/** USD of a line in the year. */
function yearOf(line: LineId, option: OptionId, draft: Draft, assumed: Record<string, number>): number {
  return yearsOfLine(runOf(draft, assumed), option, line).reduce((sum, { due }) => sum + due, 0);
}

type Worked = [what: string, line: LineId, option: OptionId, draft: Draft, assumed: Record<string, number>, usd: number];

const WORKED: Worked[] = [
  // (1 h × (16 / 25)^0.5 + 2 h × 16^0.75) × 50 × 12 months = (0.8 + 16) h × 600
  [
    "work of which a small estate needs a part",
    "administration",
    "self",
    {},
    { "self.administration-base": 1, "self.administration-per-mailbox": 2, "all.small-estate-power": 0.5 },
    10_080,
  ],
  // (1 h + 2 h × 81^0.75) × 600 = 55 h × 600
  [
    "and a large one all of it, and no more",
    "administration",
    "core",
    { mailboxes: 81 },
    { "core.administration-base": 1, "core.administration-per-mailbox": 2, "all.small-estate-power": 0.5 },
    33_000,
  ],
  // 3 h × (100 / 25)^0.5 × 600
  ["work by a root", "abuse-handling", "core", { mailboxes: 100 }, { "core.abuse-handling": 3 }, 3600],
  // 3 h × max(0.16, 1 / 25)^0.5 × 600 = 3 h × 0.4 × 600
  ["work held from below", "abuse-handling", "core", { mailboxes: 1 }, { "core.abuse-handling": 3, "all.abuse-handling-floor": 0.16 }, 720],
  // (2 h × (400 / 25)^0.3 + 2 h × 1.5 for bulk mail × (1,600,000 / 4,000 / 25)^0.3) × 600 = (2 + 3) × 2.297396709994 × 600
  [
    "work with a factor that an answer sets",
    "trust-operations",
    "hosted",
    { mailboxes: 400, appMessages: 1_600_000, bulk: "yes" },
    { "hosted.trust-operations": 2, "all.trust-operations-bulk-factor": 1.5, "hosted.list-care": 0 },
    6892.190129982,
  ],
  // 3 h × (4,000,000 / 1,000,000)^0.5 × 600
  [
    "the care for lists, whoever owns the addresses",
    "trust-operations",
    "core",
    { appMessages: 4_000_000 },
    { "core.trust-operations": 0, "hosted.list-care": 3, "all.list-care-power": 0.5 },
    3600,
  ],
  // (1 h of buying × (16 / 25)^0.5 + 2 h of owning × (64,000 / 4,000 / 25)^0.5) × 600
  [
    "work of both sides",
    "vigilance",
    "sender",
    { appMessages: 64_000 },
    { "hosted.vigilance": 1, "self.vigilance": 2, "all.small-estate-power": 0.5 },
    1440,
  ],
  [
    "and of one without application mail",
    "vigilance",
    "sender",
    {},
    { "hosted.vigilance": 1, "self.vigilance": 2, "all.small-estate-power": 0.5 },
    480,
  ],
  // 10 h × max(1, 80 / 20)^0.5 × 50, once
  ["what comes once", "set-up", "hosted", { mailboxes: 80 }, { "hosted.set-up": 10 }, 1000],
  // A power of 1 is no reason to fall below the floor: 10 h × max(0.04, 10 / 20) × 50, and 10 h × max(0.5, 1 / 20) × 50
  ["what comes once, in proportion", "set-up", "hosted", { mailboxes: 10 }, { "hosted.set-up": 10, "all.set-up-power": 1 }, 250],
  [
    "what comes once, held from below",
    "set-up",
    "hosted",
    { mailboxes: 1 },
    { "hosted.set-up": 10, "all.set-up-power": 1, "all.small-estate-floor": 0.5 },
    250,
  ],
  ["and not where it is there already", "set-up", "hosted", { mailboxes: 80, today: "hosted" }, { "hosted.set-up": 10 }, 0],
  // 0.5 h × 16 × 50 + 2 h × 16 × 30
  [
    "a move, with the time of those who are moved",
    "migration",
    "self",
    { today: "hosted" },
    { "all.migration": 0.5, "all.migration-user-time": 2, "all.staff-hour-cost": 30 },
    1360,
  ],
  // 0.5 h × 800 × (800 / 50)^-0.25 × 50: half of what each would take alone
  [
    "a move of many",
    "migration",
    "self",
    { today: "hosted", mailboxes: 800 },
    { "all.migration": 0.5, "all.migration-user-time": 0, "all.migration-power": 0.25 },
    10_000,
  ],
  // 5 a mailbox × 16 × 12
  ["a price of one's own", "subscription", "hosted", {}, {}, 960],
  ["nothing where a suite is paid for anyway", "subscription", "hosted", { suite: "yes" }, {}, 0],
  // (20 + 3 × 16^0.9 + 7 × (16 × 1,000) / 1,000,000) × 12 = (20 + 3 × 12.125732532 + 0.112) × 12
  [
    "a bill in parts",
    "servers",
    "self",
    {},
    { "self.servers-per-mailbox": 3, "self.servers-per-million-messages": 7, "all.people-messages-per-mailbox": 1000 },
    677.870371,
  ],
  // a quarter of 20 × 12, with cover at any hour
  ["a second machine", "standby", "core", {}, { "core.standby": 25, "core.servers-per-mailbox": 0 }, 60],
  ["none without cover for a few", "standby", "core", { coverage: "none" }, { "core.standby": 25, "core.servers-per-mailbox": 0 }, 0],
  // 100 × 16 / 25 = 64 is more than 2 × 16
  ["a smallest bill", "filtering-feeds", "core", {}, { "core.filtering-feeds": 2, "core.filtering-feeds-minimum": 100 }, 768],
  // 400 × (5,000,000 / 10,000,000)² × 12, and 400 × (40,000,000 / 10,000,000)^0.5 × 12
  ["a licence that few need", "sending-licence", "sender", { appMessages: 5_000_000 }, { "self.sending-licence": 400 }, 1200],
  ["and more at large volumes", "sending-licence", "self", { appMessages: 40_000_000 }, { "self.sending-licence": 400 }, 9600],
  // 3 a mailbox × 25 × 12
  [
    "a contract from 25 mailboxes on",
    "support-contract",
    "self",
    { mailboxes: 25 },
    { "self.support-contract": 3, "self.support-minimum": 10 },
    900,
  ],
  ["and none below", "support-contract", "self", { mailboxes: 24 }, { "self.support-contract": 3, "self.support-minimum": 10 }, 0],
  // 30 × 2 addresses for 1,200,000 messages × 12
  [
    "addresses at a provider",
    "dedicated-address",
    "hosted",
    { appMessages: 1_200_000 },
    { "hosted.dedicated-address-at-provider": 30 },
    720,
  ],
  // 2 months × 5 × 16
  ["bills paid twice", "double-running", "core", { today: "hosted" }, { "all.dual-running": 2, "hosted.monitoring": 0 }, 160],
  // 2 h × (200 / 50)^0.4 × 30 × 12 = 2 × 1.741101127 × 360
  [
    "time that waits for a provider",
    "waiting-for-support",
    "hosted",
    { mailboxes: 200 },
    { "hosted.waiting-for-support": 2, "all.staff-hour-cost": 30 },
    1253.592811,
  ],
  // 3 minutes / 60 × 3,200 × 30 × (3,200 / 200)^-0.25 × 12 = 0.05 × 96,000 × 0.5 × 12
  ["time that spam takes", "inbound-gap", "core", { mailboxes: 3200 }, { "core.inbound-gap": 3, "all.staff-hour-cost": 30 }, 28_800],
  // (2 − 1) × (0.8 + 16) h × 50 × 12: all other hours are nothing
  [
    "what work displaces",
    "displaced-work",
    "core",
    { displaced: 2, today: "self" },
    {
      ...Object.fromEntries(ASSUMPTIONS.filter(({ unit }) => unit === "hours/month").map(({ key }) => [key, 0])),
      "core.administration-base": 1,
      "core.administration-per-mailbox": 2,
      "all.small-estate-power": 0.5,
    },
    10_080,
  ],
  // 36,500 × 50% lost for good × 2% × 12 months, with nothing to warm up and incidents taking no mail
  [
    "mail that silently goes missing",
    "steady-silent-loss",
    "core",
    { today: "self" },
    { "all.permanent-loss-share": 50, "core.silent-loss-share": 2, ...silent() },
    4380,
  ],
  // 10% of leavers a year × a quarter for a team of three × 1,000 × (200 / 50)^0.4
  [
    "the person who knows the system",
    "key-person-risk",
    "self",
    { mailboxes: 200, operators: 3 },
    { "all.operator-gone.rate-two": 0.1, "all.operator-gone.three-factor": 0.25, "self.operator-gone.cash": 1000 },
    174.1101127 / 4,
  ],
  // 10% of leavers a year × 1,000 × 5 / 50: below 50 mailboxes in proportion
  [
    "and who knows a small one",
    "key-person-risk",
    "self",
    { mailboxes: 5, operators: 2 },
    { "all.operator-gone.rate-two": 0.1, "self.operator-gone.cash": 1000 },
    10,
  ],
  // 5% a year × (0.5 h × 16 × 50 + 2 h × 16 × 30)
  [
    "leaving a provider",
    "exit",
    "hosted",
    {},
    { "hosted.exit.rate": 5, "all.migration": 0.5, "all.migration-user-time": 2, "all.staff-hour-cost": 30 },
    68,
  ],
];

/** Every incident at no rate at all, so that none takes mail from what is counted elsewhere. */
function silent(): Record<string, number> {
  return Object.fromEntries(
    ASSUMPTIONS.filter(({ line }) => line.includes(".rate") && !line.startsWith("operator")).map(({ key }) => [key, 0]),
  );
}

describe("a cost line by hand", () => {
  it.each(WORKED)("%s: %s of %s", (_, line, option, draft, assumed, usd) => {
    expect(yearOf(line, option, draft, assumed)).toBeCloseTo(usd, 5);
  });

  it("hours of work come by month, and once where they come once", () => {
    const run = runOf(
      { mailboxes: 81 },
      { "self.administration-base": 1, "self.administration-per-mailbox": 2, "self.set-up": 10, "all.own-set-up-from": 81 },
    );
    expect(hoursOfLine(run, "self", "administration")).toEqual({ perMonth: expect.closeTo(55, 9) });
    expect(hoursOfLine(run, "self", "set-up")).toEqual({ once: 10 });
    expect(hoursOfLine(run, "self", "servers")).toBeUndefined();
  });

  it("price rises are the bills at risen prices less those of the first day", () => {
    // 960 a year and 10% at each renewal: nothing in the first year, then 96 and 201.6, since 1.1² = 1.21
    const risesOver = (horizonYears: 1 | 3) =>
      yearOf("price-rises", "hosted", { horizonYears }, { "hosted.price-rises": 10, "hosted.monitoring": 0 });
    expect(risesOver(1)).toBe(0);
    expect(risesOver(3)).toBeCloseTo(297.6, 6);
  });
});

type Event = [
  what: string,
  id: IncidentId,
  option: OptionId,
  draft: Draft,
  assumed: Record<string, number>,
  rate: number,
  loss: number,
  hours: number,
];

/** 36,500 a month are 1,200 a day; half of it lost for good is 600. */
const HALF = { "all.permanent-loss-share": 50 };

/** What counts of each event where so many a year take so many days: (1 − e^−load) / load. */
const apart = (perYear: number, days: number): number => {
  const load = (perYear * days) / 365;
  return (1 - Math.exp(-load)) / load;
};

const EVENTS: Event[] = [
  // 0.5 a year × √2 domains; 20% of the mail at 600 a day: half of them for 3 days until noticed and 1 of repair, and half for 1 day, noticed
  // at once, with half of their mail sent again
  [
    "a mistake of which half is seen at once",
    "dns-mistake",
    "self",
    { appMessages: 100 },
    {
      ...HALF,
      "self.dns-mistake.rate": 0.5,
      "all.dns-mistake.share": 20,
      "all.detection-day": 3,
      "all.dns-mistake.days": 1,
      "all.dns-mistake.hours": 4,
      "all.not-sent-again-share": 0.5,
      "all.bounces-noticed": 0,
    },
    0.5 * Math.SQRT2,
    120 * (0.5 * 4 + 0.5 * 0.5 * 1) * apart(0.5 * Math.SQRT2, 2.5),
    4,
  ],
  // 0.2 × min(4, 3 × 3); 4 h × 3 for the operators × 1.4 without rehearsals
  [
    "factors up to their cap",
    "auth-lapse",
    "self",
    { operators: 0, "practice.keys": "none", "practice.rehearsal": "none" },
    {
      ...HALF,
      "self.auth-lapse.rate": 0.2,
      "all.operators-zero-factor": 3,
      "all.practice-none-factor": 3,
      "all.auth-lapse.hours": 4,
      "all.auth-lapse.share": 0,
    },
    0.8,
    0,
    16.8,
  ],
  // 2% of 200 accounts; one of 200 mailboxes for 2 days; 6 h × (200 / 50)^-0.5
  [
    "accounts that are taken over",
    "compromised-account",
    "hosted",
    { mailboxes: 200 },
    {
      ...HALF,
      "all.compromised-account.rate-mfa-all": 2,
      "all.compromised-account.days": 2,
      "hosted.compromised-account.hours": 6,
    },
    4,
    6 * apart(4 / 200, 2),
    3,
  ],
  // 2% of 100,000 accounts, of which 10% × 0.2 send and 2 are one campaign; 20% of the mail for 3 days, half of it sent again, in
  // (100,000 × 600 / 150,000)^0.5 groups of addresses, noticed at once
  [
    "what stolen accounts lead to",
    "account-listing",
    "self",
    { mailboxes: 100_000, "practice.abuse": "routine" },
    {
      ...HALF,
      "all.compromised-account.rate-mfa-all": 2,
      "self.compromised-account.stack-factor": 1,
      "all.account-listing.chance": 10,
      "all.account-listing.routine-factor": 0.2,
      "all.account-listing.accounts": 2,
      "all.account-listing.share": 20,
      "self.account-listing.days": 3,
      "all.people-messages-per-mailbox": 600,
      "all.address-groups-from": 150_000,
      "all.address-groups-power": 0.5,
      "all.not-sent-again-share": 0.5,
      "all.bounces-noticed": 0,
    },
    20,
    ((600 * 0.2 * 3 * 0.5) / 20) * apart(20 / 20, 3),
    0,
  ],
  // 6 days beyond the 4 of retrying × 600, less what overlaps
  [
    "an outage longer than others retry",
    "provider-outage-long",
    "hosted",
    {},
    { ...HALF, "hosted.provider-outage-long.rate": 0.1, "hosted.provider-outage-long.length": 240 },
    0.1,
    3600 * apart(0.1, 10),
    0,
  ],
  // 10% of the mail, 3 days late, a third of 600
  [
    "mail that is late",
    "queue-backlog",
    "self",
    {},
    { ...HALF, "self.queue-backlog.rate": 1, "all.queue-backlog.share": 10, "all.queue-backlog.days": 3, "all.queue-backlog.hours": 2 },
    1,
    60 * apart(1, 3),
    2,
  ],
  // 4% × (800 / 50)^0.4; never more than 6 × 36,500 + 50,000
  [
    "fraud at its worst",
    "mail-fraud",
    "hosted",
    { mailboxes: 800 },
    { "all.mail-fraud.rate": 4, "all.mail-fraud.cash": 1_000_000 },
    0.04 * 16 ** 0.4,
    269_000,
    0,
  ],
];

describe("an incident by hand", () => {
  it.each(EVENTS)("%s: %s of %s", (_, id, option, draft, assumed, rate, loss, hours) => {
    const { inputs, expectedIncidents } = runOf(draft, assumed);
    const found = expectedLossPerYear(expectedIncidents.all, inputs).find((each) => each.id === id && each.option === option);
    expect(found?.ratePerYear).toBeCloseTo(rate, 9);
    expect(found?.lossPerYear).toBeCloseTo(rate * loss, 6);
    expect(found?.hoursPerYear).toBeCloseTo(rate * hours, 6);
  });
});

describe("a chosen number at the ends of what it may be replaced with", () => {
  const chosen = ASSUMPTIONS.filter(({ id, low, high }) => low === high && UNUSED_ASSUMPTIONS[id] === undefined);
  const sizes: Draft[] = [
    { mailboxes: { low: 100, high: 9000 }, appMessages: { low: 100_000, high: 4_000_000 }, growth: 20, operators: 0 },
    { mailboxes: 1, appMessages: 100, growth: 100, operators: 1 },
    { mailboxes: 0, appMessages: { low: 100, high: 40_000_000 }, growth: 20, operators: 0 },
  ];

  it.each(chosen.map((row) => [row.key, row] as const))("%s leaves every total a number", (_, row) => {
    const { min, max } = overrideBounds(row);
    for (const [value, size] of [min, max].flatMap((value) => sizes.map((size) => [value, size] as const))) {
      const answers = completeDraft({ ...PLAIN, ...size, bulk: "yes", mfa: "none", coverage: "none", "practice.rehearsal": "none" });
      const totals = meanTotals(new Inputs({ answers, overrides: { [row.id]: value }, priceDate: BOOK.data.asOf }, BOOK, new Draws(8, 1)));
      for (const option of OPTIONS) {
        expect(totals[option], `${value}, ${option}`).toBeGreaterThan(0);
        expect(totals[option], `${value}, ${option}`).toBeLessThan(1e12);
      }
    }
  });
});
