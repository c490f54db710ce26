import type { Paper } from "@/components/documents/pdf/document";
import { summaryFileName } from "@/components/documents/pdf/file-name";
import { renderPdf } from "@/components/documents/pdf/render";
import { renderCard } from "@/components/documents/preview/card";
import { ResultCard } from "@/components/documents/preview/result-card";
import type { KeptFigures, StoredScenario } from "@/lib/data/kept-model-1";
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
  standardDraws,
  type ThenAndNow,
  thenAndNow,
} from "@/lib/model";

import type { Scenario, VerdictStamp } from "@/lib/questionnaire/scenario";
import { derive } from "@/lib/report/numbers/derive";
import { buildReport } from "@/lib/report/report";
import { keptFiguresOf } from "./kept-models";

/**
 * Work that takes too long for the event loop. Each task is a function of plain data, so that it runs the same on a thread, where `pool.ts`
 * sends it, and in a test.
 */

/** Futures of the estimate on the review: enough to be near the result's figures, and quick. */
const REVIEW_FUTURES = 512;

/** A whole assessment, verified flips included. */
function assessed(scenario: Scenario): Assessment {
  return assess(scenario);
}

/** The verdict alone, as a link carries it. */
function verdict(scenario: Scenario): VerdictStamp {
  const { option, verdict } = evaluate(scenario).recommendation;
  return { option, verdict };
}

/** The verdict by the rule, without what does not decide it. */
function ruleVerdict(scenario: Scenario): VerdictStamp {
  const { option, verdict } = applyRule(scenario, BOOK, standardDraws).verdict;
  return { option, verdict };
}

/** What the answers that are still open cost, estimated. */
function openCost(given: Parameters<typeof evaluateOpenAnswers>[0]): OpenCost {
  return evaluateOpenAnswers(given, BOOK, standardDraws.fewer(REVIEW_FUTURES));
}

/** How one number of a result came about; undefined for one that this result does not have. */
function derived({ id, scenario, assessment, today }: { id: string; scenario: Scenario; assessment: Assessment; today: string }) {
  return derive(id, scenario, assessment, today);
}

/** @param cached assessments of the two at the newest prices, where there are some */
function compared({
  scenarios,
  cached,
}: {
  scenarios: readonly [Scenario, Scenario];
  cached: readonly [Assessment | null, Assessment | null];
}): Comparison {
  return compare(scenarios, BOOK, standardDraws, cached);
}

/** What the model of a link's own version says, undefined where it is not kept. */
function figuresThen({ modelVersion, stored }: { modelVersion: string; stored: StoredScenario }): Promise<KeptFigures | undefined> {
  return keptFiguresOf(modelVersion, stored);
}

type Changing = { made: Made; shown: Assessment; ofThen?: KeptFigures; versions: readonly string[] };

/**
 * @param shown an assessment of the same answers, at either price date
 * @param ofThen what the model of then says
 */
function changedSince({ made, shown, ofThen, versions }: Changing): ThenAndNow | undefined {
  return thenAndNow(made, { evaluated: [shown], ofThen, versions });
}

/** @param link the whole address that is printed @returns the PDF and a name to keep it under */
async function printed({
  scenario,
  assessment,
  link,
  paper,
}: {
  scenario: Scenario;
  assessment: Assessment;
  link: string;
  paper: Paper;
}): Promise<{ bytes: Uint8Array<ArrayBuffer>; name: string }> {
  const report = buildReport(scenario, assessment, scenario.priceDate);
  return { bytes: await renderPdf(report, link, paper), name: summaryFileName(report) };
}

/** The picture that chat programs show of a result. */
function pictured({ scenario, assessment }: { scenario: Scenario; assessment: Assessment }): Promise<Uint8Array<ArrayBuffer>> {
  return renderCard(<ResultCard report={buildReport(scenario, assessment, scenario.priceDate)} />);
}

/** Does nothing: a thread that can run it can run the rest. */
const ready = (): void => undefined;

export const TASKS = { ready, assessed, verdict, ruleVerdict, openCost, derived, compared, figuresThen, changedSince, printed, pictured };

export type Tasks = typeof TASKS;
