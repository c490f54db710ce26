import type { CostChart } from "@/lib/charts/cost-by-option";
import type { CrossoverChart } from "@/lib/charts/crossover";
import type { CumulativeChart } from "@/lib/charts/cumulative-cost";
import type { FuturesChart } from "@/lib/charts/futures";
import type { ExceedanceChart } from "@/lib/charts/loss-exceedance";
import type { LostMailChart } from "@/lib/charts/lost-mail";
import type { SilentFailureChart } from "@/lib/charts/silent-failure";
import type { TornadoChart } from "@/lib/charts/tornado";

const text = {
  title: "A claim",
  summary: "What one sees.",
  table: { caption: "Figures", columns: [], rows: [] },
  currency: "USD" as const,
};

/** Dots as they are given, in ascending order. */
export function futuresChart(dots: readonly number[]): FuturesChart {
  return { ...text, id: "futures", dots: [...dots], cheaper: "Owning costs less: some dots", dearer: "Owning costs more: some dots" };
}

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

/** Bars whose ends lie above and below an average of 50,000 by `swing`, halved from bar to bar; every third is an open answer. */
export function tornadoChart(count: number, swing: number, mean = 50_000): TornadoChart {
  const bars = Array.from({ length: count }, (_, index) => ({
    id: `input-${index}`,
    label: index % 2 === 0 ? "Cost of an operator’s hour" : "Mail that silently goes missing: share that goes missing at large volume",
    kind: index % 3 === 2 ? ("choice" as const) : ("quantity" as const),
    low: mean + ((index % 2 === 0 ? -1 : 1) * swing) / 2 ** index,
    high: mean + ((index % 2 === 0 ? 1 : -1) * swing) / 2 ** index,
  }));
  return { ...text, id: "tornado", mean, bars };
}

const NAMES = { hosted: "Buy everything", sender: "Own the sender", core: "Own the core", self: "Own everything" } as const;

/** Costs that fall by a power of the size from `start` of each option, with a band of half to twice the average. */
export function crossoverChart(
  starts: Partial<Record<keyof typeof NAMES, number>>,
  crossings: readonly number[],
  own?: number,
): CrossoverChart {
  const sizes = [1, 10, 100, 1000, 10_000, 100_000];
  const options = Object.keys(NAMES) as (keyof typeof NAMES)[];
  const lines = options.map((option, index) => ({
    option,
    label: NAMES[option],
    owned: option !== "hosted",
    strong: option === "hosted" || option === "self",
    points: sizes.map((mailboxes) => {
      const mean = (starts[option] ?? 100) * mailboxes ** (-0.3 - index / 20);
      return { mailboxes, mean, p10: mean / 2, p90: mean * 2 };
    }),
  }));
  return {
    ...text,
    id: "crossover",
    lines,
    crossings: crossings.map((mailboxes) => ({
      mailboxes,
      label: crossings.length === 1 ? `Crossing at about ${mailboxes}` : String(mailboxes),
    })),
    ...(own === undefined ? {} : { own: { mailboxes: own, label: `You: about ${own} mailboxes` } }),
  };
}

/** Chances that grow at a constant rate a month. */
export function silentFailureChart(months: number, hostedRate: number, ownedRate: number): SilentFailureChart {
  const points = (rate: number) =>
    Array.from({ length: months }, (_, index) => ({ month: index + 1, probability: 1 - Math.exp(-rate * (index + 1)) }));
  return {
    ...text,
    id: "silent-failure",
    curves: [
      { option: "hosted", label: "Buy everything", owned: false, points: points(hostedRate) },
      { option: "self", label: "Own everything", owned: true, points: points(ownedRate) },
    ],
  };
}

/** Days lost by cause when buying and when owning. */
export function lostMailChart(days: readonly (readonly [number, number])[]): LostMailChart {
  return {
    ...text,
    id: "lost-mail",
    series: [
      { option: "hosted", label: "Buy everything", owned: false },
      { option: "self", label: "Own everything", owned: true },
    ],
    causes: days.map((pair, index) => ({
      id: `cause-${index}`,
      label: index % 2 === 0 ? "Blocklisting" : "New addresses that have yet to earn trust",
      values: pair.map((value) => ({ days: value, text: value.toPrecision(2) })),
    })),
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
    neededLoss: ownedScale * 8,
    neededLossLabel: "What the rule asks for",
    ...(bearableLoss === undefined ? {} : { bearableLoss, bearableLossLabel: "What you can bear" }),
  };
}
