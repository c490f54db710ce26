import type { CostChart } from "@/lib/charts/cost-by-option";
import type { CumulativeChart } from "@/lib/charts/cumulative-cost";
import type { ExceedanceChart } from "@/lib/charts/loss-exceedance";

const text = {
  title: "A claim",
  summary: "What one sees.",
  table: { caption: "Figures", columns: [], rows: [] },
  currency: "USD" as const,
};

/** Two bars: 10,000 + 10,000 with a range up to 40,000, and 20,000 + 60,000 with a range up to 100,000. */
export function costChart(factor = 1): CostChart {
  const bar = (option: "hosted" | "self", label: string, visible: number, invisible: number, p10: number, p90: number) => ({
    option,
    label,
    owned: option === "self",
    visible: visible * factor,
    invisible: invisible * factor,
    p10: p10 * factor,
    p90: p90 * factor,
    mean: (visible + invisible) * factor,
  });
  const bars = [bar("hosted", "Hosted", 10_000, 10_000, 15_000, 40_000), bar("self", "Own everything", 20_000, 60_000, 50_000, 100_000)];
  return { ...text, id: "cost-by-option", bars };
}

/** Straight lines from nothing to `hosted` and `owned` with a band of half to twice the average. */
export function cumulativeChart({ months, hosted, owned }: { months: number; hosted: number; owned: number }): CumulativeChart {
  const points = (total: number) =>
    Array.from({ length: months }, (_, index) => {
      const mean = (total * (index + 1)) / months;
      return { month: index + 1, mean, p10: mean / 2, p50: mean, p90: mean * 2 };
    });
  return {
    ...text,
    id: "cumulative-cost",
    lines: [
      { option: "hosted", label: "Hosted", owned: false, points: points(hosted) },
      { option: "self", label: "Own everything", owned: true, points: points(owned) },
    ],
  };
}

/** Curves whose chance falls by the square: share × (1 + loss / scale)^-2, up to a hundred scales. */
export function exceedanceChart(hostedScale: number, ownedScale: number, bearableLoss?: number): ExceedanceChart {
  const points = (share: number, scale: number) =>
    Array.from({ length: 101 }, (_, step) => ({ loss: scale * step, probability: share * (1 + step) ** -2 }));
  return {
    ...text,
    id: "loss-exceedance",
    curves: [
      { option: "hosted", label: "Hosted", owned: false, points: points(0.6, hostedScale) },
      { option: "self", label: "Own everything", owned: true, points: points(0.9, ownedScale) },
    ],
    ...(bearableLoss === undefined ? {} : { bearableLoss, bearableLossLabel: "What you can bear" }),
  };
}
