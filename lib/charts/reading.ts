import { READING } from "../wording/chart-labels";

/** What a reader who points at a chart is told: what is pointed at, and what each series comes to there. */
export type Reading = { heading: string; rows: ReadingRow[] };

/** With `owned`, a sample of the series' line stands before its name. */
export type ReadingRow = { id: string; label: string; value: string; owned?: boolean };

/** The average of a series, and below it the ends of its range. */
export const meanAndRange = (series: Omit<ReadingRow, "value">, mean: string, p10: string, p90: string): ReadingRow[] => [
  { ...series, value: mean },
  rangeRow(series.id, p10, p90),
];

export const rangeRow = (id: string, p10: string, p90: string): ReadingRow => ({
  id: `${id}-range`,
  label: READING.range,
  value: READING.rangeBetween(p10, p90),
});
