import { NUMBER } from "../model";
import { OPTIONS, type OptionId } from "../questionnaire/ids";
import type { Facts } from "../wording/facts";
import { chance } from "../wording/format";
import { OPTION_NAMES } from "../wording/result/names";
import * as wording from "../wording/result/silence";
import { LOST_MAIL, SILENT_FAILURE } from "../wording/result/tables";
import type { Chart } from "./chart-types";
import type { Table } from "./types";

/** Causes with a row of their own; the rest is one row. */
const MOST_CAUSES = 6;
/** A cause below this share of all lost mail on both sides joins the rest. */
const LEAST_SHARE = 0.01;

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
  const byCause = causesOf(facts, shown);
  const value = (days: number) => ({ days, text: wording.daysText(days) });
  const causes = byCause.map(({ id, label, days }) => ({ id, label, values: days.map(value) }));
  return {
    id: "lost-mail",
    title: wording.lostMailClaim(facts),
    summary: wording.lostMailSummary(
      facts,
      byCause
        .filter(({ id }) => id !== "other")
        .map(({ label, days }) => ({ label, days: days.at(-1) ?? 0 }))
        .sort((a, b) => b.days - a.days),
    ),
    notes: [...wording.LOST_MAIL_NOTES],
    table: lostMailTable(
      facts,
      byCause.map(({ id, label }) => ({ id, label })),
    ),
    currency: facts.currency,
    series,
    causes,
  };
}

function daysOf(facts: Facts, option: OptionId, id: string): number {
  return facts.assessment.options[option].lostMailDaysPerYear.byCause.find((cause) => cause.id === id)?.days ?? 0;
}

type CauseDays = { id: string; label: string; days: number[] };

/** The causes with a row of their own, largest first, then the rest of each option. */
function causesOf(facts: Facts, options: readonly OptionId[]): CauseDays[] {
  const ids = [...new Set(options.flatMap((option) => facts.assessment.options[option].lostMailDaysPerYear.byCause.map(({ id }) => id)))];
  const all = ids.map((id) => ({ id, days: options.map((option) => daysOf(facts, option, id)) }));
  const weight = ({ days }: { days: readonly number[] }) => Math.max(...days);
  const largest = Math.max(0, ...options.map((option) => facts.assessment.options[option].lostMailDaysPerYear.mean));
  const ordered = all.sort((a, b) => weight(b) - weight(a));
  const named = ordered.filter((cause) => weight(cause) >= LEAST_SHARE * largest).slice(0, MOST_CAUSES);
  const rest = ordered.slice(named.length);
  const sum = (place: number) => rest.reduce((total, { days }) => total + (days[place] ?? 0), 0);
  const other = { id: "other", label: wording.OTHER_CAUSES, days: options.map((_, place) => sum(place)) };
  return [...named.map(({ id, days }) => ({ id, label: wording.causeName(id), days })), ...(rest.length > 0 ? [other] : [])];
}

/** Every option beside the two of the picture: what stands between them is worth knowing too. */
function lostMailTable(facts: Facts, causes: readonly { id: string; label: string }[]): Table {
  const options = OPTIONS.filter((option) => option !== "sender" || facts.hasApplicationMail);
  const named = new Set(causes.map(({ id }) => id));
  const daysFor = (option: OptionId, id: string) =>
    id === "other"
      ? facts.assessment.options[option].lostMailDaysPerYear.byCause
          .filter((cause) => !named.has(cause.id))
          .reduce((total, { days }) => total + days, 0)
      : daysOf(facts, option, id);
  return {
    caption: LOST_MAIL.caption,
    columns: [text(LOST_MAIL.cause), ...options.map((option) => number(OPTION_NAMES[option]))],
    rows: [
      ...causes.map(({ id, label }) => [label, ...options.map((option) => wording.daysText(daysFor(option, id)))]),
      [LOST_MAIL.all, ...options.map((option) => wording.daysText(facts.assessment.options[option].lostMailDaysPerYear.mean))],
    ],
    numbers: [...causes, "all"].map(() => [null, ...options.map((option) => NUMBER.lostMail(option))]),
  };
}
