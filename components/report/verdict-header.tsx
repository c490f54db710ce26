import { buttonClass } from "@/components/ui/button";
import type { Report } from "@/lib/report/types";
import { ConditionStatus } from "./status";
import { HEADER } from "./wording";

/** The first lines of the memo: the verdict, how firm it is, what control costs, and the three conditions that decide. */
export function VerdictHeader({
  verdict,
  price,
  conditions,
  pdfHref,
}: Pick<Report, "verdict" | "conditions"> & {
  /** The price of control in one line. */
  price: string;
  pdfHref: string;
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
      <p className="mt-4 max-w-[40rem] font-medium">{price}</p>
      <Conditions conditions={conditions} />
      <div className="mt-8 max-w-measure space-y-3">
        {rest.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <p>{verdict.labelMeaning}</p>
        {verdict.unless.length > 0 ? (
          <div className="prose">
            <p>{HEADER.unless}</p>
            <ul>
              {verdict.unless.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          </div>
        ) : null}
      </div>
      <p className="screen-only mt-6 flex flex-wrap gap-3">
        <a href={pdfHref} className={buttonClass("primary")}>
          {HEADER.pdf}
        </a>
        <a href="#share" className={buttonClass("secondary")}>
          {HEADER.share}
        </a>
      </p>
    </header>
  );
}

function Conditions({ conditions }: Pick<Report, "conditions">) {
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
              <span className="label">{condition.scoreLabel}</span>
            </p>
            <p className="mt-2 text-sm">{condition.summary}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
