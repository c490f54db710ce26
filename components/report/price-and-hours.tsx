import { Notice } from "@/components/ui/notice";
import type { Report } from "@/lib/report/types";
import { FigureList, LeadFigures } from "./figures";
import { Section } from "./section";
import { PRICE } from "./wording";

/** The two headline figures side by side: what owning costs beyond buying and what work it is; then what to know before reading them. */
export function PriceAndHours({ priceOfControl, hours, cautions }: Pick<Report, "priceOfControl" | "hours" | "cautions">) {
  return (
    <Section
      name="price"
      wide={
        <>
          <div className="grid gap-x-12 gap-y-10 sm:grid-cols-2">
            <div>
              <h3 className="text-lg">{PRICE.price}</h3>
              <LeadFigures figures={priceOfControl.figures.slice(0, 1)} />
              <Sentences sentences={[priceOfControl.sentence, priceOfControl.moneyLabel, ...priceOfControl.detail]} />
            </div>
            <div>
              <h3 className="text-lg">{PRICE.hours}</h3>
              <LeadFigures figures={hours.figures} />
              <Sentences sentences={[hours.sentence, ...hours.detail]} />
            </div>
          </div>
          <FigureList figures={priceOfControl.figures.slice(1)} />
          {cautions.length > 0 ? (
            <div className="mt-10 max-w-measure">
              <Notice tone="caution" heading={PRICE.cautions} level="h3">
                <ul className="space-y-2">
                  {cautions.map((caution) => (
                    <li key={caution}>{caution}</li>
                  ))}
                </ul>
              </Notice>
            </div>
          ) : null}
        </>
      }
    />
  );
}

function Sentences({ sentences }: { sentences: readonly string[] }) {
  return (
    <div className="mt-5 space-y-3">
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  );
}
