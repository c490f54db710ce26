import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { renderChart } from "@/components/documents/preview/chart-picture";
import { type Box, distanceTo, textBox } from "@/lib/charts/box";
import { buildScene } from "@/lib/charts/build-scene";
import { PRINT_TONES } from "@/lib/charts/print-tones";
import type { Mark, Tone } from "@/lib/charts/scene";
import { FILE_WIDTH, scenePicture } from "@/lib/formats/chart-svg";
import { buildReport } from "@/lib/report/report";
import { assessProfile } from "@/tests/assessments";
import { decodedPng, type Pixels } from "@/tests/png";

const { scenario, assessment } = assessProfile("agency");
const { charts } = buildReport(scenario, assessment, scenario.priceDate);
const FOOT = ["Where it comes from", "https://mailverdict.example.org/r/m1"];

/** The colour of a tone as red, green and blue. */
const rgb = (tone: Tone) => [1, 3, 5].map((at) => Number.parseInt(PRINT_TONES[tone].slice(at, at + 2), 16));

const difference = (one: readonly number[], other: readonly number[]) =>
  Math.max(...one.map((value, index) => Math.abs(value - (other[index] ?? 0))));

/** Whether a mark may paint over a point: by its box, a little larger. Paths may pass anywhere. */
function mayCover(mark: Mark, x: number, y: number): boolean {
  if (mark.kind === "path") return true;
  return distanceTo(boxOf(mark), { x, y }) < 2;
}

function boxOf(mark: Exclude<Mark, { kind: "path" }>): Box {
  switch (mark.kind) {
    case "circle":
      return { left: mark.x - mark.r, right: mark.x + mark.r, top: mark.y - mark.r, bottom: mark.y + mark.r };
    case "rect":
      return { left: mark.x, right: mark.x + mark.width, top: mark.y, bottom: mark.y + mark.height };
    case "line":
      return {
        left: Math.min(mark.x1, mark.x2),
        right: Math.max(mark.x1, mark.x2),
        top: Math.min(mark.y1, mark.y2),
        bottom: Math.max(mark.y1, mark.y2),
      };
    case "text":
      return textBox(mark);
  }
}

describe.each(charts)("the picture of $id", (chart) => {
  const scene = buildScene(chart, FILE_WIDTH);
  // In our own typeface the claim may break later than in the file, whose reader may not have it.
  const { svg, width, height } = scenePicture(scene, FOOT, { set: () => "", widest: 1 });
  const [, left = 0, top = 0] = (/translate\((\d+) (\d+)\)/.exec(svg) ?? []).map(Number);
  let picture: Pixels;
  let scale = 0;
  beforeAll(async () => {
    picture = decodedPng(Buffer.from(await renderChart(chart, FOOT)));
    scale = picture.width / width;
  });
  const colourAt = (x: number, y: number) => picture.at((x + left) * scale, (y + top) * scale);

  /** Of the pixel columns of a box of the file, the share in which a tone is met. */
  function inked(tone: Tone, box: Box): number {
    let hits = 0;
    let columns = 0;
    for (let x = box.left * scale; x < box.right * scale; x++, columns++) {
      for (let y = box.top * scale; y < box.bottom * scale; y++) {
        if (difference(picture.at(x, y), rgb(tone)) > 40) continue;
        hits += 1;
        break;
      }
    }
    return hits / columns;
  }

  it("is twice as wide as half a slide, in the proportions of the drawing, on white", () => {
    expect(picture.width).toBe(1920);
    expect(picture.height).toBe(Math.round((height * 1920) / width));
    for (const [x, y] of [
      [2, 2],
      [1918, 2],
      [2, picture.height - 3],
      [1918, picture.height - 3],
    ] as const)
      expect(picture.at(x, y)).toEqual([255, 255, 255]);
  });

  it("shows every solid bar and dot of the drawing in its colour", () => {
    let looked = 0;
    scene.marks.forEach((mark, index) => {
      if (!(mark.kind === "circle" || (mark.kind === "rect" && mark.fill && !mark.hatch && mark.width > 4 && mark.height > 4))) return;
      const [x, y] = mark.kind === "circle" ? [mark.x, mark.y] : [mark.x + mark.width / 2, mark.y + mark.height / 2];
      if (scene.marks.slice(index + 1).some((later) => mayCover(later, x, y))) return;
      looked += 1;
      expect(difference(colourAt(x, y), rgb(mark.fill ?? "paper")), JSON.stringify(mark)).toBeLessThan(12);
    });
    expect(looked).toBeGreaterThan(0);
  });

  it("writes every label over its whole length, the claim above and the source below", () => {
    const labels = scene.marks.filter((mark) => mark.kind === "text");
    expect(labels.length).toBeGreaterThan(3);
    for (const mark of labels) {
      const box = textBox(mark);
      const placed = { left: box.left + left, right: box.right + left, top: box.top + top, bottom: box.bottom + top };
      expect(inked(mark.tone, placed), mark.text).toBeGreaterThan(0.45);
    }
    expect(inked("ink", { left: 24, right: 200, top: 24, bottom: 46 })).toBeGreaterThan(0.45);
    expect(inked("muted", { left: 24, right: 100, top: height - 40, bottom: height - 10 })).toBeGreaterThan(0.45);
  });
});

it("has the same bytes in another process", async () => {
  const elsewhere = `
    import { createHash } from "node:crypto";
    import { renderChart } from "./components/documents/preview/chart-picture.tsx";
    const bytes = await renderChart(JSON.parse(process.argv[1]), ${JSON.stringify(FOOT)});
    console.log(createHash("sha256").update(bytes).digest("hex"));`;
  const [chart] = charts;
  if (!chart) throw new Error("There is no chart.");
  const args = ["--import", "tsx", "--input-type=module", "--eval", elsewhere, JSON.stringify(chart)];
  const printed = execFileSync(process.execPath, args, { encoding: "utf8" });
  expect(printed.trim()).toBe(
    createHash("sha256")
      .update(await renderChart(chart, FOOT))
      .digest("hex"),
  );
}, 60_000);
