import type { Point } from "./box";
import type { Look } from "./looks";
import { pathOfBand, pathThrough } from "./path";
import type { Mark } from "./scene";

/** A point of a line: what is read there, such as a month, its place, and the heights between which its band lies. */
export type LinePoint = Point & { at: number; from?: number; to?: number };

/** A line in scene units; with `band`, one from P10 to P90 around it. Later lines lie over earlier ones. */
export type Line = { id: string; look: Look; band: boolean; points: readonly LinePoint[] };

/** The band's height at the end of a line. */
const spreadOf = ({ points }: Line): number => Math.abs((points.at(-1)?.from ?? 0) - (points.at(-1)?.to ?? 0));

/** Lines with bands, the widest first: below the others it hides none. */
export const bandsOf = (lines: readonly Line[]): Line[] => lines.filter(({ band }) => band).sort((a, b) => spreadOf(b) - spreadOf(a));

/** The heights of one edge of a band, as points. */
const edge = ({ points }: Line, end: "from" | "to"): Point[] => points.map((point) => ({ x: point.x, y: point[end] ?? point.y }));

/** All bands, then all of their edges, then the lines. */
export function lineMarks(lines: readonly Line[]): Mark[] {
  const bands = bandsOf(lines).map((line): Mark => {
    const heights = line.points.map(({ x, y, from = y, to = y }) => ({ x, from, to }));
    return { kind: "path", d: pathOfBand(heights), fill: line.look.soft };
  });
  const edges = lines
    .filter(({ band }) => band)
    .flatMap((line) =>
      (["from", "to"] as const).map((end): Mark => ({ kind: "path", d: pathThrough(edge(line, end)), ...line.look.edge })),
    );
  return [...bands, ...edges, ...lines.map(({ look, points }): Mark => ({ kind: "path", d: pathThrough(points), ...look.stroke }))];
}

/** Series in the order in which their lines are drawn: what is hosted last, since dashes over a solid line leave both to be seen. */
export const hostedLast = <Series extends { owned: boolean }>(series: readonly Series[]): Series[] =>
  [...series].sort((a, b) => Number(b.owned) - Number(a.owned));
