import type { Report, SourceRow } from "@/lib/report/types";
import type { Block } from "./block";
import { linked } from "./hyperlink";
import { list } from "./list";
import { TONES } from "./palette";
import { heading, paragraphs, type Section, section } from "./section";
import { CONTENT_WIDTH, columnWidth, type Sheet } from "./sheet";
import { type Cell, type Column, table } from "./table";
import { sizeToFit } from "./text";
import { WORDING } from "./wording";

const MOST_SOURCES = 10;

/** Cautions about the answers and the figures. */
export function cautions(sheet: Sheet, report: Report): void {
  bullets(sheet, WORDING.cautions, report.cautions);
}

/** What the model leaves out. */
export function notModelled(sheet: Sheet, report: Report): void {
  bullets(sheet, WORDING.notModelled, report.notModelled);
}

function bullets(sheet: Sheet, title: string, items: readonly string[]): void {
  if (items.length === 0) return;
  const part = section(sheet);
  const points = list(part.setting, part.parent, items, { width: columnWidth(), style: "small", between: 4 });
  sheet.flowColumns([heading(part, title, CONTENT_WIDTH)], points);
}

/** The sources that move the answer most, in the report's order. */
export function sources(sheet: Sheet, report: Report): void {
  const rows = report.sources.slice(0, MOST_SOURCES);
  if (rows.length === 0) return;
  const part = section(sheet);
  const [name, value, date, grade, source] = WORDING.sourceColumns;
  const columns: Column[] = [
    { label: name, width: 166, style: "note" },
    { label: value, width: 112, style: "note" },
    { label: date, width: 64, style: "note" },
    { label: grade, width: 45, style: "note" },
    { label: source, width: CONTENT_WIDTH - 166 - 112 - 64 - 45, style: "note" },
  ];
  const { head, body, repeated } = table(part.setting, part.parent, columns, rows.map(sourceCells));
  const intro = paragraphs(part, [WORDING.sourcesIntro], "note", CONTENT_WIDTH, 2).map((block) => ({ ...block, keepWithNext: true }));
  sheet.flow([heading(part, WORDING.sources, CONTENT_WIDTH), ...intro, { ...head, before: 5 * sheet.spacing }, ...body], repeated);
}

function sourceCells(row: SourceRow): Cell[] {
  const date = row.stale ? `${row.date}, ${WORDING.stale}` : row.date;
  const source = row.url ? { text: hostOf(row.url), url: row.url } : WORDING.ownEstimate;
  return [row.name, [row.value, row.unit].filter(Boolean).join(" "), date, row.grade, source];
}

/** The site a source is on; the whole address stands behind it as a link. */
function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host.replace(/^www\./, "") : url;
}

/** The versions, and the link in one unbroken piece. */
export function versions(sheet: Sheet, report: Report, link: string): void {
  const part = section(sheet);
  const texts = [...report.versions.lines, WORDING.linkIntro];
  const lines = paragraphs(part, texts, "small", CONTENT_WIDTH, 3).map((block) => ({ ...block, keepWithNext: true }));
  sheet.flow([heading(part, WORDING.versions, CONTENT_WIDTH), ...lines, linkLine(part, link)]);
}

function linkLine({ setting, parent }: Section, link: string): Block {
  const { document, density, spacing } = setting;
  const size = sizeToFit(document, link, CONTENT_WIDTH, 10.5 * density, 4.5);
  const width = document.font("regular").fontSize(size).widthOfString(link);
  const height = 14 * density;
  return {
    height,
    before: 6 * spacing,
    keepWithNext: false,
    draw: (x, y) =>
      linked(document, parent(), { x, y, width, height, url: link, contents: WORDING.linkContents }, () => {
        document
          .font("regular")
          .fontSize(size)
          .fillColor(TONES.accent)
          .text(link, x, y + size, { lineBreak: false, baseline: "alphabetic" });
      }),
  };
}
