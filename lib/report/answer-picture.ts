import { invisibleShare, type OptionResult } from "../model";
import type { OptionId } from "../questionnaire/ids";
import { amountNote, cheapestTitle, optionAtBar, PICTURE, pictureMeasure, pictureTitle } from "../wording/answer/picture";
import type { AnswerPicture, CostPicture } from "../wording/answer/types";
import type { Facts } from "../wording/facts";
import { hoursFigure, totalMoney } from "../wording/format";
import { capitalised } from "../wording/words";

/**
 * The first picture of a result: what buying and owning cost on average, in a budget and in no budget, with eight futures in ten, and the
 * hours of a typical month. Null where nothing is there to own, and where both sides are alike.
 */
export function answerPicture(facts: Facts): AnswerPicture | null {
  if (facts.nothingToOwn || isAlike(facts)) return null;
  const sides = [
    { side: "hosted", option: facts.hosted, name: capitalised(PICTURE.sides.hosted) },
    { side: "owned", option: facts.owned, ...optionAtBar(facts, facts.ownedId) },
  ] as const;
  const mostHours = Math.max(...sides.map(({ option }) => option.hoursPerMonth.p50));
  return {
    title: pictureTitle(facts),
    measure: pictureMeasure(facts),
    rows: costRows(sides, facts),
    hours: sides.map(({ side, option }) => ({
      side,
      share: mostHours > 0 ? option.hoursPerMonth.p50 / mostHours : 0,
      value: hoursFigure(option.hoursPerMonth.p50),
      word: PICTURE.sides[side],
    })),
  };
}

/** The picture of Money: what each option costs. */
export function moneyPicture(facts: Facts): CostPicture {
  const sideOf = (option: OptionId) => (option === "hosted" ? ("hosted" as const) : ("owned" as const));
  const options = facts.options.map((id) => ({ side: sideOf(id), option: facts.assessment.options[id], ...optionAtBar(facts, id) }));
  return {
    title: cheapestTitle(facts),
    measure: pictureMeasure(facts),
    rows: costRows(options, facts),
  };
}

type Named = Pick<CostPicture["rows"][number], "side" | "name" | "detail">;

/**
 * The bars of options, on a scale that holds the longest of them and of their ranges. Amounts have three figures, as in tables and charts
 * everywhere: with two, the difference that the next sentence names would not be the difference of the bars.
 */
function costRows(named: readonly (Named & { option: OptionResult })[], { currency }: Pick<Facts, "currency">): CostPicture["rows"] {
  const money = (amount: number) => totalMoney(amount, currency);
  const widest = Math.max(...named.flatMap(({ option: { totalCost } }) => [totalCost.mean, totalCost.p90])) || 1;
  return named.map(({ option, ...row }) => ({
    ...row,
    visible: option.visibleCost.mean / widest,
    invisible: option.invisibleCost.mean / widest,
    low: option.totalCost.p10 / widest,
    high: option.totalCost.p90 / widest,
    amount: money(option.totalCost.mean),
    amountNote: amountNote(invisibleShare(option)),
    lowText: money(option.totalCost.p10),
    highText: money(option.totalCost.p90),
  }));
}

/** Whether both sides cost and take the same, as where no mail of any kind is asked for. */
function isAlike({ owned, hosted }: Facts): boolean {
  const told = ({ totalCost: { mean, p10, p90 }, hoursPerMonth: { p50 } }: OptionResult) => [mean, p10, p90, p50];
  const bought = told(hosted);
  return told(owned).every((value, at) => value === bought[at]);
}

/** Every text of the picture that holds a figure, so that a finding repeats none. */
export function figuresOf(picture: AnswerPicture | null): string[] {
  if (picture === null) return [];
  const { rows, hours } = picture;
  return [...rows.flatMap((row) => [row.amount, row.amountNote, row.lowText, row.highText]), ...hours.map(({ value }) => value)];
}
