import type { Currency } from "../questionnaire/ids";
import { hours, wholeMoney } from "../wording/format";
import { percentagePoints } from "../wording/pages/explore";
import type { Amount, ShownFigure } from "./view";

/** How a figure stands to the saved one: its direction, and by how much in words; null where both show the same digits. */
export type Difference = { direction: "more" | "less"; by: string } | null;

/** The difference of two figures of the same kind, as a reader would take one from the other. */
export function differenceOf(kind: ShownFigure["kind"], now: Amount, saved: Amount, currency: Currency): Difference {
  if (now.text === saved.text) return null;
  const size = Math.abs(now.value - saved.value);
  return { direction: now.value < saved.value ? "less" : "more", by: inWords(kind, size, currency) };
}

function inWords(kind: ShownFigure["kind"], size: number, currency: Currency): string {
  switch (kind) {
    case "money":
      return wholeMoney(size, currency);
    case "hours":
      return hours(size);
    case "chance":
      return percentagePoints(size);
  }
}
