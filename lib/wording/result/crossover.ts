import { BOOK } from "../../data/price-book";
import { type Assessment, costOfMailbox, risesInBuying } from "../../model";
import type { OptionId } from "../../questionnaire/ids";
import type { Facts } from "../facts";
import { centsMoney, counted, exactMoney, numberWord, roundToTwo, totalMoney, whole } from "../format";
import { MOST_MAILBOXES } from "../most-mailboxes";
import { capitalised, fromTo, listed } from "../words";
import { OPTION_NAMES, OWNING } from "./names";

/** A number of mailboxes as a crossing is told: to two significant figures. */
export function crossingText(mailboxes: number): string {
  return whole(roundToTwo(mailboxes));
}

/** A crossing as it stands above its line; where there are more than two, the number alone. */
export function crossingLabel(mailboxes: number, count: number): string {
  if (count > 2) return crossingText(mailboxes);
  return `Crossing at ${count === 1 ? "about " : ""}${crossingText(mailboxes)}`;
}

/** The founder's own size above its line. */
export function ownLabel(facts: Facts): string {
  return `You: ${facts.mailboxesText}`;
}

const REACH = `from 1 to ${MOST_MAILBOXES} mailboxes`;

/** The claim of the crossover chart: which of the two is cheaper at which sizes. */
export function crossoverClaim(facts: Facts): string {
  if (!facts.hasPeople) return "Without mailboxes there is no number of them at which the money turns";
  if (facts.nothingToOwn) return "With no application mail there is nothing to own, so no number of mailboxes changes the answer";
  const { crossings, crossoverMailboxes } = facts.assessment;
  const owning = OWNING[facts.ownedId];
  const [first] = crossings;
  if (!first)
    return crossoverMailboxes === null
      ? `Buying is cheaper than ${owning} at every size ${REACH}`
      : `${capitalised(owning)} is cheaper than buying at every size ${REACH}`;
  const last = crossings.at(-1) ?? first;
  const winner = last.cheaper === "hosted" ? "buying" : owning;
  const loser = last.cheaper === "hosted" ? owning : "buying";
  if (crossings.length === 1 && isEdgeOfPriceList(facts.assessment))
    return `${capitalised(winner)} is cheaper than ${loser} from about ${crossingText(first.mailboxes)} mailboxes on, which is the edge of a price list`;
  if (crossings.length === 1)
    return `${capitalised(winner)} is cheaper than ${loser} from about ${crossingText(first.mailboxes)} mailboxes on`;
  return `The cheaper option changes ${times(crossings.length)}, and ${winner} stays cheaper from about ${crossingText(last.mailboxes)} mailboxes on`;
}

function times(count: number): string {
  return count === 2 ? "twice" : `${numberWord(count)} times`;
}

/** The summary: the cost at the founder's own size and at the largest, and that the price of the hosted plan decides. */
export function crossoverSummary(facts: Facts): string {
  if (!facts.hasPeople) return "";
  const { crossings } = facts.assessment;
  if (facts.nothingToOwn)
    return [ownSize(facts), "The price of the hosted plan decides the line of buying."].filter((part) => part !== "").join(" ");
  const decides =
    crossings.length > 0
      ? `The two lines cross at about ${listed(crossings.map(({ mailboxes }) => crossingText(mailboxes)))} mailboxes; the price of the hosted plan decides where.`
      : "The price of the hosted plan decides whether and where the two lines cross.";
  return [ownSize(facts), atEnd(facts), decides, ...edges(facts)].filter((part) => part !== "").join(" ");
}

/** The last crossing is where another plan is counted: a price list turns the comparison, not what owning takes. */
export function isEdgeOfPriceList({ crossings }: Pick<Assessment, "crossings">): boolean {
  return crossings.at(-1)?.edge === true;
}

function edges({ assessment }: Facts): string[] {
  const found = assessment.crossings.filter(({ edge }) => edge === true);
  if (found.length === 0) return [];
  const where = listed(found.map(({ mailboxes }) => crossingText(mailboxes)));
  return [
    `At about ${where} mailboxes it is the edge of a price list that turns the comparison: another plan is counted there, and nothing else changes.`,
  ];
}

function ownSize(facts: Facts): string {
  const { assessment, mailboxes } = facts;
  if (mailboxes === null) return "";
  const each = (option: OptionId) => eachText(facts, costOfMailbox(assessment, option, mailboxes));
  if (facts.nothingToOwn) return `At your ${facts.mailboxesText.replace("about ", "")} each costs ${each("hosted")} a month when buying.`;
  return `At your ${facts.mailboxesText.replace("about ", "")} each costs ${each("hosted")} a month when buying and ${each(facts.ownedId)} when ${OWNING[facts.ownedId]}.`;
}

function atEnd(facts: Facts): string {
  const last = facts.assessment.costBySize.at(-1);
  if (!last) return "";
  const money = (option: OptionId) => eachText(facts, last[option].mean);
  const at = `At ${whole(last.mailboxes)}`;
  return facts.mailboxes === null
    ? `${at} mailboxes each would cost ${money("hosted")} a month when buying and ${money(facts.ownedId)} when ${OWNING[facts.ownedId]}.`
    : `${at} it would be ${money("hosted")} and ${money(facts.ownedId)}.`;
}

/** What the bands and the shapes of the lines mean. */
export function crossoverNotes(facts: Facts): string[] {
  if (!facts.hasPeople) return [];
  return [
    "All else is as you answered, at every size. The bands hold eight in ten futures of what is uncertain; the luck of single incidents is averaged in them, so real years vary more than the bands. The cost counts growth over the years, for each mailbox of the first day.",
    ...stepNote(facts),
    ...clampNote(facts),
  ];
}

function stepNote(facts: Facts): string[] {
  const steps = risesInBuying(facts.assessment);
  const [first] = steps;
  const last = steps.at(-1);
  if (!first || !last) return [];
  const { hostedPlan } = facts.answers;
  const plan = typeof hostedPlan === "string" && BOOK.hasPlan(hostedPlan) ? BOOK.plan(hostedPlan) : undefined;
  const rise = `The rise in the line of buying between ${whole(first.from)} and ${whole(last.to)} mailboxes is real`;
  return [
    plan?.cap
      ? `${rise}: ${plan.name} ends at ${counted(plan.cap, "mailbox", "mailboxes")}, and beyond that, at once or by growth, the next plan that fits is dearer.`
      : `${rise}: a plan’s limit is passed there, and the next plan that fits is dearer.`,
  ];
}

/** Growth cannot pass the largest number that the model takes, which makes large sizes look cheaper. */
function clampNote(facts: Facts): string[] {
  const { growth } = facts.answers;
  if (growth !== "not-sure" && (typeof growth === "number" ? growth : growth.high) <= 0) return [];
  return [
    `Growth stops at ${MOST_MAILBOXES} mailboxes in the model, so the lines fall at the right edge, where there is less of it to pay for.`,
  ];
}

/** The table: every other size looked at would add rows, not knowledge. */
export const TABLE_SIZES: readonly number[] = [1, 10, 100, 1000, 10_000, 100_000, 1_000_000];

/** The amount of a mailbox and month: whole from ten on, to three figures. */
export function eachText(facts: Facts, amount: number): string {
  return amount >= 10 ? totalMoney(amount, facts.currency) : exactMoney(Number(amount.toFixed(2)), facts.currency);
}

/** Both ends of a range of them, to the cent where the lower shows cents and the upper is below a hundred. */
export function eachRange(facts: Facts, low: number, high: number): string {
  const each = (amount: number) => (low < 10 && high < 100 ? centsMoney(amount, facts.currency) : eachText(facts, amount));
  return fromTo(each(low), each(high));
}

/** "Own everything, range" */
export function rangeHeading(option: OptionId): string {
  return `${OPTION_NAMES[option]}, range`;
}
