import type { Status } from "@/lib/model";

import type { PdfDocument } from "./document";
import { STATUS_COLOURS, TONES } from "./palette";

/** A disc with a tick (met), a ring with a cross (not met) or a half-filled ring (unknown): tells the status without colour. */
export function drawStatusMark(document: PdfDocument, status: Status, centreX: number, centreY: number, radius: number): void {
  const colour = STATUS_COLOURS[status];
  const reach = radius * 0.42;
  document
    .save()
    .lineWidth(radius * 0.26)
    .lineCap("round")
    .lineJoin("round");
  if (status === "met") {
    document.circle(centreX, centreY, radius).fill(colour);
    document
      .moveTo(centreX - reach, centreY + reach * 0.1)
      .lineTo(centreX - reach * 0.2, centreY + reach * 0.85)
      .lineTo(centreX + reach * 1.1, centreY - reach * 0.8)
      .stroke(TONES.paper);
  } else if (status === "not-met") {
    document.circle(centreX, centreY, radius * 0.87).stroke(colour);
    document
      .moveTo(centreX - reach, centreY - reach)
      .lineTo(centreX + reach, centreY + reach)
      .moveTo(centreX + reach, centreY - reach)
      .lineTo(centreX - reach, centreY + reach)
      .stroke(colour);
  } else {
    document.circle(centreX, centreY, radius * 0.87).stroke(colour);
    const inner = radius * 0.87;
    document.path(`M ${centreX} ${centreY - inner} A ${inner} ${inner} 0 0 0 ${centreX} ${centreY + inner} Z`).fill(colour);
  }
  document.restore();
}
