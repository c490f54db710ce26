import { movingDrivers, NUMBER } from "../model";
import type { Facts } from "../wording/facts";
import { roundMoney } from "../wording/format";
import { inputName, isChoice } from "../wording/result/inputs";
import { DRIVERS } from "../wording/result/sensitivity";
import type { Table } from "./types";

const MOST_ROWS = 5;

/**
 * The inputs that move the price of control most, each with the price where it is low and where it is high, to two figures as the price
 * itself is told; `swings` are the same as a picture, on a scale from 0 to 1. Undefined where nothing moves it.
 */
export type LargestDrivers = {
  table: Table;
  /** Where the average stands, and where owning would cost what buying does, if that is in the picture. */
  average: number;
  even: number | null;
  swings: { from: number; to: number }[];
  notes: string[];
};

export function largestDrivers(facts: Facts): LargestDrivers | undefined {
  const { assessment, answers, currency } = facts;
  const drivers = movingDrivers(assessment).slice(0, MOST_ROWS);
  if (facts.nothingToOwn || drivers.length === 0) return undefined;
  const { mean } = assessment.priceOfControl;
  const ends = [mean, ...drivers.flatMap(({ low, high }) => [low, high])];
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const at = (amount: number) => (most > least ? (amount - least) / (most - least) : 0);
  const money = (amount: number) => roundMoney(amount, currency);
  const isOpen = drivers.map(({ id }) => isChoice(id, answers));
  const name = (id: string, open: boolean | undefined) =>
    open ? DRIVERS.open(inputName(id, facts.ownLines)) : inputName(id, facts.ownLines);
  return {
    table: {
      caption: DRIVERS.caption,
      columns: [
        { label: DRIVERS.input, numeric: false },
        { label: DRIVERS.low, numeric: true },
        { label: DRIVERS.high, numeric: true },
      ],
      rows: drivers.map(({ id, low, high }, index) => [name(id, isOpen[index]), money(low), money(high)]),
      numbers: drivers.map(({ id }) => [null, NUMBER.input(id), NUMBER.input(id)]),
    },
    average: at(mean),
    even: least < 0 && most > 0 ? at(0) : null,
    swings: drivers.map(({ low, high }) => ({ from: at(Math.min(low, high)), to: at(Math.max(low, high)) })),
    notes: [DRIVERS.how, ...(isOpen.includes(true) ? [DRIVERS.openNote] : [])],
  };
}
