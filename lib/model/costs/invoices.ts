import { NOT_SURE, type OptionId } from "../../questionnaire/ids";
import type { PlanAnswer } from "../../questionnaire/types";
import { mapped, product, scaled, sum } from "../../simulation/columns";
import { type Drift, STEADY, type Tariff, type Term } from "../../simulation/terms";
import { PERCENT } from "../../simulation/units";
import type { GrowingQuantity } from "./growths";
import type { Inputs } from "./inputs";
import type { LineId } from "./line";

/** What an outside party bills, by option: USD a month at the prices of the first day, and how those prices drift. */
export type Invoice = { id: LineId; drift: Drift; bills: Record<OptionId, Term[]> };

type Bills = Term[];

/** Mailboxes from which a support contract is bought for own mail. */
const SUPPORT_FROM = 25;
/** Mailboxes above which a second machine stands by whatever the cover. */
const STANDBY_FROM = 25;
/** Application messages a month from which a provider asks for an address of one's own. */
const DEDICATED_FROM = 300_000;
const MILLION = 1_000_000;
/** Mailboxes above which list prices give way to negotiated ones. */
const LIST_PRICES_UP_TO = 1000;

/** Every invoice line. With a suite that stays anyway, the subscription and groupware are paid in every option and so are left out. */
export function invoices(inputs: Inputs): Invoice[] {
  const { mailboxes, peopleMessages, appMessages, hasApp } = inputs;
  const none: Bills = [];
  const flat = (start: Float64Array): Bills => [{ kind: "flow", start, growth: STEADY, drift: STEADY }];
  const growing = (start: Float64Array, exponent = 1, quantity: GrowingQuantity = "mailboxes"): Bills => [
    { kind: "flow", start, growth: inputs.growths.of(quantity, exponent), drift: STEADY },
  ];
  const atLeast = (start: Float64Array, floor: Float64Array, exponent = 1): Bills => [
    { kind: "flow", start, growth: inputs.growths.of("mailboxes", exponent), drift: STEADY, floor },
  ];
  const perMailbox = (key: string, ...factors: Float64Array[]) => growing(product(inputs.value(key), mailboxes, ...factors));

  const paidAnyway = inputs.oneOf("suite", inputs.answers.suite, { yes: 1, no: 0 });
  const avoidable = mapped(paidAnyway, (paid) => 1 - paid);
  const hosted = hostedTariff(inputs);
  const subscription: Bills = [
    {
      kind: "metered",
      volume: mailboxes,
      growth: inputs.growths.of("mailboxes"),
      drift: STEADY,
      tariff: (count, draw) => (avoidable[draw] === 0 ? 0 : hosted.tariff(count, draw)),
      isProportional: (low, high, draw) => avoidable[draw] === 0 || hosted.isProportional(low, high),
      isCommon: inputs.answers.suite !== NOT_SURE && inputs.growths.largest("mailboxes") <= LIST_PRICES_UP_TO,
    },
  ];
  const premium = hasExtraCost(inputs) ? perMailbox("hosted.control-premium") : none;
  const transactional: Bills = [
    {
      kind: "metered",
      volume: appMessages,
      growth: inputs.growths.of("appMessages"),
      drift: STEADY,
      tariff: appTariff(inputs),
      isCommon: true,
    },
  ];
  const dedicated: Bills =
    planOf(inputs.answers.appPlan, inputs)?.dedicatedAddress || inputs.growths.largest("appMessages") < DEDICATED_FROM
      ? none
      : [
          {
            kind: "metered",
            volume: appMessages,
            growth: inputs.growths.of("appMessages"),
            drift: STEADY,
            tariff: addressTariff(inputs),
            isProportional: (_, high) => high < DEDICATED_FROM,
          },
        ];
  const groupware = (option: "core" | "self") => perMailbox(`${option}.groupware`, avoidable);

  const retention = inputs.hasObjective("retention");
  const planKeepsArchive = planOf(inputs.answers.hostedPlan, inputs)?.retention === true;
  const hostedArchive = retention && !planKeepsArchive ? perMailbox("hosted.archive") : none;
  const hostedBackup = retention || inputs.hasObjective("exit") ? perMailbox("hosted.backup") : none;

  const serverBase = inputs.filled(serverPrice(inputs));
  const senderBase = product(serverBase, hasApp);
  const ownServers = (option: "core" | "self") => product(inputs.value(`${option}.servers-per-mailbox`), scaled(mailboxes, 0.9));
  const queueServers = (messages: Float64Array) => product(inputs.value("self.servers-per-million-messages"), messages, 1 / MILLION);
  const allMessages = sum(peopleMessages, appMessages);
  const servers: Record<OptionId, Bills> = {
    hosted: none,
    sender: [...flat(senderBase), ...growing(queueServers(appMessages), 1, "appMessages")],
    core: [...flat(serverBase), ...growing(ownServers("core"), 0.9)],
    self: [...flat(serverBase), ...growing(ownServers("self"), 0.9), ...growing(queueServers(allMessages))],
  };
  const isCovered = inputs.oneOf("coverage", inputs.answers.coverage, { none: 0, "office-hours": 0, "best-effort": 1, rota: 1 });
  const large = inputs.growths.monthsAbove(STANDBY_FROM);
  const begins = large.from.map((month, i) => (isCovered[i] === 1 || month >= inputs.months ? 0 : month));
  const ends = large.until.map((month, i) => (isCovered[i] === 1 ? inputs.months : month));
  const ever = large.from.map((month, i) => (isCovered[i] === 1 || month < inputs.months ? 1 : 0));
  const changes = begins.some((month) => month > 0) || ends.some((month) => month < inputs.months);
  const when = changes ? { from: begins, until: ends } : {};
  const standby = (option: "sender" | "core" | "self") => {
    const key = option === "core" ? "core.standby" : "self.standby";
    const share = product(inputs.value(key), PERCENT, option === "sender" ? isCovered : 1);
    if (option === "sender")
      return servers.sender.map((term) => (term.kind === "flow" ? { ...term, start: product(term.start, share) } : term));
    return servers[option].map((term) => (term.kind === "flow" ? { ...term, start: product(term.start, share, ever), ...when } : term));
  };
  const gigabytes = product(mailboxes, inputs.value("all.storage-per-mailbox"));
  const perGigabyte = (key: string) => growing(product(inputs.value(key), gigabytes));

  const domains = mapped(hasApp, (app) => 1 + app);
  const watch = (option: "core" | "self", count: Float64Array) => flat(product(inputs.value(`${option}.monitoring`), scaled(count, 0.5)));
  const feeds = (option: "core" | "self") =>
    atLeast(product(inputs.value(`${option}.filtering-feeds`), mailboxes), inputs.value(`${option}.filtering-feeds-minimum`));
  /** From this size on, that size included. */
  const supported = inputs.growths.monthsAbove(SUPPORT_FROM * (1 - Number.EPSILON));
  const support = (option: "core" | "self"): Bills => {
    const each = inputs.value(`${option}.support-contract`);
    const least = inputs.value(`${option}.support-minimum`);
    if (!supported.from.some((month) => month < inputs.months)) return none;
    const throughout = !supported.from.some((month) => month > 0) && !supported.until.some((month) => month < inputs.months);
    if (throughout) return atLeast(product(each, mailboxes), least);
    const tariff: Tariff = (count, i) => (count < SUPPORT_FROM ? 0 : Math.max(least[i] as number, (each[i] as number) * count));
    const isProportional = (low: number, high: number, i: number) =>
      high < SUPPORT_FROM || (low >= SUPPORT_FROM && (each[i] as number) * low >= (least[i] as number));
    return [{ kind: "metered", volume: mailboxes, growth: inputs.growths.of("mailboxes"), drift: STEADY, tariff, isProportional }];
  };
  const relay = atLeast(
    product(inputs.value("core.outbound-relay"), scaled(peopleMessages, 0.9, 0, 1000)),
    inputs.value("core.relay-minimum"),
    0.9,
  );
  const address = inputs.value("self.addresses");

  const service = inputs.hostedPrices;
  const server = inputs.serverPrices;
  return [
    { id: "subscription", drift: service, bills: { hosted: subscription, sender: subscription, core: none, self: none } },
    { id: "control-premium", drift: service, bills: { hosted: premium, sender: premium, core: none, self: none } },
    { id: "groupware", drift: service, bills: { hosted: none, sender: none, core: groupware("core"), self: groupware("self") } },
    { id: "transactional-plan", drift: service, bills: { hosted: transactional, sender: none, core: transactional, self: none } },
    { id: "dedicated-address", drift: service, bills: { hosted: dedicated, sender: none, core: dedicated, self: none } },
    { id: "relay", drift: service, bills: { hosted: none, sender: none, core: relay, self: none } },
    {
      id: "archive",
      drift: service,
      bills: {
        hosted: hostedArchive,
        sender: hostedArchive,
        core: retention ? perMailbox("core.archive") : none,
        self: retention ? perMailbox("self.archive") : none,
      },
    },
    { id: "servers", drift: server, bills: servers },
    { id: "standby", drift: server, bills: { hosted: none, sender: standby("sender"), core: standby("core"), self: standby("self") } },
    {
      id: "storage",
      drift: server,
      bills: { hosted: none, sender: none, core: perGigabyte("core.storage"), self: perGigabyte("self.storage") },
    },
    {
      id: "backup",
      drift: server,
      bills: { hosted: hostedBackup, sender: hostedBackup, core: perGigabyte("core.backup"), self: perGigabyte("self.backup") },
    },
    {
      id: "addresses",
      drift: server,
      bills: {
        hosted: none,
        sender: [...flat(product(address, hasApp)), ...growing(product(address, appMessages, 1 / MILLION), 1, "appMessages")],
        core: none,
        self: [...flat(product(address, domains)), ...growing(product(address, allMessages, 1 / MILLION))],
      },
    },
    { id: "filtering-feeds", drift: service, bills: { hosted: none, sender: none, core: feeds("core"), self: feeds("self") } },
    {
      id: "monitoring",
      drift: service,
      bills: {
        hosted: flat(product(inputs.value("hosted.monitoring"), domains)),
        sender: [...flat(inputs.value("hosted.monitoring")), ...watch("self", hasApp)],
        core: watch("core", domains),
        self: watch("self", domains),
      },
    },
    { id: "support-contract", drift: service, bills: { hosted: none, sender: none, core: support("core"), self: support("self") } },
  ];
}

/** USD a month for a count of hosted mailboxes; list prices give way to negotiated ones above 1,000 and again above 10,000 mailboxes. */
function hostedTariff(inputs: Inputs): { tariff: Tariff; isProportional: (low: number, high: number) => boolean } {
  const plan = inputs.answers.hostedPlan;
  if (typeof plan !== "string") {
    const each = plan.custom * inputs.usdPerUnit;
    return { tariff: (count) => each * count, isProportional: () => true };
  }
  const curve = inputs.priceCurve(plan);
  const factors = inputs.value("hosted.subscription-volume-factor");
  const tariff: Tariff = (count, draw) => {
    const list = curve.usdAt(count);
    if (count <= LIST_PRICES_UP_TO) return list;
    const factor = Math.min(1, factors[draw] as number);
    const paid = LIST_PRICES_UP_TO + factor * (Math.min(count, 10_000) - LIST_PRICES_UP_TO) + factor * factor * Math.max(0, count - 10_000);
    return (list * paid) / count;
  };
  return { tariff, isProportional: (low, high) => high <= LIST_PRICES_UP_TO && curve.isProportional(low, high) };
}

/** USD a month for a volume of application messages; nothing for none. */
function appTariff(inputs: Inputs): (messages: number) => number {
  const plan = inputs.answers.appPlan;
  if (typeof plan !== "string") {
    const each = (plan.custom * inputs.usdPerUnit) / 1000;
    return (messages) => each * messages;
  }
  const curve = inputs.priceCurve(plan);
  return (messages) => (messages > 0 ? curve.usdAt(messages) : 0);
}

/** USD a month for one server. */
function serverPrice(inputs: Inputs): number {
  const plan = inputs.answers.serverPlan;
  return typeof plan === "string" ? inputs.priceCurve(plan).usdAt(1) : plan.custom * inputs.usdPerUnit;
}

function planOf(answer: PlanAnswer, inputs: Inputs) {
  return typeof answer === "string" ? inputs.book.plan(answer) : undefined;
}

function addressTariff(inputs: Inputs): (messages: number, draw: number) => number {
  const each = inputs.value("hosted.dedicated-address-at-provider");
  return (messages, draw) => (each[draw] as number) * dedicatedAddresses(messages);
}

/** How many sending addresses of one's own a volume of messages a month asks for at a provider: none for a small one. */
export function dedicatedAddresses(messagesPerMonth: number): number {
  return messagesPerMonth < DEDICATED_FROM ? 0 : Math.ceil(messagesPerMonth / MILLION);
}

function hasExtraCost(inputs: Inputs): boolean {
  const { answers } = inputs;
  return answers.objectives !== NOT_SURE && answers.objectives.some((objective) => answers[`hostedFit.${objective}`] === "extra-cost");
}
