import { ChartFigure } from "@/components/charts/chart-figure";
import type { Report } from "@/lib/report/types";
import { MEASURES, MONEY } from "@/lib/wording/pages/money";
import { DETAILS, OBJECTIVES_TABLE } from "@/lib/wording/pages/result";
import { exploreAddress, under } from "./addresses";
import { FigureList } from "./figures";
import { NumberLink } from "./numbers/number-link";
import { Section } from "./section";
import { StackTable } from "./stack-table";

type Price = Pick<Report, "priceOfControl"> & {
  /** The address of the result. */
  resultAt: string;
};

/** Beside what the page finds: how sure it is, the price in smaller units, and files to take along. */
export function PriceInShort({ priceOfControl: { lead, figures, odds }, resultAt }: Price) {
  const { before, range, after } = lead;
  return (
    <>
      <p className="lead">
        {before} {range ? <NumberLink resultAt={resultAt} number={range.number ?? ""} of={range.label} text={range.value} /> : null} {after}
      </p>
      <FigureList figures={[...figures.slice(1), ...(odds ? [odds] : [])]} resultAt={resultAt} inColumn />
      <p className="doors-in-line screen-only">
        <a href={under(resultAt, "/lines.csv")}>{MONEY.everyLine}</a>
        <a href={under(resultAt, DETAILS.lines.path)}>{MONEY.costChart}</a>
        <a href={exploreAddress(resultAt)}>{MONEY.explore}</a>
      </p>
    </>
  );
}

/** Twenty futures of the price of control, where there is one, and what is counted in it. */
export function Futures({ charts, priceOfControl, resultAt }: Price & Pick<Report, "charts">) {
  const futures = charts.find((chart) => chart.id === "futures");
  const counted = [MONEY.budget, ...priceOfControl.detail].map((sentence) => <p key={sentence}>{sentence}</p>);
  if (!futures) return <Section name="price" note={counted} />;
  return (
    <Section name="price" heading={futures.title} note={counted}>
      <ChartFigure chart={{ ...futures, title: MEASURES.futures }} resultAt={resultAt} />
    </Section>
  );
}

/** What each objective that asks for owning would cost alone, and what is at stake. */
export function ByObjective({ priceOfControl: { objectives }, resultAt }: Price) {
  const { heading, sentence, rows, caution } = objectives;
  return (
    <Section name="objectives" heading={heading} note={rows.length > 0 ? <p>{sentence}</p> : undefined}>
      {rows.length > 0 ? (
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
      ) : (
        <p className="max-w-measure text-sm">{sentence}</p>
      )}
      {caution ? <p className="mt-3 max-w-measure text-sm">{caution}</p> : null}
    </Section>
  );
}
