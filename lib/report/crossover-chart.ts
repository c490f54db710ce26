import { NUMBER, type SizeCosts } from "../model";
import type { OptionId } from "../questionnaire/ids";
import type { Facts } from "../wording/facts";
import { whole } from "../wording/format";
import * as wording from "../wording/result/crossover";
import { OPTION_NAMES } from "../wording/result/names";
import { COST_BY_SIZE } from "../wording/result/tables";
import type { Chart } from "./chart-types";
import type { Table } from "./types";

const number = (label: string) => ({ label, numeric: true });

/** Cost of a mailbox and month over the number of mailboxes, every option a line, with the crossings of buying and the owned option. */
export function crossoverChart(facts: Facts): Extract<Chart, { id: "crossover" }> {
  const { assessment, currency, ownedId } = facts;
  const isStrong = (option: OptionId) => option === "hosted" || option === ownedId;
  const options = facts.options;
  const lines = options.map((option) => ({
    option,
    label: OPTION_NAMES[option],
    owned: option !== "hosted",
    strong: isStrong(option),
    points: assessment.costBySize.map((size) => ({ mailboxes: size.mailboxes, ...size[option] })),
  }));
  const crossings = facts.nothingToOwn ? [] : assessment.crossings;
  return {
    id: "crossover",
    title: wording.crossoverClaim(facts),
    summary: wording.crossoverSummary(facts),
    notes: wording.crossoverNotes(facts),
    table: sizeTable(facts, options),
    currency,
    lines,
    crossings: crossings.map(({ mailboxes }) => ({ mailboxes, label: wording.crossingLabel(mailboxes, crossings.length) })),
    ...(facts.mailboxes === null ? {} : { own: { mailboxes: facts.mailboxes, label: wording.ownLabel(facts) } }),
  };
}

function sizeTable(facts: Facts, options: readonly OptionId[]): Table {
  const { costBySize } = facts.assessment;
  const shown = costBySize.filter((size) => wording.TABLE_SIZES.includes(size.mailboxes));
  const each = (amount: number) => wording.eachText(facts, amount);
  const isCompared = (option: OptionId) => option === "hosted" || option === facts.ownedId;
  const cells = (size: SizeCosts, option: OptionId) => {
    const { mean, p10, p90 } = size[option];
    return isCompared(option) ? [each(mean), wording.eachRange(facts, p10, p90)] : [each(mean)];
  };
  const heading = (option: OptionId) =>
    isCompared(option) ? [number(OPTION_NAMES[option]), number(wording.rangeHeading(option))] : [number(OPTION_NAMES[option])];
  const sizes = shown.length > 0 ? shown : costBySize;
  return {
    caption: COST_BY_SIZE.caption,
    columns: [number(COST_BY_SIZE.mailboxes), ...options.flatMap(heading)],
    rows: sizes.map((size) => [whole(size.mailboxes), ...options.flatMap((option) => cells(size, option))]),
    numbers: sizes.map(() => [null, ...options.flatMap((option) => [NUMBER.crossover, ...(isCompared(option) ? [null] : [])])]),
  };
}
