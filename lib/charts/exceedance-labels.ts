import type { Currency } from "../questionnaire/ids";
import { type ExceedancePoint, lossAt } from "../simulation/exceedance";
import { formatAmount } from "./axis";
import { alongPath, type Box, type Point } from "./box";
import { LabelPlacer } from "./labels";
import { lookOf } from "./looks";
import type { Mark, Tone } from "./scene";
import { LINE_HEIGHT, round, textMark, textWidth } from "./text";

/** The chances whose amounts are written at the curves: one year in 20, and one in 100. */
export const REFERENCE_CHANCES: readonly number[] = [0.05, 0.01];

/** Where a curve's name is most welcome: well above the reference marks. */
const NAME_CHANCE = 0.28;

/** A curve with its points in scene units. */
export type CurvePath = { curve: { label: string; owned: boolean; points: readonly ExceedancePoint[] }; pixels: Point[] };

type Labelled = {
  paths: readonly CurvePath[];
  plot: Box;
  width: number;
  /** Lines that labels keep clear of. */
  walls: Point[][];
  x: (loss: number) => number;
  y: (probability: number) => number;
  currency: Currency;
};

/** Marks, and how many labels found no place beside their curves. */
type Placed = { marks: Mark[]; homeless: number };

/**
 * Names and reference amounts of the curves. The amounts are bound to their dots, so they choose before the names, which may slide along
 * the curves; when that leaves a name without a place, the other order is tried.
 */
export function curveLabels(labelled: Labelled): Mark[] {
  const usual = inOrder(labelled, [referenceMarks, nameMarks]);
  if (usual.homeless === 0) return usual.marks;
  const other = inOrder(labelled, [nameMarks, referenceMarks]);
  return other.homeless < usual.homeless ? other.marks : usual.marks;
}

function inOrder(labelled: Labelled, steps: readonly ((placer: LabelPlacer, labelled: Labelled) => Placed)[]): Placed {
  const { paths, plot, width, walls, x, y } = labelled;
  const bounds = { left: plot.left + 2, top: plot.top - 2, right: width, bottom: plot.bottom - 1 };
  const placer = new LabelPlacer(
    bounds,
    paths.map(({ pixels }) => pixels),
    walls,
  );
  for (const { curve } of paths) {
    for (const { loss, chance } of referenceLosses(curve.points)) placer.avoid({ x: x(loss), y: y(chance) }, 4);
  }
  const placed = steps.map((step) => step(placer, labelled));
  return { marks: placed.flatMap(({ marks }) => marks), homeless: placed.reduce((sum, { homeless }) => sum + homeless, 0) };
}

/** What a curve comes to at the reference chances that it reaches. */
export function referenceLosses(points: readonly ExceedancePoint[]): { loss: number; chance: number }[] {
  return REFERENCE_CHANCES.flatMap((chance) => {
    const loss = lossAt(points, chance);
    return loss === null ? [] : [{ loss, chance }];
  });
}

/** Each curve's name beside it, with a short line to it; in the empty corner at the top right, with a sample, when there is no room. */
function nameMarks(placer: LabelPlacer, { paths, plot, y }: Labelled): Placed {
  const wished = y(NAME_CHANCE);
  let corner = plot.top + 14;
  const drawn = rightmostFirst(paths).filter(({ pixels }) => pixels.length > 0);
  let homeless = 0;
  const marks = drawn.flatMap(({ curve, pixels }): Mark[] => {
    const label = {
      lines: [curve.label],
      weight: "semibold" as const,
      points: alongPath(pixels, 9),
      curve: pixels,
      tone: lookOf(curve.owned).tone,
    };
    const cost = (point: Point) => Math.abs(point.y - wished) / 5;
    const beside = placer.place(label, true, cost) ?? placer.place({ ...label, lines: curve.label.split(" ") }, true, cost);
    if (beside) return beside;
    homeless += 1;
    const baseline = corner;
    corner += LINE_HEIGHT + 2;
    const left = plot.right - textWidth(curve.label, 13, "semibold") - 36;
    const name = textMark(curve.label, plot.right, baseline, { anchor: "end", weight: "semibold" });
    placer.keep(name);
    return [
      { kind: "rect", x: round(left - 4), y: baseline - 13, width: round(plot.right - left + 6), height: LINE_HEIGHT, fill: "paper" },
      { kind: "line", x1: round(left), y1: baseline - 4.5, x2: round(left + 28), y2: baseline - 4.5, ...lookOf(curve.owned).stroke },
      name,
    ];
  });
  return { marks, homeless };
}

/** A dot where a curve meets one year in 20 and one in 100, with the amount beside it where there is room. */
function referenceMarks(placer: LabelPlacer, { paths, x, y, currency }: Labelled): Placed {
  let homeless = 0;
  const marks = rightmostFirst(paths).flatMap(({ curve, pixels }) =>
    referenceLosses(curve.points).flatMap(({ loss, chance }): Mark[] => {
      const at = { x: round(x(loss)), y: round(y(chance)) };
      const tone = lookOf(curve.owned).tone;
      const lines = [formatAmount(loss, currency)];
      const label = placer.place({ lines, weight: "regular", points: [at], curve: pixels, tone }, false, () => 0);
      if (!label) homeless += 1;
      return [...(label ?? []), referenceDot(at, tone)];
    }),
  );
  return { marks, homeless };
}

const referenceDot = (at: Point, tone: Tone): Mark => ({ kind: "circle", ...at, r: 4, fill: tone, stroke: "paper", strokeWidth: 1.5 });

/** The dots alone, for a scene that has no room for the amounts beside them. */
export function referenceDots({ paths, x, y }: Pick<Labelled, "paths" | "x" | "y">): Mark[] {
  return paths.flatMap(({ curve }) =>
    referenceLosses(curve.points).map(({ loss, chance }) =>
      referenceDot({ x: round(x(loss)), y: round(y(chance)) }, lookOf(curve.owned).tone),
    ),
  );
}

function rightmostFirst(paths: readonly CurvePath[]): CurvePath[] {
  const reach = ({ pixels }: CurvePath) => pixels.at(-1)?.x ?? 0;
  return [...paths].sort((a, b) => reach(b) - reach(a));
}
