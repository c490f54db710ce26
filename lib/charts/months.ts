import { CHART_TEXT } from "../wording/chart-labels";
import type { Mark } from "./scene";
import { round, textMark, textWidth, uncrowded } from "./text";

/** Ticks at the end of each year, or of each quarter when there is only one year; the last one carries the unit. */
export function monthTicks(months: number, x: (month: number) => number, baseline: number, narrow: boolean): Mark[] {
  const step = months > 12 ? 12 : 3;
  const hasRoom = x(0) >= textWidth(CHART_TEXT.start) / 2;
  const marks: Mark[] = [textMark(CHART_TEXT.start, x(0), baseline + 19, { tone: "muted", anchor: hasRoom ? "middle" : "start" })];
  for (let month = step; month <= months; month += step) {
    const at = round(x(month));
    const last = month + step > months;
    const count = step === 12 ? month / 12 : month;
    const unit = step === 12 ? CHART_TEXT.year : CHART_TEXT.month;
    marks.push({ kind: "line", x1: at, y1: baseline, x2: at, y2: baseline + 4, stroke: "muted", strokeWidth: 1 });
    const text = last || (!narrow && step === 12) ? unit(count) : String(count);
    marks.push(textMark(text, at, baseline + 19, { tone: "muted", anchor: "middle" }));
  }
  return uncrowded(marks);
}
