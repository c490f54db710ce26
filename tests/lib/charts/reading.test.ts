import { describe, expect, it } from "vitest";
import { drawChart } from "@/lib/charts/build-scene";
import type { LiveChart } from "@/lib/charts/live";
import { seriesOf } from "@/lib/charts/series";
import { costChart, crossoverChart, cumulativeChart, exceedanceChart, lostMailChart, silentFailureChart, tornadoChart } from "./series";

const CHARTS: LiveChart[] = [
  costChart(),
  cumulativeChart({ months: 36, hosted: 14_000, owned: 82_000 }),
  exceedanceChart(500, 6_000, 20_000),
  tornadoChart(5, 40_000),
  crossoverChart({ hosted: 500, self: 900 }, [190], 65),
  silentFailureChart(36, 0.02, 0.1),
  lostMailChart([
    [0.1, 3],
    [2, 0.02],
  ]),
];

/** Where a live chart can be pointed at. */
function placesOf(chart: LiveChart, hidden: ReadonlySet<string> = new Set()): number[] {
  const live = drawChart(chart, 600, hidden).live();
  if (live.kind === "rows") return live.rows.map((_, index) => index);
  return [...new Set(live.lines.flatMap(({ points }) => points.map(({ at }) => at)))];
}

describe.each(CHARTS.map((chart) => [chart.id, chart] as const))("what %s tells at the pointer", (_, chart) => {
  it("is a heading and values in words at every place", () => {
    const { readAt } = drawChart(chart, 600).live();
    const places = placesOf(chart);
    expect(places.length).toBeGreaterThan(1);
    for (const place of places) {
      const { heading, rows } = readAt(place);
      expect(heading).not.toBe("");
      expect(rows.length).toBeGreaterThan(1);
      expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
      for (const { label, value } of rows) expect(`${label} ${value}`).not.toMatch(/NaN|undefined|Infinity|^ | $/);
    }
  });

  it("has the same marks as the drawing, and the series that can be hidden", () => {
    const drawing = drawChart(chart, 600);
    const live = drawing.live();
    if (live.kind === "rows") expect(live.rows.flat()).toEqual(drawing.data);
    else
      expect(live.lines.map(({ id }) => id).sort()).toEqual(
        seriesOf(chart)
          .map(({ id }) => id)
          .sort(),
      );
  });

  it("leaves out a series that is hidden", () => {
    // Halves of a bar are hidden in the picture and still told; bars of inputs cannot be.
    if (chart.id === "cost-by-option" || chart.id === "tornado") return;
    for (const { id, label } of seriesOf(chart)) {
      const hidden = new Set([id]);
      const { readAt } = drawChart(chart, 600, hidden).live();
      for (const place of placesOf(chart, hidden)) {
        const rows = readAt(place).rows;
        expect(rows.length).toBeGreaterThan(0);
        expect(rows.map((row) => row.label)).not.toContain(label);
      }
    }
  });
});

it("reads the chance of a dearer year at any amount, below what is drawn too", () => {
  const chart = exceedanceChart(500, 6_000);
  const { readAt } = drawChart(chart, 600).live();
  // The chance of the fixture falls by the square: 0.9 × (1 + 6,000 / 6,000)^-2 = 22.5% at 6,000; 0.6 × (1 + 12)^-2 = 0.36%.
  expect(readAt(6_000)).toEqual({
    heading: "A year that costs more than $6k",
    rows: [
      { id: "hosted", label: "Hosted", owned: false, value: "under 0.5%" },
      { id: "self", label: "Own everything", owned: true, value: "23%" },
    ],
  });
});

it("draws options that are there for comparison thin and grey, whatever they own", () => {
  const { data } = drawChart(crossoverChart({ hosted: 500, self: 900 }, []), 600);
  const lines = data.filter((mark) => mark.kind === "path" && mark.stroke && (mark.strokeWidth ?? 0) > 1);
  expect(lines).toMatchObject([
    { stroke: "muted", strokeWidth: 1.25, dash: [1.5, 3] },
    { stroke: "muted", strokeWidth: 1.25 },
    { stroke: "own", strokeWidth: 2.75 },
    { stroke: "hosted", strokeWidth: 2.25 },
  ]);
  expect(data.filter((mark) => mark.kind === "path" && mark.fill).map((mark) => ("fill" in mark ? mark.fill : ""))).toHaveLength(2);
});
