import { OPTIONS, type OptionId } from "../../questionnaire/ids";

import { constantOf, product, scaled, sum } from "../../simulation/columns";
import { type Drift, STEADY, type Term } from "../../simulation/terms";
import type { Inputs } from "./inputs";
import { invoices } from "./invoices";
import type { CostLine } from "./line";
import { lossLines } from "./losses";
import { oneOffWork, routineWork, todayIs, type Work } from "./work";

/**
 * Every cost line but those of incidents: work, invoices and what drifts or leaks, in USD.
 *
 * @param incidentShare the expected share of a year's mail that incidents take, by option and draw
 */
export function costLines(inputs: Inputs, incidentShare: Record<OptionId, Float64Array>): CostLine[] {
  const routine = routineWork(inputs);
  const oneOff = oneOffWork(inputs);
  const bills = invoices(inputs);
  const billTerms = (option: OptionId) => bills.flatMap((invoice) => invoice.bills[option]);
  const byOption = (of: (option: OptionId) => Term[]): Record<OptionId, Term[]> => ({
    hosted: of("hosted"),
    sender: of("sender"),
    core: of("core"),
    self: of("self"),
  });

  const worked = (work: Work, rate: Float64Array): Record<OptionId, Term[]> =>
    byOption((option) => work.hours[option].map((term) => paid(term, rate, inputs.wages)));
  const workLines: CostLine[] = [
    ...routine.map((work) => ({ id: work.id, money: worked(work, inputs.hourlyCost), hours: work.hours })),
    ...oneOff.map((work) => ({ id: work.id, money: worked(work, inputs.hourlyCost) })),
  ];
  const migration = workLines.find((line) => line.id === "migration");
  if (migration) {
    const moved = usersMoved(inputs);
    for (const option of OPTIONS) migration.money[option] = [...migration.money[option], { kind: "once", amount: moved[option] }];
  }

  const extra = product(inputs.hourlyCost, inputs.answers.displaced - 1);
  const displaced = byOption((option) =>
    inputs.answers.displaced === 1
      ? []
      : [...routine, ...oneOff].flatMap((work) => work.hours[option].map((term) => paid(term, extra, inputs.wages))),
  );
  const rises = byOption((option) =>
    bills.flatMap((invoice) =>
      invoice.bills[option].map((term): Term => (term.kind === "once" ? term : { ...term, drift: invoice.drift, rise: true })),
    ),
  );
  const waiting: Term[] = [
    {
      kind: "flow",
      start: product(inputs.value("hosted.waiting-for-support"), scaled(inputs.mailboxes, 0.4, 0.3, 50), inputs.staffCost),
      growth: inputs.growths.of("mailboxes", 0.4),
      drift: inputs.wages,
      floor: product(inputs.value("hosted.waiting-for-support"), 0.3 ** 0.4, inputs.staffCost),
    },
  ];
  return [
    ...workLines,
    ...bills.map((invoice) => ({ id: invoice.id, money: invoice.bills })),
    { id: "double-running", money: doubleRunning(inputs, billTerms) },
    { id: "on-call-rota", money: rota(inputs) },
    { id: "waiting-for-support", money: { hosted: waiting, sender: waiting, core: [], self: [] } },
    { id: "displaced-work", money: displaced },
    { id: "price-rises", money: rises },
    ...lossLines(inputs, incidentShare),
  ];
}

/** Hours as money at an hourly rate that rises with wages. */
function paid(term: Term, rate: Float64Array, wages: Drift): Term {
  if (term.kind === "once") return { kind: "once", amount: product(term.amount, rate) };
  if (term.kind === "metered") throw new Error("hours are never metered");
  return { ...term, start: product(term.start, rate), drift: wages, ...(term.floor ? { floor: product(term.floor, rate) } : {}) };
}

/** USD of the users' own time in a migration of their mailboxes. */
function usersMoved(inputs: Inputs): Record<OptionId, Float64Array> {
  const today = todayIs(inputs);
  const cost = product(inputs.value("all.migration-user-time"), inputs.staffMailboxes, inputs.staffCost);
  const toHosted = product(cost, today.self);
  const toOwn = product(cost, today.hosted);
  return { hosted: toHosted, sender: toHosted, core: toOwn, self: toOwn };
}

/** The old option's bills go on for a while where people's mail moves; application mail moves without it, except to `self`. */
function doubleRunning(inputs: Inputs, billTerms: (option: OptionId) => Term[]): Record<OptionId, Term[]> {
  const today = todayIs(inputs);
  if (constantOf(today.none) === 1) return { hosted: [], sender: [], core: [], self: [] };
  const months = inputs.value("all.dual-running");
  const appBills = new Set(billTerms("core").filter((term) => billTerms("hosted").includes(term)));
  const leavingHosted = product(months, firstMonth(inputs, billTerms("hosted")), today.hosted);
  const leavingHostedMailboxes = product(
    months,
    firstMonth(
      inputs,
      billTerms("hosted").filter((term) => !appBills.has(term)),
    ),
    today.hosted,
  );
  const leavingSelf = product(months, firstMonth(inputs, billTerms("self")), today.self);
  const once = (amount: Float64Array): Term[] => [{ kind: "once", amount }];
  return { hosted: once(leavingSelf), sender: once(leavingSelf), core: once(leavingHostedMailboxes), self: once(leavingHosted) };
}

/** USD of the first month's bills. */
function firstMonth(inputs: Inputs, terms: Term[]): Float64Array {
  return sum(
    inputs.filled(0),
    ...terms.map((term) => {
      if (term.kind === "metered") return term.volume.map((volume, i) => term.tariff(volume, i));
      if (term.kind === "once") return term.amount;
      return term.start.map((start, i) => Math.max(start, term.floor?.[i] ?? 0));
    }),
  );
}

/** Mail's share of a rota; the estimate is in USD a month and rises with wages. */
function rota(inputs: Inputs): Record<OptionId, Term[]> {
  const isRota = inputs.oneOf("coverage", inputs.answers.coverage, { none: 0, "office-hours": 0, "best-effort": 0, rota: 1 });
  const share = (option: "core" | "self", present: Float64Array | number): Term[] => [
    { kind: "flow", start: product(inputs.value(`${option}.on-call-rota`), isRota, present), growth: STEADY, drift: inputs.wages },
  ];
  return { hosted: [], sender: share("self", inputs.hasApp), core: share("core", 1), self: share("self", 1) };
}
