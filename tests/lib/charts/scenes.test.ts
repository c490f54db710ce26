import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { overlaps, textBox } from "@/lib/charts/box";
import { buildScene } from "@/lib/charts/build-scene";
import type { Mark, Scene } from "@/lib/charts/scene";
import type { TextMark } from "@/lib/charts/text";
import type { Chart } from "@/lib/report/types";
import {
  costChart,
  crossoverChart,
  cumulativeChart,
  exceedanceChart,
  futuresChart,
  lostMailChart,
  silentFailureChart,
  tornadoChart,
} from "./series";

const WIDTHS = [150, 180, 220, 299, 300, 328, 600, 680, 720];

const twenty = (of: (i: number) => number) => Array.from({ length: 20 }, (_, i) => of(i));

const TYPICAL: [string, Chart][] = [
  ["costs", costChart()],
  ["huge costs", costChart(1e4)],
  ["tiny costs", costChart(1e-6)],
  ["three years", cumulativeChart({ months: 36, hosted: 14_000, owned: 82_000 })],
  ["one year of equal lines", cumulativeChart({ months: 12, hosted: 5_000, owned: 5_000 })],
  ["nothing spent", cumulativeChart({ months: 12, hosted: 0, owned: 0 })],
  ["losses", exceedanceChart(500, 6_000, 20_000)],
  ["equal losses", exceedanceChart(500, 500)],
  ["far more bearable than lost", exceedanceChart(500, 6_000, 1e9)],
  ["nothing bearable", exceedanceChart(500, 6_000, 0)],
  ["ten inputs", tornadoChart(10, 40_000)],
  ["inputs around nothing", tornadoChart(4, 400_000, 0)],
  ["inputs of a negative price", tornadoChart(6, 3_000, -80_000)],
  ["lines that never cross", crossoverChart({ hosted: 10, self: 1000 }, [], 25)],
  ["one crossing beside the own size", crossoverChart({ hosted: 500, self: 900 }, [190], 65)],
  ["one crossing, unknown size", crossoverChart({ hosted: 500, self: 900 }, [3], undefined)],
  ["many crossings at the edge", crossoverChart({ hosted: 500, self: 500 }, [2, 190, 2000, 99_000], 100_000)],
  ["costs of nothing", crossoverChart({ hosted: 0, sender: 0, core: 0, self: 0 }, [])],
  ["silent failures", silentFailureChart(36, 0.02, 0.1)],
  ["equal silent failures in a year", silentFailureChart(12, 0.01, 0.01)],
  ["certain silent failures over five years", silentFailureChart(60, 0, 2)],
  [
    "lost mail",
    lostMailChart([
      [0.1, 3],
      [2, 0.02],
      [0, 0.5],
    ]),
  ],
  ["no lost mail", lostMailChart([[0, 0]])],
  ["futures on both sides", futuresChart(twenty((i) => (i - 4.5) * 1000))],
  ["futures of no difference", futuresChart(twenty(() => 0))],
  ["futures on one side", futuresChart(twenty((i) => -90_000 + i * 4000))],
  ["a future far out", futuresChart(twenty((i) => (i === 19 ? 1e9 : i - 10)))],
];

const texts = (scene: Scene) => scene.marks.filter((mark): mark is TextMark => mark.kind === "text");

function numbersOf(mark: Mark): number[] {
  const own = Object.values(mark).filter((value) => typeof value === "number");
  return mark.kind === "path" ? [...own, ...(mark.d.match(/NaN|Infinity|-?\d+(\.\d+)?(e-?\d+)?/g) ?? []).map(Number)] : own;
}

function expectSound(scene: Scene): void {
  for (const mark of scene.marks) {
    expect(numbersOf(mark).every(Number.isFinite), JSON.stringify(mark)).toBe(true);
    if (mark.kind === "rect") expect(mark.width).toBeGreaterThanOrEqual(0);
  }
  for (const mark of texts(scene)) {
    expect(mark.text).not.toMatch(/NaN|undefined|Infinity/);
    expect(mark.size).toBeGreaterThanOrEqual(13);
    const box = textBox(mark);
    expect([box.left >= -0.5, box.right <= scene.width + 0.5, box.top >= -1, box.bottom <= scene.height], mark.text).toEqual([
      true,
      true,
      true,
      true,
    ]);
  }
}

describe.each(TYPICAL)("%s", (_name, chart) => {
  it.each(WIDTHS)("stands within a scene %i wide, in type of 13 units or more, no text upon another", (width) => {
    const scene = buildScene(chart, width);
    expectSound(scene);
    const all = texts(scene);
    all.forEach((mark, index) => {
      for (const other of all.slice(index + 1)) expect(overlaps(textBox(mark), textBox(other)), `${mark.text} / ${other.text}`).toBe(false);
    });
  });
});

const amount = fc.oneof(fc.constant(0), fc.double({ min: 0, max: 1e9, noNaN: true }), fc.double({ min: 0, max: 1e-3, noNaN: true }));

describe("any series", () => {
  it("costs make a sound scene", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(amount, amount, amount, amount), { maxLength: 4 }), fc.constantFrom(...WIDTHS), (rows, width) => {
        const bars = rows.map(([visible, invisible, p10, spread], index) => ({
          option: "self" as const,
          label: "Own everything",
          owned: index > 0,
          visible,
          invisible,
          p10,
          p90: p10 + spread,
          mean: visible + invisible,
        }));
        expectSound(buildScene({ ...costChart(), bars }, width));
      }),
      { numRuns: 200 },
    );
  });

  it("cumulative costs make a sound scene", () => {
    fc.assert(
      fc.property(fc.constantFrom(12, 36, 60), amount, amount, fc.constantFrom(...WIDTHS), (months, hosted, owned, width) => {
        expectSound(buildScene(cumulativeChart({ months, hosted, owned }), width));
      }),
      { numRuns: 100 },
    );
  });

  it("swings make a sound scene, on both sides of nothing", () => {
    const value = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(value, fc.array(fc.tuple(value, value), { maxLength: 10 }), fc.constantFrom(...WIDTHS), (mean, ends, width) => {
        const chart = tornadoChart(ends.length, 1, mean);
        const bars = chart.bars.map((bar, index) => ({ ...bar, low: ends[index]?.[0] ?? 0, high: ends[index]?.[1] ?? 0 }));
        expectSound(buildScene({ ...chart, bars }, width));
      }),
      { numRuns: 200, examples: [[0, [[5e-324, -5e-324]], WIDTHS[0]]] },
    );
  });

  it("costs by size make a sound scene, also where they are nothing", () => {
    fc.assert(
      fc.property(amount, amount, fc.integer({ min: 1, max: 100_000 }), fc.constantFrom(...WIDTHS), (hosted, self, own, width) => {
        expectSound(buildScene(crossoverChart({ hosted, sender: hosted, core: self, self }, [own], own), width));
      }),
      { numRuns: 200 },
    );
  });

  it("losses make a sound scene, also unsorted, repeated, rising or with chances beyond one", () => {
    const points = fc.array(fc.record({ loss: amount, probability: fc.double({ min: 0, max: 1.2, noNaN: true }) }), { maxLength: 40 });
    fc.assert(
      fc.property(points, points, fc.option(amount, { nil: undefined }), fc.constantFrom(...WIDTHS), (hosted, owned, bearable, width) => {
        const chart = exceedanceChart(1, 1, bearable);
        const curves = chart.curves.map((curve) => ({ ...curve, points: curve.owned ? owned : hosted }));
        expectSound(buildScene({ ...chart, curves }, width));
      }),
      { numRuns: 300 },
    );
  });
});
