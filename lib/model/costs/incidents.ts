import type { NoticeTime, NotSure, OptionId, Practice } from "../../questionnaire/ids";
import { type Column, constantOf, mapped, power, product, scaled, valueIn } from "../../simulation/columns";
import { type Growth, STEADY } from "../../simulation/terms";
import { PERCENT } from "../../simulation/units";
import { exits } from "./exits";
import type { Incident, IncidentId, Magnitude } from "./incident";
import type { Inputs } from "./inputs";
import { ownMessages } from "./losses";
import { leavingRate, operatorsFactor } from "./team";
import { bulkFactor } from "./work";

type Side = "hosted" | "core" | "self";

/** The most that all factors may raise one rate together: team, exposure and the kind of system overlap. */
const MOST = 4;
/** Share of all hours that are working hours. */
const WORKING_HOURS = 0.35;
/** Practices that the incidents of a hosted service still depend on: keys and the care of accounts stay with the customer. */
const STAYS_YOURS: readonly Practice[] = ["keys", "abuse"];

/** The assumption for how long silent loss goes on before somebody notices. */
const DETECTION: Record<NoticeTime | NotSure, string> = {
  hours: "all.detection-hours",
  day: "all.detection-day",
  week: "all.detection-week",
  month: "all.detection-month",
  "not-sure": "all.detection-not-sure",
};

/** Every incident of every option; see `assumptions.json` for the reasons behind each number. */
export function incidents(inputs: Inputs): Incident[] {
  const { mailboxes, hasApp } = inputs;
  const appWeight = product(
    mapped(inputs.peopleShare, (share) => 1 - share),
    hasApp,
  );
  const both = mapped(hasApp, (app) => 1 + app);
  const constant: Pick<Incident, "rateGrowth" | "silent" | "line"> = { rateGrowth: STEADY, silent: 0, line: "incident-loss" };
  const detection = inputs.spread(DETECTION[inputs.answers.noticeTime]);
  /** `max(floor, mailboxes / 50)^exponent`, and how it grows. */
  const size = (exponent: number, floor: number): { factor: Column; growth: Growth } => ({
    factor: scaled(mailboxes, exponent, floor, 50),
    growth: inputs.growths.ofSize(`size ${exponent} ${floor}`, (n) => power(Math.max(floor, n / 50), exponent)),
  });

  const practice = (id: Practice): Float64Array =>
    inputs.oneOf(`practice.${id}`, inputs.answers[`practice.${id}`], {
      none: inputs.value("all.practice-none-factor"),
      "ad-hoc": inputs.value("all.practice-ad-hoc-factor"),
      routine: 1,
    });
  const practiceFor = (side: Side, id: Practice): Column => (side === "hosted" && !STAYS_YOURS.includes(id) ? 1 : practice(id));
  const team = operatorsFactor(inputs);
  const teamFor = (side: Side): Column => (side === "hosted" ? 1 : team);
  const rehearsal = inputs.oneOf("practice.rehearsal", inputs.answers["practice.rehearsal"], { none: 1.4, "ad-hoc": 1, routine: 1 });
  const targeted = inputs.oneOf("targeted", inputs.answers.targeted, { yes: inputs.value("all.targeted-factor"), no: 1 });
  const bulk = bulkFactor(inputs);
  const isBulk = inputs.answers.appMessages === 0 ? inputs.filled(0) : inputs.oneOf("bulk", inputs.answers.bulk, { yes: 1, no: 0 });

  /** `base × scales × min(4, product of the answers' factors)`. */
  const rate = (base: Float64Array, factors: Column[], ...scales: Column[]): Float64Array => {
    return product(
      base,
      ...scales,
      mapped(product(inputs.filled(1), ...factors), (factor) => Math.min(MOST, factor)),
    );
  };
  const care = { hosted: inputs.filled(1), own: product(team, rehearsal) };
  const hours = (key: string, side: Side, sized: { factor: Column; growth?: Growth } = { factor: 1 }): Magnitude => ({
    spread: inputs.spread(key),
    factor: product(side === "hosted" ? care.hosted : care.own, sized.factor),
    growth: sized.growth ?? STEADY,
  });
  const share = (key: string, sized: { factor: Column; growth?: Growth } = { factor: 1 }): Magnitude => ({
    spread: inputs.spread(key),
    factor: product(inputs.filled(PERCENT), sized.factor),
    growth: sized.growth ?? STEADY,
  });

  /** The streams of mail that each option entrusts to a side: one part where one side has both, else a part for each. */
  type Part = { side: Side; options: OptionId[]; name: string; weight: Column; present: Column; domains: Column; volume: Float64Array };
  const parts: Part[] = [
    { side: "hosted", options: ["hosted"], name: "hosted", weight: 1, present: 1, domains: both, volume: inputs.filled(0) },
    { side: "self", options: ["self"], name: "self", weight: 1, present: 1, domains: both, volume: ownMessages(inputs, "self") },
    { side: "hosted", options: ["sender"], name: "hosted", weight: inputs.peopleShare, present: 1, domains: 1, volume: inputs.filled(0) },
    { side: "self", options: ["sender"], name: "app", weight: appWeight, present: hasApp, domains: 1, volume: inputs.appMessages },
    { side: "core", options: ["core"], name: "core", weight: inputs.peopleShare, present: 1, domains: 1, volume: inputs.filled(0) },
    { side: "hosted", options: ["core"], name: "app", weight: appWeight, present: hasApp, domains: 1, volume: inputs.filled(0) },
  ];
  /** One incident for each part; the people's and the single part share a stream of chance, the application part has its own. */
  const eachPart = (id: IncidentId, of: (part: Part) => Omit<Incident, "id" | "stream" | "options">): Incident[] =>
    parts.map((part) => ({ id, stream: part.name === "app" ? `${id}.app` : id, options: part.options, ...of(part) }));
  const reputation = (part: Part) => scaled(part.volume, 0.15, 1, 10_000);
  const domainScale = (part: Part): Column => (typeof part.domains === "number" ? 1 : scaled(part.domains, 0.5));

  const dns = eachPart("dns-mistake", (part) => ({
    ...constant,
    rate: rate(inputs.value(`${part.side}.dns-mistake.rate`), [teamFor(part.side)], domainScale(part), part.present),
    silent: 0.5,
    hours: hours("all.dns-mistake.hours", part.side),
    mail: {
      share: share("all.dns-mistake.share"),
      days: inputs.spread("all.dns-mistake.days"),
      detection,
      weight: part.weight,
      delayed: false,
    },
  }));
  const auth = eachPart("auth-lapse", (part) => ({
    ...constant,
    rate: rate(inputs.value(`${part.side}.auth-lapse.rate`), [teamFor(part.side), practice("keys")], domainScale(part), part.present),
    silent: 1,
    hours: hours("all.auth-lapse.hours", part.side),
    mail: {
      share: share("all.auth-lapse.share"),
      days: inputs.spread("all.auth-lapse.days"),
      detection,
      weight: part.weight,
      delayed: false,
    },
  }));
  const blocklisting = eachPart("blocklisting", (part) => ({
    ...constant,
    rate: rate(inputs.value(`${part.side}.blocklisting.rate`), [bulk], reputation(part), part.present),
    silent: 1,
    hours: hours(`${part.side}.blocklisting.hours`, part.side),
    mail: {
      share: share("all.blocklisting.share"),
      days: inputs.spread(`${part.side}.blocklisting.days`),
      detection,
      weight: part.weight,
      delayed: false,
    },
  }));
  const throttle = eachPart("throttle", (part) => ({
    ...constant,
    rate: rate(inputs.value(`${part.side}.throttle.rate`), [bulk], reputation(part), part.present),
    silent: 1,
    hours: hours("all.throttle.hours", part.side),
    mail: { share: share("all.throttle.share"), days: inputs.spread("all.throttle.days"), detection, weight: part.weight, delayed: false },
  }));
  const backlog = eachPart("queue-backlog", (part) => ({
    ...constant,
    rate: rate(inputs.value(`${part.side}.queue-backlog.rate`), [teamFor(part.side), practiceFor(part.side, "monitoring")], part.present),
    hours: hours("all.queue-backlog.hours", part.side),
    mail: { share: share("all.queue-backlog.share"), days: inputs.spread("all.queue-backlog.days"), weight: part.weight, delayed: true },
  }));
  const suspension = eachPart("account-suspension", (part) => ({
    ...constant,
    rate: rate(inputs.value(`${part.side}.account-suspension.rate`), [mapped(isBulk, (is) => 1 + 2 * is)], part.present),
    hours: hours("all.account-suspension.hours", part.side),
    mail: { days: inputs.spread(`${part.side}.account-suspension.days`), weight: part.weight, delayed: false },
  }));

  /** Incidents of people's mail: `hosted` and `sender` meet the same ones. */
  const peopleSides: { side: Side; options: OptionId[]; weight: Column }[] = [
    { side: "hosted", options: ["hosted", "sender"], weight: 1 },
    { side: "core", options: ["core"], weight: inputs.peopleShare },
    { side: "self", options: ["self"], weight: 1 },
  ];
  const eachSide = (
    id: IncidentId,
    of: (side: Side, weight: Column) => Omit<Incident, "id" | "stream" | "options"> | undefined,
  ): Incident[] =>
    peopleSides.flatMap(({ side, options, weight }) => {
      const incident = of(side, weight);
      return incident ? [{ id, stream: id, options, ...incident }] : [];
    });

  const certificate = eachSide("certificate-expiry", (side, weight) => ({
    ...constant,
    // The provider's own certificates do not depend on its customers' care for keys.
    rate: rate(inputs.value(`${side}.certificate-expiry.rate`), [teamFor(side), side === "hosted" ? 1 : practice("keys")]),
    hours: hours("all.certificate-expiry.hours", side),
    mail: { share: share("all.certificate-expiry.share"), days: inputs.spread("all.certificate-expiry.days"), weight, delayed: false },
  }));
  const accounts = inputs.oneOf("mfa", inputs.answers.mfa, {
    all: inputs.value("all.compromised-account.rate-mfa-all"),
    some: inputs.value("all.compromised-account.rate-mfa-some"),
    none: inputs.value("all.compromised-account.rate-mfa-none"),
  });
  /** A large estate meets compromised accounts weekly: each is a smaller share of its mail, and there is a script for it. */
  const shrinking = size(-0.5, 1);
  const compromised = eachSide("compromised-account", (side, weight) => ({
    ...constant,
    rate: rate(
      accounts,
      [practice("abuse"), targeted, side === "hosted" ? 1 : inputs.value(`${side}.compromised-account.stack-factor`)],
      PERCENT,
      mailboxes,
    ),
    rateGrowth: inputs.growths.of("mailboxes"),
    hours: hours(`${side}.compromised-account.hours`, side, shrinking),
    mail: {
      share: share("all.compromised-account.share", shrinking),
      days: inputs.spread(`${side}.compromised-account.days`),
      weight,
      delayed: false,
    },
  }));
  const slow = inputs.oneOf("coverage", inputs.answers.coverage, { none: 6, "office-hours": 3, "best-effort": 1, rota: 1 });
  const idleShare = product(inputs.value("all.outage.idle-share"), PERCENT * WORKING_HOURS, inputs.staffMailboxes);
  const ownOutage = eachSide("own-outage", (side) =>
    side === "hosted"
      ? undefined
      : {
          ...constant,
          rate: rate(inputs.value(`${side}.own-outage.rate`), [team]),
          hours: hours(`${side}.own-outage.hours`, side),
          outage: { hours: { spread: inputs.spread(`${side}.own-outage.length`), factor: product(slow, rehearsal) }, idleShare, weight: 1 },
        },
  );
  const senderOutage: Incident = {
    ...constant,
    id: "own-outage",
    stream: "own-outage.app",
    options: ["sender"],
    rate: rate(inputs.value("self.own-outage.rate"), [team], hasApp),
    hours: hours("self.own-outage.hours", "self"),
  };
  const exploit = eachSide("unpatched-exploit", (side) => ({
    ...constant,
    rate:
      side === "hosted"
        ? rate(inputs.value("all.unpatched-exploit.rate-hosted"), [targeted])
        : rate(inputs.value("all.unpatched-exploit.rate-owned"), [practice("patching"), targeted]),
    hours: hours("all.unpatched-exploit.hours", side, size(0.4, 0.1)),
    cash: { spread: inputs.spread("all.unpatched-exploit.cash"), ...size(0.5, 0.1) },
  }));
  /** A sending server holds no mailboxes, so what an intruder or a leaver costs there is that of the smallest estate. */
  const senderExploit: Incident = {
    ...constant,
    id: "unpatched-exploit",
    stream: "unpatched-exploit.app",
    options: ["sender"],
    rate: rate(inputs.value("all.unpatched-exploit.rate-owned"), [practice("patching"), targeted], hasApp),
    hours: hours("all.unpatched-exploit.hours", "self", { factor: 0.1 ** 0.4 }),
    cash: { spread: inputs.spread("all.unpatched-exploit.cash"), factor: 0.1 ** 0.5 },
  };
  const lax = inputs.oneOf("practice.backups", inputs.answers["practice.backups"], { none: MOST, "ad-hoc": MOST, routine: 1 });
  const restore = eachSide("failed-restore", (side) => ({
    ...constant,
    rate: rate(inputs.value(`${side}.failed-restore.rate`), [lax]),
    hours: hours("all.failed-restore.hours", side, size(0.4, 0.1)),
    staffHours: { spread: inputs.spread("all.failed-restore.staff-hours"), factor: inputs.staffMailboxes },
  }));
  const leaving = leavingRate(inputs);
  const leaver = { ...constant, line: "key-person-risk" as const, rate: leaving };
  const gone = eachSide("operator-gone", (side) => ({
    ...leaver,
    cash: { spread: inputs.spread(`${side}.operator-gone.cash`), ...(side === "hosted" ? { factor: 1 } : size(0.4, 0.1)) },
  }));
  const senderGone: Incident = {
    ...leaver,
    id: "operator-gone",
    stream: "operator-gone",
    options: ["sender"],
    rate: product(leaving, hasApp),
    cash: { spread: inputs.spread("self.operator-gone.cash"), factor: 0.1 ** 0.4 },
  };
  const outageOf = (id: "provider-outage" | "provider-outage-long"): Incident => ({
    ...constant,
    id,
    stream: id,
    options: ["hosted", "sender"],
    rate: inputs.value(`hosted.${id}.rate`),
    outage: { hours: { spread: inputs.spread(`hosted.${id}.length`), factor: 1 }, idleShare, weight: 1 },
  });
  const relay: Incident = {
    ...constant,
    id: "relay-outage",
    stream: "relay-outage",
    options: ["core"],
    rate: inputs.value("core.relay-outage.rate"),
    hours: hours("core.relay-outage.hours", "core"),
  };
  const policy: Incident = {
    ...constant,
    id: "forced-policy-change",
    stream: "forced-policy-change",
    options: ["hosted", "sender"],
    rate: inputs.value("hosted.forced-policy-change.rate"),
    hours: hours("hosted.forced-policy-change.hours", "hosted", size(0.4, 0.1)),
  };
  const worst = mapped(inputs.revenue, (perMonth) => 6 * perMonth + 50_000);
  const noSecondFactor = inputs.oneOf("mfa", inputs.answers.mfa, { all: 1, some: 1, none: 1.3 });
  /** Fraud reaches an organisation through its own people, however many customers it serves. */
  const exposed = scaled(inputs.staffMailboxes, 0.4, 0.2, 50);
  const exposedGrowth = size(0.4, 0.2).growth.monthly;
  const staffGrowth = { monthly: inputs.staffMailboxes.map((n, i) => (n > 0 ? valueIn(exposedGrowth, i) : 1)) };
  const fraud = eachSide("mail-fraud", (side) => ({
    ...constant,
    rate: rate(
      inputs.value("all.mail-fraud.rate"),
      [targeted, noSecondFactor, side === "hosted" ? 1 : inputs.value(`${side}.mail-fraud.stack-factor`)],
      PERCENT,
      exposed,
    ),
    rateGrowth: exposedGrowth === 1 ? STEADY : staffGrowth,
    cash: { spread: inputs.spread("all.mail-fraud.cash"), factor: 1, cap: worst },
  }));
  const hold = eachSide("legal-hold", (side) => ({
    ...constant,
    rate: product(inputs.value("all.legal-hold.rate"), mailboxes, 1 / 100),
    rateGrowth: inputs.growths.of("mailboxes"),
    hours: hours(`${side}.legal-hold.hours`, side),
  }));

  const all: Record<Incident["id"], Incident[]> = {
    "dns-mistake": dns,
    "auth-lapse": auth,
    "certificate-expiry": certificate,
    blocklisting,
    throttle,
    "compromised-account": compromised,
    "queue-backlog": backlog,
    "own-outage": [...ownOutage, senderOutage],
    "unpatched-exploit": [...exploit, senderExploit],
    "failed-restore": restore,
    "operator-gone": [...gone, senderGone],
    "provider-outage": [outageOf("provider-outage")],
    "provider-outage-long": [outageOf("provider-outage-long")],
    "relay-outage": [relay],
    "account-suspension": suspension,
    "forced-policy-change": [policy],
    "mail-fraud": fraud,
    "legal-hold": hold,
    exit: exits(inputs),
  };
  return Object.values(all)
    .flat()
    .filter((incident) => constantOf(incident.rate) !== 0);
}
