import { PRINT_TONES as TONES } from "../charts/print-tones";
import type { Mark, Scene, Tone } from "../charts/scene";
import { wrapText } from "../charts/text";

const HATCHED: readonly Tone[] = ["own", "hosted", "muted"];
const FONTS = "Inter, system-ui, 'Helvetica Neue', Arial, sans-serif";

/** Where Inter is missing, what stands in for it can be wider; this leaves room. */
const WIDEST_TYPEFACE = 1.2;

const MARGIN = 24;
const HEADING = { size: 18, leading: 24 };
const FOOT = { size: 11, leading: 16 };

/**
 * A scene as an SVG file that needs nothing else: its claim above, lines of provenance below, name and description for screen readers,
 * colours and a stack of common fonts inside. `foot` are finished lines, such as the link and the date of the prices.
 */
export function sceneFile(scene: Scene, foot: readonly string[]): string {
  const width = scene.width + 2 * MARGIN;
  const heading = wrapText(scene.title, scene.width, HEADING.size * WIDEST_TYPEFACE, "semibold");
  const top = MARGIN + heading.length * HEADING.leading + 12;
  const below = top + scene.height + 22;
  const height = below + foot.length * FOOT.leading + MARGIN - 10;
  const title = (text: string, index: number) =>
    element(
      "text",
      { x: MARGIN, y: MARGIN + HEADING.size + index * HEADING.leading - 4, "font-size": HEADING.size, "font-weight": 600, fill: TONES.ink },
      escaped(text),
    );
  const source = (text: string, index: number) =>
    element(
      "text",
      { x: MARGIN, y: below + index * FOOT.leading, "font-size": FOOT.size, fill: TONES.muted, ...fitted(text, scene.width) },
      escaped(text),
    );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="${FONTS}">`,
    element("title", {}, escaped(scene.title)),
    element("desc", {}, escaped(scene.description)),
    element("defs", {}, HATCHED.map(pattern).join("")),
    element("rect", { width, height, fill: TONES.paper }),
    ...heading.map(title),
    element("g", { transform: `translate(${MARGIN} ${top})` }, scene.marks.map(painted).join("")),
    ...foot.map(source),
    "</svg>\n",
  ].join("\n");
}

type Attributes = Record<string, string | number | undefined>;

function element(name: string, attributes: Attributes, content = ""): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escaped(String(value))}"`],
  );
  return content === "" ? `<${name}${written.join("")}/>` : `<${name}${written.join("")}>${content}</${name}>`;
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** A line that would run out of the picture is set narrower. */
const fitted = (text: string, width: number): Attributes =>
  text.length * FOOT.size * 0.56 > width ? { textLength: width, lengthAdjust: "spacingAndGlyphs" } : {};

const pattern = (tone: Tone): string =>
  element(
    "pattern",
    { id: `hatch-${tone}`, width: 5, height: 5, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" },
    element("line", { x1: 0, y1: 0, x2: 0, y2: 5, stroke: TONES[tone], "stroke-width": 2.5 }),
  );

function painted(mark: Mark): string {
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
      return element(
        "text",
        {
          x: mark.x,
          y: mark.y,
          "font-size": mark.size,
          "font-weight": mark.weight === "semibold" ? 600 : undefined,
          "text-anchor": mark.anchor === "start" ? undefined : mark.anchor,
          fill: TONES[mark.tone],
        },
        escaped(mark.text),
      );
  }
}
