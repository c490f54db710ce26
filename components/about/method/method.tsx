import { Notice } from "@/components/ui/notice";
import { ASSUMPTIONS } from "@/lib/data/assumptions";
import { CHANGE_LOG } from "@/lib/data/model-changes";
import { MODEL_VERSION } from "@/lib/data/model-versions";
import { BOOK, NEWEST_PRICE_DATE } from "@/lib/data/price-book";

import { DRAWS, INCIDENT_IDS, LINE_IDS } from "@/lib/model";

import { overdue } from "@/lib/report/method/review";
import { exactNumber } from "@/lib/wording/format";
import { EVIDENCE_LINK } from "@/lib/wording/pages/anchors";
import { HEADER, MODEL, NUMBERS, SECTIONS, STALE } from "@/lib/wording/pages/method";
import { CHANGES } from "@/lib/wording/pages/method-inputs";
import { NOT_MODELLED } from "@/lib/wording/result";
import { Assumptions, Figures, Prices, Trust } from "./inputs";
import { ModelDiagram } from "./model-diagram";
import { Labels, OwnedOption, Rule } from "./rule";
import { Section } from "./section";

/**
 * How the verdict is reached and where every number comes from, as one memo.
 *
 * @param today the day against which review dates are held
 */
export function Method({ today }: { today: string }) {
  const counts = {
    assumptions: ASSUMPTIONS.length,
    prices: BOOK.data.prices.length,
    lines: LINE_IDS.length,
    incidents: INCIDENT_IDS.length,
  };
  return (
    <article>
      <header className="pt-8 sm:pt-12">
        <p className="label">{HEADER.eyebrow}</p>
        <h1 className="mt-1 max-w-[46rem] text-3xl">{HEADER.title}</h1>
        <p className="mt-5 max-w-measure text-lg">{HEADER.lead}</p>
        <p className="mt-4 text-sm text-muted">{HEADER.versions(MODEL_VERSION, NEWEST_PRICE_DATE, exactNumber(DRAWS))}</p>
        <p className="mt-2 max-w-measure text-sm">
          <a href={EVIDENCE_LINK.href}>{EVIDENCE_LINK.page}</a>
        </p>
      </header>
      <StaleNotice today={today} />
      <nav aria-label={HEADER.outline} className="screen-only mt-10 border-t border-rule pt-3">
        <ul className="flex flex-wrap gap-x-5 text-sm">
          {Object.entries(SECTIONS).map(([name, { outline }]) => (
            <li key={name}>
              <a href={`#${name}`} className="inline-block py-1.5">
                {outline}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <Rule />
      <OwnedOption />
      <Labels />
      <Section name="model" wide={<ModelDiagram {...counts} />}>
        <p>{MODEL.text}</p>
      </Section>
      <Section
        name="numbers"
        wide={
          <div className="space-y-8">
            {NUMBERS.map(({ heading, paragraphs }) => (
              <div key={heading} className="memo">
                <h3 className="text-lg">{heading}</h3>
                <div className="prose">
                  {paragraphs.map((paragraph) => (
                    <p key={paragraph}>{paragraph}</p>
                  ))}
                </div>
              </div>
            ))}
          </div>
        }
      />
      <Section name="limits">
        <ul>
          {NOT_MODELLED.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </Section>
      <Trust />
      <Assumptions today={today} />
      <Figures />
      <Prices today={today} />
      <Changes />
    </article>
  );
}

/** What is past its review date today; nothing where nothing is. */
function StaleNotice({ today }: { today: string }) {
  const { prices, rates, assumptions } = overdue(BOOK, today);
  if (prices.length + rates.length + assumptions.length === 0) return null;
  return (
    <div className="mt-8 max-w-measure">
      <Notice tone="caution" heading={STALE.heading}>
        <p>{STALE.intro(today)}</p>
        {prices.length > 0 ? (
          <p>
            {STALE.prices(prices.length)}
            {prices.map((row, index) => (
              <span key={row.id}>
                {index > 0 ? ", " : ""}
                <a href={`#${row.id}`}>
                  {row.vendor} {row.plan}
                </a>{" "}
                ({row.reviewBy})
              </span>
            ))}
            .
          </p>
        ) : null}
        {rates.length > 0 ? (
          <p>
            {STALE.rates(rates.length)}
            {rates.map((rate) => rate.currency).join(", ")}.
          </p>
        ) : null}
        {assumptions.length > 0 ? <p>{STALE.assumptions(assumptions.length)}</p> : null}
      </Notice>
    </div>
  );
}

/** The versions of the model, newest first. */
function Changes() {
  return (
    <Section name="changes">
      <p>{CHANGES.intro}</p>
      {[...CHANGE_LOG].reverse().map(({ version, date, summary, changes, effect }) => (
        <div key={version} className="border-t border-rule pt-4">
          <h3 className="text-lg">{CHANGES.version(version)}</h3>
          <p className="text-sm text-muted">
            <time dateTime={date}>{date}</time>
          </p>
          <p className="mt-2">{summary}</p>
          <ul className="mt-2">
            {changes.map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
          <p className="mt-2 text-sm">
            {CHANGES.effect} {effect}
          </p>
        </div>
      ))}
    </Section>
  );
}
