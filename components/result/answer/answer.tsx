import { buttonClass } from "@/components/ui/button";
import { OldFragment } from "@/components/ui/old-fragment";
import { type Changing, changeAddress } from "@/lib/link/origin";
import type { Report } from "@/lib/report/types";
import { ANSWER, HEADER, PAGE_OF, PAGES, type PageName, SECTION_WORDS, type SectionName } from "@/lib/wording/pages/result";
import { exploreAddress, under } from "../addresses";
import { Conversion } from "../currencies";
import { OwnAssumptions } from "../own-assumptions";
import { PagesNav } from "../pages/pages-nav";
import type { ResultPageProps } from "../pages/proof-page";
import { ShareButtons } from "../share-buttons";
import { ConditionMark } from "../status";
import { Picture } from "./picture";
import "./answer.css";

type Props = ResultPageProps & {
  /** The absolute address of this page, as it is passed on: always that of the answers’ own currency. */
  link: string;
  changing: Changing;
  /** Whose answers they are, where that is known: only of the worked examples. */
  example?: { name: string; story: string };
};

/** The first page of a result, for half a minute: what to do, why, what it costs, what would change it, and the doors to the proofs. */
export function Answer({ report, resultAt, currencies, link, changing, example }: Props) {
  const { words, picture, findings, counted } = report.answer;
  const { act, why, reason, unmet, firm, about, conditions, doFirst, change } = words;
  return (
    <article className="result">
      <OldFragment addresses={addressesOfSections(resultAt)} />
      <PagesNav {...(example ? {} : { page: "answer" })} resultAt={resultAt} />
      <div className="answer">
        <section className="verdict">
          <p className="about">{example ? ANSWER.example(example) : about}</p>
          <h1>
            <span className={act.length > LONG ? "act long" : "act"}>{act}</span> <span className="why">{why}</span>
          </h1>
          {unmet ? (
            <p className="unmet">
              <b>{unmet.claim}</b> {unmet.detail}
            </p>
          ) : null}
          <p>{reason}</p>
          <p className="firm">
            <b>{firm.label}</b> {firm.text}
          </p>
          <Conversion conversion={report.conversion} currencies={currencies} resultAt={resultAt} />
          <OwnAssumptions own={report.own} resultAt={resultAt} />
          {report.cautions.length > 0 ? (
            <p className="firm">
              <a href={under(resultAt, PAGES.money.path)}>{ANSWER.cautions(report.cautions.length)}</a>
            </p>
          ) : null}
        </section>
        <div>
          {picture ? <Picture picture={picture} /> : null}
          {counted ? <p className="counted">{counted}</p> : null}
        </div>
      </div>
      <Conditions conditions={conditions} />
      <div className="todo">
        <div className="thirds">
          <section>
            <h2>{ANSWER.doFirst}</h2>
            <ol>
              {doFirst.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
            <a className="go" href={`${under(resultAt, PAGES.operation.path)}#next`}>
              {ANSWER.allSteps}
            </a>
          </section>
          <section>
            <h2>{ANSWER.change}</h2>
            <p>{change.lead}</p>
            <ul>
              {change.items.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
            <a className="go" href={`${under(resultAt, PAGES.proof.path)}#flips`}>
              {ANSWER.allChanges}
            </a>
          </section>
          <section id="share">
            <h2>{ANSWER.share}</h2>
            <ShareButtons link={link} title={report.title} />
            <p className="ways">
              <a className={buttonClass("secondary")} href={under(resultAt, "/summary.pdf")}>
                {HEADER.pdf}
              </a>
              <a href={exploreAddress(resultAt)}>{ANSWER.explore}</a>
              <a href={changeAddress("review", changing)}>{ANSWER.changeAnswers}</a>
              <a href={under(resultAt, "/share")}>{ANSWER.moreWays}</a>
            </p>
            <noscript>
              <p className="note break-all select-all">{link}</p>
            </noscript>
            <p className="note">{ANSWER.shareNote}</p>
          </section>
        </div>
      </div>
      <Doors findings={findings} resultAt={resultAt} />
    </article>
  );
}

/** Characters from which the act is set smaller. */
const LONG = 26;

function Conditions({ conditions }: { conditions: Report["answer"]["words"]["conditions"] }) {
  return (
    <section className="conditions" aria-labelledby="conditions-at-a-glance">
      <h2 id="conditions-at-a-glance">{conditions.heading}</h2>
      <ul className="thirds">
        {conditions.items.map(({ id, name, status, statusLabel, text }) => (
          <li key={id}>
            <h3>
              <ConditionMark status={status} />
              {name}
            </h3>
            <p>
              <b className={status}>{statusLabel}.</b> {text}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What people do not expect, each with the page that proves it; the sections of that page are found here by their old names. */
function Doors({ findings, resultAt }: { findings: Report["answer"]["findings"]; resultAt: string }) {
  return (
    <section className="doors" aria-labelledby="findings">
      <h2 id="findings">{ANSWER.findings}</h2>
      <div className="thirds">
        {findings.map(({ page, figure, qualifier, said, door }) => (
          <section key={page}>
            {sectionsOf(page).map((name) => (
              <span key={name} id={name} />
            ))}
            <p className="figure">
              {figure} {qualifier ? <small>{qualifier}</small> : null}
            </p>
            <p className="said">{said}</p>
            <a className="go" href={under(resultAt, PAGES[page].path)}>
              {door}
            </a>
          </section>
        ))}
      </div>
    </section>
  );
}

const SECTION_NAMES = Object.keys(SECTION_WORDS) as SectionName[];
const sectionsOf = (page: PageName) => SECTION_NAMES.filter((name) => PAGE_OF[name] === page);

/** Where each section stands now, by its name. */
function addressesOfSections(resultAt: string): Record<string, string> {
  return Object.fromEntries(SECTION_NAMES.map((name) => [name, `${under(resultAt, PAGES[PAGE_OF[name]].path)}#${name}`]));
}
