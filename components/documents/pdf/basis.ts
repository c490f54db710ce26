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
import { AS_TYPED, cutToFit, fitsLine, paragraph, plainText, setStyle, sizeToFit } from "./text";

const MOST_SOURCES = 10;
/** Of the founder's own assumptions; the page of the result lists up to as many as a link holds. */
const MOST_OWN = 12;
/** Points. No link is printed smaller. */
const LEAST_LINK = 4.5;

/** That amounts are converted where they are, what the founder put in place of our assumptions, then cautions about the answers and the figures. */
export function cautions(sheet: Sheet, report: Report): void {
  const own = report.own === null ? [] : [ownInShort(report.own)];
  const converted = report.conversion === null ? [] : [report.conversion];
  bullets(sheet, WORDING.cautions, [...converted, ...own, ...report.cautions]);
}

function ownInShort({ heading, rows }: NonNullable<Report["own"]>): string {
  const hidden = Math.max(0, rows.length - MOST_OWN);
  const shown = rows.slice(0, MOST_OWN).map(({ text }) => text);
  return `${heading}: ${[...shown, ...(hidden > 0 ? [WORDING.moreOwn(hidden)] : [])].join(" ")}`;
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

/** The versions, and the link: in one unbroken piece where it fits a line. */
export function versions(sheet: Sheet, report: Report, link: string): void {
  const part = section(sheet);
  const method = `${METHOD_LINK.pdf}: ${new URL(METHOD_LINK.href, link).href}`;
  const texts = [...report.versions.lines, method, WORDING.linkIntro];
  const lines = paragraphs(part, texts, "small", CONTENT_WIDTH, 3).map((block) => ({ ...block, keepWithNext: true }));
  sheet.flow([heading(part, WORDING.versions, CONTENT_WIDTH), ...lines, linkLine(part, link)]);
}

function linkLine({ setting, parent }: Section, link: string): Block {
  const { document, density, spacing } = setting;
  const isWhole = fitsLine(document, link, CONTENT_WIDTH, LEAST_LINK);
  const size = isWhole ? sizeToFit(document, link, CONTENT_WIDTH, 10.5 * density, LEAST_LINK) : 7.5;
  const lines = isWhole ? [link] : cutToFit(document, link, CONTENT_WIDTH, size);
  const width = isWhole ? document.font("regular").fontSize(size).widthOfString(link) : CONTENT_WIDTH;
  const step = isWhole ? 14 * density : size * 1.35;
  const height = step * lines.length;
  return {
    height,
    before: 6 * spacing,
    keepWithNext: false,
    draw: (x, y) =>
      linked(document, parent(), { x, y, width, height, url: link, contents: WORDING.linkContents }, () => {
        document.font("regular").fontSize(size).fillColor(TONES.accent);
        for (const [at, line] of lines.entries())
          document.text(line, x, y + size + at * step, { lineBreak: false, baseline: "alphabetic", features: AS_TYPED });
      }),
  };
}
