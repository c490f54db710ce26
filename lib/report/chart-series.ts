import { NUMBER } from "../model";
import type { OptionId } from "../questionnaire/ids";
import { CHART_TEXT } from "../wording/chart-labels";
import type { Facts } from "../wording/facts";
import { totalMoney } from "../wording/format";
import {
  costClaim,
  costSummary,
  cumulativeClaim,
  cumulativeSummary,
  lossClaim,
  lossSummary,
  worstYear,
} from "../wording/result/chart-text";
import { OPTION_NAMES } from "../wording/result/names";
import { COST_BY_OPTION, CUMULATIVE_COST, LOSSES, VISIBILITY_LABELS } from "../wording/result/tables";
import { fromTo } from "../wording/words";
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
  const options = facts.options;
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
    caption: COST_BY_OPTION.caption,
    columns: [
      text(COST_BY_OPTION.option),
      number(VISIBILITY_LABELS.visible),
      number(VISIBILITY_LABELS.invisible),
      number(COST_BY_OPTION.total),
      number(COST_BY_OPTION.low),
      number(COST_BY_OPTION.high),
    ],
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
    return [totalMoney(mean, currency), fromTo(totalMoney(p10, currency), totalMoney(p90, currency))];
  };
  const table: Table = {
    caption: CUMULATIVE_COST.caption,
    columns: [number(CUMULATIVE_COST.month), ...lines.flatMap((line) => [number(line.label), number(CUMULATIVE_COST.range(line.label))])],
    rows: months.map((month) => [String(month), ...cells(hosted, month), ...cells(owned, month)]),
    numbers: months.map(() => [null, ...lines.flatMap(({ option }) => [NUMBER.total(option), null])]),
  };
  return { id: "cumulative-cost", title: cumulativeClaim(facts), summary: cumulativeSummary(facts), table, currency, lines };
}

const YEARS = ["mean", "p50", "p95", "es95", "p99"] as const;

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
    caption: LOSSES.caption,
    columns: [text(LOSSES.year), ...curves.map((curve) => number(curve.label))],
    rows: YEARS.map((year) => [
      LOSSES.years[year],
      ...pair(facts).map((option) => totalMoney(assessment.options[option].incidentLossPerYear[year], currency)),
    ]),
    numbers: YEARS.map(() => [null, ...pair(facts).map((option) => NUMBER.losses(option))]),
  };
  const neededLoss = worstYear(facts);
  const chart = {
    id: "loss-exceedance" as const,
    title: lossClaim(facts),
    summary: lossSummary(facts),
    table,
    currency,
    curves,
    neededLoss,
    neededLossLabel: CHART_TEXT.needed(totalMoney(neededLoss, currency)),
  };
  if (answers.bearableLoss === "not-sure") return chart;
  const bearableLossLabel = CHART_TEXT.bearable(totalMoney(answers.bearableLoss, currency));
  return { ...chart, bearableLoss: answers.bearableLoss, bearableLossLabel };
}

/**
 * The charts of the result, with claims and tables that say in words and figures what the marks say; the futures only where there is
 * something to own, the sizes only where there are mailboxes, the tornado only where it has bars.
 */
export function buildCharts(facts: Facts): Chart[] {
  const futures = futuresChart(facts);
  const tornado = tornadoChart(facts);
  return [
    ...(futures ? [futures] : []),
    costByOption(facts),
    cumulativeCost(facts),
    ...(facts.hasPeople ? [crossoverChart(facts)] : []),
    ...(tornado ? [tornado] : []),
    lossExceedance(facts),
    silentFailureChart(facts),
    lostMailChart(facts),
  ];
}
