import { type IncidentResult, type LineResult, linesApart, linesOfVisibility, NUMBER, type OptionResult } from "../model";
import type { Facts } from "../wording/facts";
import { hoursFigure, totalMoney } from "../wording/format";
import { incidentWords } from "../wording/result/incidents";
import { lineName } from "../wording/result/lines";
import { OPTION_NAMES } from "../wording/result/names";
import { COST_LINES, INCIDENTS, VISIBILITY_LABELS } from "../wording/result/tables";
import type { Table } from "./types";

const number = (label: string) => ({ label, numeric: true });
const text = (label: string) => ({ label, numeric: false });

/** The lines that come to anything, visible ones first and the largest before the rest. */
export function shownLines(facts: Facts) {
  const lines = linesApart(facts.assessment, facts.ownedId);
  return [...linesOfVisibility(lines, "visible"), ...linesOfVisibility(lines, "invisible")];
}

/** The lines that are paid with or without mail on either side. */
export const anywayLines = ({ hosted, owned }: Facts): string[] => [
  ...new Set([...hosted.paidAnyway, ...owned.paidAnyway].map(({ id }) => id)),
];

/** Every cost line of buying and of the owned option, visible lines first and the largest before the rest; lines that are nothing on both sides are left out. */
export function costLineTable(facts: Facts): Table {
  const { currency, hosted, owned } = facts;
  const money = (value: number) => totalMoney(value, currency);
  const shown = shownLines(facts);
  const anyway = anywayLines(facts);
  return {
    caption: COST_LINES.caption,
    columns: [text(COST_LINES.line), text(COST_LINES.kind), number(OPTION_NAMES.hosted), number(OPTION_NAMES[facts.ownedId])],
    rows: [
      ...shown.map((row) => [lineName(row.id), VISIBILITY_LABELS[row.visibility], money(row.bought), money(row.own)]),
      [COST_LINES.total, "", money(hosted.totalCost.mean), money(owned.totalCost.mean)],
      ...anyway.map((id) => [lineName(id), COST_LINES.paidAnyway, money(leftOut(hosted, id)), money(leftOut(owned, id))]),
    ],
    numbers: [
      ...shown.map(({ id }) => numbersOfLine(facts, id)),
      [null, null, NUMBER.total("hosted"), NUMBER.total(facts.ownedId)],
      ...anyway.map(() => [null, null, null, null]),
    ],
  };
}

/** The pages of a line, beside its name and kind. */
export const numbersOfLine = ({ hosted, owned, ownedId }: Facts, id: string): (string | null)[] => [
  null,
  null,
  has(hosted.lines, id) ? NUMBER.line("hosted", id) : null,
  has(owned.lines, id) ? NUMBER.line(ownedId, id) : null,
];

/** What a line that is paid anyway would have added. */
export const leftOut = ({ paidAnyway }: Pick<OptionResult, "paidAnyway">, id: string): number =>
  paidAnyway.find((line) => line.id === id)?.mean ?? 0;

function has(found: readonly (LineResult | IncidentResult)[], id: string): boolean {
  return found.some((each) => each.id === id);
}

/** Every incident of buying and of the owned option: how often it comes, and what one costs in money and hours. */
export function incidentTable(facts: Facts): Table {
  const { currency, hosted, owned } = facts;
  const ids = [...new Set([...hosted.incidents, ...owned.incidents].map((incident) => incident.id))];
  return {
    caption: INCIDENTS.caption,
    columns: [
      text(INCIDENTS.incident),
      text(OPTION_NAMES.hosted),
      text(OPTION_NAMES[facts.ownedId]),
      number(INCIDENTS.lost),
      number(INCIDENTS.hours),
    ],
    rows: ids.map((id) => {
      const bought = hosted.incidents.find((incident) => incident.id === id);
      const own = owned.incidents.find((incident) => incident.id === id);
      const shown = own && own.ratePerYear > 0 ? own : bought;
      return [
        incidentWords(id).name,
        INCIDENTS.often(bought?.ratePerYear ?? 0),
        INCIDENTS.often(own?.ratePerYear ?? 0),
        totalMoney(shown?.lossMean ?? 0, currency),
        hoursFigure(shown?.hoursMean ?? 0),
      ];
    }),
    numbers: ids.map((id) => {
      const bought = has(hosted.incidents, id) ? NUMBER.incident("hosted", id) : null;
      const own = has(owned.incidents, id) ? NUMBER.incident(facts.ownedId, id) : null;
      return [null, bought, own, own ?? bought, own ?? bought];
    }),
  };
}
