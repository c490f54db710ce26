import type { Tone } from "@/lib/charts/scene";
import type { Status } from "@/lib/model";

/** Print colours of the chart tones. Own and hosted differ in lightness too, so that a grey print tells them apart. */
export const TONES: Record<Tone, string> = {
  ink: "#16201d",
  muted: "#4a524f",
  rule: "#c6c3b8",
  accent: "#0f3a33",
  own: "#7b2817",
  "own-soft": "#e4bfb2",
  hosted: "#4089ad",
  "hosted-soft": "#cfe3ed",
  paper: "#ffffff",
};

export const STATUS_COLOURS: Record<Status, string> = { met: "#1e5a3b", "not-met": "#8c1f18", unknown: "#664b08" };
