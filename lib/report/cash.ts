import { NUMBER, type OptionResult } from "../model";
import type { OptionId } from "../questionnaire/ids";
import { lastPlace, roundedToAddUp, threeFigures } from "../wording/adding-up";
import type { Facts } from "../wording/facts";
import { wholeMoney } from "../wording/format";
import { CASH_COLUMNS, cashByOption, cashByYear, cashClaim, cashColumns, cashNotes, hostedAtCheapest } from "../wording/result/cash";
import { OPTION_NAMES } from "../wording/result/names";
import type { Cash, Table } from "./types";

type Parts = OptionResult["costParts"];

const text = (label: string) => ({ label, numeric: false });
const number = (label: string) => ({ label, numeric: true });

const totalOf = ({ bills, losses, time }: Parts): number => bills + losses + time;

/** Bills, losses, time and their total as they are printed: they add up. */
function printed(parts: Parts, place = lastPlace(totalOf(parts)), total = threeFigures(totalOf(parts))): number[] {
  return [...roundedToAddUp([parts.bills, parts.losses, parts.time], total, place), total];
}

/** What each option pays, loses and takes in hours, and the same by year for buying and the owned option. */
export function cash(facts: Facts): Cash {
  const other = cheaperBuying(facts);
  return {
    heading: cashClaim(facts),
    options: byOption(facts, other),
    years: (facts.nothingToOwn ? (["hosted"] as const) : (["hosted", facts.ownedId] as const)).map((option) => byYear(facts, option)),
    notes: cashNotes(facts, other !== null),
    columns: cashColumns(facts),
  };
}

/** Buying with the cheapest plans that fit, where that is less once it is printed. */
function cheaperBuying({ assessment, hosted }: Facts): Parts | null {
  const parts = assessment.hostedAtCheapestPlans;
  return parts !== null && threeFigures(totalOf(parts)) < threeFigures(totalOf(hosted.costParts)) ? parts : null;
}

function byOption(facts: Facts, other: Parts | null): Table {
  const row = (name: string, parts: Parts) => [name, ...printed(parts).map((amount) => wholeMoney(amount, facts.currency))];
  const rows = facts.options.flatMap((option) => {
    const counted = { cells: row(OPTION_NAMES[option], facts.assessment.options[option].costParts), number: NUMBER.total(option) };
    return option === "hosted" && other !== null ? [counted, { cells: row(hostedAtCheapest(facts), other), number: null }] : [counted];
  });
  return {
    caption: cashByOption(facts),
    columns: [text(CASH_COLUMNS.option), ...partColumns()],
    rows: rows.map(({ cells }) => cells),
    numbers: rows.map((each) => [null, null, null, null, each.number]),
  };
}

const partColumns = () => [CASH_COLUMNS.bills, CASH_COLUMNS.losses, CASH_COLUMNS.time, CASH_COLUMNS.total].map(number);

/** All years of an option to one place; what discounting took from the bills is added to them as they are printed. */
function byYear(facts: Facts, option: OptionId): Table {
  const { costByYear } = facts.assessment.options[option];
  const place = lastPlace(Math.max(...costByYear.map(totalOf)));
  const isDiscounted = facts.answers.discountRate > 0;
  const rounded = (amount: number) => Math.round(amount / place) * place;
  return {
    caption: cashByYear(option),
    columns: [text(CASH_COLUMNS.year), ...partColumns(), ...(isDiscounted ? [number(CASH_COLUMNS.billsDue)] : [])],
    rows: costByYear.map((year) => {
      const amounts = printed(year, place, rounded(totalOf(year)));
      const due = (amounts[0] ?? 0) + rounded(year.billsDue - year.bills);
      return [String(year.year), ...[...amounts, ...(isDiscounted ? [due] : [])].map((amount) => wholeMoney(amount, facts.currency))];
    }),
  };
}
