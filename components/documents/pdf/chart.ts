import type { Mark, Scene } from "@/lib/charts/scene";
import type { Block } from "./block";
import type { PdfDocument, Structure } from "./document";
import { TONES } from "./palette";
import type { Setting } from "./text";

/** A scene as vector art of the given width, in a Figure whose alternative text is the scene's description. */
export function figure(setting: Setting, parent: () => Structure, scene: Scene, width: number): Block {
  const { document } = setting;
  const factor = width / scene.width;
  const height = scene.height * factor;
  return {
    height,
    before: 0,
    keepWithNext: false,
    draw: (x, y) => {
      const element = document.struct("Figure", { alt: `${scene.title}. ${scene.description}`, bbox: [x, y, x + width, y + height] });
      parent().add(element);
      element.add(() => {
        document.save().translate(x, y).scale(factor);
        for (const mark of scene.marks) paint(document, mark);
        document.restore();
      });
      element.end();
    },
  };
}

function paint(document: PdfDocument, mark: Mark): void {
  switch (mark.kind) {
    case "path":
      if (mark.d === "") return;
      document.save();
      stroked(document, mark);
      document.path(mark.d);
      fillOrStroke(document, mark.fill && TONES[mark.fill], mark.stroke && TONES[mark.stroke]);
      document.restore();
      return;
    case "rect":
      document.save();
      stroked(document, mark);
      if (mark.fill || mark.stroke) {
        document.rect(mark.x, mark.y, mark.width, mark.height);
        fillOrStroke(document, mark.fill && TONES[mark.fill], mark.stroke && TONES[mark.stroke]);
      }
      if (mark.hatch) hatch(document, mark, TONES[mark.hatch]);
      document.restore();
      return;
    case "line":
      document.save();
      stroked(document, mark);
      document.moveTo(mark.x1, mark.y1).lineTo(mark.x2, mark.y2).stroke(TONES[mark.stroke]);
      document.restore();
      return;
    case "circle":
      document.save();
      stroked(document, mark);
      document.circle(mark.x, mark.y, mark.r);
      fillOrStroke(document, TONES[mark.fill], mark.stroke && TONES[mark.stroke]);
      document.restore();
      return;
    case "text":
      label(document, mark);
      return;
  }
}

function stroked(document: PdfDocument, mark: { strokeWidth?: number; dash?: number[] }): void {
  document.lineWidth(mark.strokeWidth ?? 1).lineJoin("round");
  if (mark.dash && mark.dash.length > 0) document.dash(mark.dash);
}

function fillOrStroke(document: PdfDocument, fill: string | undefined, stroke: string | undefined): void {
  if (fill && stroke) document.fillAndStroke(fill, stroke);
  else if (fill) document.fill(fill);
  else if (stroke) document.stroke(stroke);
}

/** Diagonal lines inside a rectangle: the pattern of what no invoice shows, readable without colour. */
function hatch(document: PdfDocument, box: { x: number; y: number; width: number; height: number }, colour: string): void {
  const step = 5;
  if (box.width <= 0 || box.height <= 0) return;
  document.save().rect(box.x, box.y, box.width, box.height).clip();
  document.lineWidth(1).undash();
  for (let offset = -box.height; offset < box.width; offset += step) {
    document.moveTo(box.x + offset, box.y + box.height).lineTo(box.x + offset + box.height, box.y);
  }
  document.stroke(colour);
  document.restore();
}

function label(document: PdfDocument, mark: Extract<Mark, { kind: "text" }>): void {
  if (mark.text === "") return;
  document.font(mark.weight === "semibold" ? "semibold" : "regular").fontSize(mark.size);
  const width = document.widthOfString(mark.text);
  const shift = mark.anchor === "start" ? 0 : mark.anchor === "middle" ? width / 2 : width;
  document.fillColor(TONES[mark.tone]).text(mark.text, mark.x - shift, mark.y, { lineBreak: false, baseline: "alphabetic" });
}
