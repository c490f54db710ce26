import { suggestedReview } from "@/lib/decision/review";
import type { Report } from "@/lib/report/types";
import { AnswersList } from "./answers";
import { CaseForAgainst } from "./case-for-against";
import { Cautions } from "./cautions";
import { ChartsSection } from "./charts-section";
import { ConditionsDetail } from "./conditions-detail";
import { DrillSheets } from "./drills";
import { ExitReadiness } from "./exit-readiness";
import { Flips } from "./flips";
import { Limits } from "./limits";
import { Motives } from "./motives";
import { NextSteps } from "./next-steps";
import { OutlineNav } from "./outline-nav";
import { OwnAssumptions } from "./own-assumptions";
import { OwnershipMap } from "./ownership-map";
import { PriceAndHours } from "./price-and-hours";
import { Drivers } from "./sensitivity";
import { ShareBox } from "./share-box";
import { Sources } from "./sources";
import { Unknowns } from "./unknowns";
import { VerdictHeader } from "./verdict-header";
import { WhatToBuy } from "./what-to-buy";
import { SECTION_WORDS, type SectionName, TABLES } from "./wording";

const SECTION_NAMES = Object.keys(SECTION_WORDS) as SectionName[];

/**
 * The whole result as one memo, in reading order.
 *
 * @param link the absolute address of this page, as it is passed on
 * @param draftCode the same answers as a draft, for the Change links
 */
export function Result({ report, code, link, draftCode }: { report: Report; code: string; link: string; draftCode: string }) {
  const pdfHref = `/r/${code}/summary.pdf`;
  const chartsHref = `/r/${code}/charts`;
  const isLeftOut: Partial<Record<SectionName, boolean>> = {
    motives: report.motives.length === 0,
    drills: report.drills === undefined,
    exit: report.exitReadiness === undefined,
  };
  const sections = SECTION_NAMES.filter((name) => !isLeftOut[name]);
  return (
    <article>
      <VerdictHeader verdict={report.verdict} price={report.priceOfControl.headline} conditions={report.conditions} pdfHref={pdfHref} />
      <OwnAssumptions own={report.own} code={code} />
      <Cautions cautions={report.cautions} />
      <OutlineNav sections={sections} />
      <PriceAndHours priceOfControl={report.priceOfControl} options={report.options} hours={report.hours} />
      <CaseForAgainst caseFor={report.caseFor} caseAgainst={report.caseAgainst} />
      <Flips flips={report.flips} code={code} />
      <ConditionsDetail conditions={report.conditions} goLive={report.goLive} />
      {sections.includes("motives") ? <Motives motives={report.motives} /> : null}
      <ChartsSection section="cost" charts={report.charts} filesAt={chartsHref} table={report.costLines} tableSummary={TABLES.costLines} />
      <Drivers charts={report.charts} filesAt={chartsHref} sensitivity={report.sensitivity} />
      <ChartsSection section="risk" charts={report.charts} filesAt={chartsHref} table={report.incidents} tableSummary={TABLES.incidents} />
      <OwnershipMap ownership={report.ownership} />
      <Unknowns unknowns={report.unknowns} sensitivity={report.sensitivity} />
      <WhatToBuy buying={report.buying} />
      <NextSteps nextSteps={report.nextSteps} />
      {report.drills ? <DrillSheets drills={report.drills} /> : null}
      {report.exitReadiness ? <ExitReadiness exitReadiness={report.exitReadiness} /> : null}
      <AnswersList answers={report.answers} own={report.own} draftCode={draftCode} />
      <ShareBox link={link} title={report.title} code={code} review={suggestedReview(report).on} />
      <Limits notModelled={report.notModelled} />
      <Sources sources={report.sources} sourceNotes={report.sourceNotes} versions={report.versions} code={code} />
    </article>
  );
}
