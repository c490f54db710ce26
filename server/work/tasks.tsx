import type { Paper } from "@/components/documents/pdf/document";
import { summaryFileName } from "@/components/documents/pdf/file-name";
import { renderPdf } from "@/components/documents/pdf/render";
import { renderCard } from "@/components/documents/preview/card";
import { renderChart } from "@/components/documents/preview/chart-picture";
import { ResultCard } from "@/components/documents/preview/result-card";
import type { StoredScenario } from "@/lib/data/kept-model-1";
import type { AnyKeptFigures } from "@/lib/data/kept-models";
import { BOOK } from "@/lib/data/price-book";

import {
  type Assessment,
  applyRule,
  assess,
  type Comparison,
  compare,
  evaluate,
  evaluateOpenAnswers,
  type Made,
  type OpenCost,
  type Shown,
  standardDraws,
  type ThenAndNow,
  thenAndNow,
} from "@/lib/model";

import type { Scenario, VerdictStamp } from "@/lib/questionnaire/scenario";
import { derive } from "@/lib/report/numbers/derive";
import { buildReport } from "@/lib/report/report";
import type { Chart } from "@/lib/report/types";
import type { Draws } from "@/lib/simulation/draws";
import { keptFiguresOf } from "./kept-models";

/**
 * Work that takes too long for the event loop. Each task is a function of plain data, so that it runs the same on a thread, where `pool.ts`
 * sends it, and in a test.
 */

/** Futures of the estimate on the review: enough to be near the result's figures, and quick. */
const REVIEW_FUTURES = 512;

type Changing = { made: Made; shown: Assessment; ofThen?: AnyKeptFigures; versions: readonly string[] };

/** @param link the whole address that is printed @returns the PDF and a name to keep it under */
async function printed({
  scenario,
  assessment,
  counted,
  link,
  paper,
}: Shown & { link: string; paper: Paper }): Promise<{ bytes: Uint8Array<ArrayBuffer>; name: string }> {
  const report = buildReport(scenario, assessment, scenario.priceDate, counted);
  return { bytes: await renderPdf(report, link, paper), name: summaryFileName(report) };
}

/** The picture that chat programs show of a result. @param name of the worked example, where it is one */
function pictured({ scenario, assessment, counted, name }: Shown & { name?: string }): Promise<Uint8Array<ArrayBuffer>> {
  return renderCard(<ResultCard report={buildReport(scenario, assessment, scenario.priceDate, counted)} {...(name ? { name } : {})} />);
}

/** A chart of a result as a picture, with lines below. */
const charted = ({ chart, foot }: { chart: Chart; foot: readonly string[] }): Promise<Uint8Array<ArrayBuffer>> => renderChart(chart, foot);

/** Does nothing: a thread that can run it can run the rest. */
const ready = (): void => undefined;

/** All tasks, with what they simulate on these draws. */
export function tasksOn(draws: Draws) {
  return {
    ready,
    printed,
    pictured,
    charted,

    /** A whole assessment, verified flips included. */
    assessed: (scenario: Scenario): Assessment => assess(scenario, BOOK, draws),

    /** The verdict alone, as a link carries it. */
    verdict: (scenario: Scenario): VerdictStamp => stampOf(evaluate(scenario, BOOK, draws).recommendation),

    /** The verdict by the rule, without what does not decide it. */
    ruleVerdict: (scenario: Scenario): VerdictStamp => stampOf(applyRule(scenario, BOOK, draws).verdict),

    /** What the answers that are still open cost, estimated. */
    openCost: (given: Parameters<typeof evaluateOpenAnswers>[0]): OpenCost => evaluateOpenAnswers(given, BOOK, draws.fewer(REVIEW_FUTURES)),

    /** How one number of a result came about; undefined for one that this result does not have. */
    derived: ({ id, scenario, assessment, counted, today }: Shown & { id: string; today: string }) =>
      derive(id, scenario, assessment, today, BOOK, draws, counted),

    /** @param cached assessments of the two at the newest prices, where there are some */
    compared: ({
      scenarios,
      cached,
    }: {
      scenarios: readonly [Scenario, Scenario];
      cached: readonly [Assessment | null, Assessment | null];
    }): Comparison => compare(scenarios, BOOK, draws, cached),

    /** What the model of a link's own version says, undefined where it is not kept. */
    figuresThen: ({ modelVersion, stored }: { modelVersion: string; stored: StoredScenario }): Promise<AnyKeptFigures | undefined> =>
      keptFiguresOf(modelVersion, stored),

    /**
     * @param shown an assessment of the same answers, at either price date
     * @param ofThen what the model of then says
     */
    changedSince: ({ made, shown, ofThen, versions }: Changing): ThenAndNow | undefined =>
      thenAndNow(made, { evaluated: [shown], ofThen, versions, draws }),
  };
}

const stampOf = ({ option, verdict }: VerdictStamp): VerdictStamp => ({ option, verdict });

/** What the product runs: everything on the draws of every assessment. */
export const TASKS = tasksOn(standardDraws);

export type Tasks = typeof TASKS;
