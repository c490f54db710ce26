import { NOT_SURE, type OptionId } from "../../questionnaire/ids";
import { mapped, product, scaled, sum } from "../../simulation/columns";
import { memoize } from "../../simulation/memo";
import { STEADY, type Term } from "../../simulation/terms";
import type { GrowingQuantity } from "./growths";
import type { Inputs } from "./inputs";
import type { LineId } from "./line";

/** Hours of whoever operates mail, by option. */
export type Work = { id: LineId; hours: Record<OptionId, Term[]> };

type Hours = Term[];

/** A quantity, and the unit to count it in. */
type Volume = { volume: Float64Array; unit: number };

/**
 * The running work a month. `sender` takes people's work from `hosted` and, where there is application mail, that of the sending
 * server from `self`; volumes in the comments of `assumptions.json` under "scalesWith".
 */
export const routineWork = memoize((inputs: Inputs): Work[] => {
  const { mailboxes, peopleMessages, appMessages, hasApp } = inputs;
  const messages = sum(peopleMessages, appMessages);
  const bulk = bulkFactor(inputs);

  const flat = (start: Float64Array): Hours => [{ kind: "flow", start, growth: STEADY, drift: STEADY }];
  /** `base × max(floor, volume / unit)^exponent`, growing with the quantity. */
  const growing = (
    base: Float64Array,
    { volume, unit }: Volume,
    exponent: number,
    floor = 0,
    quantity: GrowingQuantity = "mailboxes",
  ): Hours => {
    const growth = inputs.growths.of(quantity, exponent);
    if (floor === 0 || growth.monthly === 1)
      return [{ kind: "flow", start: product(base, scaled(volume, exponent, floor, unit)), growth, drift: STEADY }];
    const start = product(base, scaled(volume, exponent, 0, unit));
    return [{ kind: "flow", start, growth, drift: STEADY, floor: product(base, floor ** exponent) }];
  };
  const per = (volume: Float64Array, unit: number): Volume => ({ volume, unit });
  const each = per(mailboxes, 1);
  const onlyWithApp = (column: Float64Array) => product(column, hasApp);

  const hostedAdmin = [
    ...flat(inputs.value("hosted.administration-base")),
    ...growing(inputs.value("hosted.administration-per-mailbox"), each, 0.75),
  ];
  const helpFactor = inputs.oneOf("mailboxOwners", inputs.answers.mailboxOwners, {
    staff: 1,
    customers: inputs.value("all.user-help-customer-factor"),
  });
  const support = (option: "hosted" | "core" | "self") => growing(product(inputs.value(`${option}.user-support`), helpFactor), each, 0.9);
  const abuse = (option: "hosted" | "core" | "self", exponent: number, factor: Float64Array | number = 1) =>
    growing(product(inputs.value(`${option}.abuse-handling`), factor), per(mailboxes, 25), exponent, 0.3);
  const customerFactor = inputs.oneOf("mailboxOwners", inputs.answers.mailboxOwners, {
    staff: 1,
    customers: inputs.value("self.abuse-handling-customer-factor"),
  });
  const domains = mapped(hasApp, (app) => 1 + app);
  const keys = (option: "hosted" | "core" | "self", count: Float64Array) =>
    flat(product(inputs.value(`${option}.dns-and-keys`), scaled(count, 0.5)));
  const one = inputs.filled(1);

  const hostedTrust = product(inputs.value("hosted.trust-operations"), bulk);
  const selfTrust = product(inputs.value("self.trust-operations"), bulk);
  const providerBounces = growing(
    product(onlyWithApp(inputs.value("hosted.bounce-handling")), bulk),
    per(appMessages, 100_000),
    0.3,
    1,
    "appMessages",
  );
  const filter = (option: "core" | "self") => growing(inputs.value(`${option}.filter-upkeep`), per(mailboxes, 25), 0.4, 1);

  return [
    {
      id: "administration",
      hours: {
        hosted: hostedAdmin,
        sender: [...hostedAdmin, ...flat(onlyWithApp(inputs.value("self.administration-base")))],
        core: [...flat(inputs.value("core.administration-base")), ...growing(inputs.value("core.administration-per-mailbox"), each, 0.75)],
        self: [...flat(inputs.value("self.administration-base")), ...growing(inputs.value("self.administration-per-mailbox"), each, 0.75)],
      },
    },
    { id: "user-help", hours: { hosted: support("hosted"), sender: support("hosted"), core: support("core"), self: support("self") } },
    {
      id: "trust-operations",
      hours: {
        hosted: growing(hostedTrust, per(appMessages, 100_000), 0.3, 1, "appMessages"),
        sender: [
          ...flat(inputs.value("hosted.trust-operations")),
          ...growing(onlyWithApp(selfTrust), per(appMessages, 10_000), 0.5, 1, "appMessages"),
        ],
        core: growing(product(inputs.value("core.trust-operations"), bulk), per(messages, 10_000), 0.3, 1),
        self: growing(selfTrust, per(messages, 10_000), 0.5, 1),
      },
    },
    {
      id: "abuse-handling",
      hours: {
        hosted: abuse("hosted", 0.5),
        sender: abuse("hosted", 0.5),
        core: abuse("core", 0.5),
        self: abuse("self", 0.6, customerFactor),
      },
    },
    {
      id: "dns-and-keys",
      hours: {
        hosted: keys("hosted", domains),
        sender: [...keys("hosted", one), ...keys("self", hasApp)],
        core: keys("core", domains),
        self: keys("self", domains),
      },
    },
    {
      id: "bounce-handling",
      hours: {
        hosted: providerBounces,
        sender: growing(product(onlyWithApp(inputs.value("self.bounce-handling")), bulk), per(appMessages, 10_000), 0.3, 1, "appMessages"),
        core: [...growing(inputs.value("core.bounce-handling"), per(peopleMessages, 10_000), 0.3, 1), ...providerBounces],
        self: growing(product(inputs.value("self.bounce-handling"), bulk), per(messages, 10_000), 0.3, 1),
      },
    },
    { id: "filter-upkeep", hours: { hosted: [], sender: [], core: filter("core"), self: filter("self") } },
    {
      id: "vigilance",
      hours: {
        hosted: flat(inputs.value("hosted.vigilance")),
        sender: [...flat(inputs.value("hosted.vigilance")), ...flat(onlyWithApp(inputs.value("self.vigilance")))],
        core: flat(inputs.value("core.vigilance")),
        self: flat(inputs.value("self.vigilance")),
      },
    },
  ];
});

/** The work of getting there, in the first month: set-up, single sign-on and the operator's part of a migration. */
export function oneOffWork(inputs: Inputs): Work[] {
  const { mailboxes, appMessages, hasApp } = inputs;
  const once = (amount: Float64Array): Hours => [{ kind: "once", amount }];
  const today = todayIs(inputs);
  const notHosted = mapped(today.hosted, (is) => 1 - is);
  const notSelf = mapped(today.self, (is) => 1 - is);

  const hostedSetUp = product(inputs.value("hosted.set-up"), scaled(mailboxes, 0.5, 1, 20), notHosted);
  const ownScale = scaled(mailboxes, 0.5, 1, 50);
  const providerApp = (option: "hosted" | "core") => product(inputs.value(`${option}.set-up-application-sender`), hasApp, today.none);
  const ownApp = product(inputs.value("self.set-up-application-sender"), scaled(appMessages, 0.35, 1, 100_000), hasApp, notSelf);
  const signOn = (option: "hosted" | "core" | "self"): Hours =>
    inputs.hasObjective("identity") ? once(inputs.value(`${option}.set-up-single-sign-on`)) : [];
  const migration = product(inputs.value("all.migration"), scaled(mailboxes, 0.85));

  return [
    {
      id: "set-up",
      hours: {
        hosted: once(sum(hostedSetUp, providerApp("hosted"))),
        sender: once(sum(hostedSetUp, ownApp)),
        core: once(sum(product(inputs.value("core.set-up"), ownScale, notSelf), providerApp("core"))),
        self: once(sum(product(inputs.value("self.set-up"), ownScale, notSelf), ownApp)),
      },
    },
    { id: "single-sign-on", hours: { hosted: signOn("hosted"), sender: signOn("hosted"), core: signOn("core"), self: signOn("self") } },
    {
      id: "migration",
      hours: {
        hosted: once(product(migration, today.self)),
        sender: once(product(migration, today.self)),
        core: once(product(migration, today.hosted)),
        self: once(product(migration, today.hosted)),
      },
    },
  ];
}

/** 1 in the draws where mail is run today in this way; an equal chance of each where the answer is "not sure". */
export function todayIs(inputs: Inputs): { none: Float64Array; hosted: Float64Array; self: Float64Array } {
  const { today } = inputs.answers;
  return {
    none: inputs.oneOf("today", today, { none: 1, hosted: 0, self: 0 }),
    hosted: inputs.oneOf("today", today, { none: 0, hosted: 1, self: 0 }),
    self: inputs.oneOf("today", today, { none: 0, hosted: 0, self: 1 }),
  };
}

/** The multiplier of bulk mail on trust operations, bounces and the rates of blocklisting and throttling; 1 without application mail. */
export function bulkFactor(inputs: Inputs): Float64Array {
  if (inputs.answers.appMessages !== NOT_SURE && inputs.answers.appMessages === 0) return inputs.filled(1);
  return inputs.oneOf("bulk", inputs.answers.bulk, { yes: inputs.value("all.trust-operations-bulk-factor"), no: 1 });
}
