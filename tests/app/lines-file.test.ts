import { describe, expect, it } from "vitest";
import { GET } from "@/app/r/[code]/lines.csv/route";
import { linesCsv } from "@/lib/formats/lines-csv";
import { PROFILES } from "@/lib/questionnaire/profiles";
import { factsOf } from "@/lib/wording/facts";
import { assessProfile, assessQuickly, workQuickly } from "@/tests/assessments";
import { codeOf } from "@/tests/result-code";

workQuickly();

const get = (code: string) => GET(new Request(`http://test/r/${code}/lines.csv`), { params: Promise.resolve({ code }) });

/** The cells of a file whose cells hold no line break. */
const cellsOf = (csv: string) =>
  csv
    .trimEnd()
    .split("\r\n")
    .map((line) => [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted ?? plain ?? ""));

describe("every cost line as a file", () => {
  it("is the same each time, and 404 for a damaged code", async () => {
    const code = await codeOf({ mailboxes: 3, appMessages: 0, objectives: [] });
    const [first, second] = [await get(code), await get(code)];
    expect([first.status, first.headers.get("content-type")]).toEqual([200, "text/csv; charset=utf-8; header=present"]);
    expect(first.headers.get("content-disposition")).toBe('attachment; filename="mailverdict-cost-lines.csv"');
    const text = await first.text();
    expect(text).toBe(await second.text());
    expect(cellsOf(text)[0]?.slice(0, 3)).toEqual(["option", "name", "line"]);
    expect((await get(code.slice(0, -1))).status).toBe(404);
  });

  it.each(PROFILES.map(({ id }) => id))("adds up to the total of each option of %s", (id) => {
    const { scenario, assessment } = assessProfile(id);
    const [, ...rows] = cellsOf(linesCsv(scenario, assessment));
    for (const option of factsOf(scenario, assessment).options) {
      const counted = rows.filter(([of, , , , kind]) => of === option && kind !== "Paid anyway, not counted");
      const sum = counted.reduce((total, row) => total + Number(row[5]), 0);
      expect(sum).toBeCloseTo(assessment.options[option].totalCost.mean, 4);
    }
  });

  it("names what is paid anyway, outside of the sums", () => {
    const { scenario } = assessProfile("fintech");
    const anyway = { ...scenario, answers: { ...scenario.answers, paidAnyway: ["servers" as const] } };
    const assessment = assessQuickly(anyway);
    const apart = cellsOf(linesCsv(anyway, assessment)).filter(([, , , , kind]) => kind === "Paid anyway, not counted");
    const left = factsOf(anyway, assessment).options.flatMap((option) =>
      assessment.options[option].paidAnyway.map(({ id, mean }) => [option, id, String(mean), "", ""]),
    );
    expect(left.length).toBeGreaterThan(0);
    expect(apart.map(([option, , line, , , ...amounts]) => [option, line, ...amounts])).toEqual(left);
  });
});
