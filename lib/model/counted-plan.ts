import { BOOK, DEFAULT_SERVER_PLAN, type Plan } from "../data/price-book";
import { type Objective, RECOMMENDED } from "../questionnaire/ids";
import type { Scenario } from "../questionnaire/scenario";
import type { PlanAnswer, PlanId } from "../questionnaire/types";
import type { Assessment } from "./assessment";
import { dedicatedAddresses } from "./costs/dedicated-addresses";
import { type Fit, isOfTodaysProvider, isOpenTo, isSoldAt, objectiveFit, planFit } from "./plan-fit";
import { type Metered, middleOf, ownAmounts, UNIT, volumeToday } from "./plan-volume";

/** What the plan of each answer is priced by. */
const METERED = { hostedPlan: "mailboxes", appPlan: "appMessages" } as const;

/** The plan that a result is counted with, or the price of the founder's own: what was answered, or what `recommended` comes to. */
export function countedPlan(scenario: Scenario, id: PlanId): PlanAnswer {
  const answer = scenario.answers[id];
  if (id === "serverPlan") return answer === RECOMMENDED ? DEFAULT_SERVER_PLAN : answer;
  if (typeof answer !== "string") return answer;
  if (answer === RECOMMENDED) return recommendedPlan(scenario, METERED[id]).id;
  return id === "hostedPlan" ? mailPartOf(answer, scenario) : answer;
}

/**
 * The plan that stands for buying where none was chosen: of those that do all that is asked the cheapest, and where none does all, of those
 * that do most of it. A suite that is paid anyway comes first, then the provider of today, since staying asks for no move, then the top
 * providers before the established specialists (docs/decisions/0029).
 */
export function recommendedPlan(scenario: Scenario, metered: Metered): Plan {
  const { answers, priceDate } = scenario;
  const candidates = BOOK.planIds(metered === "mailboxes" ? "hosted" : "app")
    .map((id) => BOOK.plan(id, priceDate))
    .filter((plan) => plan.recommended !== undefined && isOpenTo(plan, answers))
    .map((plan) => ({ plan, fits: planFit(plan, scenario, metered).map(({ fit }) => fit), usd: monthlyUsd(plan, scenario, metered) }));
  const all = candidates.filter(({ fits }) => fits.every((fit) => fit === "yes"));
  const preferences = [
    ...(metered === "mailboxes"
      ? [(plan: Plan) => answers.suite === "yes" && SUITE_VENDORS.has(plan.vendor), (plan: Plan) => isOfTodaysProvider(plan, answers)]
      : []),
    ({ recommended }: Plan) => all.length > 0 && recommended === "first",
  ];
  const [cheapest, ...others] = preferences.reduce(
    (left, prefers) => {
      const those = left.filter(({ plan }) => prefers(plan));
      return those.length > 0 ? those : left;
    },
    all.length > 0 ? all : closest(candidates),
  );
  if (cheapest === undefined) throw new Error(`The price book has no plan to recommend for ${metered}`);
  return others.reduce((best, other) => (other.usd < best.usd ? other : best), cheapest).plan;
}

/** The vendors of the suites that the question is about. */
const SUITE_VENDORS = new Set(BOOK.data.plans.filter(({ kind }) => kind === "large-suite").map(({ vendor }) => vendor));

/** Whether an office suite that may be paid anyway brings the mail that is counted; a price of the founder's own is taken for one of a suite. */
export function isMailOfSuite(scenario: Scenario): boolean {
  const counted = countedPlan(scenario, "hostedPlan");
  return typeof counted !== "string" || SUITE_VENDORS.has(BOOK.plan(counted, scenario.priceDate).vendor);
}

/** Whether mailboxes cost nothing more, because the suite that brings them would be paid for anyway. */
export function comesWithSuite(scenario: Scenario): boolean {
  return scenario.answers.suite === "yes" && isMailOfSuite(scenario);
}

type PlanCounted = NonNullable<Assessment["plans"]["hosted"]>;

/** What buying is counted with, for each kind of mail that there is. */
export function plansCounted(scenario: Scenario): Assessment["plans"] {
  const { mailboxes, appMessages } = scenario.answers;
  return {
    hosted: mailboxes === 0 ? null : planCounted(scenario, "mailboxes"),
    application: appMessages === 0 ? null : planCounted(scenario, "appMessages"),
  };
}

/** The plan that prices a quantity: the plan itself, or the next that is sold at it. */
const pricedAt = (id: string, quantity: number, { priceDate }: Scenario): Plan =>
  BOOK.plan(BOOK.priceCurve(id, priceDate).planAt(quantity), priceDate);

/** Every plan that may stand for buying and does all that is asked for sure, without the office software of a suite. */
function plansThatFit(scenario: Scenario, metered: Metered): Plan[] {
  return BOOK.planIds(metered === "mailboxes" ? "hosted" : "app")
    .map((id) => BOOK.plan(id, scenario.priceDate))
    .filter((plan) => plan.recommended !== undefined && isOpenTo(plan, scenario.answers))
    .filter((plan) => metered === "appMessages" || mailPartOf(plan.id, scenario) === plan.id)
    .filter((plan) => planFit(plan, scenario, metered).every(({ fit }) => fit === "yes"));
}

type Candidate = { plan: Plan; fits: Fit[]; usd: number };

/** Those that are sold at the size and do most of the rest for sure; of these, those that fail least. */
function closest(candidates: readonly Candidate[]): Candidate[] {
  const count = ({ fits }: Candidate, fit: Fit) => fits.filter((each) => each === fit).length;
  const sold = candidates.filter(({ fits }) => fits[0] === "yes");
  const most = Math.max(...sold.map((each) => count(each, "yes")));
  const doMost = sold.filter((each) => count(each, "yes") === most);
  const least = Math.min(...doMost.map((each) => count(each, "no")));
  return doMost.filter((each) => count(each, "no") === least);
}

/** What a plan alone costs at today's volume. */
function planUsd(plan: Plan, scenario: Scenario, metered: Metered): number {
  return BOOK.priceCurve(plan.id, scenario.priceDate, ownAmounts(scenario)).usdAt(volumeToday(scenario, metered));
}

/** The same with the sending addresses of one's own that it asks for. */
function monthlyUsd(plan: Plan, scenario: Scenario, metered: Metered): number {
  const volume = volumeToday(scenario, metered);
  if (!isSoldAt(plan, volume)) return Number.POSITIVE_INFINITY;
  const usd = planUsd(plan, scenario, metered);
  if (metered === "mailboxes" || plan.dedicatedAddress) return usd;
  const addresses = dedicatedAddresses(
    middleOf("hosted.dedicated-address-from", scenario),
    middleOf("hosted.messages-per-dedicated-address", scenario),
  );
  return usd + middleOf("hosted.dedicated-address-at-provider", scenario) * addresses(volume);
}

/**
 * A plan without its office software, where no suite would be paid for anyway: mail is compared with mail. The whole plan where the mail part
 * would do less of what is asked.
 */
function mailPartOf(id: string, scenario: Scenario): string {
  const plan = BOOK.plan(id, scenario.priceDate);
  if (plan.mailPart === undefined || scenario.answers.suite === "yes") return id;
  const whole = planFit(plan, scenario, "mailboxes");
  const part = planFit(BOOK.plan(plan.mailPart, scenario.priceDate), scenario, "mailboxes");
  const doesLess = whole.some(({ need, fit }, at) => need !== "size" && fit === "yes" && part[at]?.fit !== "yes");
  return doesLess ? id : plan.mailPart;
}

/** The plan that one kind of mail is bought with, what it costs and does, and the cheapest and dearest that would do all that is asked. */
function planCounted(scenario: Scenario, metered: Metered): PlanCounted {
  const id = metered === "mailboxes" ? "hostedPlan" : "appPlan";
  const answer = scenario.answers[id];
  const counted = countedPlan(scenario, id);
  const volume = volumeToday(scenario, metered);
  const units = volume / UNIT[metered];
  const usdPerUnit = BOOK.rateOn(scenario.answers.currency, scenario.priceDate);
  const pricedAs = typeof counted === "string" ? pricedAt(counted, volume, scenario) : undefined;
  const priceOf = (plan: Plan) => (units === 0 ? 0 : planUsd(plan, scenario, metered) / units / usdPerUnit);
  const fits = pricedAs === undefined ? [] : planFit(pricedAs, scenario, metered);
  const range = plansThatFit(scenario, metered).sort((a, b) => monthlyUsd(a, scenario, metered) - monthlyUsd(b, scenario, metered));
  const priced = (plan: Plan | undefined) => (plan === undefined ? null : { plan: plan.id, price: priceOf(plan) });
  return {
    plan: pricedAs?.id ?? null,
    chosen: answer === RECOMMENDED ? "recommended" : typeof answer === "string" ? "plan" : "own-price",
    mailPartOf: typeof answer === "string" && answer !== RECOMMENDED && answer !== counted ? answer : null,
    price: typeof counted === "string" ? priceOf(pricedAt(counted, volume, scenario)) : counted.custom,
    fits,
    cheapest: priced(range[0]),
    dearest: priced(range.at(-1)),
  };
}

/** What a plan costs a unit at today's size as the model charges it: large customers pay less than the list says. */
export function pricePaid(id: "hostedPlan" | "appPlan", scenario: Scenario): number {
  const { price } = planCounted(scenario, METERED[id]);
  if (id === "appPlan") return price;
  const count = volumeToday(scenario, "mailboxes");
  const listed = middleOf("hosted.list-prices-up-to", scenario);
  const share = Math.min(1, middleOf("hosted.subscription-volume-factor", scenario));
  return count <= listed ? price : (price * (listed + share * (count - listed))) / count;
}

/** The hosted plan that is paid at a number of mailboxes, all else as answered; null for a price of the founder's own. */
export function planPaidAt(mailboxes: number, scenario: Scenario): string | null {
  const there = { ...scenario, answers: { ...scenario.answers, mailboxes } };
  const counted = countedPlan(there, "hostedPlan");
  return typeof counted === "string" ? pricedAt(counted, mailboxes, there).id : null;
}

/**
 * Whether the plan that mailboxes are counted with is known to meet an objective. A price of the founder's own is taken to buy what they need:
 * else a price would cost more than the plan that it is the price of.
 */
export function doesCountedPlan(scenario: Scenario, objective: Objective): boolean {
  const counted = countedPlan(scenario, "hostedPlan");
  if (typeof counted !== "string") return true;
  return objectiveFit(objective, pricedAt(counted, volumeToday(scenario, "mailboxes"), scenario), scenario.answers) === "yes";
}
