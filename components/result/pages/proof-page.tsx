import type { ReactNode } from "react";
import type { Report } from "@/lib/report/types";
import { HEADER, PAGE_OF, PAGES, type PageName, SECTION_WORDS, type SectionName } from "@/lib/wording/pages/result";
import type { CurrencyChoice } from "@/lib/wording/result/currency";
import { Cautions } from "../cautions";
import { Contents } from "../contents";
import { Conversion, Currencies } from "../currencies";
import { OwnAssumptions } from "../own-assumptions";
import { PagesNav } from "./pages-nav";

const SECTION_NAMES = Object.keys(SECTION_WORDS) as SectionName[];

/** What every page of a result gets. */
export type ResultPageProps = {
  report: Report;
  /** The address of the result in the view that is shown. */
  resultAt: string;
  /** What amounts can be shown in. */
  currencies: readonly CurrencyChoice[];
};

/**
 * One of the three proofs. The verdict in a line, so that the page can be sent alone; what the page finds beside one picture of it; the
 * links to its sections; then the sections.
 */
export function ProofPage({
  page,
  report,
  resultAt,
  currencies,
  finding,
  lead = [],
  beside,
  picture,
  without = [],
  sections = SECTION_NAMES.filter((name) => PAGE_OF[name] === page && !without.includes(name)),
  children,
}: ResultPageProps & {
  page: Exclude<PageName, "answer">;
  /** What this page finds, as its heading. */
  finding: string;
  /** What else to know at once, in a sentence or two. */
  lead?: readonly (string | undefined)[];
  /** Below that: a few figures, files. */
  beside?: ReactNode;
  picture?: ReactNode;
  /** Sections that this result does not have. */
  without?: readonly SectionName[];
  /** Its sections, where their order is not that of all results. */
  sections?: readonly SectionName[];
  children: ReactNode;
}) {
  return (
    <article className="result">
      <PagesNav page={page} resultAt={resultAt} />
      <OneLine report={report} resultAt={resultAt} />
      <Conversion conversion={report.conversion} currencies={currencies} resultAt={resultAt} />
      <div className="finding">
        <div>
          <h1>{finding}</h1>
          {lead.map((sentence) =>
            sentence === undefined ? null : (
              <p key={sentence} className="lead">
                {sentence}
              </p>
            ),
          )}
          {beside}
        </div>
        {picture ? <div>{picture}</div> : null}
      </div>
      <OwnAssumptions own={report.own} resultAt={resultAt} />
      <Cautions cautions={report.cautions} />
      <Contents sections={sections} />
      {children}
      <Currencies currencies={currencies} resultAt={resultAt} path={PAGES[page].path} />
    </article>
  );
}

/** The verdict in a line with the way to the answer: any page of a result can be sent alone. */
export function OneLine({ report, resultAt }: Pick<ResultPageProps, "report" | "resultAt">) {
  const { act, why } = report.answer.words;
  return (
    <p className="one-line">
      <b>{act}</b> {why}{" "}
      <a href={resultAt} className="screen-only">
        {HEADER.toAnswer}
      </a>
    </p>
  );
}
