import type { Changing } from "@/lib/link/origin";
import { DETAILS } from "@/lib/wording/pages/result";
import { HEAD_LINKS } from "@/lib/wording/proof/rest";
import { under } from "../addresses";
import { Limits } from "../limits";
import { AnswerGroups } from "../proof/answer-groups";
import { CheapestOption } from "../proof/cheapest";
import { Circuit } from "../proof/circuit";
import { FindOut } from "../proof/find-out";
import { Rule } from "../proof/rule";
import { Sides } from "../proof/sides";
import { SourceList } from "../proof/source-list";
import { Turning } from "../proof/turn";
import { Tally, Versions } from "../proof/versions";
import { ProofPage, type ResultPageProps } from "./proof-page";
import "../proof/proof.css";
import "../proof/lists.css";

/** For the sceptic: the rule point by point, both cases, what would turn it, and what all of it rests on. */
export function Proof({ report, resultAt, currencies, code, draftCode }: ResultPageProps & Changing) {
  const { head, rule, turn, cheapest, findOut, answers, sources, versions } = report.proof;
  return (
    <div className="proof">
      <ProofPage
        page="proof"
        report={report}
        resultAt={resultAt}
        currencies={currencies}
        finding={head.heading}
        lead={[head.money]}
        beside={
          <>
            <Tally rows={head.figures} />
            <p className="doors-in-line screen-only">
              <a href={under(resultAt, DETAILS.rule.path)}>{HEAD_LINKS.rule}</a>
              <a href={under(resultAt, "/assessment.json")}>{HEAD_LINKS.json}</a>
              <a href={under(resultAt, "/decision.md")}>{HEAD_LINKS.record}</a>
            </p>
          </>
        }
        picture={<Circuit rule={rule} heading={report.answer.words.conditions.heading} />}
        without={["motives"]}
      >
        <Rule rule={rule} goLive={report.goLive} resultAt={resultAt} />
        <Sides caseFor={report.caseFor} caseAgainst={report.caseAgainst} />
        <Turning turn={turn} resultAt={resultAt} />
        <CheapestOption cheapest={cheapest} resultAt={resultAt} />
        <FindOut findOut={findOut} resultAt={resultAt} />
        <AnswerGroups answers={answers} own={report.own} code={code} draftCode={draftCode} resultAt={resultAt} />
        <SourceList sources={report.sources} summary={sources} resultAt={resultAt} />
        <Limits notModelled={report.notModelled} />
        <Versions versions={versions} />
      </ProofPage>
    </div>
  );
}
