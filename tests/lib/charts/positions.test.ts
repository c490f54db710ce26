import { describe, expect, it } from "vitest";
import { formatAmount, moneyAxis, signedAmount } from "@/lib/charts/axis";
import { spread } from "@/lib/charts/box";
import { drawCostByOption } from "@/lib/charts/cost-by-option";
import { drawCrossover } from "@/lib/charts/crossover";
import { drawCumulativeCost } from "@/lib/charts/cumulative-cost";
import { cleanCurve, cutAtFloor } from "@/lib/charts/exceedance-curve";
import { logAxis } from "@/lib/charts/log-axis";
import { drawLossExceedance } from "@/lib/charts/loss-exceedance";
import { drawLostMail } from "@/lib/charts/lost-mail";
import { drawSilentFailure } from "@/lib/charts/silent-failure";
import { wrapText } from "@/lib/charts/text";
import { drawTornado } from "@/lib/charts/tornado";
import { chanceAt, lossAt } from "@/lib/simulation/exceedance";
import { costChart, crossoverChart, cumulativeChart, exceedanceChart, lostMailChart, silentFailureChart, tornadoChart } from "./series";

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
    const drawn = (drawing: typeof far) => drawing.front.filter((mark) => mark.kind === "line" && mark.stroke === "accent");
    // What the rule asks for is a broken line of its own.
    expect(drawn(near).map((mark) => "dash" in mark)).toEqual([true, false]);
    expect(drawn(far).map((mark) => "dash" in mark)).toEqual([true]);
    expect(far.front).toContainEqual(expect.objectContaining({ text: "What the rule asks for" }));
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

describe("tornado", () => {
  it("draws each end in proportion, hollow towards a low input and solid towards a high one", () => {
    // Swings of 40,000 and, the other way round, 20,000 on each side of 50,000.
    const { rows } = drawTornado(tornadoChart(2, 40_000), 600);
    const [first, second] = rows.map((marks) => marks.filter((mark) => mark.kind === "rect"));
    expect(first?.map((mark) => mark.fill)).toEqual(["paper", "accent"]);
    expect(first?.[0]?.width).toBeCloseTo(first?.[1]?.width ?? 0, 0);
    expect((second?.[0]?.width ?? 0) * 2).toBeCloseTo(first?.[0]?.width ?? 0, 0);
    // The second input makes control cheaper when it is high, so its low end lies to the right.
    expect(second?.[0]?.x).toBeCloseTo((second?.[1]?.x ?? 0) + (second?.[1]?.width ?? 0), 0);
  });

  it("gives an open answer one bar without direction", () => {
    const { rows } = drawTornado(tornadoChart(3, 40_000), 600);
    expect(rows[2]).toMatchObject([{ kind: "rect", fill: "rule" }]);
  });
});

describe("crossover", () => {
  it("places both sizes and costs on log axes, with a line at the own size and at the crossing", () => {
    const { lines, plot, front } = drawCrossover(crossoverChart({ hosted: 1000, self: 1000 }, [1000], 10), 600);
    const points = lines[0]?.points ?? [];
    // Costs that fall by a power of the size are straight on log axes.
    const steps = points.slice(1).map((point, index) => point.y - (points[index]?.y ?? 0));
    for (const step of steps) expect(step).toBeCloseTo(steps[0] ?? 0, 6);
    const share = (decades: number) => Math.round((plot.left + ((plot.right - plot.left) * decades) / 6) * 10) / 10;
    const verticals = front.flatMap((mark) => (mark.kind === "line" && mark.x1 === mark.x2 ? [mark] : []));
    expect(verticals.map((mark) => [mark.x1, mark.stroke])).toEqual([
      [share(1), "accent"],
      [share(3), "ink"],
    ]);
  });

  it("leaves out the line of a hidden option and keeps the axis", () => {
    const chart = crossoverChart({ hosted: 1000, self: 1000 }, []);
    const all = drawCrossover(chart, 600);
    const some = drawCrossover(chart, 600, new Set(["self"]));
    expect(some.lines).toEqual(all.lines);
    expect(some.data.some((mark) => mark.kind === "path" && mark.fill === "own-soft")).toBe(false);
  });

  it("has round ends and powers of ten between them", () => {
    expect(logAxis([4.2, 830])).toEqual({ low: 2, high: 1000, ticks: [10, 100, 1000] });
    expect(logAxis([12, 48])).toEqual({ low: 10, high: 50, ticks: [10, 20, 50] });
    expect(logAxis([0, 0])).toEqual({ low: 1, high: 10, ticks: [1, 10] });
  });
});

describe("silent failure and lost mail", () => {
  it("starts at no chance and ends at the last", () => {
    const { lines, plot } = drawSilentFailure(silentFailureChart(36, 0, Math.LN2 / 36), 600);
    const owned = lines[1]?.points ?? [];
    expect(owned[0]).toMatchObject({ x: plot.left, y: plot.bottom });
    // A rate of ln 2 in all leaves even odds.
    expect(owned.at(-1)?.y).toBeCloseTo((plot.top + plot.bottom) / 2);
  });

  it("draws days in proportion, bought hatched and owned solid", () => {
    const { rows } = drawLostMail(lostMailChart([[1, 4]]), 600);
    const bars = (rows[0] ?? []).filter((mark) => mark.kind === "rect");
    expect(bars.map((bar) => [bar.fill, bar.hatch])).toEqual([
      ["hosted-soft", "hosted"],
      ["own", undefined],
    ]);
    expect((bars[0]?.width ?? 0) * 4).toBeCloseTo(bars[1]?.width ?? 0, 0);
  });
});

describe("figures and labels", () => {
  it("sets a minus before the sign of the currency, and none before nothing", () => {
    expect(signedAmount(-28_400, "USD")).toBe("−$28.4k");
    expect(signedAmount(-0.001, "EUR")).toBe("€0");
    expect(signedAmount(28_400, "GBP")).toBe("£28.4k");
  });

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
