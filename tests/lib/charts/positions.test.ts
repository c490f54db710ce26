import { describe, expect, it } from "vitest";
import { formatAmount, moneyAxis } from "@/lib/charts/axis";
import { spread } from "@/lib/charts/box";
import { drawCostByOption } from "@/lib/charts/cost-by-option";
import { drawCumulativeCost } from "@/lib/charts/cumulative-cost";
import { chanceAt, cleanCurve, cutAtFloor, lossAt } from "@/lib/charts/exceedance-curve";
import { drawLossExceedance } from "@/lib/charts/loss-exceedance";
import { wrapText } from "@/lib/charts/text";
import { costChart, cumulativeChart, exceedanceChart } from "./series";

describe("cost by option", () => {
  it("draws bars from zero in proportion to their amounts", () => {
    const { data, plot, axisEnd } = drawCostByOption(costChart(), 600);
    const perUnit = (plot.right - plot.left) / 100_000;
    expect(axisEnd).toBe(100_000);
    const rects = data.filter((mark) => mark.kind === "rect");
    [10_000, 10_000, 20_000, 60_000].forEach((value, index) => {
      expect(rects[index]?.width).toBeCloseTo(value * perUnit, 0);
    });
    expect(rects[0]?.x).toBe(plot.left);
    expect(rects[1]?.x).toBeCloseTo(plot.left + 10_000 * perUnit, 0);
  });

  it("tells visible from invisible and owned from hosted by more than colour: by hatch", () => {
    const rects = drawCostByOption(costChart(), 600).data.filter((mark) => mark.kind === "rect");
    expect(rects.map((mark) => [mark.fill, mark.hatch])).toEqual([
      ["hosted", undefined],
      ["hosted-soft", "hosted"],
      ["own", undefined],
      ["own-soft", "own"],
    ]);
  });

  it("writes the amount that is shown when a part is hidden, on the same axis", () => {
    const drawing = drawCostByOption(costChart(), 600, new Set(["invisible"]));
    const written = drawing.front.flatMap((mark) => (mark.kind === "text" ? [mark.text] : []));
    expect(written).toEqual(["Hosted", "$10k", "Own everything", "$20k"]);
    expect(drawing.axisEnd).toBe(100_000);
  });
});

describe("cumulative cost", () => {
  it("ends a line at its last average: 50 of an axis to 100 is half way up", () => {
    // p90 is twice the average, so the axis ends at 100,000 and 50,000 lies in the middle.
    const { front, plot, axisEnd } = drawCumulativeCost(cumulativeChart({ months: 36, hosted: 5_000, owned: 50_000 }), 600);
    expect(axisEnd).toBe(100_000);
    const dots = front.filter((mark) => mark.kind === "circle");
    expect(dots.map((dot) => dot.y)).toEqual([plot.bottom - 0.05 * 250, plot.bottom - 0.5 * 250]);
    expect(dots.every((dot) => Math.abs(dot.x - plot.right) < 0.1)).toBe(true);
  });

  it("draws hosted dashed and owned solid and heavier", () => {
    const { data } = drawCumulativeCost(cumulativeChart({ months: 12, hosted: 1, owned: 2 }), 600);
    const lines = data.filter((mark) => mark.kind === "path" && (mark.strokeWidth ?? 0) > 1);
    expect(lines).toMatchObject([
      { stroke: "own", strokeWidth: 2.75 },
      { stroke: "hosted", dash: [7, 4] },
    ]);
    expect(lines[0]).not.toHaveProperty("dash");
  });

  it("keeps the axis and drops the line of a hidden series", () => {
    const chart = cumulativeChart({ months: 12, hosted: 1_000, owned: 50_000 });
    const drawing = drawCumulativeCost(chart, 600, new Set(["self"]));
    expect(drawing.axisEnd).toBe(100_000);
    expect(drawing.data.some((mark) => mark.kind === "path" && mark.stroke === "own")).toBe(false);
  });
});

describe("loss exceedance", () => {
  it("places chance on a log axis from one in 200 to certain, and money from zero", () => {
    const { x, y, plot } = drawLossExceedance(exceedanceChart(500, 6_000), 600);
    expect(y(1)).toBeCloseTo(plot.top);
    expect(y(0.005)).toBeCloseTo(plot.bottom);
    // Half way on a log axis lies the geometric mean: √(1 × 0.005).
    expect(y(Math.sqrt(0.005))).toBeCloseTo((plot.top + plot.bottom) / 2);
    expect(x(0)).toBe(plot.left);
  });

  it("draws the bearable loss at its amount, and says so when it lies far beyond the axis", () => {
    const near = drawLossExceedance(exceedanceChart(500, 6_000, 20_000), 600);
    expect(near.front).toContainEqual(
      expect.objectContaining({ kind: "line", stroke: "accent", x1: Math.round(near.x(20_000) * 10) / 10 }),
    );
    const far = drawLossExceedance(exceedanceChart(500, 6_000, 1e9), 600);
    expect(far.front.some((mark) => mark.kind === "line" && mark.stroke === "accent")).toBe(false);
    expect(far.front).toContainEqual(expect.objectContaining({ text: "What you can bear, off this scale" }));
  });

  it("reads a curve between its points", () => {
    const points = [
      { loss: 0, probability: 0.5 },
      { loss: 100, probability: 0.1 },
      { loss: 300, probability: 0 },
    ];
    expect(lossAt(points, 0.3)).toBeCloseTo(50);
    expect(lossAt(points, 0.05)).toBeCloseTo(200);
    expect(lossAt(points, 0.6)).toBeNull();
    expect(chanceAt(points, 200)).toBeCloseTo(0.05);
    expect(cutAtFloor(points, 0.05).at(-1)).toEqual({ loss: 200, probability: 0.05 });
  });

  it("never lets a chance rise with the loss", () => {
    const clean = cleanCurve([
      { loss: 200, probability: 0.4 },
      { loss: 0, probability: 1.3 },
      { loss: 100, probability: 0.2 },
    ]);
    expect(clean.map((point) => point.probability)).toEqual([1, 0.2, 0.2]);
  });
});

describe("figures and labels", () => {
  it.each([
    [20_000, "USD", "$20k"],
    [1_234_567, "EUR", "€1.23m"],
    [999_999, "GBP", "£1m"],
    [2.5e9, "USD", "$2.5bn"],
    [104_321, "EUR", "€104k"],
    [950, "USD", "$950"],
    [42.4, "USD", "$42"],
    [6.5, "USD", "$6.50"],
    [0, "USD", "$0"],
  ] as const)("writes %d %s as %s", (value, currency, text) => {
    expect(formatAmount(value, currency)).toBe(text);
  });

  it("has an axis even when there is nothing to show", () => {
    expect(moneyAxis(0, 4)).toEqual({ end: 1, ticks: [0] });
    expect(moneyAxis(131_000, 4)).toEqual({ end: 150_000, ticks: [0, 50_000, 100_000, 150_000] });
  });

  it("moves labels apart as little as needed and keeps them within", () => {
    const blocks = [
      { centre: 50, height: 20 },
      { centre: 52, height: 20 },
    ];
    expect(spread(blocks, 0, 100)).toEqual([50, 70]);
    expect(spread(blocks, 0, 62)).toEqual([32, 52]);
  });

  it("breaks text between words", () => {
    expect(wrapText("Own everything", 60)).toEqual(["Own", "everything"]);
    expect(wrapText("Own everything", 200)).toEqual(["Own everything"]);
  });
});
