/**
 * A chart as plain marks in a coordinate box with the origin at the top left: drawn once, painted as SVG by the page and as
 * vectors by the PDF. Colours are tones, not values: each painter maps them to its own palette.
 */

/** `own` and `hosted` mean the same thing in every chart; `-soft` fills bands and invisible cost. */
export type Tone = "ink" | "muted" | "rule" | "accent" | "own" | "own-soft" | "hosted" | "hosted-soft" | "paper";

export type Mark =
  | { kind: "path"; d: string; fill?: Tone; stroke?: Tone; strokeWidth?: number; dash?: number[] }
  | { kind: "rect"; x: number; y: number; width: number; height: number; fill?: Tone; hatch?: Tone; stroke?: Tone; strokeWidth?: number }
  | { kind: "line"; x1: number; y1: number; x2: number; y2: number; stroke: Tone; strokeWidth?: number; dash?: number[] }
  | { kind: "circle"; x: number; y: number; r: number; fill: Tone; stroke?: Tone; strokeWidth?: number }
  | {
      kind: "text";
      x: number;
      /** Baseline. */
      y: number;
      text: string;
      size: number;
      tone: Tone;
      anchor: "start" | "middle" | "end";
      weight?: "regular" | "semibold";
    };

export type Scene = { width: number; height: number; title: string; description: string; marks: Mark[] };
