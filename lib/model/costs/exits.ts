import { OPTIONS, type OptionId } from "../../questionnaire/ids";
import { product } from "../../simulation/columns";
import type { SplitLogNormal } from "../../simulation/distributions";
import { STEADY, type Term } from "../../simulation/terms";
import { PERCENT } from "../../simulation/units";
import { countedAs, type MailThere } from "../by-option";
import type { Incident } from "./incident";
import type { Inputs } from "./inputs";
import type { Part } from "./line";
import { onceTerms } from "./part-terms";
import { each, growing, SMALLEST } from "./quantities";

/** Leaving the provider, or giving up on owning: how often, and the work of moving to what should have been bought. */
export type ExitRow = {
  /** Names its own stream of chance. */
  stream: "exit" | "give-up" | "give-up.app";
  options: readonly OptionId[];
  /** The key of the assumption: percent a year. */
  rate: string;
  onlyWithApp?: true;
  /** It is the mailboxes that move. */
  ofPeople?: true;
  /** Operator hours. */
  hours: readonly Part[];
  /** Hours of all staff. */
  staff?: Part;
};

const MIGRATION: Part = { amount: "all.migration", times: ["moved-together", "customers-moved"], size: each("mailboxes") };
const HOSTED_SET_UP: Part = { amount: "hosted.set-up", size: growing("mailboxes", "all.set-up-power", "hosted.set-up-from", SMALLEST) };
const USERS: Part = { amount: "all.migration-user-time", size: each("staff-mailboxes") };

const givingUp = (side: "core" | "self"): ExitRow => ({
  stream: "give-up",
  options: [side],
  rate: `${side}.give-up.rate`,
  ofPeople: true,
  hours: [MIGRATION, HOSTED_SET_UP],
  staff: USERS,
});

/** Every exit; where an option has two, each may come. */
export const EXITS: readonly ExitRow[] = [
  { stream: "exit", options: ["hosted", "sender"], rate: "hosted.exit.rate", ofPeople: true, hours: [MIGRATION], staff: USERS },
  {
    stream: "give-up.app",
    options: ["sender"],
    rate: "self.give-up.rate",
    onlyWithApp: true,
    hours: [{ amount: "hosted.set-up-application-sender" }],
  },
  givingUp("core"),
  givingUp("self"),
];

/** The exits that there are; without mailboxes, giving up the sending of one's own alone. */
export const exitsMet = (mail: MailThere): readonly ExitRow[] =>
  mail.hasPeople
    ? EXITS
    : EXITS.filter(({ ofPeople }) => !ofPeople).map((exit) => ({
        ...exit,
        options: OPTIONS.filter((option) => exit.options.includes(countedAs(option, mail))),
      }));

/** The exits as incidents: the draw fixes their size, so only whether and when they come is left to chance. */
export function exits(inputs: Inputs): Incident[] {
  const fixed: SplitLogNormal = { median: 1, sigmaBelow: 0, sigmaAbove: 0 };
  const amountOf = (parts: readonly Part[]) => ({ spread: fixed, factor: onceAmount(onceTerms(parts, inputs)) });
  return exitsMet(inputs).map(({ stream, options, rate, onlyWithApp, hours, staff }) => ({
    id: "exit",
    line: "exit",
    stream,
    options,
    rate: product(inputs.value(rate), PERCENT, onlyWithApp ? inputs.hasApp : 1),
    rateGrowth: STEADY,
    silent: 0,
    hours: amountOf(hours),
    ...(staff ? { staffHours: amountOf([staff]) } : {}),
  }));
}

function onceAmount([term]: readonly Term[]): Float64Array {
  if (term?.kind !== "once") throw new Error("an exit comes once");
  return term.amount;
}
