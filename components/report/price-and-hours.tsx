import { FuturesFigure } from "@/components/charts/futures-figure";
import type { Report } from "@/lib/report/types";
import { FigureList, LeadFigures } from "./figures";
import { Fold } from "./fold";
import { OptionList } from "./option-list";
import { Section } from "./section";
import { StackTable } from "./stack-table";
import { OBJECTIVES_TABLE, PRICE } from "./wording";

/** The two headline figures side by side: what owning costs beyond buying and what work it is; then the options side by side. */
export function PriceAndHours({
  claim,
  futures,
  priceOfControl,
  options,
  hours,
}: Pick<Report, "priceOfControl" | "options" | "hours"> & { claim: string; futures: Report["futures"] }) {
  return (
    <Section
      name="price"
      heading={claim}
      wide={
        <>
          <div className="grid gap-x-12 gap-y-10 sm:grid-cols-2">
            <div>
              <h3 className="text-lg">{PRICE.price}</h3>
              <LeadFigures figures={priceOfControl.figures.slice(0, 1)} />
              <Sentences sentences={[priceOfControl.moneyLabel]} />
            </div>
            <div>
              <h3 className="text-lg">{PRICE.hours}</h3>
              <LeadFigures figures={hours.figures} />
              <Sentences sentences={[hours.sentence]} />
            </div>
          </div>
          {priceOfControl.figures.length > 1 ? <FigureList figures={priceOfControl.figures.slice(1)} /> : null}
          {futures ? (
            <div className="mt-10">
              <FuturesFigure futures={futures} />
            </div>
          ) : null}
          <div className="mt-8">
            <Fold heading={PRICE.counted}>
              <div className="max-w-measure space-y-3">
                {[...priceOfControl.detail, ...hours.detail].map((sentence) => (
                  <p key={sentence}>{sentence}</p>
                ))}
              </div>
            </Fold>
            <ByObjective objectives={priceOfControl.objectives} />
            <OptionList options={options} />
          </div>
        </>
      }
    />
  );
}

function ByObjective({ objectives }: { objectives: Report["priceOfControl"]["objectives"] }) {
  const { rows, caution } = objectives;
  return (
    <Fold heading={objectives.heading}>
      <p className="max-w-measure">{objectives.sentence}</p>
      {rows.length > 0 ? (
        <div className="mt-4">
          <StackTable
            caption={OBJECTIVES_TABLE.caption}
            columns={[
              { label: OBJECTIVES_TABLE.objective },
              { label: OBJECTIVES_TABLE.asks },
              { label: OBJECTIVES_TABLE.price, numeric: true },
              { label: OBJECTIVES_TABLE.range, numeric: true },
            ]}
            rows={rows.map((row) => ({ id: row.id, cells: [row.name, row.asks, row.price, row.range] }))}
          />
        </div>
      ) : null}
      {caution ? <p className="mt-3 max-w-measure">{caution}</p> : null}
    </Fold>
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
