import { NUMBER, type YearlyLoss } from "../model";

import { OPTIONS, type OptionId } from "../questionnaire/ids";
import type { Facts } from "../wording/facts";
import { roundMoney, totalMoney } from "../wording/format";
import { costClaim, costSummary, cumulativeClaim, cumulativeSummary, lossClaim, lossSummary } from "../wording/result/chart-text";
import { OPTION_NAMES } from "../wording/result/names";
import { crossoverChart } from "./crossover-chart";
import { futuresChart } from "./futures-chart";
import { lostMailChart, silentFailureChart } from "./silence-charts";
import { tornadoChart } from "./tornado-chart";
import type { Chart, Table } from "./types";

const number = (label: string) => ({ label, numeric: true });
const text = (label: string) => ({ label, numeric: false });

const isOwned = (option: OptionId) => option !== "hosted";

/** What each option costs on average, visible and invisible, with the range of eight in ten futures. */
export function costByOption(facts: Facts): Extract<Chart, { id: "cost-by-option" }> {
  const { currency, assessment } = facts;
  const options = OPTIONS.filter((option) => option !== "sender" || facts.hasApplicationMail);
  const money = (value: number) => totalMoney(value, currency);
  const bars = options.map((option) => {
    const { totalCost, visibleCost, invisibleCost } = assessment.options[option];
    return {
      option,
      label: OPTION_NAMES[option],
      owned: isOwned(option),
      visible: visibleCost.mean,
      invisible: invisibleCost.mean,
      p10: totalCost.p10,
      p90: totalCost.p90,
      mean: totalCost.mean,
    };
  });
  const table: Table = {
    caption: "Average cost of each option; eight in ten futures lie between low and high",
    columns: [text("Option"), number("In quote or plan"), number("In neither"), number("Total"), number("Low"), number("High")],
    rows: bars.map((bar) => [bar.label, money(bar.visible), money(bar.invisible), money(bar.mean), money(bar.p10), money(bar.p90)]),
    numbers: bars.map(({ option }) => [null, ...Array.from({ length: 3 }, () => NUMBER.total(option)), null, null]),
  };
  return { id: "cost-by-option", title: costClaim(facts), summary: costSummary(facts, options), table, currency, bars };
}

/** Buying and the owned option: two lines stay readable where four do not. */
const pair = (facts: Facts): OptionId[] => ["hosted", facts.ownedId];

function cumulativeCost(facts: Facts): Chart {
  const { currency, assessment } = facts;
  const lines = pair(facts).map((option) => ({
    option,
    label: OPTION_NAMES[option],
    owned: isOwned(option),
    points: assessment.options[option].cumulative,
  }));
  const [hosted, owned] = lines;
  if (!hosted || !owned) throw new Error("The cumulative chart needs buying and the owned option.");
  const months = hosted.points.map((point) => point.month).filter((month) => month === 1 || month % 6 === 0);
  const at = (line: typeof hosted, month: number) => {
    const point = line.points.find((candidate) => candidate.month === month);
    if (!point) throw new Error(`The cumulative cost of "${line.option}" has no month ${month}.`);
    return point;
  };
  const cells = (line: typeof hosted, month: number) => {
    const { mean, p10, p90 } = at(line, month);
    return [totalMoney(mean, currency), `${totalMoney(p10, currency)} to ${totalMoney(p90, currency)}`];
  };
  const table: Table = {
    caption: "Cost so far: the average, and the range that holds eight in ten futures",
    columns: [number("Month"), ...lines.flatMap((line) => [number(line.label), number(`${line.label}, range`)])],
    rows: months.map((month) => [String(month), ...cells(hosted, month), ...cells(owned, month)]),
    numbers: months.map(() => [null, ...lines.flatMap(({ option }) => [NUMBER.total(option), null])]),
  };
  return { id: "cumulative-cost", title: cumulativeClaim(facts), summary: cumulativeSummary(facts), table, currency, lines };
}

const YEARS: readonly { label: string; of: (loss: YearlyLoss) => number }[] = [
  { label: "Average year", of: (loss) => loss.mean },
  { label: "Typical year", of: (loss) => loss.p50 },
  { label: "One year in twenty", of: (loss) => loss.p95 },
  { label: "One year in a hundred", of: (loss) => loss.p99 },
];

/** The chance of a year that loses more than an amount, when buying and when owning. */
export function lossExceedance(facts: Facts): Extract<Chart, { id: "loss-exceedance" }> {
  const { currency, assessment, answers } = facts;
  const curves = pair(facts).map((option) => ({
    option,
    label: OPTION_NAMES[option],
    owned: isOwned(option),
    points: assessment.options[option].lossExceedance,
  }));
  const table: Table = {
    caption: "Cash and revenue lost to incidents in a year, in all",
    columns: [text("Year"), ...curves.map((curve) => number(curve.label))],
    rows: YEARS.map(({ label, of }) => [
      label,
      ...pair(facts).map((option) => totalMoney(of(assessment.options[option].incidentLossPerYear), currency)),
    ]),
    numbers: YEARS.map(() => [null, ...pair(facts).map((option) => NUMBER.losses(option))]),
  };
  const chart = { id: "loss-exceedance" as const, title: lossClaim(facts), summary: lossSummary(facts), table, currency, curves };
  if (answers.bearableLoss === "not-sure") return chart;
  const bearableLossLabel = `You can bear ${roundMoney(answers.bearableLoss, currency)}`;
  return { ...chart, bearableLoss: answers.bearableLoss, bearableLossLabel };
}

/**
 * The charts of the result, with claims and tables that say in words and figures what the marks say; the futures only where there is
 * something to own, the tornado only where it has bars.
 */
export function buildCharts(facts: Facts): Chart[] {
  const futures = futuresChart(facts);
  const tornado = tornadoChart(facts);
  return [
    ...(futures ? [futures] : []),
    costByOption(facts),
    cumulativeCost(facts),
    crossoverChart(facts),
    ...(tornado ? [tornado] : []),
    lossExceedance(facts),
    silentFailureChart(facts),
    lostMailChart(facts),
  ];
}
