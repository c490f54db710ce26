import { Notice } from "@/components/ui/notice";
import type { Figure, Report } from "@/lib/report/types";
import { Figures } from "./figures";
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
            <Headline
              heading={PRICE.price}
              figures={priceOfControl.figures}
              sentences={[priceOfControl.sentence, priceOfControl.moneyLabel, ...priceOfControl.detail]}
            />
            <Headline heading={PRICE.hours} figures={hours.figures} sentences={[hours.sentence, ...hours.detail]} />
          </div>
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

function Headline({ heading, figures, sentences }: { heading: string; figures: readonly Figure[]; sentences: readonly string[] }) {
  return (
    <div>
      <h3 className="text-lg">{heading}</h3>
      <Figures figures={figures} />
      <div className="mt-5 space-y-3">
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </div>
  );
}
