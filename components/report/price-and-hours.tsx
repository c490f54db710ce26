import { Notice } from "@/components/ui/notice";
import type { Report } from "@/lib/report/types";
import { Figures } from "./figures";
import { Section } from "./section";
import { PRICE } from "./wording";

/** What owning costs beyond buying, what work it is, and what to know before reading either figure. */
export function PriceAndHours({ priceOfControl, hours, cautions }: Pick<Report, "priceOfControl" | "hours" | "cautions">) {
  return (
    <Section name="price">
      <p className="text-lg">{priceOfControl.sentence}</p>
      <Figures figures={priceOfControl.figures} />
      <div className="prose mt-5">
        <p>{priceOfControl.moneyLabel}</p>
        {priceOfControl.detail.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <h3 className="mt-8 text-lg">{PRICE.hours}</h3>
      <p className="mt-2">{hours.sentence}</p>
      <Figures figures={hours.figures} />
      <div className="prose mt-5">
        {hours.detail.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {cautions.length > 0 ? (
        <div className="mt-8">
          <Notice tone="caution" heading={PRICE.cautions} level="h3">
            <ul className="space-y-2">
              {cautions.map((caution) => (
                <li key={caution}>{caution}</li>
              ))}
            </ul>
          </Notice>
        </div>
      ) : null}
    </Section>
  );
}
