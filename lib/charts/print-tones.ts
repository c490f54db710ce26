import type { Tone } from "./scene";

/** Colours of the tones on white paper. Own and hosted differ in lightness too, so that a grey print tells them apart. */
export const PRINT_TONES: Record<Tone, string> = {
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
