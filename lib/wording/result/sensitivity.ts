import { isPlanDriver, turnsAlone } from "../../model";
import type { Facts } from "../facts";
import { aboutMoney, counted, numberWord, roundMoney, totalMoney, whole } from "../format";
import { listed, plural } from "../words";
import { countedRange } from "./counted-plan";
import { overHorizon } from "./money";
import { OPTION_NAMES, OWNING } from "./names";

/** A bar of the tornado with its name. */
export type NamedDriver = { label: string; low: number; high: number };

const ends = ({ low, high }: NamedDriver) => [Math.min(low, high), Math.max(low, high)] as const;

/** The claim of the tornado: whether any one input alone, drawn or left out, turns which of the two is cheaper. */
export function tornadoClaim(facts: Facts): string {
  const owning = OWNING[facts.ownedId];
  const turning = facts.assessment.drivers.filter(turnsAlone).length;
  if (turning > 0) {
    const subject = plural(turning, "One input alone decides", `Each of ${numberWord(turning)} inputs alone can decide`);
    return `${subject} whether ${owning} costs more or less than buying`;
  }
  return facts.assessment.priceOfControl.mean > 0
    ? `No single input, low or high, makes ${owning} cheaper than buying`
    : `No single input, low or high, makes ${owning} dearer than buying`;
}

/** The table of the inputs that move the price of control most. */
export const DRIVERS = {
  caption: "The price of control where one input is low and where it is high",
  input: "Input",
  low: "If low",
  high: "If high",
  /** Beside an answer that is open. */
  open: (name: string) => `${name} (open)`,
  how: "Each input by itself, all others as they come. Low is what one future in ten stays below, high what one in ten exceeds. The line is the average.",
  openNote: "An open answer has no low and no high: there stand the least and the most over its choices.",
} as const;

/** The summary of the tornado: the average, and its three largest bars. */
export function tornadoSummary(facts: Facts, bars: readonly NamedDriver[]): string {
  const { currency } = facts;
  const moves = bars.slice(0, 3).map((bar) => {
    const [least, most] = ends(bar);
    return `“${bar.label}” from ${totalMoney(least, currency)} to ${totalMoney(most, currency)}`;
  });
  return `The price of control averages ${totalMoney(facts.assessment.priceOfControl.mean, currency)} ${overHorizon(facts)}. Taking one input at a time, it moves most with ${listed(moves)}.`;
}

/** How the tornado was made, below it. */
export function tornadoNotes(facts: Facts, leftOut: number): string[] {
  const { draws } = facts.assessment;
  return [
    `Read from the same ${whole(draws)} futures as every other figure: the average price of control given one input, with all other inputs as they come. A low input is one that only one future in ten falls below; a high one, only one in ten exceeds.`,
    "The luck of single incidents is averaged here, so a bar shows what the input does, not a run of bad luck.",
    ...facts.assessment.drivers.flatMap(({ id }) => (isPlanDriver(id) ? countedRange(facts, id) : [])),
    ...(leftOut > 0 ? [`${counted(leftOut, "input", "inputs")} with a smaller swing ${plural(leftOut, "is", "are")} left out.`] : []),
  ];
}

/** What is worth finding out in one sentence, for print. */
export function worthInShort(facts: Facts, inputs: readonly { name: string; value: string }[]): string {
  const { cheapest, options } = facts.assessment;
  const regret = `Expected regret, what a choice would overpay on average against the one that turns out cheapest, is least for “${OPTION_NAMES[cheapest]}”: ${aboutMoney(options[cheapest].expectedRegret, facts.currency)} ${overHorizon(facts)}.`;
  if (inputs.length === 0) return `If money decided, no single number would be worth finding out first. ${regret}`;
  return `If money decided, these would be worth finding out first: ${listed(inputs.map(({ name, value }) => `“${name}” (${value})`))}. ${regret}`;
}

/** Why there is no tornado. */
export function noDrivers(facts: Facts): string {
  return facts.nothingToOwn
    ? "You send no application mail, so there is no price of control, and nothing moves it."
    : "No input moves the price of control: nothing in it is uncertain.";
}

export const WORTH_HEADING = "What is worth finding out, if money decided";

/** What the values beside the inputs mean, or that there are none. `largest` is the largest value. */
export function worthSentence(facts: Facts, largest: number): string {
  const cheapest = facts.assessment.cheapest;
  if (roundMoney(largest, facts.currency) === roundMoney(0, facts.currency))
    return `By cost alone, nothing is worth finding out before you choose: no single number, whatever it turns out to be, is likely enough to change which option is cheapest. That stays “${OPTION_NAMES[cheapest]}”.`;
  return `By cost alone the choice would be “${OPTION_NAMES[cheapest]}”. Knowing one of these numbers beforehand could change that, and this is what knowing it would save on average ${overHorizon(facts)}. At most this much is worth spending to find it out; the rule, not the money, still decides.`;
}

/** What one input is worth, as text: "at most $1,200". */
export function worthText(facts: Facts, value: number): string {
  return `at most ${roundMoney(value, facts.currency)}`;
}

/** Where inputs are left out of the list of what is worth finding out. */
export function worthRest(facts: Facts, count: number, most: number): string {
  return `${counted(count, "further input is", "further inputs are")} worth ${aboutMoney(most, facts.currency)} or less.`;
}

export const IN_OPEN_ANSWERS = "See the open answers above.";

export const REGRET_HEADING = "Expected regret";

/** What regret is, and which option has the least. */
export function regretSentence(facts: Facts): string {
  const { options } = facts.assessment;
  const { cheapest } = facts.assessment;
  return `Expected regret is what you would have overpaid on average, had you chosen this option and then seen which one turned out cheapest. “${OPTION_NAMES[cheapest]}” has the least, ${aboutMoney(options[cheapest].expectedRegret, facts.currency)}: that is also what knowing everything beforehand would be worth.`;
}
