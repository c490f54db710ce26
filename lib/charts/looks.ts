import type { Tone } from "./scene";

export type Stroke = { stroke: Tone; strokeWidth: number; dash?: number[] };

/** How a series looks in every chart: its tone, the fill of its band or of what is only part of it, its line and the edge of its band. */
export type Look = { tone: Tone; soft: Tone; stroke: Stroke; edge: Stroke };

/** What is owned is solid and heavier, what is hosted dashed, so that they differ without colour. */
const LOOKS: Record<"own" | "hosted", Look> = {
  own: { tone: "own", soft: "own-soft", stroke: { stroke: "own", strokeWidth: 2.75 }, edge: { stroke: "own", strokeWidth: 1 } },
  hosted: {
    tone: "hosted",
    soft: "hosted-soft",
    stroke: { stroke: "hosted", strokeWidth: 2.25, dash: [7, 4] },
    edge: { stroke: "hosted", strokeWidth: 1, dash: [3, 3] },
  },
};

export const lookOf = (owned: boolean): Look => LOOKS[owned ? "own" : "hosted"];

/** An option that is there for comparison only: a thin grey line, that no one takes it for the edge of a band. */
export const thinLook = (dash?: number[]): Look => {
  const stroke = { stroke: "muted", strokeWidth: 1.25, ...(dash && { dash }) } as const;
  return { tone: "muted", soft: "rule", stroke, edge: stroke };
};
