import { ChartFigure } from "@/components/charts/chart-figure";
import type { Report } from "@/lib/report/types";
import { HOW } from "@/lib/wording/pages/numbers";
import { OBJECTIVES_TABLE, PRICE } from "@/lib/wording/pages/result";
import { FigureList, LeadFigures } from "./figures";
import { Fold } from "./fold";
import { numberHref } from "./numbers/addresses";
import { NumberLink } from "./numbers/number-link";
import { OptionList } from "./option-list";
import { Section } from "./section";
import { StackTable } from "./stack-table";

/** The two headline figures side by side: what owning costs beyond buying and what work it is; then the options side by side. */
export function PriceAndHours({
  claim,
  charts,
  priceOfControl,
  options,
  hours,
  resultAt,
}: Pick<Report, "charts" | "priceOfControl" | "options" | "hours"> & {
  claim: string;
  /** The address of the result. */
  resultAt: string;
}) {
  const futures = charts.find((chart) => chart.id === "futures");
  return (
    <Section
      name="price"
      heading={claim}
      wide={
        <>
          <div className="grid gap-x-12 gap-y-10 sm:grid-cols-2">
            <div>
              <h3 className="text-lg">{PRICE.price}</h3>
              <LeadFigures figures={priceOfControl.figures.slice(0, 1)} resultAt={resultAt} />
              {priceOfControl.figures.length > 1 ? (
                <FigureList figures={priceOfControl.figures.slice(1)} resultAt={resultAt} inColumn />
              ) : null}
              <Sentences sentences={[priceOfControl.moneyLabel]} />
              <p className="screen-only mt-1 text-sm">
                <a href={numberHref(resultAt, priceOfControl.chance)} className="inline-block py-1.5">
                  {HOW.chance}
                </a>
              </p>
            </div>
            <div>
              <h3 className="text-lg">{PRICE.hours}</h3>
              <LeadFigures figures={hours.figures} resultAt={resultAt} />
              <Sentences sentences={[hours.sentence]} />
            </div>
          </div>
          {futures ? (
            <div className="mt-10">
              <ChartFigure chart={futures} resultAt={resultAt} />
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
            <ByObjective objectives={priceOfControl.objectives} resultAt={resultAt} />
            <OptionList options={options} resultAt={resultAt} />
          </div>
        </>
      }
    />
  );
}

function ByObjective({ objectives, resultAt }: { objectives: Report["priceOfControl"]["objectives"]; resultAt: string }) {
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
            rows={rows.map((row) => ({
              id: row.id,
              cells: [
                row.name,
                row.asks,
                <NumberLink key="price" resultAt={resultAt} number={row.number} of={row.name} text={row.price} />,
                row.range,
              ],
            }))}
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
