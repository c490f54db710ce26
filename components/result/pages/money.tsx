import { Picture } from "../answer/picture";
import { CashAndTime } from "../cash";
import { ChartSection } from "../chart-section";
import { LargestLines } from "../cost-lines";
import { ByObjective, Futures, PriceInShort } from "../price";
import { Drivers } from "../sensitivity";
import { WhatToBuy } from "../what-to-buy";
import "./money.css";
import { ProofPage, type ResultPageProps } from "./proof-page";

/** For whoever pays: the price of control, the cost of each option, what moves it, and the plans that there are. */
export function Money({ report, resultAt, currencies }: ResultPageProps) {
  const { claims, charts, priceOfControl } = report;
  const size = charts.find((chart) => chart.id === "crossover");
  const spread = charts.find((chart) => chart.id === "cumulative-cost");
  return (
    <ProofPage
      page="money"
      report={report}
      resultAt={resultAt}
      currencies={currencies}
      finding={claims.price}
      beside={<PriceInShort priceOfControl={priceOfControl} resultAt={resultAt} />}
      picture={<Picture picture={report.costs} />}
      without={size ? [] : ["size"]}
    >
      <Futures charts={charts} priceOfControl={priceOfControl} resultAt={resultAt} />
      <CashAndTime cash={report.cash} resultAt={resultAt} />
      <LargestLines claim={claims.cost} table={report.largestLines} resultAt={resultAt} />
      {size ? <ChartSection name="size" chart={size} resultAt={resultAt} /> : null}
      <Drivers claim={claims.drivers} sensitivity={report.sensitivity} resultAt={resultAt} />
      <WhatToBuy buying={report.buying} resultAt={resultAt} />
      {spread ? <ChartSection name="spread" chart={spread} resultAt={resultAt} /> : null}
      <ByObjective priceOfControl={priceOfControl} resultAt={resultAt} />
    </ProofPage>
  );
}
