import type { Assessment } from "../model";
import type { Scenario } from "../questionnaire/scenario";
import { CSV_HEADINGS } from "../wording/chart-csv";
import { factsOf } from "../wording/facts";
import { lineName } from "../wording/result/lines";
import { OPTION_NAMES } from "../wording/result/names";
import { COST_LINES, VISIBILITY_LABELS } from "../wording/result/tables";
import { type Cell, csvOf } from "./csv";

/**
 * Every cost line of every option as CSV (RFC 4180), for a spreadsheet: as computed, not rounded for reading, over the years compared and
 * discounted. The lines of an option add up to its total; what is paid anyway is in none.
 */
export function linesCsv(scenario: Scenario, assessment: Assessment): string {
  const { currency, options } = assessment;
  const rows = factsOf(scenario, assessment).options.flatMap((id): Cell[][] => {
    const { lines, paidAnyway } = options[id];
    const row = (line: string, kind: string, { mean, p10, p90 }: { mean: number; p10: number | null; p90: number | null }): Cell[] => [
      id,
      OPTION_NAMES[id],
      line,
      lineName(line),
      kind,
      mean,
      p10,
      p90,
    ];
    return [
      ...lines.map((line) => row(line.id, VISIBILITY_LABELS[line.visibility], line)),
      ...paidAnyway.map((line) => row(line.id, COST_LINES.paidAnyway, { mean: line.mean, p10: null, p90: null })),
    ];
  });
  return csvOf([CSV_HEADINGS.lines(currency), ...rows]);
}
