import { Fragment, type ReactNode } from "react";
import type { SectionName } from "@/lib/wording/pages/result";
import { DrillTable } from "../drills";
import { ExitReadiness } from "../exit-readiness";
import { Hours } from "../hours";
import { NextSteps } from "../next-steps";
import { OwnershipMap } from "../ownership-map";
import { Losses, Silence } from "../running/curve-sections";
import { Effort } from "../running/effort";
import { Failures } from "../running/failures";
import { HoursPicture } from "../running/hours-picture";
import { ProofPage, type ResultPageProps } from "./proof-page";
import "./operation.css";

/** Whoever buys reads what is avoided and what remains, then what to do; whoever owns has decided, so work comes before the proof of it. */
const ORDER = {
  buy: ["hours", "failures", "risk", "silence", "ownership", "next", "drills", "exit"],
  own: ["hours", "drills", "next", "failures", "risk", "silence", "ownership", "exit"],
} as const satisfies Record<string, readonly SectionName[]>;

type Name = (typeof ORDER)["buy"][number];

/** For whoever would run it: the work, what fails and what that costs, who owns what, and what to do in which order. */
export function Operation({ report, resultAt, currencies }: ResultPageProps) {
  const { claims, drills, exitReadiness, running } = report;
  const isOwning = report.verdict.option !== "hosted";
  const sections: Record<Name, ReactNode> = {
    hours: <Hours hours={report.hours} added={running.added} resultAt={resultAt} />,
    failures: <Failures failures={running.failures} resultAt={resultAt} />,
    risk: <Losses claim={claims.risk} losses={running.losses} resultAt={resultAt} />,
    silence: <Silence silence={running.silence} resultAt={resultAt} />,
    ownership: <OwnershipMap claim={claims.ownership} ownership={report.ownership} resultAt={resultAt} />,
    next: <NextSteps nextSteps={report.nextSteps} />,
    drills: drills ? <DrillTable drills={drills} brief={!isOwning} resultAt={resultAt} /> : null,
    exit: exitReadiness ? <ExitReadiness exitReadiness={exitReadiness} resultAt={resultAt} /> : null,
  };
  const isThere = (name: Name) => sections[name] !== null;
  const order = ORDER[isOwning ? "own" : "buy"].filter(isThere);
  return (
    <ProofPage
      page="operation"
      report={report}
      resultAt={resultAt}
      currencies={currencies}
      finding={running.finding}
      lead={[running.lead]}
      beside={
        <>
          <Effort effort={running.effort} resultAt={resultAt} />
          {running.committed ? <p className="committed">{running.committed}</p> : null}
        </>
      }
      picture={running.hours ? <HoursPicture picture={running.hours} resultAt={resultAt} /> : undefined}
      sections={order}
    >
      {order.map((name) => (
        <Fragment key={name}>{sections[name]}</Fragment>
      ))}
    </ProofPage>
  );
}
