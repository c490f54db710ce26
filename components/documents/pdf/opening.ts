import type { Report, ReportCondition } from "@/lib/report/types";
import { longDate } from "@/lib/wording/format";
import { SITE } from "@/lib/wording/pages/frame";
import { WORDING } from "@/lib/wording/pages/pdf";
import { capitalised } from "@/lib/wording/words";
import { type Block, beside, stack } from "./block";
import { list } from "./list";
import { drawStatusMark } from "./marks";
import { TONES } from "./palette";
import { qrCode, qrOf } from "./qr";
import { bookmark, heading, paragraphs, type Section, section, subheading } from "./section";
import { COLUMN_GAP, CONTENT_WIDTH, columnWidth, type Sheet } from "./sheet";
import { artifact, tagged } from "./tagging";
import { paragraph, plainText, setStyle } from "./text";

/** Running text is set narrower than tables and charts: about seventy characters a line. */
export const MEASURE = 418;

/** The white between running text and the QR code of the first page, as much as the code needs. */
const BEFORE_QR = 24;

/** What a reader takes in at once; the rest is a click away. */
const MOST_GAPS = { nothing: 4, flips: 4, extras: 2 } as const;

/** The top of the memo: what it is, the verdict as its first sentence, how firm it is, and why; beside it the QR code of the link. */
export function verdict(sheet: Sheet, report: Report, link: string): void {
  const part = section(sheet);
  const { setting, parent } = part;
  const qr = qrOf(link);
  const width = CONTENT_WIDTH - qr.size - BEFORE_QR;
  const sentence = paragraph(setting, parent, "H1", report.verdict.sentence, "verdict", { width: CONTENT_WIDTH, before: 16 });
  const reasons = [
    label(part, report.verdict.label, report.verdict.labelMeaning, width),
    ...paragraphs(part, [...report.verdict.detail, report.priceOfControl.headline], "body", width, 7),
  ];
  sheet.flow([
    nameplate(part, report),
    {
      ...sentence,
      draw: (x, y) => {
        bookmark(setting, report.title, y);
        sentence.draw(x, y);
      },
    },
    beside([stack(reasons), qrCode(setting, parent, link, qr)], [0, CONTENT_WIDTH - qr.size], 5 + 5 * sheet.spacing),
  ]);
  if (report.verdict.unless.length > 0) unless(sheet, part, report.verdict.unless);
}

/** What would make owning the answer: a list under the verdict, in two columns where room is short. */
function unless(sheet: Sheet, part: Section, items: readonly string[]): void {
  const { setting, parent } = part;
  const title = subheading(part, WORDING.unless, MEASURE, 14);
  if (sheet.cut === "nothing") sheet.flow([title, ...list(setting, parent, items, { width: MEASURE, style: "body", between: 3 })]);
  else sheet.flowColumns([title], list(setting, parent, items, { width: columnWidth(), style: "small", between: 3 }));
}

/** The three conditions side by side, each with its status in words, a mark, and what would close its gaps. */
export function conditions(sheet: Sheet, report: Report): void {
  const part = section(sheet);
  const width = (CONTENT_WIDTH - 2 * COLUMN_GAP) / 3;
  const columns = report.conditions.map((condition) => conditionColumn(part, condition, width, MOST_GAPS[sheet.cut]));
  const intro = paragraph(part.setting, part.parent, "P", WORDING.conditionsIntro, "note", {
    width: CONTENT_WIDTH,
    before: 2,
    keepWithNext: true,
  });
  const row = beside(
    columns,
    columns.map((_, index) => index * (width + COLUMN_GAP)),
    10 * sheet.spacing,
  );
  sheet.flow([heading(part, WORDING.conditions, CONTENT_WIDTH), intro, row]);

  if (report.goLive.length > 0) {
    const steps = report.goLive.map((item) => item.text);
    sheet.flowColumns(
      [subheading(part, WORDING.goLive, CONTENT_WIDTH, 16)],
      list(part.setting, part.parent, steps, { width: columnWidth(), style: "small", between: 3 }),
    );
  }
}

function nameplate({ setting, parent }: Section, report: Report): Block {
  const { document } = setting;
  const name = plainText(setting, `${SITE.name} · ${WORDING.kind}`, "eyebrow", { width: CONTENT_WIDTH * 0.6 });
  const date = plainText(setting, WORDING.pricesOf(longDate(report.versions.priceDate)), "note", {
    width: CONTENT_WIDTH * 0.4,
    align: "right",
  });
  const height = name.height + 7;
  return {
    height,
    before: 0,
    keepWithNext: true,
    draw: (x, y) => {
      tagged(document, parent(), "P", () => {
        name.draw(x, y);
        date.draw(x + CONTENT_WIDTH * 0.6, y + 1);
      });
      artifact(document, () => {
        document
          .lineWidth(1.2)
          .moveTo(x, y + height)
          .lineTo(x + CONTENT_WIDTH, y + height)
          .stroke(TONES.accent);
      });
    },
  };
}

/** The label, set apart, and beside it what it means here; a meaning that repeats the label does so once. */
function label({ setting, parent }: Section, word: string, meaning: string, width: number): Block {
  const { document } = setting;
  setStyle(setting, "label");
  const wordWidth = document.widthOfString(word) + 12 * setting.density;
  const prefix = `${word}: `;
  const explanation = meaning.startsWith(prefix) ? capitalised(meaning.slice(prefix.length)) : meaning;
  const strong = plainText(setting, word, "label", { width: wordWidth });
  const rest = plainText(setting, explanation, "body", { width: width - wordWidth });
  return {
    height: Math.max(strong.height, rest.height),
    before: 0,
    keepWithNext: false,
    draw: (x, y) =>
      tagged(document, parent(), "P", () => {
        strong.draw(x, y);
        rest.draw(x + wordWidth, y);
      }),
  };
}

function conditionColumn(part: Section, condition: ReportCondition, width: number, most: number): Block {
  const { setting, parent } = part;
  const gaps = [...new Set(condition.criteria.flatMap((criterion) => (criterion.gap ? [criterion.gap] : [])))];
  const hidden = Math.max(0, gaps.length - most);
  return stack([
    status(part, condition, width),
    paragraph(setting, parent, "H3", condition.name, "subheading", { width, before: 3 }),
    paragraph(setting, parent, "P", condition.summary, "small", { width, before: 3 }),
    ...list(setting, parent, gaps.slice(0, most), { width, style: "note", between: 3 }),
    ...(hidden > 0 ? paragraphs(part, [WORDING.moreGaps(hidden)], "note", width, 3) : []),
  ]);
}

function status({ setting, parent }: Section, condition: ReportCondition, width: number): Block {
  const { document, density } = setting;
  const radius = 5 * density;
  const indent = radius * 2 + 5 * density;
  const word = plainText(setting, condition.statusLabel, condition.status, { width: width - indent });
  const score = plainText(setting, condition.scoreLabel, "note", { width: width - indent, align: "right" });
  const top = 6 * density;
  return {
    height: word.height + top,
    before: 0,
    keepWithNext: true,
    draw: (x, y) => {
      artifact(document, () => {
        document
          .lineWidth(0.6)
          .moveTo(x, y)
          .lineTo(x + width, y)
          .stroke(TONES.ink);
        drawStatusMark(document, condition.status, x + radius, y + top + 5.9 * density, radius);
      });
      tagged(document, parent(), "P", () => {
        word.draw(x + indent, y + top);
        score.draw(x + indent, y + top + 1.1 * density);
      });
    },
  };
}
