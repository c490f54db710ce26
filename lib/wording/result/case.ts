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
 * Both cases at equal length: the same number of points, strongest first, at most five. The side that is longer without its further sentences
 * sets the measure, and the other is filled up to it with as many of its own as come closest in words.
 */
export function balance(first: readonly Point[], second: readonly Point[]): { first: string[]; second: string[] } {
  const count = Math.min(MOST_POINTS, first.length, second.length);
  const [one, other] = [measured(first.slice(0, count)), measured(second.slice(0, count))];
  const target = Math.max(one.bare, other.bare);
  return { first: told(one, target), second: told(other, target) };
}

/** The points of one side, with their words as they are and the words of each further sentence. */
type Measured = { points: readonly Point[]; bare: number; further: number[] };

function measured(points: readonly Point[]): Measured {
  const bare = points.reduce((sum, point) => sum + words(point.text), 0);
  const further = points.map((point) => words(point.more));
  return { points, bare, further };
}

function told({ points, bare, further }: Measured, target: number): string[] {
  const chosen = closest(further, target - bare);
  return points.map(({ text, more }, index) => ((chosen >> index) & 1 ? `${text} ${more}` : text));
}
