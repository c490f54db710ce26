import { suggestedReview } from "@/lib/formats/decision/review";
import type { Report } from "@/lib/report/types";
import { exploreAddress, under } from "./addresses";
import { AnswersList } from "./answers";
import { CaseForAgainst } from "./case-for-against";
import { Cautions } from "./cautions";
import { ChartsSection } from "./charts-section";
import { ConditionsDetail } from "./conditions-detail";
import { Conversion } from "./currencies";
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
import type { CurrencyChoice } from "@/lib/wording/result/currency";

const SECTION_NAMES = Object.keys(SECTION_WORDS) as SectionName[];

type Props = {
  report: Report;
  code: string;
  resultAt: string;
  currencies: readonly CurrencyChoice[];
  link: string;
  draftCode: string;
};

/**
 * The whole result as one memo, in reading order.
 *
 * @param link the absolute address of this page, as it is passed on: always that of the answers’ own currency
 * @param resultAt the address of the result in the view that is shown
 * @param currencies what amounts can be shown in
 * @param draftCode the same answers as a draft, for the Change links
 */
export function Result({ report, code, resultAt, currencies, link, draftCode }: Props) {
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
        resultAt={resultAt}
        pdfHref={under(resultAt, "/summary.pdf")}
        exploreHref={exploreAddress(resultAt)}
        currencies={currencies}
      >
        <Conversion conversion={report.conversion} currencies={currencies} resultAt={resultAt} />
        <OwnAssumptions own={report.own} resultAt={resultAt} />
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
            resultAt={resultAt}
          />
          <CaseForAgainst caseFor={report.caseFor} caseAgainst={report.caseAgainst} />
          <Flips claim={claims.flips} flips={report.flips} resultAt={resultAt} />
          <ConditionsDetail claim={claims.conditions} conditions={report.conditions} goLive={report.goLive} resultAt={resultAt} />
          {sections.includes("motives") ? <Motives motives={report.motives} /> : null}
          <ChartsSection
            section="cost"
            claim={claims.cost}
            charts={report.charts}
            resultAt={resultAt}
            table={report.costLines}
            tableSummary={TABLES.costLines}
          />
          <Drivers claim={claims.drivers} charts={report.charts} resultAt={resultAt} sensitivity={report.sensitivity} />
          <ChartsSection
            section="risk"
            claim={claims.risk}
            charts={report.charts}
            resultAt={resultAt}
            table={report.incidents}
            tableSummary={TABLES.incidents}
          />
          <OwnershipMap claim={claims.ownership} ownership={report.ownership} />
          <Unknowns claim={claims.unknowns} unknowns={report.unknowns} sensitivity={report.sensitivity} resultAt={resultAt} />
          <WhatToBuy buying={report.buying} resultAt={resultAt} />
          <NextSteps nextSteps={report.nextSteps} />
          {report.drills ? <DrillSheets drills={report.drills} /> : null}
          {report.exitReadiness ? <ExitReadiness exitReadiness={report.exitReadiness} /> : null}
          <AnswersList answers={report.answers} own={report.own} draftCode={draftCode} />
          <ShareBox link={link} title={report.title} code={code} resultAt={resultAt} review={suggestedReview(report).on} />
          <Limits notModelled={report.notModelled} />
          <Sources sources={report.sources} sourceNotes={report.sourceNotes} versions={report.versions} resultAt={resultAt} />
        </div>
      </div>
    </article>
  );
}
