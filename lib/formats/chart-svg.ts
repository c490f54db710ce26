import { PRINT_TONES as TONES } from "../charts/print-tones";
import type { Mark, Scene, Tone } from "../charts/scene";
import { wrapText } from "../charts/text";
import { type Attributes, element, escaped } from "./xml";

const HATCHED: readonly Tone[] = ["own", "hosted", "muted"];
const FONTS = "Inter, system-ui, 'Helvetica Neue', Arial, sans-serif";

/** Scene units of a chart in a file: wide enough for every label, narrow enough for a slide or a column. */
export const FILE_WIDTH = 720;

const MARGIN = 24;
const HEADING = { size: 18, leading: 24 };
const FOOT = { size: 11, leading: 16 };

/** A line of text in a file: where its baseline starts, ends or has its middle, its size and look, and the width it is squeezed into, if it is. */
export type Line = {
  text: string;
  x: number;
  y: number;
  size: number;
  weight?: "regular" | "semibold";
  anchor?: "start" | "middle" | "end";
  fill: string;
  squeezedTo?: number;
};

/** How text is set: what makes an element of a line, and how much wider than Inter the typeface may turn out. */
export type Setting = { set: (line: Line) => string; widest: number };

/** Where Inter is missing, what stands in for it can be wider; this leaves room. */
const AS_TEXT: Setting = { set: asText, widest: 1.2 };

/** A scene as an SVG file (see `scenePicture`), its text as text. */
export const sceneFile = (scene: Scene, foot: readonly string[]): string => scenePicture(scene, foot, AS_TEXT).svg;

/**
 * A scene as a picture that needs nothing else: its claim above, lines of provenance below, name and description for screen readers,
 * colours and a stack of common fonts inside. `foot` are finished lines, such as the link and the date of the prices.
 */
export function scenePicture(
  scene: Scene,
  foot: readonly string[],
  { set, widest }: Setting,
): { svg: string; width: number; height: number } {
  const width = scene.width + 2 * MARGIN;
  const heading = wrapText(scene.title, scene.width, HEADING.size * widest, "semibold");
  const top = MARGIN + heading.length * HEADING.leading + 12;
  const below = top + scene.height + 22;
  const height = below + foot.length * FOOT.leading + MARGIN - 10;
  const title = (text: string, index: number) => {
    const y = MARGIN + HEADING.size + index * HEADING.leading - 4;
    return set({ text, x: MARGIN, y, size: HEADING.size, weight: "semibold", fill: TONES.ink });
  };
  const source = (text: string, index: number) => {
    const y = below + index * FOOT.leading;
    return set({ text, x: MARGIN, y, size: FOOT.size, fill: TONES.muted, ...fitted(text, scene.width) });
  };
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="${FONTS}">`,
    element("title", {}, escaped(scene.title)),
    element("desc", {}, escaped(scene.description)),
    element("defs", {}, HATCHED.map(pattern).join("")),
    element("rect", { width, height, fill: TONES.paper }),
    ...heading.map(title),
    element("g", { transform: `translate(${MARGIN} ${top})` }, scene.marks.map((mark) => painted(mark, set)).join("")),
    ...foot.map(source),
    "</svg>\n",
  ].join("\n");
  return { svg, width, height };
}

/** A line that would run out of the picture is set narrower. */
const fitted = (text: string, width: number): { squeezedTo?: number } =>
  text.length * FOOT.size * 0.56 > width ? { squeezedTo: width } : {};

/** A line as an element that a reader can select and search. */
function asText({ text, x, y, size, weight, anchor = "start", fill, squeezedTo }: Line): string {
  return element(
    "text",
    {
      x,
      y,
      "font-size": size,
      "font-weight": weight === "semibold" ? 600 : undefined,
      "text-anchor": anchor === "start" ? undefined : anchor,
      fill,
      ...(squeezedTo === undefined ? {} : { textLength: squeezedTo, lengthAdjust: "spacingAndGlyphs" }),
    },
    escaped(text),
  );
}

const pattern = (tone: Tone): string =>
  element(
    "pattern",
    { id: `hatch-${tone}`, width: 5, height: 5, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" },
    element("line", { x1: 0, y1: 0, x2: 0, y2: 5, stroke: TONES[tone], "stroke-width": 2.5 }),
  );

function painted(mark: Mark, set: (line: Line) => string): string {
  const colours = (of: { fill?: Tone; stroke?: Tone; strokeWidth?: number; dash?: number[] }): Attributes => ({
    fill: of.fill ? TONES[of.fill] : "none",
    stroke: of.stroke && TONES[of.stroke],
    "stroke-width": of.strokeWidth,
    "stroke-dasharray": of.dash?.join(" "),
  });
  switch (mark.kind) {
    case "path":
      return element("path", { d: mark.d, ...colours(mark), "stroke-linejoin": "round" });
    case "line":
      return element("line", { x1: mark.x1, y1: mark.y1, x2: mark.x2, y2: mark.y2, ...colours(mark) });
    case "circle":
      return element("circle", { cx: mark.x, cy: mark.y, r: mark.r, ...colours(mark) });
    case "rect": {
      const box = { x: mark.x, y: mark.y, width: mark.width, height: mark.height };
      const hatch = mark.hatch ? element("rect", { ...box, fill: `url(#hatch-${mark.hatch})` }) : "";
      return element("rect", { ...box, ...colours(mark) }) + hatch;
    }
    case "text":
      return set({ ...mark, fill: TONES[mark.tone] });
  }
}
