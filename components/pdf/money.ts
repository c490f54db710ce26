import { buildScene } from "@/lib/charts/charts";
import type { Chart, Figure, Report } from "@/lib/report/types";
import { type Block, beside, stack } from "./block";
import { figure } from "./chart";
import { list } from "./list";
import { MEASURE } from "./opening";
import { heading, paragraphs, type Section, section, subheading } from "./section";
import { COLUMN_GAP, CONTENT_WIDTH, columnWidth, type Sheet } from "./sheet";
import { group } from "./tagging";
import { paragraph, type StyleId } from "./text";
import { WORDING } from "./wording";

/** The widths that scenes are drawn for before they are scaled to the page, so that their labels print at about 7.5 to 8 points. */
const WIDE_SCENE = 720;
const HALF_SCENE = 360;

/** What owning costs beyond buying, and the hours it takes. */
export function priceOfControl(sheet: Sheet, report: Report): void {
  const part = section(sheet);
  const { setting, parent } = part;
  const price = report.priceOfControl;
  const lead = (text: string) => paragraph(setting, parent, "P", text, "lead", { width: MEASURE, before: 5, keepWithNext: true });
  sheet.flow([
    heading(part, WORDING.priceOfControl, CONTENT_WIDTH),
    lead(price.sentence),
    figures(part, price.figures),
    ...paragraphs(part, [price.moneyLabel, ...price.detail], "body", MEASURE, 6),
    subheading(part, WORDING.hours, CONTENT_WIDTH, 16),
    lead(report.hours.sentence),
    figures(part, report.hours.figures),
    ...paragraphs(part, report.hours.detail, "body", MEASURE, 6),
  ]);
}

/** The strongest case for and, beside it, the one against. */
export function cases(sheet: Sheet, report: Report): void {
  const part = section(sheet);
  const width = columnWidth();
  const column = ({ heading: title, points }: { heading: string; points: string[] }) =>
    stack([subheading(part, title, width, 0), ...list(part.setting, part.parent, points, { width, style: "small", between: 4 })]);
  sheet.flow([
    heading(part, WORDING.cases, CONTENT_WIDTH),
    beside([column(report.caseFor), column(report.caseAgainst)], [0, width + COLUMN_GAP], 8 * sheet.density),
  ]);

  if (report.motives.length > 0) {
    const replies = report.motives.map((item) => pair(part, item.motive, item.reply, width));
    sheet.flowColumns([subheading(part, WORDING.motives, CONTENT_WIDTH, 18)], replies);
  }
}

/** The charts with the claims they support: the first over the full width, the others in pairs. */
export function charts(sheet: Sheet, report: Report): void {
  const part = section(sheet);
  const [first, ...others] = report.charts;
  if (!first) return;
  sheet.flow([
    heading(part, WORDING.charts, CONTENT_WIDTH),
    { ...chart(part, first, CONTENT_WIDTH, WIDE_SCENE), before: 8 * sheet.density },
  ]);
  const width = columnWidth();
  for (let index = 0; index < others.length; index += 2) {
    const pairOfCharts = others.slice(index, index + 2).map((item) => chart(part, item, width, HALF_SCENE));
    sheet.flow([beside(pairOfCharts, [0, width + COLUMN_GAP], 20 * sheet.density)]);
  }
}

function chart(part: Section, item: Chart, width: number, sceneWidth: number): Block {
  const { setting, parent } = part;
  return stack([
    paragraph(setting, parent, "H3", item.title, "subheading", { width }),
    { ...figure(setting, parent, buildScene(item, sceneWidth), width), before: 6 * setting.density },
    paragraph(setting, parent, "P", item.summary, "note", { width, before: 5 }),
  ]);
}

/** Key figures in a row, each with its name above and what it means below. */
function figures({ setting, parent }: Section, items: readonly Figure[]): Block {
  const { document, density } = setting;
  const perRow = Math.min(4, Math.max(1, items.length));
  const gap = 18;
  const width = (CONTENT_WIDTH - gap * (perRow - 1)) / perRow;
  const listElement = group(document, parent, "L");
  const valueStyle = fittingStyle(items);
  const columns = items.map((item) => {
    const itemElement = group(document, listElement, "LI");
    return stack([
      paragraph(setting, itemElement, "Lbl", item.label, "note-strong", { width }),
      paragraph(setting, itemElement, "LBody", item.value, valueStyle, { width, before: 1 }),
      ...(item.note ? [paragraph(setting, itemElement, "LBody", item.note, "note", { width, before: 1 })] : []),
    ]);
  });
  const rows: Block[] = [];
  for (let index = 0; index < columns.length; index += perRow) {
    const cells = columns.slice(index, index + perRow);
    rows.push(
      beside(
        cells,
        cells.map((_, position) => position * (width + gap)),
        10 * density,
      ),
    );
  }
  return stack(rows, 9 * density);
}

/** Long values are set smaller, all of a row alike. */
function fittingStyle(items: readonly Figure[]): StyleId {
  return items.some((item) => item.value.length > 16) ? "lead" : "value";
}

function pair({ setting, parent }: Section, name: string, text: string, width: number): Block {
  return stack(
    [
      paragraph(setting, parent, "P", name, "small-strong", { width }),
      paragraph(setting, parent, "P", text, "small", { width, before: 1 }),
    ],
    7 * setting.density,
  );
}
