import type { ReactNode } from "react";
import { buttonClass } from "@/components/ui/button";
import type { Report } from "@/lib/report/types";
import { EXPLORE } from "@/lib/wording/pages/chart-figures";
import { HEADER } from "@/lib/wording/pages/result";
import type { CurrencyChoice } from "@/lib/wording/result/currency";
import { Currencies } from "./currencies";
import { NumberLink } from "./numbers/number-link";
import { ConditionStatus } from "./status";

/** Half a minute of reading: the verdict, how firm it is, the three conditions that decide, what control costs, what would change it, what to do. */
export function VerdictHeader({
  verdict,
  summary,
  price,
  conditions,
  resultAt,
  pdfHref,
  exploreHref,
  currencies,
  children,
}: Pick<Report, "verdict" | "summary" | "conditions"> & {
  /** The price of control in one line. */
  price: string;
  /** The address of the result. */
  resultAt: string;
  pdfHref: string;
  exploreHref: string;
  currencies: readonly CurrencyChoice[];
  /** What has to be known before any figure is read. */
  children: ReactNode;
}) {
  const [lede, ...rest] = verdict.detail;
  return (
    <header className="pt-4 sm:pt-10 print:pt-0">
      <p className="label flex items-center gap-3">
        {HEADER.eyebrow}
        <span className="rounded-sm border border-control px-2 py-0.5 font-medium text-ink">{verdict.label}</span>
      </p>
      <h1 className="mt-2 max-w-[22em] text-3xl">{verdict.sentence}</h1>
      {lede ? <p className="mt-6 max-w-[40rem] text-lg">{lede}</p> : null}
      <p className="mt-3 max-w-[40rem]">{verdict.labelMeaning}</p>
      {children}
      {verdict.unless.length > 0 ? (
        <div className="prose mt-6 max-w-measure">
          <p>{HEADER.unless}</p>
          <ul>
            {verdict.unless.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </div>
      ) : null}
      <Conditions conditions={conditions} resultAt={resultAt} />
      <MoreToKnow summary={summary} price={price} />
      <div className="mt-8 max-w-measure space-y-2 text-sm text-muted">
        {rest.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <p className="screen-only mt-6 flex flex-wrap gap-3">
        <a href={pdfHref} className={buttonClass("primary")}>
          {HEADER.pdf}
        </a>
        <a href="#share" className={buttonClass("secondary")}>
          {HEADER.share}
        </a>
        <a href={exploreHref} className={buttonClass("secondary")}>
          {EXPLORE.link}
        </a>
      </p>
      <Currencies currencies={currencies} resultAt={resultAt} />
    </header>
  );
}

function MoreToKnow({ summary, price }: Pick<Report, "summary"> & { price: string }) {
  const parts = [
    {
      name: HEADER.price,
      sentences: [price, summary.totals, summary.odds].filter((sentence) => sentence !== undefined),
      href: "#price",
      link: HEADER.toPrice,
    },
    { name: HEADER.change, sentences: [summary.change], href: "#flips", link: HEADER.toChange },
    { name: HEADER.next, sentences: [summary.next], href: "#next", link: HEADER.toNext },
  ];
  return (
    <section aria-labelledby="more-to-know" className="mt-10">
      <h2 id="more-to-know" className="sr-only">
        {HEADER.moreToKnow}
      </h2>
      <ul className="grid gap-x-10 gap-y-6 sm:grid-cols-3">
        {parts.map(({ name, sentences, href, link }) => (
          <li key={href} className="border-t border-control pt-3">
            <h3 className="text-lg">{name}</h3>
            {sentences.map((sentence) => (
              <p key={sentence} className="mt-2 text-sm">
                {sentence}
              </p>
            ))}
            <p className="screen-only mt-1 text-sm">
              <a href={href} className="inline-block py-1.5">
                {link}
              </a>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Conditions({ conditions, resultAt }: Pick<Report, "conditions"> & { resultAt: string }) {
  return (
    <section aria-labelledby="conditions-at-a-glance" className="mt-10">
      <h2 id="conditions-at-a-glance" className="sr-only">
        {HEADER.conditions}
      </h2>
      <ul className="grid gap-x-10 gap-y-6 sm:grid-cols-3">
        {conditions.map((condition) => (
          <li key={condition.id} className="border-t-2 border-ink pt-3">
            <h3 className="text-lg">{condition.name}</h3>
            <p className="mt-1 flex flex-wrap items-baseline justify-between gap-x-4">
              <ConditionStatus status={condition.status} label={condition.statusLabel} />
              <span className="label">
                <NumberLink resultAt={resultAt} number={condition.number} of={condition.name} text={condition.scoreLabel} />
              </span>
            </p>
            <p className="mt-2 text-sm">{condition.summary}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
