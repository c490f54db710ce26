import { planName } from "../../data/price-book";
import { type Flip, isPlanDriver, movesMoney, NUMBER, startOf, timesOfToday } from "../../model";
import { NOT_SURE } from "../../questionnaire/ids";
import { applies } from "../../questionnaire/path";
import { questionOf } from "../../questionnaire/questions";
import type { Scenario } from "../../questionnaire/scenario";
import type { AnswerId, Answers } from "../../questionnaire/types";
import type { Facts } from "../../wording/facts";
import { alike, exactMoney, exactNumber } from "../../wording/format";
import { cheapestHeading, cheapestNotes, inMillions, stillNotes, timesToday } from "../../wording/proof/cheapest";
import { OPTION_NAMES } from "../../wording/result/names";
import { fromTo, uncapitalised } from "../../wording/words";
import { answerOfFlip, valueText } from "../flips";
import { ratioAxis } from "./ratio-axis";

/** A number and where it turns which option is the cheapest; `at` is its place on the axis, absent where it has none. */
export type Threshold = { id: string; label: string; from: string; to: string; number: string; cheapest: string; at?: number };

/** The numbers that, each alone, make another option the cheapest: nearest first. */
export type Cheapest = {
  heading: string;
  notes: string[];
  rows: Threshold[];
  /** Absent where no row has a place on it. */
  axis?: { ticks: { label: string; at: number }[]; today: number };
  /** What turns nothing. */
  still: string[];
};

const MILLION = 1e6;

/** A number without its unit, which its name has: "60 to 70", "25%", "€6.16", "18.7 million". */
function bare(id: AnswerId, value: Answers[AnswerId], facts: Facts): string {
  const question = questionOf(id);
  const money = "money" in question && question.money;
  const isLarge = typeof value === "object" && "low" in value ? value.low >= MILLION : typeof value === "number" && value >= MILLION;
  const size = (amount: number) => (isLarge ? amount / MILLION : amount);
  const one = (amount: number) => (money ? exactMoney(size(amount), facts.currency) : exactNumber(size(amount)));
  const text = (words: string) =>
    isLarge ? inMillions(words) : `${words}${/^[%×]/.exec("unit" in question ? question.unit : "")?.[0] ?? ""}`;
  if (typeof value === "number" && question.kind !== "choice") return text(one(value));
  if (typeof value === "object" && "low" in value) {
    const ends = [one(value.low), one(value.high)];
    const [low = "", high = ""] = money ? alike(ends) : ends;
    return text(fromTo(low, high));
  }
  if (typeof value === "object" && "custom" in value) return exactMoney(value.custom, facts.currency);
  return uncapitalised(valueText(id, value, facts, planName));
}

type Turning = Flip & { answer: AnswerId; times: number | undefined };

const distance = ({ times }: Turning): number => (times === undefined ? Number.POSITIVE_INFINITY : Math.abs(Math.log(times)));

/** Today's value: of a plan what is paid for it, of an answer left open that it is. */
const today = (id: AnswerId, scenario: Scenario): Answers[AnswerId] =>
  isPlanDriver(id) && scenario.answers[id] !== NOT_SURE ? startOf(id, scenario) : scenario.answers[id];

export function cheapestOf(facts: Facts, scenario: Scenario): Cheapest {
  const asked = facts.assessment.flips
    .filter(({ kind }) => kind === "money")
    .map((flip) => ({ ...flip, answer: answerOfFlip(flip) }))
    .filter(({ answer }) => applies(answer, facts.answers));
  const turning: Turning[] = asked
    .filter(({ to }) => to !== null)
    .map((flip) => ({ ...flip, times: timesOfToday(flip, startOf(flip.answer, scenario)) }))
    .sort((a, b) => distance(a) - distance(b));
  const ratios = turning.flatMap(({ times }) => times ?? []);
  const axis = ratioAxis(ratios);
  const drawn = ratios.length > 0;
  const label = ({ answer }: { answer: AnswerId }) => questionOf(answer).label;
  const left = asked.filter(({ to }) => to === null);
  return {
    heading: cheapestHeading(turning.length),
    notes: cheapestNotes(facts, { drawn, turning: turning.length }),
    rows: turning.map(({ id, answer, changes, to, times }) => ({
      id,
      label: questionOf(answer).label,
      from: bare(answer, today(answer, scenario), facts),
      to: bare(answer, changes?.[answer], facts),
      number: NUMBER.threshold(answer),
      cheapest: to === null ? "" : OPTION_NAMES[to],
      ...(times === undefined ? {} : { at: axis.place(times) }),
    })),
    ...(drawn ? { axis: { ticks: axis.ticks.map(({ ratio, at }) => ({ label: timesToday(ratio), at })), today: axis.today } } : {}),
    still: stillNotes(
      left.filter(({ answer }) => movesMoney(answer)).map(label),
      left.filter(({ answer }) => !movesMoney(answer)).map(label),
    ),
  };
}
