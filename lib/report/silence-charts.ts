import { type LostMailCauses, lostMailCauses, lostMailDays, lostMailDaysBeside, NUMBER } from "../model";
import type { OptionId } from "../questionnaire/ids";
import type { Facts } from "../wording/facts";
import { chance } from "../wording/format";
import { OPTION_NAMES } from "../wording/result/names";
import * as wording from "../wording/result/silence";
import { LOST_MAIL, SILENT_FAILURE } from "../wording/result/tables";
import type { Chart } from "./chart-types";
import type { Table } from "./types";

/** Causes with a row of their own; the rest is one row. */
const MOST_CAUSES = 6;

const number = (label: string) => ({ label, numeric: true });
const text = (label: string) => ({ label, numeric: false });

/** Buying and the owned option; buying alone where there is nothing to own. */
const compared = (facts: Facts): OptionId[] => (facts.nothingToOwn ? ["hosted"] : ["hosted", facts.ownedId]);

/** The chance of at least one silent failure, month by month. */
export function silentFailureChart(facts: Facts): Extract<Chart, { id: "silent-failure" }> {
  const curves = compared(facts).map((option) => ({
    option,
    label: OPTION_NAMES[option],
    owned: option !== "hosted",
    points: facts.assessment.options[option].silentFailureByMonth.map((probability, index) => ({ month: index + 1, probability })),
  }));
  const months = (curves[0]?.points ?? []).map(({ month }) => month).filter((month) => month === 1 || month % 6 === 0);
  const table: Table = {
    caption: SILENT_FAILURE.caption,
    columns: [number(SILENT_FAILURE.month), ...curves.map((curve) => number(curve.label))],
    rows: months.map((month) => [String(month), ...curves.map((curve) => chance(curve.points[month - 1]?.probability ?? 0))]),
    numbers: months.map(() => [null, ...curves.map(({ option }) => NUMBER.silentFailure(option))]),
  };
  return {
    id: "silent-failure",
    title: wording.silenceClaim(facts),
    summary: wording.silenceSummary(facts),
    notes: [...wording.SILENCE_NOTES],
    table,
    currency: facts.currency,
    curves,
  };
}

/** Days of mail lost in a year by cause: the largest by name, the rest together. */
export function lostMailChart(facts: Facts): Extract<Chart, { id: "lost-mail" }> {
  const shown = compared(facts);
  const series = shown.map((option) => ({ option, label: OPTION_NAMES[option], owned: option !== "hosted" }));
  const told = lostMailCauses(facts.assessment, shown, MOST_CAUSES);
  const rows = causeRows(facts, told);
  const value = (days: number) => ({ days, text: wording.daysText(days) });
  const causes = rows.map(({ id, label, daysOf }) => ({ id, label, values: shown.map((option) => value(daysOf(option))) }));
  return {
    id: "lost-mail",
    title: wording.lostMailClaim(facts),
    summary: wording.lostMailSummary(
      facts,
      rows
        .filter(({ id }) => id !== OTHER)
        .map(({ label, daysOf }) => ({ label, days: daysOf(facts.nothingToOwn ? "hosted" : facts.ownedId) }))
        .sort((a, b) => b.days - a.days),
    ),
    notes: [...wording.LOST_MAIL_NOTES],
    table: lostMailTable(facts, rows),
    currency: facts.currency,
    series,
    causes,
  };
}

type CauseRow = { id: string; label: string; daysOf: (option: OptionId) => number };

const OTHER = "other";

/** The causes with a row of their own, largest first, then the rest of each option. */
function causeRows({ assessment }: Facts, told: LostMailCauses): CauseRow[] {
  const named = told.named.map((id) => ({
    id,
    label: wording.causeName(id),
    daysOf: (option: OptionId) => lostMailDays(assessment, option, id),
  }));
  const other = { id: OTHER, label: wording.OTHER_CAUSES, daysOf: (option: OptionId) => lostMailDaysBeside(assessment, option, told) };
  return [...named, ...(told.rest.length > 0 ? [other] : [])];
}

/** Every option beside the two of the picture: what stands between them is worth knowing too. */
function lostMailTable(facts: Facts, causes: readonly CauseRow[]): Table {
  const options = facts.options;
  return {
    caption: LOST_MAIL.caption,
    columns: [text(LOST_MAIL.cause), ...options.map((option) => number(OPTION_NAMES[option]))],
    rows: [
      ...causes.map(({ label, daysOf }) => [label, ...options.map((option) => wording.daysText(daysOf(option)))]),
      [LOST_MAIL.all, ...options.map((option) => wording.daysText(facts.assessment.options[option].lostMailDaysPerYear.mean))],
    ],
    numbers: [...causes, "all"].map(() => [null, ...options.map((option) => NUMBER.lostMail(option))]),
  };
}
