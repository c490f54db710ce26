import { type OptionResult, silentFailureWithin } from "../model";
import { NOT_SURE } from "../questionnaire/ids";
import { chanceAt, lossAt } from "../simulation/exceedance";
import { MONTHS_PER_YEAR } from "../simulation/units";
import type { Facts } from "../wording/facts";
import { chance, percent, roundMoney } from "../wording/format";
import * as wording from "../wording/result/curves";
import { type Side, sidesOf } from "./running-sides";

/** A place in a picture, from 0 at the left and at the top to 1. */
export type Place = { x: number; y: number };

/** One line a side over two axes, with a few of its points marked. */
export type CurvePicture = {
  yName: string;
  /** Where the marks of the scale do not say it themselves. */
  xName?: string;
  yTicks: { at: number; text: string }[];
  xTicks: { at: number; text: string }[];
  lines: { side: Side; points: Place[] }[];
  /** `word`: whose it is, said once a side. */
  marks: (Place & { side: Side; text: string; word?: string })[];
  /** A line across that the reader named. */
  limit?: { at: number; text: string };
  /** The marks in a sentence, for who does not read curves, or does not see them. */
  fact: string;
};

/** Chances that the scale of losses names, and where it ends, below the last of them. */
const CHANCES = [1, 0.5, 0.2, 0.1, 0.05, 0.02, 0.01] as const;
const LEAST = 0.006;
const ONE_IN_A_HUNDRED = 0.01;
const ONE_IN_TWENTY = 0.05;
/** A scale of losses reaches down to so much of its end at the most. */
const MOST_DECADES = 4;
const LEAST_LOSS = 100;

/** The chance of a year that loses more than an amount, both on a logarithmic scale. Absent where hardly any year loses anything. */
export function lossPicture(facts: Facts): CurvePicture | undefined {
  const { currency, answers } = facts;
  const sides = sidesOf(facts);
  const most = Math.max(...sides.flatMap((side) => facts[side].lossExceedance.map(({ probability }) => probability)));
  const largest = Math.max(...sides.map((side) => lossAt(facts[side].lossExceedance, ONE_IN_A_HUNDRED) ?? 0));
  if (most <= ONE_IN_TWENTY || largest <= LEAST_LOSS) return undefined;
  const bearable = answers.bearableLoss === NOT_SURE ? 0 : answers.bearableLoss;
  const high = 10 ** Math.ceil(Math.log10(Math.max(largest, Math.min(bearable, largest * 10))));
  const low = Math.max(LEAST_LOSS, high / 10 ** MOST_DECADES);
  const top = CHANCES.findLast((each) => each >= most) ?? 1;
  const x = (loss: number) => Math.log(loss / low) / Math.log(high / low);
  const y = (probability: number) => Math.log(top / probability) / Math.log(top / LEAST);
  const losses = Array.from({ length: Math.round(Math.log10(high / low)) + 1 }, (_, step) => low * 10 ** step);
  const lines = sides.map((side) => ({ side, points: lossPoints(facts[side], { low, high }, x, y) }));
  const isIn = (loss: number) => loss > low && loss <= high;
  const marks = sides.flatMap((side) =>
    [ONE_IN_TWENTY, ONE_IN_A_HUNDRED].flatMap((probability, at) => {
      const loss = facts[side].incidentLossPerYear[at === 0 ? "p95" : "p99"];
      if (!isIn(loss) || probability >= top) return [];
      return [
        { side, x: x(loss), y: y(probability), text: roundMoney(loss, currency), ...(at === 0 ? { word: wording.WORDS[side] } : {}) },
      ];
    }),
  );
  return {
    ...wording.LOSSES,
    yTicks: CHANCES.filter((each) => each <= top).map((each) => ({ at: y(each), text: percent(each) })),
    xTicks: losses.map((loss) => ({ at: x(loss), text: roundMoney(loss, currency) })),
    lines,
    marks,
    ...(isIn(bearable) ? { limit: { at: x(bearable), text: wording.canBear(roundMoney(bearable, currency)) } } : {}),
    fact: wording.lossFact(facts),
  };
}

/** From the least loss that is drawn to where a line leaves the scale, at its foot or at its end. */
function lossPoints(
  { lossExceedance }: Pick<OptionResult, "lossExceedance">,
  { low, high }: { low: number; high: number },
  x: (loss: number) => number,
  y: (probability: number) => number,
): Place[] {
  const last = Math.min(high, lossAt(lossExceedance, LEAST) ?? lossExceedance.at(-1)?.loss ?? 0);
  if (last <= low) return [];
  const between = lossExceedance.filter(({ loss, probability }) => loss > low && loss < last && probability > LEAST);
  return [
    { x: 0, y: y(Math.max(LEAST, chanceAt(lossExceedance, low))) },
    ...between.map(({ loss, probability }) => ({ x: x(loss), y: y(probability) })),
    { x: x(last), y: y(Math.max(LEAST, chanceAt(lossExceedance, last))) },
  ];
}

const QUARTERS = [0, 0.25, 0.5, 0.75, 1];

/** The chance of at least one silent failure so far, month by month. */
export function silencePicture(facts: Facts): CurvePicture {
  const sides = sidesOf(facts);
  const years = facts.assessment.horizonYears;
  const month = (at: number) => at / (years * MONTHS_PER_YEAR);
  const marked = [...new Set([1, years])];
  return {
    ...wording.SILENCE,
    yTicks: QUARTERS.map((share) => ({ at: 1 - share, text: percent(share) })),
    xTicks: Array.from({ length: years + 1 }, (_, year) => ({ at: year / years, text: wording.yearTick(year) })),
    lines: sides.map((side) => ({
      side,
      points: [{ x: 0, y: 1 }, ...facts[side].silentFailureByMonth.map((probability, at) => ({ x: month(at + 1), y: 1 - probability }))],
    })),
    marks: sides.flatMap((side) =>
      marked.map((year) => {
        const probability = silentFailureWithin(facts[side], year);
        const word = year === years ? { word: wording.WORDS[side] } : {};
        return { side, x: year / years, y: 1 - probability, text: chance(probability), ...word };
      }),
    ),
    fact: wording.silenceFact(facts, marked),
  };
}
