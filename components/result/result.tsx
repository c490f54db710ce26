import { suggestedReview } from "@/lib/formats/decision/review";
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
import "./result.css";
import { SECTION_WORDS, type SectionName, TABLES } from "@/lib/wording/pages/result";

const SECTION_NAMES = Object.keys(SECTION_WORDS) as SectionName[];

/**
 * The whole result as one memo, in reading order.
 *
 * @param link the absolute address of this page, as it is passed on
 * @param draftCode the same answers as a draft, for the Change links
 */
export function Result({ report, code, link, draftCode }: { report: Report; code: string; link: string; draftCode: string }) {
  const resultHref = `/r/${code}`;
  const pdfHref = `${resultHref}/summary.pdf`;
  const isLeftOut: Partial<Record<SectionName, boolean>> = {
    motives: report.motives.length === 0,
    drills: report.drills === undefined,
    exit: report.exitReadiness === undefined,
  };
  const { claims } = report;
  const sections = SECTION_NAMES.filter((name) => !isLeftOut[name]);
  return (
    <article className="result">
      <VerdictHeader
        verdict={report.verdict}
        summary={report.summary}
        price={report.priceOfControl.headline}
        conditions={report.conditions}
        resultAt={resultHref}
        pdfHref={pdfHref}
        exploreHref={`/r/${code}/explore`}
      >
        <OwnAssumptions own={report.own} code={code} />
      </VerdictHeader>
      <Cautions cautions={report.cautions} />
      <div className="chapters mt-12">
        <OutlineNav sections={sections} />
        <div className="min-w-0">
          <PriceAndHours
            claim={claims.price}
            charts={report.charts}
            priceOfControl={report.priceOfControl}
            options={report.options}
            hours={report.hours}
            resultAt={resultHref}
          />
          <CaseForAgainst caseFor={report.caseFor} caseAgainst={report.caseAgainst} />
          <Flips claim={claims.flips} flips={report.flips} code={code} resultAt={resultHref} />
          <ConditionsDetail claim={claims.conditions} conditions={report.conditions} goLive={report.goLive} resultAt={resultHref} />
          {sections.includes("motives") ? <Motives motives={report.motives} /> : null}
          <ChartsSection
            section="cost"
            claim={claims.cost}
            charts={report.charts}
            resultAt={resultHref}
            table={report.costLines}
            tableSummary={TABLES.costLines}
          />
          <Drivers claim={claims.drivers} charts={report.charts} resultAt={resultHref} sensitivity={report.sensitivity} />
          <ChartsSection
            section="risk"
            claim={claims.risk}
            charts={report.charts}
            resultAt={resultHref}
            table={report.incidents}
            tableSummary={TABLES.incidents}
          />
          <OwnershipMap claim={claims.ownership} ownership={report.ownership} />
          <Unknowns claim={claims.unknowns} unknowns={report.unknowns} sensitivity={report.sensitivity} resultAt={resultHref} />
          <WhatToBuy buying={report.buying} resultAt={resultHref} />
          <NextSteps nextSteps={report.nextSteps} />
          {report.drills ? <DrillSheets drills={report.drills} /> : null}
          {report.exitReadiness ? <ExitReadiness exitReadiness={report.exitReadiness} /> : null}
          <AnswersList answers={report.answers} own={report.own} draftCode={draftCode} />
          <ShareBox link={link} title={report.title} code={code} review={suggestedReview(report).on} />
          <Limits notModelled={report.notModelled} />
          <Sources sources={report.sources} sourceNotes={report.sourceNotes} versions={report.versions} code={code} />
        </div>
      </div>
    </article>
  );
}
