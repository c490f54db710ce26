import type { Scenario } from "../questionnaire/scenario";
import { ownHeading, ownSentence } from "../wording/result/effects";
import { ownRows } from "./assumptions";
import type { Report } from "./types";

/** What the founder put in place of our assumptions, told with both values; null where nothing was replaced. */
export function ownAssumptions(scenario: Pick<Scenario, "overrides">): Report["own"] {
  const rows = ownRows(scenario);
  if (rows.length === 0) return null;
  return { heading: ownHeading(rows.length), rows: rows.map((row) => ({ id: row.id, name: row.name, text: ownSentence(row) })) };
}
