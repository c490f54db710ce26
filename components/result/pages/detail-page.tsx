import type { ReactNode } from "react";
import type { Changing } from "@/lib/link/origin";
import { DETAILS, type DetailName, PAGES } from "@/lib/wording/pages/result";
import { under } from "../addresses";
import { AnswersList } from "../answers";
import { ConditionsDetail } from "../conditions-detail";
import { CostLines } from "../cost-lines";
import { Conversion, Currencies } from "../currencies";
import { Flips } from "../flips";
import { Motives } from "../motives";
import { OwnershipTable } from "../ownership-map";
import { AllChecks, AllFailures, AllHours, WholeCharts } from "../running/details";
import { AllDrivers } from "../sensitivity";
import { Sources } from "../sources";
import { Unknowns } from "../unknowns";
import { VerdictInFull } from "../verdict-in-full";
import { Plans } from "../what-to-buy";
import "./money.css";
import { PagesNav } from "./pages-nav";
import { OneLine, type ResultPageProps } from "./proof-page";

type Props = ResultPageProps & Changing;

/** What is too long for a proof, whole, on a page of its own. */
const CONTENT: Record<DetailName, (props: Props) => ReactNode> = {
  plans: ({ report, resultAt }) => <Plans buying={report.buying} resultAt={resultAt} />,
  lines: ({ report, resultAt }) => <CostLines report={report} resultAt={resultAt} />,
  drivers: ({ report, resultAt }) => <AllDrivers charts={report.charts} sensitivity={report.sensitivity} resultAt={resultAt} />,
  hours: (props) => <AllHours {...props} />,
  failures: (props) => <AllFailures {...props} />,
  losses: (props) => <WholeCharts {...props} ids={["loss-exceedance"]} />,
  silence: (props) => <WholeCharts {...props} ids={["silent-failure", "lost-mail"]} />,
  ownership: ({ report }) => <OwnershipTable ownership={report.ownership} />,
  checks: ({ report }) => <AllChecks report={report} />,
  rule: ({ report, resultAt }) => (
    <>
      <VerdictInFull verdict={report.verdict} />
      <ConditionsDetail conditions={report.conditions} goLive={report.goLive} resultAt={resultAt} />
    </>
  ),
  changes: ({ report, resultAt }) => <Flips claim={report.proof.turn.heading} flips={report.flips} resultAt={resultAt} />,
  "find-out": ({ report: { proof, unknowns, sensitivity }, resultAt }) => (
    <Unknowns claim={proof.findOut.heading} unknowns={unknowns} sensitivity={sensitivity} resultAt={resultAt} />
  ),
  answers: ({ report: { answers, own, motives }, code, draftCode }) => (
    <>
      <AnswersList answers={answers} own={own} code={code} draftCode={draftCode} />
      {motives.length > 0 ? <Motives motives={motives} /> : null}
    </>
  ),
  sources: ({ report: { sources, sourceNotes, versions }, resultAt }) => (
    <Sources sources={sources} sourceNotes={sourceNotes} versions={versions} resultAt={resultAt} />
  ),
};

/** One such page: the verdict in a line, the way back to the proof that it belongs to, its content. */
export function DetailPage({ detail, ...props }: Props & { detail: DetailName }) {
  const { report, resultAt, currencies } = props;
  const { of, path, heading } = DETAILS[detail];
  return (
    <article className="result">
      <PagesNav resultAt={resultAt} />
      <OneLine report={report} resultAt={resultAt} />
      <Conversion conversion={report.conversion} currencies={currencies} resultAt={resultAt} />
      <p className="screen-only mt-6 text-sm">
        <a href={under(resultAt, PAGES[of].path)} className="inline-block py-1.5">
          ← {PAGES[of].name}
        </a>
      </p>
      <h1 className="mt-2 text-2xl">{heading}</h1>
      {CONTENT[detail](props)}
      <Currencies currencies={currencies} resultAt={resultAt} path={path} />
    </article>
  );
}
