import { countsBeside, NUMBER } from "../model";
import type { Facts } from "../wording/facts";
import { roundMoney, totalMoney } from "../wording/format";
import { inputHow, inputName, isOpenAnswer } from "../wording/result/inputs";
import { OPTION_NAMES } from "../wording/result/names";
import * as wording from "../wording/result/sensitivity";
import { REGRET } from "../wording/result/tables";
import { type LargestDrivers, largestDrivers } from "./largest-drivers";
import { tornadoChart } from "./tornado-chart";
import type { Table } from "./types";

const MOST_WORTH = 6;

/** What moves the price of control, what knowing a number is worth, and the regret of each option, in words. */
export type Sensitivity = {
  /** Said in place of the tornado where there is none. */
  noDrivers?: string;
  /** The largest few as a table that is also a picture. */
  largest?: LargestDrivers;
  worth: {
    heading: string;
    sentence: string;
    /** `how` says how to find the input out. */
    rows: { id: string; name: string; value: string; how: string; number: string }[];
    rest?: string;
  };
  /** Both in two sentences, where there is no room for the tables. */
  inShort: string;
  regret: { heading: string; sentence: string; table: Table };
};

export function sensitivity(facts: Facts): Sensitivity {
  const { assessment, currency, answers } = facts;
  const worthy = assessment.worthFindingOut.filter(({ value }) => roundMoney(value, currency) !== roundMoney(0, currency));
  const largest = worthy[0]?.value ?? 0;
  const shown = worthy.filter(({ value }) => countsBeside(value, largest)).slice(0, MOST_WORTH);
  const next = worthy[shown.length];
  const options = facts.options;
  const largestFew = largestDrivers(facts);
  return {
    ...(largestFew === undefined ? {} : { largest: largestFew }),
    ...(tornadoChart(facts) === undefined ? { noDrivers: wording.noDrivers(facts) } : {}),
    worth: {
      heading: wording.WORTH_HEADING,
      sentence: wording.worthSentence(facts, largest),
      rows: shown.map(({ id, value }) => ({
        id,
        name: inputName(id, facts.ownLines),
        value: wording.worthText(facts, value),
        number: NUMBER.input(id),
        how: isOpenAnswer(id, answers) ? wording.IN_OPEN_ANSWERS : inputHow(id),
      })),
      ...(next ? { rest: wording.worthRest(facts, worthy.length - shown.length, next.value) } : {}),
    },
    inShort: wording.worthInShort(
      facts,
      shown.slice(0, 3).map(({ id, value }) => ({ name: inputName(id, facts.ownLines), value: wording.worthText(facts, value) })),
    ),
    regret: {
      heading: wording.REGRET_HEADING,
      sentence: wording.regretSentence(facts),
      table: {
        caption: REGRET.caption(facts),
        columns: [
          { label: REGRET.option, numeric: false },
          { label: wording.REGRET_HEADING, numeric: true },
        ],
        rows: options.map((option) => [OPTION_NAMES[option], totalMoney(assessment.options[option].expectedRegret, currency)]),
        numbers: options.map((option) => [null, NUMBER.regret(option)]),
      },
    },
  };
}
