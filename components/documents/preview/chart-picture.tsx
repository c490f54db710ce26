import type { Font } from "fontkit";
import { ImageResponse } from "next/og";
import { openFonts } from "@/components/documents/pdf/shaping";
import { buildScene } from "@/lib/charts/build-scene";
import { FILE_WIDTH, type Line, scenePicture } from "@/lib/formats/chart-svg";
import { element } from "@/lib/formats/xml";
import type { Chart } from "@/lib/report/types";

/** Pixels: sharp on a slide of 1920, and twice what half of it takes. */
const WIDTH = 1920;

/**
 * A chart as a PNG: its SVG file with the text as outlines of our own fonts, so that it looks the same wherever it is made. The same chart
 * gives the same bytes in every process. `foot` are the lines below, as in the SVG file.
 */
export async function renderChart(chart: Chart, foot: readonly string[]): Promise<Uint8Array<ArrayBuffer>> {
  const fonts = await openFonts();
  const set = (line: Line) => outlined(line, fonts[line.weight ?? "regular"]);
  const { svg, width, height } = scenePicture(buildScene(chart, FILE_WIDTH), foot, { set, widest: 1 });
  const size = { width: WIDTH, height: Math.round((height * WIDTH) / width) };
  const source = `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
  // biome-ignore lint/performance/noImgElement: it becomes pixels here and reaches no browser
  const image = new ImageResponse(<img src={source} alt="" {...size} />, size);
  return new Uint8Array(await image.arrayBuffer());
}

/** A line as the outlines of its letters, figures all of one width as on the page. */
function outlined({ text, x, y, size, anchor, fill, squeezedTo }: Line, font: Font): string {
  const { glyphs, positions, advanceWidth } = font.layout(text, ["tnum"]);
  const scale = size / font.unitsPerEm;
  const width = advanceWidth * scale;
  const left = x - (anchor === "middle" ? width / 2 : anchor === "end" ? width : 0);
  const across = squeezedTo === undefined ? scale : squeezedTo / advanceWidth;
  let at = 0;
  const outlines = glyphs.map(({ path }, index) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
    const outline = path.translate(at + xOffset, yOffset).toSVG();
    at += xAdvance;
    return outline;
  });
  return element("path", { d: outlines.join(""), transform: `matrix(${across} 0 0 ${-scale} ${left} ${y})`, fill });
}
