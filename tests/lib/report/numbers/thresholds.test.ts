import { describe, expect, it } from "vitest";
import { BOOK, NEWEST_PRICE_DATE } from "@/lib/data/price-book";
import { cheapestOf } from "@/lib/model/cheapest";
import { meanTotals } from "@/lib/model/costs/expected-lines";
import { Inputs } from "@/lib/model/costs/inputs";
import { NUMBER, readNumberId, SEARCHED } from "@/lib/model/explain/number-ids";
import { partWay } from "@/lib/model/flips/answer-path";
import { withChanges } from "@/lib/model/flips/change";
import { completeDraft } from "@/lib/questionnaire/answers";
import { PROFILES } from "@/lib/questionnaire/profiles";
import type { AnswerId, Answers } from "@/lib/questionnaire/types";
import { derive } from "@/lib/report/numbers/derive";
import type { Cell, Derivation } from "@/lib/report/numbers/types";
import { buildReport } from "@/lib/report/report";
import { OPTION_NAMES } from "@/lib/wording/result/names";
import { assessQuickly, fewDraws } from "@/tests/assessments";
import { textsOf } from "../sound";

const draws = fewDraws;

function resultOf(answers: Answers) {
  const scenario = { answers, overrides: {}, priceDate: NEWEST_PRICE_DATE };
  const assessment = assessQuickly(scenario);
  const open = (id: AnswerId): Derivation => {
    const found = derive(NUMBER.threshold(id), scenario, assessment, NEWEST_PRICE_DATE, BOOK, draws);
    if (found === undefined) throw new Error(`Nothing is told of the threshold of "${id}".`);
    return found;
  };
  const cheapestWith = (changes: Partial<Answers>) =>
    cheapestOf(meanTotals(new Inputs({ ...scenario, answers: withChanges(answers, changes) }, BOOK, draws)));
  const { rows } = buildReport(scenario, assessment, NEWEST_PRICE_DATE).flips.numbers;
  return { assessment, open, cheapestWith, rows };
}

const amount = (cell: Cell | undefined) => Number((typeof cell === "object" ? cell.text : (cell ?? "")).replace(/[^\d.]/g, ""));
const figure = ({ figures }: Derivation, label: string) => figures.find((each) => each.label === label)?.value;

const CASES: { name: string; answers: Answers }[] = [
  ...PROFILES.map(({ name, answers }) => ({ name, answers })),
  { name: "nothing answered", answers: completeDraft({}) },
];

describe.each(CASES)("the thresholds of $name", ({ answers }) => {
  const { assessment, open, cheapestWith, rows } = resultOf(answers);

  it("open as they are shown, with the option that is cheapest from there", () => {
    for (const row of rows) {
      expect(row.number === undefined, row.id).toBe(!row.turns);
      if (row.number === undefined) continue;
      const number = readNumberId(row.number);
      if (number?.kind !== "threshold") throw new Error(`"${row.number}" is no threshold.`);
      const told = open(number.answer);
      expect(told.figures[0]?.value).toBe(row.at);
      const yours = told.figures.find(({ label }) => label === "Your answer");
      expect([yours?.value, yours?.note?.replace("Counted, and searched from: ", "")], row.id).toContain(row.today);
      expect(figure(told, "Cheapest from there")).toBe(row.cheapest);
      expect(told.answers.map(({ id }) => id)).toEqual([number.answer]);
    }
  });

  it("work out: the totals change sides there, and not a step before", () => {
    for (const { kind, changes, from, to } of assessment.flips) {
      const [id] = Object.keys(changes ?? {}) as AnswerId[];
      if (kind !== "money" || id === undefined || to === null || changes === null || !rows.some((row) => row.id === `money-${id}`))
        continue;
      const [turn] = open(id).parts;
      const lowest = (place: number) => Math.min(...(turn?.rows ?? []).map((row) => amount(row[place])));
      const rowOf = (option: keyof typeof OPTION_NAMES) => turn?.rows.find(([name]) => name === OPTION_NAMES[option]);
      expect(amount(rowOf(from)?.[1]), id).toBe(lowest(1));
      expect(amount(rowOf(to)?.[2]), id).toBe(lowest(2));
      expect(rowOf(from)?.[1]).toMatchObject({ number: NUMBER.total(from) });
      expect(rowOf(to)?.[1]).toMatchObject({ number: NUMBER.total(to) });
      expect(cheapestWith(changes), id).toBe(to);
      const [today, there] = [answers[id], changes[id]];
      if (id === "horizonYears" || typeof today !== "number" || typeof there !== "number") continue;
      expect(cheapestWith({ [id]: partWay(id, today, there, 1) }), id).toBe(from);
    }
  });

  it("are told in whole sentences for every number, found or not", () => {
    for (const id of SEARCHED) {
      const { meaning, formulas, parts, ...told } = open(id);
      const sentences = [...meaning, ...formulas.flatMap(({ words }) => words), ...parts.flatMap(({ notes }) => notes)];
      expect(sentences.filter((sentence) => !/^[A-Z0-9“].*[.]$/s.test(sentence))).toEqual([]);
      const gaps = textsOf({ ...told, sentences }, id).filter(({ text }) => /undefined|NaN|Infinity|null|\[object| {2}/.test(text));
      expect(gaps).toEqual([]);
    }
  });
});

describe("where there is no threshold", () => {
  const { assessment, open } = resultOf(completeDraft({ mailboxes: 20, appMessages: 0 }));

  it("says which bounds were searched", () => {
    const none = assessment.flips.find(({ id, to }) => id === "money-discountRate" && to === null);
    expect(none).toBeDefined();
    const told = open("discountRate");
    expect(told.figures[0]?.value).toBe("No value does");
    expect(figure(told, "Searched")).toBe("0 to 50% a year");
    expect(told.meaning.join(" ")).toContain("No value within the bounds");
    expect(figure(open("horizonYears"), "Searched")).toBe("One year, three years and five years");
  });

  it("says why nothing was looked for", () => {
    expect(open("serverPlan").figures[0]?.value).toBe("Not looked for");
    expect(open("serverPlan").meaning.join(" ")).toContain("plan of the price book");
  });
});
