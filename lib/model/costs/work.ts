import { NOT_SURE, type OptionId } from "../../questionnaire/ids";
import { mapped, product, scaled, sum } from "../../simulation/columns";
import { onceFor } from "../../simulation/memo";
import { STEADY, type Term } from "../../simulation/terms";
import type { GrowingQuantity, Inputs } from "./inputs";
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
export const routineWork = onceFor((x: Inputs): Work[] => {
  const { mailboxes, peopleMessages, appMessages, hasApp } = x;
  const messages = sum(peopleMessages, appMessages);
  const bulk = bulkFactor(x);

  const flat = (start: Float64Array): Hours => [{ kind: "flow", start, growth: STEADY, drift: STEADY }];
  /** `base × max(floor, volume / unit)^exponent`, growing with the quantity. */
  const growing = (
    base: Float64Array,
    { volume, unit }: Volume,
    exponent: number,
    floor = 0,
    quantity: GrowingQuantity = "mailboxes",
  ): Hours => {
    const growth = x.growth(quantity, exponent);
    if (floor === 0 || growth.monthly === 1)
      return [{ kind: "flow", start: product(base, scaled(volume, exponent, floor, unit)), growth, drift: STEADY }];
    const start = product(base, scaled(volume, exponent, 0, unit));
    return [{ kind: "flow", start, growth, drift: STEADY, floor: product(base, floor ** exponent) }];
  };
  const per = (volume: Float64Array, unit: number): Volume => ({ volume, unit });
  const each = per(mailboxes, 1);
  const onlyWithApp = (column: Float64Array) => product(column, hasApp);

  const hostedAdmin = [
    ...flat(x.value("hosted.administration-base")),
    ...growing(x.value("hosted.administration-per-mailbox"), each, 0.75),
  ];
  const helpFactor = x.oneOf("mailboxOwners", x.answers.mailboxOwners, { staff: 1, customers: x.value("all.user-help-customer-factor") });
  const support = (option: "hosted" | "core" | "self") => growing(product(x.value(`${option}.user-support`), helpFactor), each, 0.9);
  const abuse = (option: "hosted" | "core" | "self", exponent: number, factor: Float64Array | number = 1) =>
    growing(product(x.value(`${option}.abuse-handling`), factor), per(mailboxes, 25), exponent, 0.3);
  const customerFactor = x.oneOf("mailboxOwners", x.answers.mailboxOwners, {
    staff: 1,
    customers: x.value("self.abuse-handling-customer-factor"),
  });
  const domains = mapped(hasApp, (app) => 1 + app);
  const keys = (option: "hosted" | "core" | "self", count: Float64Array) =>
    flat(product(x.value(`${option}.dns-and-keys`), scaled(count, 0.5)));
  const one = x.filled(1);

  const hostedTrust = product(x.value("hosted.trust-operations"), bulk);
  const selfTrust = product(x.value("self.trust-operations"), bulk);
  const providerBounces = growing(
    product(onlyWithApp(x.value("hosted.bounce-handling")), bulk),
    per(appMessages, 100_000),
    0.3,
    1,
    "appMessages",
  );
  const filter = (option: "core" | "self") => growing(x.value(`${option}.filter-upkeep`), per(mailboxes, 25), 0.4, 1);

  return [
    {
      id: "administration",
      hours: {
        hosted: hostedAdmin,
        sender: [...hostedAdmin, ...flat(onlyWithApp(x.value("self.administration-base")))],
        core: [...flat(x.value("core.administration-base")), ...growing(x.value("core.administration-per-mailbox"), each, 0.75)],
        self: [...flat(x.value("self.administration-base")), ...growing(x.value("self.administration-per-mailbox"), each, 0.75)],
      },
    },
    { id: "user-help", hours: { hosted: support("hosted"), sender: support("hosted"), core: support("core"), self: support("self") } },
    {
      id: "trust-operations",
      hours: {
        hosted: growing(hostedTrust, per(appMessages, 100_000), 0.3, 1, "appMessages"),
        sender: [
          ...flat(x.value("hosted.trust-operations")),
          ...growing(onlyWithApp(selfTrust), per(appMessages, 10_000), 0.5, 1, "appMessages"),
        ],
        core: growing(product(x.value("core.trust-operations"), bulk), per(messages, 10_000), 0.3, 1),
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
        sender: growing(product(onlyWithApp(x.value("self.bounce-handling")), bulk), per(appMessages, 10_000), 0.3, 1, "appMessages"),
        core: [...growing(x.value("core.bounce-handling"), per(peopleMessages, 10_000), 0.3, 1), ...providerBounces],
        self: growing(product(x.value("self.bounce-handling"), bulk), per(messages, 10_000), 0.3, 1),
      },
    },
    { id: "filter-upkeep", hours: { hosted: [], sender: [], core: filter("core"), self: filter("self") } },
    {
      id: "vigilance",
      hours: {
        hosted: flat(x.value("hosted.vigilance")),
        sender: [...flat(x.value("hosted.vigilance")), ...flat(onlyWithApp(x.value("self.vigilance")))],
        core: flat(x.value("core.vigilance")),
        self: flat(x.value("self.vigilance")),
      },
    },
  ];
});

/** The work of getting there, in the first month: set-up, single sign-on and the operator's part of a migration. */
export function oneOffWork(x: Inputs): Work[] {
  const { mailboxes, appMessages, hasApp } = x;
  const once = (amount: Float64Array): Hours => [{ kind: "once", amount }];
  const today = todayIs(x);
  const notHosted = mapped(today.hosted, (is) => 1 - is);
  const notSelf = mapped(today.self, (is) => 1 - is);

  const hostedSetUp = product(x.value("hosted.set-up"), scaled(mailboxes, 0.5, 1, 20), notHosted);
  const ownScale = scaled(mailboxes, 0.5, 1, 50);
  const providerApp = (option: "hosted" | "core") => product(x.value(`${option}.set-up-application-sender`), hasApp, today.none);
  const ownApp = product(x.value("self.set-up-application-sender"), scaled(appMessages, 0.35, 1, 100_000), hasApp, notSelf);
  const signOn = (option: "hosted" | "core" | "self"): Hours =>
    x.hasObjective("identity") ? once(x.value(`${option}.set-up-single-sign-on`)) : [];
  const migration = product(x.value("all.migration"), scaled(mailboxes, 0.85));

  return [
    {
      id: "set-up",
      hours: {
        hosted: once(sum(hostedSetUp, providerApp("hosted"))),
        sender: once(sum(hostedSetUp, ownApp)),
        core: once(sum(product(x.value("core.set-up"), ownScale, notSelf), providerApp("core"))),
        self: once(sum(product(x.value("self.set-up"), ownScale, notSelf), ownApp)),
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
export function todayIs(x: Inputs): { none: Float64Array; hosted: Float64Array; self: Float64Array } {
  const { today } = x.answers;
  return {
    none: x.oneOf("today", today, { none: 1, hosted: 0, self: 0 }),
    hosted: x.oneOf("today", today, { none: 0, hosted: 1, self: 0 }),
    self: x.oneOf("today", today, { none: 0, hosted: 0, self: 1 }),
  };
}

/** The multiplier of bulk mail on trust operations, bounces and the rates of blocklisting and throttling; 1 without application mail. */
export function bulkFactor(x: Inputs): Float64Array {
  if (x.answers.appMessages !== NOT_SURE && x.answers.appMessages === 0) return x.filled(1);
  return x.oneOf("bulk", x.answers.bulk, { yes: x.value("all.trust-operations-bulk-factor"), no: 1 });
}
