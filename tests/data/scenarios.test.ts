import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseAnswers } from "@/lib/questionnaire/answers";
import { SCENARIOS } from "@/scripts/measure/scenarios/list";
import before from "../../docs/scenarios.json";

describe("the thirty-four organisations of docs/scenarios.md", () => {
  const read = SCENARIOS.map(({ id, answers }) => {
    const parsed = parseAnswers(answers);
    if (!parsed.ok) throw new Error(`${id}: ${JSON.stringify(parsed.problems)}`);
    return parsed.answers;
  });

  it("are thirty-four, each with an id of its own and what 1.1.0 said of it", () => {
    expect(SCENARIOS).toHaveLength(34);
    expect(Object.keys(before)).toEqual(SCENARIOS.map(({ id }) => id));
  });

  it("reach from none to a million mailboxes, and from none to 50 million messages, of staff and of customers", () => {
    const ends = (values: unknown[]) => [Math.min(...(values as number[])), Math.max(...(values as number[]))];
    expect(ends(read.map(({ mailboxes }) => mailboxes))).toEqual([0, 1_000_000]);
    expect(ends(read.map(({ appMessages }) => appMessages))).toEqual([0, 50_000_000]);
    expect(new Set(read.map(({ mailboxOwners }) => mailboxOwners))).toEqual(new Set(["staff", "customers"]));
    expect(new Set(read.map(({ experience }) => experience))).toEqual(new Set(["production", "hobby"]));
  });

  it("are all on the page, which 1.1.0 answered where it took the number of mailboxes", () => {
    const page = readFileSync("docs/scenarios.md", "utf8");
    for (const [at, { who }] of SCENARIOS.entries()) expect(page).toContain(`${at + 1}. **${who}.**`);
    const refused = Object.entries(before).flatMap(([id, figures]) => (figures === null ? [id] : []));
    expect(refused).toEqual(SCENARIOS.filter((_, at) => !between(1, 100_000, read[at]?.mailboxes)).map(({ id }) => id));
  });
});

const between = (low: number, high: number, value: unknown): boolean => typeof value === "number" && value >= low && value <= high;
