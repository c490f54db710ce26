import { type LiveChart, liveChart } from "../charts/live";
import { type Assessment, type BySize, CONDITIONS, type ConditionId, type Figures, type Status } from "../model";
import type { OptionId } from "../questionnaire/ids";
import type { Scenario } from "../questionnaire/scenario";
import { costByOption, lossExceedance } from "../report/chart-series";
import { crossoverChart } from "../report/crossover-chart";
import { type Facts, factsOf } from "../wording/facts";
import { chance, totalMoney, totalRange } from "../wording/format";
import { FIGURES } from "../wording/pages/explore";
import { worstYear } from "../wording/result/chart-text";
import { HOURS_FIGURES, inEightOfTen, overHorizon, priceInOneLine, priceLabel } from "../wording/result/money";
import { CONDITION_NAMES, OPTION_NAMES, OWNING, STATUS_LABELS } from "../wording/result/names";
import { VERDICT_LABELS, verdictSentence, verdictTitle } from "../wording/result/verdict";
import type { FigureId } from "../wording/types";

/** A figure as it is shown, and the number behind it for comparing. Money is to three figures, as the result page has it. */
export type Amount = { text: string; value: number };

export type ShownFigure = Amount & { id: FigureId; label: string; kind: "money" | "hours" | "chance"; note?: string };

/** What the page shows of an assessment: finished words and figures, and the series of two charts. Survives a structured clone. */
export type View = {
  /** `title` is the verdict in a few words. */
  verdict: { option: OptionId; label: string; title: string; sentence: string };
  conditions: { id: ConditionId; name: string; status: Status; statusLabel: string }[];
  /** What control costs, in one line with its range. */
  price: string;
  figures: ShownFigure[];
  /** "over three years" */
  period: string;
  options: { id: OptionId; name: string; low: string; middle: string; high: string; average: Amount }[];
  charts: { cost: LiveChart; loss: LiveChart };
};

const NO_SIZES: BySize = { crossoverMailboxes: null, crossings: [], costBySize: [] };

/** Sizes, other plans, drivers and flips are told elsewhere; nothing here reads them. */
function factsWith(scenario: Scenario, figures: Figures, sizes: BySize): Facts {
  const assessment: Assessment = { ...figures, ...sizes, hostedAtCheapestPlans: null, drivers: [], worthFindingOut: [], flips: [] };
  return factsOf(scenario, assessment);
}

/** The figures of a scenario in the words and to the digits of its report. */
export function viewOf(scenario: Scenario, figures: Figures): View {
  const facts = factsWith(scenario, figures, NO_SIZES);
  const { recommendation, conditions } = figures;
  return {
    verdict: {
      option: recommendation.option,
      label: VERDICT_LABELS[recommendation.verdict],
      title: verdictTitle(facts),
      sentence: verdictSentence(facts),
    },
    conditions: CONDITIONS.map((id) => {
      const { status } = conditions[id];
      return { id, name: CONDITION_NAMES[id], status, statusLabel: STATUS_LABELS[status] };
    }),
    price: priceInOneLine(facts),
    figures: shownFigures(facts),
    period: overHorizon(facts),
    options: optionCosts(facts),
    charts: { cost: drawn(costByOption(facts)), loss: drawn(lossExceedance(facts)) },
  };
}

/** The crossover chart of a scenario, whose sizes are worked out apart. */
export function crossoverView(scenario: Scenario, figures: Figures, sizes: BySize): LiveChart {
  return drawn(crossoverChart(factsWith(scenario, figures, sizes)));
}

/** What is drawn and said of a chart, without its table. */
function drawn(chart: LiveChart): LiveChart {
  return { ...liveChart(chart), summary: chart.summary };
}

function shownFigures(facts: Facts): ShownFigure[] {
  const { assessment, currency, owned, hosted, ownedId } = facts;
  const { priceOfControl, cheaperThanHosted } = assessment;
  const owning = OWNING[ownedId];
  const price: ShownFigure = {
    id: "price",
    kind: "money",
    label: FIGURES.price(priceLabel(facts), overHorizon(facts)),
    ...money(priceOfControl.mean, currency),
    note: inEightOfTen(totalRange(priceOfControl.p10, priceOfControl.p90, currency)),
  };
  const hoursOf = (id: FigureId, label: string, { p50, p80 }: { p50: number; p80: number }): ShownFigure => ({
    id,
    kind: "hours",
    label,
    text: HOURS_FIGURES.value(p50),
    value: p50,
    note: HOURS_FIGURES.note(p80),
  });
  return [
    price,
    { id: "chance", kind: "chance", label: FIGURES.chance(owning), text: chance(cheaperThanHosted), value: cheaperThanHosted },
    hoursOf("hours", FIGURES.hours(owning), owned.hoursPerMonth),
    hoursOf("hosted-hours", FIGURES.hostedHours, hosted.hoursPerMonth),
    hoursOf("added-hours", FIGURES.addedHours, owned.addedHoursPerMonth),
    {
      id: "bad-year",
      kind: "money",
      label: FIGURES.badYear(owning),
      ...money(worstYear(facts), currency),
    },
  ];
}

function optionCosts(facts: Facts): View["options"] {
  const { assessment, currency } = facts;
  return facts.options.map((id) => {
    const { mean, p10, p50, p90 } = assessment.options[id].totalCost;
    return {
      id,
      name: OPTION_NAMES[id],
      low: totalMoney(p10, currency),
      middle: totalMoney(p50, currency),
      high: totalMoney(p90, currency),
      average: money(mean, currency),
    };
  });
}

/** An amount to the digits of its text, so that differences are those that a reader would work out. */
function money(value: number, currency: Facts["currency"]): Amount {
  return { text: totalMoney(value, currency), value: Math.round(Number(value.toPrecision(3))) };
}
