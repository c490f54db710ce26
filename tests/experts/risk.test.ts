import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ASSUMPTIONS, assumptionByKey, UNUSED_ASSUMPTIONS } from "@/lib/data/assumptions";
import { BOOK, NEWEST_PRICE_DATE } from "@/lib/data/price-book";
import { expectIncidents } from "@/lib/model/costs/expected-incidents";
import { INCIDENTS, type IncidentId } from "@/lib/model/costs/incident-rows";
import { Inputs } from "@/lib/model/costs/inputs";
import { lostMailDays, silentFailureByMonth } from "@/lib/model/costs/lost-mail";
import { simulateEventsInSteps } from "@/lib/model/costs/simulate-events";
import { meanOfAssumption } from "@/lib/model/derived/means";
import { costByIncident, hoursByLine, type PartsRun, silentRates } from "@/lib/model/explain/parts";
import { completeDraft } from "@/lib/questionnaire/answers";
import { OPTIONS, type OptionId } from "@/lib/questionnaire/ids";
import { QUESTIONS } from "@/lib/questionnaire/questions";
import type { Answers, Draft } from "@/lib/questionnaire/types";
import { assumptionRow } from "@/lib/report/assumptions";
import { meanOf } from "@/lib/simulation/distributions";
import { Draws } from "@/lib/simulation/draws";
import { meanOfValues } from "@/lib/simulation/quantiles";
import { atOnce } from "@/lib/simulation/steps";
import { answerSets } from "../arbitraries/answers";

const draws = new Draws(512, 20);
const few = new Draws(32, 20);

/** The organisation that model-2.md calls the base. */
const BASE: Draft = {
  objectives: [],
  experience: "production",
  coverage: "best-effort",
  operators: 4,
  "practice.patching": "routine",
  "practice.backups": "routine",
  "practice.monitoring": "routine",
  "practice.restore": "routine",
  "practice.rehearsal": "ad-hoc",
  "practice.keys": "routine",
  "practice.abuse": "routine",
  mailboxes: 900,
  mailboxOwners: "staff",
  growth: 0,
  appMessages: 0,
  suite: "no",
  revenueAtStake: 0,
  noticeTime: "day",
  targeted: "no",
  mfa: "some",
  today: "self",
};

/** One run with answers changed and assumptions, by their keys, set. */
function runOf(changes: Draft = {}, assumed: Record<string, number> = {}, on = draws): PartsRun {
  const overrides = Object.fromEntries(Object.entries(assumed).map(([key, value]) => [assumptionByKey(key).id, value]));
  const inputs = new Inputs({ answers: completeDraft({ ...BASE, ...changes }), overrides, priceDate: NEWEST_PRICE_DATE }, BOOK, on);
  return { inputs, usdPerUnit: inputs.usdPerUnit, expectedIncidents: expectIncidents(inputs) };
}

const of = ({ expectedIncidents }: PartsRun, id: string, option: OptionId) =>
  expectedIncidents.all.filter(({ incident }) => incident.id === id && incident.options.includes(option));

const perYear = (run: PartsRun, id: IncidentId, option: OptionId): number =>
  of(run, id, option).reduce((sum, { eventsPerYear }) => sum + meanOfValues(eventsPerYear), 0);

const lostDays = (run: PartsRun, option: OptionId, id?: string): number =>
  lostMailDays(run.inputs, run.expectedIncidents, option)
    .filter((cause) => id === undefined || cause.id === id)
    .reduce((sum, { days }) => sum + days, 0);

const cost = (run: PartsRun, option: OptionId, id: string): number =>
  costByIncident(run, option, "incident-loss").find(({ incident }) => incident === id)?.usd ?? 0;

describe("row 1: mail lost after stolen accounts", () => {
  const careless = (mailboxes: number) => runOf({ mailboxes, "practice.abuse": "none" });
  const careful = (mailboxes: number) => runOf({ mailboxes });

  it("leaves the rate of stolen accounts itself: 15 a year at the base", () => {
    expect(perYear(careful(900), "compromised-account", "self")).toBeGreaterThan(13);
    expect(perYear(careful(900), "compromised-account", "self")).toBeLessThan(17);
  });

  it("is the formula of the row, worked by hand", () => {
    // 18 accounts × 10% × 0.2 ÷ 2.5 = 0.144 episodes of 3 days in 4 groups of addresses
    const run = runOf(
      {},
      {
        "all.compromised-account.rate-mfa-some": 2,
        "self.compromised-account.stack-factor": 1,
        "all.account-listing.chance": 10,
        "self.account-listing.days": 3,
        "all.account-listing.share": 20,
        "all.bounces-noticed": 0,
        "all.people-messages-per-mailbox": 600,
        "all.address-groups-from": 600 * 225,
        "all.address-groups-power": 1,
      },
    );
    expect(perYear(run, "account-listing", "self")).toBeCloseTo(0.144, 9);
    const listed = 1 - Math.exp((-0.144 * 3) / 365 / 4);
    expect(
      of(run, "account-listing", "self").map(({ mean, eventsPerYear }) => (mean.lostDays[0] ?? 0) * (eventsPerYear[0] ?? 0))[0],
    ).toBeCloseTo(365 * listed * 0.2 * 0.5, 9);
  });

  it("comes to a part of a day at the base, and to some days where nobody handles abuse", () => {
    const days = [900, 5000, 30_000, 100_000].map((mailboxes) => lostDays(careless(mailboxes), "self", "account-listing"));
    // 0.2 to 2 at the base, and about 0.7, 1.8 and 3.3
    expect(days[0]).toBeGreaterThan(0.2);
    expect(days[0]).toBeLessThan(2);
    for (const [at, about] of [
      [1, 0.7],
      [2, 1.8],
      [3, 3.3],
    ] as const) {
      expect(days[at]).toBeGreaterThan(about * 0.75);
      expect(days[at]).toBeLessThan(about * 1.3);
    }
    // Routine limits and alarms spare nine tenths of it.
    expect(lostDays(careful(900), "self", "account-listing")).toBeLessThan((days[0] as number) / 8);
    expect(lostDays(careful(100_000), "self")).toBeLessThan(5);
  });

  it("is one mailbox of many while the account is shut, on every side alike", () => {
    for (const option of ["hosted", "core", "self"] as const) {
      const [small, large] = [runOf({ mailboxes: 90 }), runOf({ mailboxes: 90_000 })].map((run) =>
        lostDays(run, option, "compromised-account"),
      );
      expect(large).toBeCloseTo(small as number, 5);
      expect(small).toBeLessThan(0.02);
    }
  });

  it.each([
    ["blocklisting", "self.blocklisting.rate"],
    ["throttle", "self.throttle.rate"],
    ["auth-lapse", "self.auth-lapse.rate"],
    ["dns-mistake", "self.dns-mistake.rate"],
    ["certificate-expiry", "self.certificate-expiry.rate"],
    ["account-suspension", "self.account-suspension.rate"],
  ])("saturates as every loss by time does: %s, 10 times a year and 10,000 times", (id, rate) => {
    const [some, many] = [10, 10_000].map((times) => lostDays(runOf({}, { [rate]: times }), "self", id)) as [number, number];
    expect(many).toBeGreaterThan(some);
    expect(many).toBeLessThan(500 * some);
    expect(many).toBeLessThan(365);
  });

  it("has groups of addresses as the row counts them: one at 250, two at 900, three at 5,000 and six at 30,000", () => {
    const groupsAt = (mailboxes: number) =>
      Math.max(1, (mailboxes * 600) / assumptionByKey("all.address-groups-from").likely) **
      assumptionByKey("all.address-groups-power").likely;
    expect([250, 900, 5000, 30_000].map((mailboxes) => Math.round(groupsAt(mailboxes)))).toEqual([1, 2, 3, 7]);
  });
});

describe("row 3: hours down in a year", () => {
  const down = (changes: Draft, option: OptionId) => {
    const { expectedIncidents } = runOf(changes);
    return expectedIncidents.all
      .filter(({ incident }) => incident.outage !== undefined && incident.options.includes(option))
      .reduce((sum, { incident: { rate, outage } }) => {
        const { spread, factor } = (outage as NonNullable<typeof outage>).hours;
        return (
          sum + meanOfValues(rate.map((each, i) => each * meanOf(spread) * (typeof factor === "number" ? factor : (factor[i] as number))))
        );
      }, 0);
  };

  it("are 1.4 to 2.3 when buying", () => {
    expect(down({}, "hosted")).toBeGreaterThan(1.4);
    expect(down({}, "hosted")).toBeLessThan(2.3);
  });

  it("are about 9 for a pair on best effort, and at most about 30 without cover", () => {
    for (const option of ["core", "self"] as const) {
      expect(down({ operators: 2 }, option)).toBeGreaterThan(8.5);
      expect(down({ operators: 2 }, option)).toBeLessThan(10);
      expect(down({ operators: 2, coverage: "none" }, option)).toBeLessThan(31);
      expect(down({ operators: 2, coverage: "office-hours" }, option)).toBeLessThan(down({ operators: 2, coverage: "none" }, option));
    }
  });

  it("count the long outages of a provider once: what the published share of uptime holds is not added again", () => {
    const long = runOf();
    expect(perYear(long, "provider-outage-long", "hosted")).toBeLessThan(0.01);
  });
});

describe("row 6: silent is what gives no bounce", () => {
  const withinYear = (run: PartsRun, option: OptionId) => silentFailureByMonth(run.inputs, run.expectedIncidents, option)[11] as number;

  it("comes to about 23% in a year at the base, and to less when buying", () => {
    const run = runOf();
    expect(withinYear(run, "self")).toBeGreaterThan(0.2);
    expect(withinYear(run, "self")).toBeLessThan(0.26);
    expect(withinYear(run, "hosted")).toBeLessThan(withinYear(run, "core"));
    expect(withinYear(run, "core")).toBeLessThan(withinYear(run, "self"));
  });

  it("is a lapse of authentication, half of the DNS mistakes, and a listing after which mail is filed as junk; never a throttle", () => {
    for (const option of OPTIONS) {
      const run = runOf({ appMessages: 100_000, bulk: "yes" });
      const silent = silentRates(run, option).map(({ incident }) => incident);
      expect(new Set(silent)).toEqual(new Set(["auth-lapse", "dns-mistake", "blocklisting"]));
    }
    const usual = withinYear(runOf(), "self");
    expect(withinYear(runOf({}, { "self.throttle.rate": 50 }), "self")).toBe(usual);
    expect(withinYear(runOf({}, { "self.queue-backlog.rate": 50 }), "self")).toBe(usual);
  });

  it("what bounces is known after a few messages: within the hour with 900 users, whatever the founder's time to notice", () => {
    const [month, hours] = (["month", "hours"] as const).map((noticeTime) => of(runOf({ noticeTime }), "blocklisting", "self")[0]);
    for (const found of [month, hours]) {
      const after = found?.incident.mail?.toldAfter as Float64Array;
      expect(Math.max(...after)).toBeLessThan(1 / 24);
    }
    // With one mailbox it takes as long as a few messages take, and never longer than the founder says.
    const alone = of(runOf({ mailboxes: 1, noticeTime: "hours" }), "blocklisting", "self")[0];
    const after = alone?.incident.mail?.toldAfter as Float64Array;
    expect(Math.min(...after)).toBeGreaterThan(1 / 24);
  });

  it("throttled mail is late, and a twentieth of it is lost", () => {
    const revenue = { revenueAtStake: 36_500 };
    const assumed = {
      "self.throttle.rate": 1,
      "all.throttle.share": 20,
      "all.throttle.days": 2,
      "all.bounces-noticed": 0,
      "all.permanent-loss-share": 50,
      "all.address-groups-power": 0,
      "all.reputation-power": 0,
    };
    const [found] = of(runOf(revenue, assumed), "throttle", "self");
    const apart = (1 - Math.exp(-2 / 365)) / (2 / 365);
    expect(found?.mean.lostDays[0]).toBeCloseTo(0.2 * 2 * 0.05 * apart, 9);
    expect(found?.mean.revenue[0]).toBeCloseTo(600 * 0.2 * 2 * (0.05 + 0.95 / 3) * apart, 6);
  });
});

describe("row 7: mail that incidents take is looked for", () => {
  it("where no revenue is at stake too, and at the rate of steady loss", () => {
    // 900 × 600 messages a month are 17,753 a day; 24% of them for 1.4 days, a twentieth missed, 6 minutes at 45
    const run = runOf(
      { operators: 2 },
      {
        "self.auth-lapse.rate": 1,
        "all.auth-lapse.share": 24,
        "all.auth-lapse.days": 0.4,
        "all.detection-day": 1,
        "all.people-messages-per-mailbox": 600,
        "all.chasing-noticed-share": 5,
        "all.chasing-time": 6,
        "all.staff-hour-cost": 45,
      },
    );
    const apart = (1 - Math.exp(-1.4 / 365)) / (1.4 / 365);
    const messages = ((900 * 600 * 12) / 365) * 0.24 * 1.4 * apart;
    expect(of(run, "auth-lapse", "self")[0]?.mean.chasing[0]).toBeCloseTo(messages * 0.05 * 0.1 * 45, 6);
    expect(cost(run, "self", "auth-lapse")).toBeGreaterThan(
      cost(runOf({}, { "all.chasing-noticed-share": 0, "self.auth-lapse.rate": 1 }), "self", "auth-lapse"),
    );
  });

  it("less what bounces, which its senders know", () => {
    const [found] = of(runOf({}, { "all.blocklisting.silent-share": 0 }), "blocklisting", "self");
    expect(meanOfValues(found?.mean.chasing as Float64Array)).toBe(0);
    for (const id of ["account-listing", "throttle", "queue-backlog"])
      for (const { mean } of of(runOf(), id, "self")) expect(meanOfValues(mean.chasing)).toBe(0);
  });

  it("and never for what applications send, which nobody misses", () => {
    for (const { incident, mean } of runOf({ appMessages: 100_000 }).expectedIncidents.all)
      if (incident.stream.endsWith(".app")) expect(meanOfValues(mean.chasing)).toBe(0);
  });
});

describe("row 11: customers' mailboxes", () => {
  const legal = (changes: Draft) => perYear(runOf(changes), "legal-hold", "hosted");

  it("bring a fiftieth of an employer's legal requests, and fewer for each where there are many", () => {
    expect(legal({ mailboxes: 100 })).toBeCloseTo(0.375, 1);
    expect(legal({ mailboxes: 100, mailboxOwners: "customers" }) / legal({ mailboxes: 100 })).toBeCloseTo(0.02, 6);
    const [few, many] = [2000, 200_000].map((mailboxes) => legal({ mailboxes, mailboxOwners: "customers" }) / mailboxes) as [
      number,
      number,
    ];
    expect(many).toBeLessThan(few);
    // Providers of some hundred thousand accounts publish between seven and eighty-three a year.
    expect(legal({ mailboxes: 500_000, mailboxOwners: "customers" })).toBeGreaterThan(7);
    expect(legal({ mailboxes: 500_000, mailboxOwners: "customers" })).toBeLessThan(83);
  });

  it("mean 4 to 16 times the abuse handling on every side, not on one's own alone", () => {
    const hours = (option: OptionId, mailboxOwners: "staff" | "customers") =>
      hoursByLine(runOf({ mailboxes: 2000, mailboxOwners }), option).find(({ line }) => line === "abuse-handling")?.perMonth ?? 0;
    for (const option of OPTIONS) {
      const times = hours(option, "customers") / hours(option, "staff");
      expect(times, option).toBeGreaterThan(7);
      expect(times, option).toBeLessThan(11);
    }
    expect(assumptionByKey("all.abuse-handling-customer-factor")).toMatchObject({ low: 4, likely: 8, high: 16 });
  });
});

describe("row 15: the scale of one event", () => {
  it("a restore that a provider cannot do concerns one mailbox, and one's own all of them", () => {
    const staff = (mailboxes: number, option: OptionId) =>
      meanOfValues(of(runOf({ mailboxes }), "failed-restore", option)[0]?.mean.staff as Float64Array);
    expect(staff(9000, "hosted")).toBeCloseTo(staff(90, "hosted"), 9);
    expect(staff(9000, "self") / staff(90, "self")).toBeCloseTo(100, 6);
    expect(staff(1, "self")).toBeCloseTo(staff(1, "hosted"), 6);
  });

  it("a team of sixty leaves together more rarely than a pair, and a pair than one alone", () => {
    const rates = [1, 2, 3, 60].map((operators) => perYear(runOf({ operators, deputy: "no" }), "operator-gone", "self")) as [
      number,
      number,
      number,
      number,
    ];
    expect(rates[0]).toBeGreaterThan(2 * rates[1]);
    expect(rates[1]).toBeGreaterThan(2 * rates[3]);
    expect(rates[2]).toBeGreaterThanOrEqual(rates[3]);
  });
});

describe("the mean, where it is what is counted", () => {
  it("of what is lost for good is 13%, and the question says so", () => {
    expect(meanOfAssumption(assumptionByKey("all.permanent-loss-share"))).toBe(13);
    expect(QUESTIONS.find(({ id }) => id === "revenueAtStake")?.whyWeAsk).toContain("13%");
  });

  it("stands beside low, middle and high of every assumption that is drawn", () => {
    for (const row of ASSUMPTIONS.filter(({ id, low, high }) => low !== high && UNUSED_ASSUMPTIONS[id] === undefined)) {
      const { mean } = assumptionRow(row, { overrides: {} }, NEWEST_PRICE_DATE).shipped;
      expect(Number((mean ?? "").replaceAll(",", "")), row.id).toBeGreaterThanOrEqual(row.low);
    }
    // Fraud counts 1.9 times its middle, an exploit 1.8 times.
    const times = (key: string) => (meanOfAssumption(assumptionByKey(key)) ?? 0) / assumptionByKey(key).likely;
    expect(times("all.mail-fraud.cash")).toBeCloseTo(1.87, 1);
    expect(times("all.unpatched-exploit.cash")).toBeCloseTo(1.81, 1);
  });

  it("is what the simulation comes to: what incidents cost a year, sampled and in closed form", () => {
    const many = new Draws(8192, 20);
    for (const changes of [
      { revenueAtStake: 100_000 },
      { mailboxes: 30_000, revenueAtStake: 1_000_000, growth: 20, "practice.abuse": "none" },
    ] as const) {
      const { inputs, expectedIncidents } = runOf(changes, {}, many);
      const { byLine } = atOnce(simulateEventsInSteps(inputs, expectedIncidents, false));
      for (const option of ["hosted", "core", "self"] as const) {
        const expected = costByIncident({ inputs, expectedIncidents, usdPerUnit: inputs.usdPerUnit }, option, "incident-loss").reduce(
          (sum, { usd }) => sum + usd,
          0,
        );
        const sampled = meanOfValues(byLine[option].get("incident-loss") as Float64Array);
        expect(sampled / expected, option).toBeGreaterThan(0.93);
        expect(sampled / expected, option).toBeLessThan(1.07);
      }
    }
  });
});

describe("over random answers", () => {
  const runWith = (answers: Answers): PartsRun => {
    const inputs = new Inputs({ answers, overrides: {}, priceDate: NEWEST_PRICE_DATE }, BOOK, few);
    return { inputs, usdPerUnit: inputs.usdPerUnit, expectedIncidents: expectIncidents(inputs) };
  };
  const settled = { numRuns: 40, seed: 20 };

  it("lost days never exceed what a year holds, and no incident takes more than its share of it", () => {
    fc.assert(
      fc.property(answerSets, (answers) => {
        const run = runWith(answers);
        for (const option of OPTIONS) {
          const days = lostMailDays(run.inputs, run.expectedIncidents, option);
          expect(days.reduce((sum, each) => sum + each.days, 0)).toBeLessThanOrEqual(365);
          for (const { incident, mean, sharePerLostDay } of run.expectedIncidents.all) {
            const share = incident.mail?.share ? Math.min(1, meanOf(incident.mail.share) / 100) : 1;
            const taken = mean.lostDays.map((each, i) => each * (sharePerLostDay[i] as number));
            if (incident.mail) expect(Math.max(...taken), incident.id).toBeLessThanOrEqual(365 * share + 1e-9);
          }
        }
      }),
      settled,
    );
  });

  it("lost days grow slower than size", () => {
    fc.assert(
      fc.property(answerSets, fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 2, max: 20 }), (answers, mailboxes, times) => {
        const [small, large] = [mailboxes, mailboxes * times].map((count) => runWith({ ...answers, mailboxes: count, growth: 0 })) as [
          PartsRun,
          PartsRun,
        ];
        for (const option of OPTIONS) {
          const inIncidents = (run: PartsRun) =>
            lostMailDays(run.inputs, run.expectedIncidents, option)
              .filter(({ id }) => id in INCIDENTS)
              .reduce((sum, { days }) => sum + days, 0);
          expect(inIncidents(large)).toBeLessThanOrEqual(times * inIncidents(small) + 1e-9);
        }
      }),
      settled,
    );
  });

  it("a throttle or a backlog is never silent, and every kind of one's own incidents has its like when buying", () => {
    fc.assert(
      fc.property(answerSets, (answers) => {
        for (const { incident } of runWith(answers).expectedIncidents.all)
          if (incident.id === "throttle" || incident.id === "queue-backlog" || incident.id === "account-listing")
            expect(incident.silent).toBe(0);
      }),
      settled,
    );
    // Outages and accounts that are shut have rows of their own on either side.
    const owned = (Object.keys(INCIDENTS) as IncidentId[]).filter((id) => INCIDENTS[id].met.every(({ side }) => side !== "hosted"));
    expect(owned).toEqual(["account-listing", "own-outage", "relay-outage"]);
  });
});
