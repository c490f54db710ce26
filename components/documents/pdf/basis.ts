import type { Report, SourceRow } from "@/lib/report/types";
import { METHOD_LINK } from "@/lib/wording/pages/method";
import { WORDING } from "@/lib/wording/pages/pdf";
import { type Block, stack } from "./block";
import { linked } from "./hyperlink";
import { list } from "./list";
import { TONES } from "./palette";
import { heading, paragraphs, type Section, section } from "./section";
import { CONTENT_WIDTH, columnWidth, type Sheet } from "./sheet";
import { group, tagged } from "./tagging";
import { AS_TYPED, paragraph, plainText, setStyle, sizeToFit } from "./text";

const MOST_SOURCES = 10;

/** That amounts are converted where they are, what the founder put in place of our assumptions, then cautions about the answers and the figures. */
export function cautions(sheet: Sheet, report: Report): void {
  const own = report.own === null ? [] : [`${report.own.heading}: ${report.own.rows.map(({ text }) => text).join(" ")}`];
  const converted = report.conversion === null ? [] : [report.conversion];
  bullets(sheet, WORDING.cautions, [...converted, ...own, ...report.cautions]);
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

/** The sources that move the answer most, in the report's order, set like references: what, how much, and who says so. */
export function sources(sheet: Sheet, report: Report): void {
  const rows = report.sources.slice(0, MOST_SOURCES);
  if (rows.length === 0) return;
  const part = section(sheet);
  const { setting, parent } = part;
  const width = columnWidth();
  const listElement = group(setting.document, parent, "L");
  const intro = paragraph(setting, parent, "P", WORDING.sourcesIntro, "note", { width: CONTENT_WIDTH, before: 2 });
  const references = rows.map((row) => {
    const itemElement = group(setting.document, listElement, "LI");
    return stack(
      [
        paragraph(setting, itemElement, "Lbl", row.name, "note-strong", { width }),
        paragraph(setting, itemElement, "LBody", quantityOf(row), "note", { width }),
        origin({ ...part, parent: itemElement }, row, width),
      ],
      5 * setting.spacing,
    );
  });
  const notes = report.sourceNotes.map((note) => paragraph(setting, parent, "P", note, "note", { width: CONTENT_WIDTH, before: 2 }));
  sheet.flowColumns([heading(part, WORDING.sources, CONTENT_WIDTH), intro, ...notes], references);
}

function quantityOf(row: SourceRow): string {
  const value = row.shipped === undefined ? row.value : WORDING.yours(row.value, row.shipped);
  return [value, row.unit].filter((text) => text !== "").join(" ");
}

/** Date, grade and site of a source; the site is a link to the whole address. */
function origin({ setting, parent }: Section, row: SourceRow, width: number): Block {
  const { document } = setting;
  const dated = row.stale ? `${row.date}, ${WORDING.stale}` : row.date;
  const site = row.url ? hostOf(row.url) : WORDING.ownEstimate;
  const before = plainText(setting, `${dated} · ${row.grade} · `, "note", { width });
  setStyle(setting, "note");
  const indent = document.widthOfString(`${dated} · ${row.grade} · `);
  const isOneLine = indent + document.widthOfString(site) <= width;
  const place = isOneLine ? { x: indent, y: 0 } : { x: 0, y: before.height };
  const text = plainText(setting, site, "note", { width: width - place.x + 1 });
  return {
    height: isOneLine ? before.height : before.height + text.height,
    before: 0,
    keepWithNext: false,
    draw: (x, y) => {
      tagged(document, parent(), "LBody", () => before.draw(x, y));
      const draw = () => text.draw(x + place.x, y + place.y);
      if (!row.url) return tagged(document, parent(), "LBody", draw);
      const area = { x: x + place.x, y: y + place.y, width: width - place.x, height: text.height, url: row.url, contents: site };
      linked(document, parent(), area, draw);
    },
  };
}

/** The site a source is on; the whole address stands behind it as a link. */
function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host.replace(/^www\./, "") : url;
}

/** The versions, and the link in one unbroken piece. */
export function versions(sheet: Sheet, report: Report, link: string): void {
  const part = section(sheet);
  const method = `${METHOD_LINK.pdf}: ${new URL(METHOD_LINK.href, link).href}`;
  const texts = [...report.versions.lines, method, WORDING.linkIntro];
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
          .text(link, x, y + size, { lineBreak: false, baseline: "alphabetic", features: AS_TYPED });
      }),
  };
}
