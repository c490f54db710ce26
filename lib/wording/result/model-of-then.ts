import type { AnyKeptFigures } from "../../data/kept-models";
import type { ThenAndNow } from "../../model";
import { CONDITIONS } from "../../model";
import { OPTIONS, type OptionId } from "../../questionnaire/ids";
import { chance, figure, hoursFigure, longDate, totalMoney, totalRange } from "../format";
import { CONDITION_NAMES, OPTION_NAMES, OWNING, STATUS_LABELS } from "./names";
import { VERDICT_LABELS } from "./verdict";

/** The figures of two models side by side. */
export type FiguresThenAndNow = {
  caption: string;
  /** What stands in brackets. */
  note: string;
  /** The name of a figure, the model of then, today's. */
  columns: [string, string, string];
  rows: [string, string, string][];
};

/** In place of a figure that an older model did not have. */
const NOT_WORKED_OUT = "not worked out";

type Both = NonNullable<ThenAndNow["figures"]>;

/** What the model of then says of the price of control, beside today's at the same prices. */
export function priceByBothModels({ ofThen, ofToday }: Both): string {
  const over = "on average over the whole period,";
  const what = (owned: OptionId) => `what ${OWNING[owned]} costs beyond buying`;
  const price = ({ priceOfControl: { mean, p10, p90 }, currency }: AnyKeptFigures) =>
    `${totalMoney(mean, currency)} (in eight of ten futures ${totalRange(p10, p90, currency)})`;
  const [before, after] = [price(ofThen), price(ofToday)];
  if (ofThen.owned !== ofToday.owned)
    return `With the model of then, ${what(ofThen.owned)}, ${over} is ${before}; with today’s, at the same prices, ${what(ofToday.owned)} is ${after}.`;
  if (before === after) return `With the model of then and with today’s, ${what(ofThen.owned)}, ${over} is ${before}.`;
  return `With the model of then, ${what(ofThen.owned)}, ${over} is ${before}; with today’s, at the same prices, ${after}.`;
}

/** Every headline figure by both models. @param now today's version */
export function figuresByBothModels({ ofThen, ofToday }: Both, now: string): FiguresThenAndNow {
  const row = (name: string, of: (figures: AnyKeptFigures) => string): [string, string, string] => [name, of(ofThen), of(ofToday)];
  const withRange = ({ mean, p10, p90 }: AnyKeptFigures["priceOfControl"], { currency }: AnyKeptFigures) =>
    `${totalMoney(mean, currency)} (${totalRange(p10, p90, currency)})`;
  const isSameOwned = ofThen.owned === ofToday.owned;
  // Hours and losses of buying, and of what either model would have owned.
  const detailed = OPTIONS.filter((id) => ["hosted", ofThen.owned, ofToday.owned].includes(id));
  const owning = detailed.filter((id) => id !== "hosted");
  return {
    caption: `The model of then and today’s, both at the prices of ${longDate(ofThen.priceDate)}`,
    note: "Money is an average, with eight in ten futures in brackets; hours are those of the middle future, with what four in five stay within; the loss is that of an average year, with one year in twenty.",
    columns: ["Figure", `Then: model ${ofThen.modelVersion}`, `Today: model ${now}`],
    rows: [
      row("Verdict", ({ option, verdict }) => `${OPTION_NAMES[option]}, ${VERDICT_LABELS[verdict].toLowerCase()}`),
      ...CONDITIONS.map((id) => row(CONDITION_NAMES[id], ({ conditions }) => STATUS_LABELS[conditions[id]])),
      row(
        isSameOwned ? `Price of control, ${OWNING[ofThen.owned]}` : "Price of control",
        (figures) => `${isSameOwned ? "" : `${OPTION_NAMES[figures.owned]}: `}${withRange(figures.priceOfControl, figures)}`,
      ),
      row("Chance that owning is cheaper", ({ cheaperThanHosted }) => chance(cheaperThanHosted)),
      ...OPTIONS.map((id) => row(`Cost of ${OWNING[id]}`, (figures) => withRange(figures.options[id].totalCost, figures))),
      ...detailed.map((id) =>
        row(`Hours a month of ${OWNING[id]}`, ({ options }) => {
          const { p50, p80 } = options[id].hoursPerMonth;
          return `${hoursFigure(p50)} (${hoursFigure(p80)})`;
        }),
      ),
      ...owning.map((id) =>
        row(`Hours a month that ${OWNING[id]} adds`, ({ options }) => {
          const figures = options[id];
          if (!("addedHoursPerMonth" in figures)) return NOT_WORKED_OUT;
          const { p50, p80 } = figures.addedHoursPerMonth;
          return `${hoursFigure(p50)} (${hoursFigure(p80)})`;
        }),
      ),
      ...owning.map((id) =>
        row(`Mean loss of the worst year in twenty beyond hosting’s, ${OWNING[id]}`, ({ options, currency }) => {
          const figures = options[id];
          return "excessLossPerYear" in figures ? totalMoney(figures.excessLossPerYear.es95, currency) : NOT_WORKED_OUT;
        }),
      ),
      ...detailed.map((id) =>
        row(`Loss a year from incidents when ${OWNING[id]}`, ({ options, currency }) => {
          const { mean, p95 } = options[id].incidentLossPerYear;
          return `${totalMoney(mean, currency)} (${totalMoney(p95, currency)})`;
        }),
      ),
      ...detailed.map((id) => row(`Days of mail lost a year when ${OWNING[id]}`, ({ options }) => figure(options[id].lostMailDaysPerYear))),
    ],
  };
}
