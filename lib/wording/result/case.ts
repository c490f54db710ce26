/** One point of a case: what it says, and a further sentence that may be left out to keep both cases equally long. */
export type Point = { strength: number; text: string; more: string };

export const CASE_HEADINGS = { for: "The case for owning", against: "The case against owning" } as const;

const MOST_POINTS = 5;

function words(text: string): number {
  return text.split(/\s+/).filter((word) => word !== "").length;
}

/** The subset of further sentences, as bits, whose words come closest to `target` with at most `target` plus the slack of one choice. */
function closest(lengths: readonly number[], target: number): number {
  let best = 0;
  let bestGap = Number.POSITIVE_INFINITY;
  for (let subset = 0; subset < 1 << lengths.length; subset++) {
    const sum = lengths.reduce((total, length, index) => total + ((subset >> index) & 1 ? length : 0), 0);
    const gap = Math.abs(target - sum);
    if (gap < bestGap) {
      best = subset;
      bestGap = gap;
    }
  }
  return best;
}

/**
 * Both cases at equal length: the same number of points, strongest first, at most five, with the further sentences chosen so that
 * the two differ as little as possible in words. The longer side sets the measure, so that no side is filled up beyond need.
 */
export function balance(first: readonly Point[], second: readonly Point[]): { first: string[]; second: string[] } {
  const count = Math.min(MOST_POINTS, first.length, second.length);
  const sides = [first.slice(0, count), second.slice(0, count)] as const;
  const bare = sides.map((points) => points.reduce((sum, point) => sum + words(point.text), 0)) as [number, number];
  const further = sides.map((points) => points.map((point) => words(point.more))) as [number[], number[]];
  const full = [0, 1].map((side) => bare[side as 0 | 1] + further[side as 0 | 1].reduce((sum, length) => sum + length, 0)) as [
    number,
    number,
  ];
  const target = Math.min(...full);
  const chosen = [closest(further[0], target - bare[0]), closest(further[1], target - bare[1])] as const;
  const tell = (side: 0 | 1) =>
    sides[side].map((point, index) => ((chosen[side] >> index) & 1 ? `${point.text} ${point.more}` : point.text));
  return { first: tell(0), second: tell(1) };
}
