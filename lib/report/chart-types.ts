import type { Currency, OptionId } from "../questionnaire/ids";
import type { Quantiles } from "../simulation/quantiles";
import type { Table } from "./types";

type ChartText = {
  /** The claim the chart supports, as a sentence without a full stop. */
  title: string;
  /** What one sees, for someone who cannot see it: one to three sentences with the main figures. */
  summary: string;
  /** How the figures were come by and what to keep in mind when reading them; below the picture. */
  notes?: string[];
  table: Table;
  currency: Currency;
};

/** Series are numbers in the scenario's currency; labels are finished. `owned` marks the data colour (own or hosted). */
export type Chart =
  | (ChartText & {
      id: "futures";
      /** The price of control in twenty equally likely futures, ascending. */
      dots: number[];
      /** Finished labels of the dots up to zero and of those above it. */
      cheaper: string;
      dearer: string;
    })
  | (ChartText & {
      id: "cost-by-option";
      bars: {
        option: OptionId;
        label: string;
        owned: boolean;
        visible: number;
        invisible: number;
        p10: number;
        p90: number;
        mean: number;
      }[];
      /** Where the numbers can be moved: the average of each option before, and how far its axis reached. */
      before?: { means: Partial<Record<OptionId, number>>; reach: number };
    })
  | (ChartText & {
      id: "cumulative-cost";
      lines: { option: OptionId; label: string; owned: boolean; points: ({ month: number } & Quantiles)[] }[];
    })
  | (ChartText & {
      id: "loss-exceedance";
      curves: { option: OptionId; label: string; owned: boolean; points: { loss: number; probability: number }[] }[];
      /** Money a year that the rule asks to be bearable: the worst year of twenty beyond buying, on average. */
      neededLoss: number;
      neededLossLabel: string;
      /** Money a year; absent when not answered. */
      bearableLoss?: number;
      /** Finished label of that line; present when it is. */
      bearableLossLabel?: string;
    })
  | (ChartText & {
      id: "tornado";
      /** The average price of control. */
      mean: number;
      /** Largest swing first; the price of control where the input is low and where it is high, or between the choices of an open answer. */
      bars: { id: string; label: string; kind: "quantity" | "choice"; low: number; high: number }[];
    })
  | (ChartText & {
      id: "crossover";
      /** Cost of a mailbox and month by number of mailboxes; the two that are compared are `strong` and have bands. */
      lines: {
        option: OptionId;
        label: string;
        owned: boolean;
        strong: boolean;
        points: { mailboxes: number; mean: number; p10: number; p90: number }[];
      }[];
      /** Where the two strong lines cross, with the number as text. */
      crossings: { mailboxes: number; label: string }[];
      /** The founder's own size; absent when it is not known. */
      own?: { mailboxes: number; label: string };
    })
  | (ChartText & {
      id: "silent-failure";
      /** Chance, from 0 to 1, of at least one silent failure up to the end of each month. */
      curves: { option: OptionId; label: string; owned: boolean; points: { month: number; probability: number }[] }[];
    })
  | (ChartText & {
      id: "lost-mail";
      series: { option: OptionId; label: string; owned: boolean }[];
      /** Days of mail lost in a year by cause, in the order of `series`; `text` is the figure as written at its bar. */
      causes: { id: string; label: string; values: { days: number; text: string }[] }[];
    });

export type ChartId = Chart["id"];
