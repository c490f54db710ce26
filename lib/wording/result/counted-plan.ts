import { BOOK, planName } from "../../data/price-book";
import { type Assessment, isOfTodaysProvider, PLAN_DRIVERS, type PlanDriver } from "../../model";
import type { Currency } from "../../questionnaire/ids";
import type { Facts } from "../facts";
import { alike, exactMoney } from "../format";
import { capitalised, listed } from "../words";
import { OBJECTIVE_NAMES, OWNING } from "./names";

type Counted = NonNullable<Assessment["plans"]["hosted"]>;
type NeedFit = Counted["fits"][number];

const named = (fits: readonly NeedFit[], fit: NeedFit["fit"]): string[] =>
  fits.flatMap(({ need, fit: found }) => (found !== fit || need === "size" || need === "storage" ? [] : [OBJECTIVE_NAMES[need]]));

const fitsAll = (fits: readonly NeedFit[]): boolean => fits.every(({ fit }) => fit === "yes");
const storageOf = (fits: readonly NeedFit[]) => fits.find(({ need }) => need === "storage")?.fit;

/** What a plan does of what is asked: all of it, or what it meets, what it does not, and what nobody here knows. */
export function fitMarks(fits: readonly NeedFit[]): string[] {
  if (fitsAll(fits)) return ["Fits your answers"];
  const [meets, fails, unknown] = [named(fits, "yes"), named(fits, "no"), named(fits, "unknown")];
  const storage = storageOf(fits);
  return [
    ...(meets.length > 0 ? [`Fits for ${listed(meets)}`] : []),
    ...(fails.length > 0 ? [`Not for ${listed(fails)}`] : []),
    ...(unknown.length > 0 ? [`Unknown for ${listed(unknown)}`] : []),
    ...(storage === "no" ? ["Too small for full mailboxes"] : storage === "unknown" ? ["Storage unknown"] : []),
  ];
}

/** What a plan does not do, or is not known to do, after "although" or a colon. */
function falls(fits: readonly NeedFit[]): string {
  const [fails, unknown] = [named(fits, "no"), named(fits, "unknown")];
  const storage = storageOf(fits);
  return listed([
    ...(fails.length > 0 ? [`it does not meet ${listed(fails)}`] : []),
    ...(unknown.length > 0 ? [`whether it meets ${listed(unknown)} is not known`] : []),
    ...(storage === "no" ? ["it has no room for full mailboxes"] : storage === "unknown" ? ["its storage is not known"] : []),
  ]);
}

const UNITS = { hosted: "a mailbox and month", application: "a thousand messages" } as const;

const price = (amount: number, currency: Currency): string => exactMoney(Number(amount.toFixed(2)), currency);

/** A price to the cent, with what it buys. */
export function unitPrice(amount: number, currency: Currency, market: keyof typeof UNITS): string {
  return `${price(amount, currency)} ${UNITS[market]}`;
}

const SUBJECT = { hosted: "Buying", application: "Application mail" } as const;

function sentence(counted: Counted, market: keyof typeof UNITS, facts: Facts): string {
  const subject = `${SUBJECT[market]} is counted`;
  const price = unitPrice(counted.price, facts.currency, market);
  const { plan: id, fits } = counted;
  if (id === null) return `${subject} at your own price, ${price}${facts.objectives.length > 0 ? ", taken to buy what you named" : ""}.`;
  const plan = BOOK.plan(id);
  if (plan.soldTo === "resellers")
    return `${subject} at ${price} for mailboxes that are bought to be sold on: our assumption, since no reseller’s price list was found. An offer decides.`;
  if (counted.chosen === "plan") return `${subject} ${chosenPlan(counted, price, facts, market)}`;
  if (!fitsAll(fits))
    return `No plan in the price book is known to do all that you need. ${subject} with ${plan.name}, at ${price}, which does most of it: ${falls(fits)}.`;
  if (plan.soldTo === "education") return `${subject} with ${plan.name}, at ${price}: the edition for schools and universities.`;
  if (market === "hosted" && isOfTodaysProvider(plan, facts.answers))
    return `${subject} with ${plan.name}, at ${price}: the cheapest plan of your provider that does what you need, so nothing has to move.`;
  return plan.recommended === "first"
    ? `${subject} with ${plan.name}, at ${price}: the cheapest plan of a top provider that does what you need.`
    : `${subject} with ${plan.name}, at ${price}: no plan of a top provider is known to do what you need, and of the established specialists this is the cheapest that does.`;
}

function chosenPlan({ plan: id, mailPartOf, fits, cheapest }: Counted, price: string, facts: Facts, market: keyof typeof UNITS): string {
  const name = planName(id ?? "");
  if (mailPartOf !== null)
    return `with the mail part of ${planName(mailPartOf)}, ${name}, at ${price}: office software that would not be paid for anyway is left out.`;
  if (fitsAll(fits)) return `with ${name}, as you chose, at ${price}.`;
  const other =
    cheapest === null ? "" : ` ${planName(cheapest.plan)} does all that you need, at ${unitPrice(cheapest.price, facts.currency, market)}.`;
  return `with ${name}, as you chose, at ${price}, although ${falls(fits)}.${other}`;
}

/** What buying is counted with, and whether that does what is needed. */
export function countedSentences(facts: Facts): string[] {
  const { hosted, application } = facts.assessment.plans;
  return [
    ...(hosted === null || facts.mailComesWithSuite ? [] : [sentence(hosted, "hosted", facts)]),
    ...(hosted !== null && isListPriceForCustomers(hosted, facts)
      ? ["It is a list price for an organisation’s own people; whoever sells mailboxes on pays less, so ask for an offer."]
      : []),
    ...(application === null ? [] : [sentence(application, "application", facts)]),
  ];
}

const isListPriceForCustomers = ({ plan }: Counted, { answers }: Facts): boolean =>
  answers.mailboxOwners === "customers" && plan !== null && BOOK.plan(plan).soldTo !== "resellers";

/** Said where mailboxes come with office software that is paid anyway. */
export const SUITE_LEFT_OUT = "The office suite is in neither figure: you pay for it anyway, and mailboxes come with it.";

/** What has to stand beside the first figure: a suite that is left out, a plan that does not do what is needed, or that is not what was chosen. */
export function countedCaution(facts: Facts): string | undefined {
  const { hosted, application } = facts.assessment.plans;
  const isOdd = (counted: Counted | null) =>
    counted !== null &&
    counted.plan !== null &&
    (!fitsAll(counted.fits) || counted.mailPartOf !== null || BOOK.plan(counted.plan).soldTo === "resellers");
  if (facts.mailComesWithSuite) return SUITE_LEFT_OUT;
  if (isOdd(hosted) && hosted !== null) return sentence(hosted, "hosted", facts);
  return isOdd(application) && application !== null ? sentence(application, "application", facts) : undefined;
}

/** The prices of plans from which another option is the cheapest, where a price alone can turn the money. */
export function breakEvenPrices(facts: Facts): string[] {
  return (["hostedPlan", "appPlan"] as const).flatMap((id) => {
    const flip = facts.assessment.flips.find((each) => each.id === `money-${id}`);
    const value = flip?.changes?.[id];
    if (flip === undefined || flip.to === null || typeof value !== "object") return [];
    const market = id === "hostedPlan" ? ("hosted" as const) : ("application" as const);
    const what = market === "hosted" ? "a hosted price" : "a price of application mail";
    const price = unitPrice(value.custom, facts.currency, market);
    return [
      flip.to === "hosted"
        ? `Buying is cheapest up to ${what} of ${price}.`
        : `${capitalised(OWNING[flip.to])} is cheapest from ${what} of ${price} on.`,
    ];
  });
}

/** The cheapest and the dearest plan that do all that is needed, each with its price; nothing where none does. */
export function countedRange(facts: Facts, id: PlanDriver): string[] {
  const market = PLAN_DRIVERS[id];
  const counted = facts.assessment.plans[market];
  if (counted === null || counted.cheapest === null || counted.dearest === null) return [];
  const { cheapest, dearest } = counted;
  const [low, high] = alike([cheapest, dearest].map((each) => price(each.price, facts.currency)));
  const least = `${planName(cheapest.plan)} at ${low} ${UNITS[market]}`;
  return [
    `Of the plans that do what you need, the cheapest is ${least}, the dearest ${planName(dearest.plan)} at ${high} ${UNITS[market]}.`,
  ];
}
