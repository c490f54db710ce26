import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { buildScene } from "@/lib/charts/build-scene";
import { BOOK, NEWEST_PRICE_DATE } from "@/lib/data/price-book";
import { chartCsv, chartWorkbook } from "@/lib/formats/chart-figures";
import { sceneFile } from "@/lib/formats/chart-svg";
import { evaluate } from "@/lib/model/assess";
import { SEED } from "@/lib/model/standard-draws";
import { parseAnswers } from "@/lib/questionnaire/answers";
import { buildReport } from "@/lib/report/report";
import { Draws } from "@/lib/simulation/draws";

const parsed = parseAnswers({ mailboxes: 40, appMessages: 20_000, bearableLoss: 5_000, currency: "EUR" });
if (!parsed.ok) throw new Error("The answers of this test are not valid.");
const scenario = { answers: parsed.answers, overrides: {}, priceDate: NEWEST_PRICE_DATE };
const assessment = { ...evaluate(scenario, BOOK, new Draws(256, SEED)), flips: [] };
const { charts } = buildReport(scenario, assessment, NEWEST_PRICE_DATE);

/** Reads CSV by the grammar of RFC 4180. */
function rowsOf(text: string): string[][] {
  return text
    .split("\r\n")
    .slice(0, -1)
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? ""),
    );
}

/** The cells of a workbook's sheet by their addresses, numbers as numbers. */
function cellsOf(workbook: Uint8Array): Record<string, string | number> {
  const sheet = strFromU8(unzipSync(workbook)["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
  const unescaped = (text: string) =>
    text.replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
  const cells = sheet.matchAll(
    /<c r="([A-Z]+\d+)"(?: t="inlineStr"><is><t xml:space="preserve">([^<]*)<\/t><\/is>|><v>([^<]*)<\/v>)<\/c>/g,
  );
  return Object.fromEntries([...cells].map(([, at = "", text, number]) => [at, text === undefined ? Number(number) : unescaped(text)]));
}

describe.each(charts)("the files of $id", (chart) => {
  it("has a CSV of equal rows, with numbers as computed", () => {
    const [header = [], ...rows] = rowsOf(chartCsv(chart));
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect(row).toHaveLength(header.length);
      expect(row.slice(3).every((cell) => Number.isFinite(Number(cell)))).toBe(true);
    }
    expect(new Set(header).size).toBe(header.length);
  });

  it("has a workbook of the same rows, text as text and numbers as numbers", () => {
    const rows = rowsOf(chartCsv(chart));
    const expected = rows.flatMap((row, down) =>
      row.map((cell, across) => [
        `${"ABCDEFGH"[across]}${down + 1}`,
        down > 0 && cell !== "" && Number.isFinite(Number(cell)) ? Number(cell) : cell,
      ]),
    );
    expect(cellsOf(chartWorkbook(chart))).toEqual(Object.fromEntries(expected));
  });

  it("has an SVG whose elements close in order and hold no markup but their own", () => {
    const svg = sceneFile(buildScene(chart, 720), ["from <a> & b", "https://mailverdict.example.org/r/m1"]);
    expect(svg).toContain("from &lt;a&gt; &amp; b");
    expect(svg).not.toMatch(/NaN|undefined|style=|class=/);
    const open: string[] = [];
    for (const [, closing, name = "", inside = ""] of svg.matchAll(/<(\/?)([a-z]+)((?:\s[\w-]+="[^"<>]*")*)\/?>/gi)) {
      if (closing) expect(open.pop()).toBe(name);
      else if (!svg.includes(`<${name}${inside}/>`)) open.push(name);
    }
    expect(open).toEqual([]);
    expect(svg.match(/</g)?.length).toBe(svg.match(/>/g)?.length);
  });
});

it("breaks a claim so that it stays inside the picture in a typeface that is wider than ours", () => {
  // On one line a browser sets it 772 wide in the bold of DejaVu Sans, 10.6 a character; between the margins there are 720, for 67 of them.
  const claim = "No single input, low or high, makes owning everything cheaper than buying";
  const chart = charts.find(({ id }) => id === "tornado");
  if (!chart) throw new Error("There is no tornado.");
  const svg = sceneFile({ ...buildScene(chart, 720), title: claim }, []);
  const lines = [...svg.matchAll(/font-size="18"[^>]*>([^<]+)</g)].map(([, line = ""]) => line);
  expect(lines.join(" ")).toBe(claim);
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(67);
});

it("gives the figures of the assessment", () => {
  const chart = charts.find(({ id }) => id === "cost-by-option");
  if (!chart) throw new Error("The costs have no chart.");
  const hosted = rowsOf(chartCsv(chart)).find(([option]) => option === "hosted");
  expect(Number(hosted?.[4])).toBe(assessment.options.hosted.totalCost.mean);
});

it("has as many dots and rows as there are futures, with the costs of each", () => {
  const chart = charts.find(({ id }) => id === "futures");
  if (chart?.id !== "futures") throw new Error("The futures have no chart.");
  const { twentieths } = assessment.priceOfControl;
  const svg = sceneFile(buildScene(chart, 720), []);
  expect(svg).toContain(`<title>${chart.title}</title>\n<desc>${chart.summary}</desc>`);
  const keys = new Set(twentieths.map((dot) => dot > 0)).size;
  expect(svg.match(/<circle /g)).toHaveLength(20 + keys);
  const [header, ...rows] = rowsOf(chartCsv(chart));
  expect(header).toEqual(["future", "quantile", "price of control (EUR)"]);
  expect(rows.map(([, , cost]) => Number(cost))).toEqual(twentieths);
  expect(rows.map(([future, quantile]) => [future, quantile])).toEqual(twentieths.map((_, i) => [`${i + 1}`, `${(25 + 50 * i) / 1000}`]));
  expect(chart.table.rows).toHaveLength(20);
});

it("disarms what a spreadsheet would run", () => {
  const chart = charts.find(({ id }) => id === "tornado");
  if (chart?.id !== "tornado" || !chart.bars[0]) throw new Error("The inputs have no chart.");
  const csv = chartCsv({ ...chart, bars: [{ ...chart.bars[0], label: '=HYPERLINK("x","y")' }] });
  expect(csv).toContain(`"'=HYPERLINK(""x"",""y"")"`);
  // In a workbook it is text as it stands, since only an element of its own would be a formula.
  const workbook = chartWorkbook({ ...chart, bars: [{ ...chart.bars[0], label: '=HYPERLINK("x","y")' }] });
  expect(cellsOf(workbook)).toMatchObject({ B2: '=HYPERLINK("x","y")' });
  expect(strFromU8(unzipSync(workbook)["xl/worksheets/sheet1.xml"] ?? workbook)).not.toContain("<f");
});
