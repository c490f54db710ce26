import { assumption } from "../../data/assumptions";
import { BOOK, type Plan } from "../../data/price-book";
import { NOT_SURE, OBJECTIVES, RECOMMENDED } from "../../questionnaire/ids";
import type { AnswerId } from "../../questionnaire/types";
import { constantOf, product, valueIn } from "../../simulation/columns";
import { STEADY, type Tariff, type Term } from "../../simulation/terms";
import { PERCENT } from "../../simulation/units";
import { comesWithSuite, isMailOfSuite } from "../counted-plan";
import { dedicatedAddresses } from "./dedicated-addresses";
import { FACTORS, factorOf } from "./factors";
import type { Inputs } from "./inputs";
import type { Entering, LineFunction } from "./line";

// The bills that are no sum of products: tariffs with tiers, and what is bought from a size on.

const NOTHING: Entering = { answers: [], assumptions: [] };

/** The assumptions that a plan's price is made of, by their keys; none for a plan with a list price. */
function assumptionsBehind(plan: Plan | undefined): string[] {
  const terms = plan?.pricing.tiers.flatMap(({ base, bands }) => [...base, ...bands.flatMap(({ rate }) => rate)]) ?? [];
  return terms.flatMap((term) => ("assumption" in term ? [assumption(term.assumption).key] : []));
}

/** What decides which plan is recommended, beside the volume: what a plan has to do, and for whom it is sold. */
export const SET_WHICH_PLAN: readonly AnswerId[] = [
  "organisation",
  "objectives",
  "requiredPlace",
  "exitFrom",
  "today",
  "todayProvider",
  "paidAnyway",
  ...OBJECTIVES.flatMap((objective) => [`basis.${objective}`, `hostedFit.${objective}`, `scope.${objective}`] as const),
];

/** Of these, what was asked; an archive that is paid anyway is asked about only where mail has to be kept. */
export const whatSetsPlan = (inputs: Inputs): AnswerId[] =>
  SET_WHICH_PLAN.filter((id) => inputs.answers[id] !== undefined && (id !== "paidAnyway" || inputs.hasObjective("retention")));

const ADDRESS = "hosted.dedicated-address-at-provider";
const ADDRESSES_FROM = "hosted.dedicated-address-from";
const MESSAGES_AN_ADDRESS = "hosted.messages-per-dedicated-address";
const ADDRESSES = [ADDRESS, ADDRESSES_FROM, MESSAGES_AN_ADDRESS];

const LIST_PRICES_UP_TO = "hosted.list-prices-up-to";
const DISCOUNT = ["hosted.subscription-volume-factor", LIST_PRICES_UP_TO];

const subscriptionEnters: Entering = {
  answers: ["mailboxes", "growth", "suite", "hostedPlan", "mailboxOwners", ...SET_WHICH_PLAN],
  assumptions: [
    "all.storage-per-mailbox",
    ...DISCOUNT,
    ...BOOK.data.plans.filter(({ category }) => category === "hosted").flatMap(assumptionsBehind),
  ],
  acting: (inputs) => {
    if (comesWithSuite(inputs.scenario)) return { answers: ["suite"], assumptions: [] };
    const plan = inputs.chosenPlan("hostedPlan");
    const isPastList = plan !== undefined && inputs.growths.largest("mailboxes") > inputs.number(LIST_PRICES_UP_TO);
    const isRecommended = inputs.answers.hostedPlan === RECOMMENDED;
    return {
      answers: [
        ...(["mailboxes", "growth", "suite", "hostedPlan"] as const),
        ...(isRecommended ? (["mailboxOwners", ...whatSetsPlan(inputs)] as const) : []),
      ],
      assumptions: [...(isRecommended ? ["all.storage-per-mailbox"] : []), ...(isPastList ? DISCOUNT : []), ...assumptionsBehind(plan)],
    };
  },
};

/** The counted plan's price for the mailboxes of the month. A suite that is kept anyway is paid in every option, so it is left out. */
export const SUBSCRIPTION: LineFunction = {
  make: ({ inputs }) => {
    if (!inputs.hasPeople) return { hosted: [], sender: [], core: [], self: [] };
    const avoidable = isMailOfSuite(inputs.scenario) ? factorOf("without-suite", inputs) : inputs.filled(1);
    const { tariff, isProportional } = hostedTariff(inputs);
    const terms: Term[] = [
      {
        kind: "metered",
        volume: inputs.mailboxes,
        growth: inputs.growths.of("mailboxes"),
        drift: STEADY,
        tariff: (count, draw) => (valueIn(avoidable, draw) === 0 ? 0 : tariff(count, draw)),
        isProportional: (low, high, draw) => valueIn(avoidable, draw) === 0 || isProportional(low, high),
        isCommon: inputs.answers.suite !== NOT_SURE && inputs.growths.largest("mailboxes") <= inputs.number(LIST_PRICES_UP_TO),
      },
    ];
    return { hosted: terms, sender: terms, core: [], self: [] };
  },
  enters: { hosted: subscriptionEnters, sender: subscriptionEnters, core: NOTHING, self: NOTHING },
  isNothing: ({ hasPeople }) => !hasPeople,
};

/** USD a month for a count of hosted mailboxes; above a size the part beyond it is negotiated. */
function hostedTariff(inputs: Inputs): { tariff: Tariff; isProportional: (low: number, high: number) => boolean } {
  const plan = inputs.planAnswer("hostedPlan");
  if (typeof plan !== "string") {
    const each = plan.custom * inputs.usdPerUnit;
    return { tariff: (count) => each * count, isProportional: () => true };
  }
  const curve = inputs.priceCurve(plan);
  const factors = inputs.value("hosted.subscription-volume-factor");
  const listed = inputs.number(LIST_PRICES_UP_TO);
  const tariff: Tariff = (count, draw) => {
    const list = curve.usdAt(count);
    if (count <= listed) return list;
    const factor = Math.min(1, valueIn(factors, draw));
    return (list * (listed + factor * (count - listed))) / count;
  };
  return { tariff, isProportional: (low, high) => high <= listed && curve.isProportional(low, high) };
}

const planEnters: Entering = {
  answers: ["appMessages", "growth", "appPlan", ...SET_WHICH_PLAN],
  assumptions: ADDRESSES,
  acting: (inputs) => {
    if (constantOf(inputs.appMessages) === 0) return { answers: ["appMessages"], assumptions: [] };
    const isRecommended = inputs.answers.appPlan === RECOMMENDED;
    return {
      answers: ["appMessages", "growth", "appPlan", ...(isRecommended ? whatSetsPlan(inputs) : [])],
      assumptions: isRecommended ? ADDRESSES : [],
    };
  },
};

/** The chosen plan's price for the application messages of the month. */
export const TRANSACTIONAL_PLAN: LineFunction = {
  make: ({ inputs }) => {
    const terms: Term[] = [
      {
        kind: "metered",
        volume: inputs.appMessages,
        growth: inputs.growths.of("appMessages"),
        drift: STEADY,
        tariff: appTariff(inputs),
        isCommon: true,
      },
    ];
    return { hosted: terms, sender: [], core: terms, self: [] };
  },
  enters: { hosted: planEnters, sender: NOTHING, core: planEnters, self: NOTHING },
};

/** USD a month for a volume of application messages; nothing for none. */
function appTariff(inputs: Inputs): (messages: number) => number {
  const plan = inputs.planAnswer("appPlan");
  if (typeof plan !== "string") {
    const each = (plan.custom * inputs.usdPerUnit) / 1000;
    return (messages) => each * messages;
  }
  const curve = inputs.priceCurve(plan);
  return (messages) => (messages > 0 ? curve.usdAt(messages) : 0);
}

const addressEnters: Entering = {
  answers: ["appMessages", "growth", "appPlan", ...SET_WHICH_PLAN],
  assumptions: ADDRESSES,
  acting: (inputs) => ({
    answers: ["appMessages", "growth", "appPlan", ...(inputs.answers.appPlan === RECOMMENDED ? whatSetsPlan(inputs) : [])],
    ...(hasDedicatedAddress(inputs) ? {} : { assumptions: [] }),
  }),
};

const hasDedicatedAddress = (inputs: Inputs): boolean =>
  inputs.chosenPlan("appPlan")?.dedicatedAddress !== true && inputs.growths.largest("appMessages") >= inputs.number(ADDRESSES_FROM);

/** Sending addresses of one's own at a provider, where the plan does not include them. */
export const DEDICATED_ADDRESS: LineFunction = {
  make: ({ inputs }) => {
    if (!hasDedicatedAddress(inputs)) return { hosted: [], sender: [], core: [], self: [] };
    const each = inputs.value(ADDRESS);
    const count = dedicatedAddresses(inputs.number(ADDRESSES_FROM), inputs.number(MESSAGES_AN_ADDRESS));
    const terms: Term[] = [
      {
        kind: "metered",
        volume: inputs.appMessages,
        growth: inputs.growths.of("appMessages"),
        drift: STEADY,
        tariff: (messages, draw) => valueIn(each, draw) * count(messages),
        isProportional: (_, high) => high < inputs.number(ADDRESSES_FROM),
      },
    ];
    return { hosted: terms, sender: [], core: terms, self: [] };
  },
  enters: { hosted: addressEnters, sender: NOTHING, core: addressEnters, self: NOTHING },
};

const STANDBY_ABOVE = "all.standby-above";

const standbyEnters = (share: string): Entering => ({
  answers: ["coverage", "mailboxes", "growth"],
  assumptions: [share, STANDBY_ABOVE],
});

const monthsAboveStandby = (inputs: Inputs) => inputs.growths.monthsAbove(inputs.number(STANDBY_ABOVE));

/** A second machine, for a share of what the servers cost: where somebody answers at any hour, and in any case above a number of mailboxes. */
export const STANDBY: LineFunction = {
  make: ({ inputs, termsOf }) => {
    const covered = factorOf("covered", inputs);
    const isCovered = (draw: number) => valueIn(covered, draw) === 1;
    const large = monthsAboveStandby(inputs);
    const begins = large.from.map((month, i) => (isCovered(i) || month >= inputs.months ? 0 : month));
    const ends = large.until.map((month, i) => (isCovered(i) ? inputs.months : month));
    const ever = large.from.map((month, i) => (isCovered(i) || month < inputs.months ? 1 : 0));
    const changes = begins.some((month) => month > 0) || ends.some((month) => month < inputs.months);
    const when = changes ? { from: begins, until: ends } : {};
    const shareOf = (option: "sender" | "core" | "self") =>
      product(inputs.value(option === "core" ? "core.standby" : "self.standby"), PERCENT, option === "sender" ? covered : 1);
    const owned = (option: "core" | "self"): Term[] =>
      termsOf("servers", option).map((term) =>
        term.kind === "flow" ? { ...term, start: product(term.start, shareOf(option), ever), ...when } : term,
      );
    const sender = termsOf("servers", "sender").map((term) =>
      term.kind === "flow" ? { ...term, start: product(term.start, shareOf("sender")) } : term,
    );
    return { hosted: [], sender, core: owned("core"), self: owned("self") };
  },
  enters: {
    hosted: NOTHING,
    sender: { answers: ["coverage"], assumptions: ["self.standby"] },
    core: standbyEnters("core.standby"),
    self: standbyEnters("self.standby"),
  },
  follows: { line: "servers" },
  isNothing: (inputs, option) =>
    constantOf(factorOf("covered", inputs)) === 0 &&
    (option === "sender" || !monthsAboveStandby(inputs).from.some((month) => month < inputs.months)),
};

const SUPPORT_FROM = "all.support-contract-from";
const BOUGHT_TOGETHER = "bought-together";

const supportEnters = (side: "core" | "self"): Entering => ({
  answers: ["mailboxes", "growth"],
  assumptions: [`${side}.support-contract`, `${side}.support-minimum`, SUPPORT_FROM, ...FACTORS[BOUGHT_TOGETHER].assumptions],
  acting: (inputs) => (monthsSupported(inputs).from.some((month) => month < inputs.months) ? {} : { assumptions: [] }),
});

/** The months with a support contract: from that many mailboxes on, that number included. */
const monthsSupported = (inputs: Inputs) => inputs.growths.monthsAbove(inputs.number(SUPPORT_FROM) * (1 - Number.EPSILON));

/** A support contract for mail of one's own from a number of mailboxes on, at least its smallest bill. */
export const SUPPORT_CONTRACT: LineFunction = {
  make: ({ inputs }) => {
    const { from, until } = monthsSupported(inputs);
    const growth = inputs.growths.of("mailboxes");
    const first = inputs.number(SUPPORT_FROM);
    const contract = (side: "core" | "self"): Term[] => {
      if (!from.some((month) => month < inputs.months)) return [];
      const each = product(inputs.value(`${side}.support-contract`), factorOf(BOUGHT_TOGETHER, inputs));
      const least = inputs.value(`${side}.support-minimum`);
      const isThroughout = !from.some((month) => month > 0) && !until.some((month) => month < inputs.months);
      if (isThroughout) return [{ kind: "flow", start: product(each, inputs.mailboxes), growth, drift: STEADY, floor: least }];
      const tariff: Tariff = (count, i) => (count < first ? 0 : Math.max(valueIn(least, i), valueIn(each, i) * count));
      const isProportional = (low: number, high: number, i: number) =>
        high < first || (low >= first && valueIn(each, i) * low >= valueIn(least, i));
      return [{ kind: "metered", volume: inputs.mailboxes, growth, drift: STEADY, tariff, isProportional }];
    };
    return { hosted: [], sender: [], core: contract("core"), self: contract("self") };
  },
  enters: { hosted: NOTHING, sender: NOTHING, core: supportEnters("core"), self: supportEnters("self") },
};
