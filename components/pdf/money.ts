import { buildScene } from "@/lib/charts/charts";
import type { Chart, Figure, Report } from "@/lib/report/types";
import { type Block, beside, stack } from "./block";
import { figure } from "./chart";
import { list } from "./list";
import { heading, paragraphs, type Section, section, subheading } from "./section";
import { COLUMN_GAP, CONTENT_WIDTH, columnWidth, type Sheet } from "./sheet";
import { group } from "./tagging";
import { paragraph, type StyleId } from "./text";
import { WORDING } from "./wording";

/** The widths that scenes are drawn for before they are scaled to the page, so that their labels print at about 7.5 to 8 points. */
const WIDE_SCENE = 720;
const HALF_SCENE = 360;

/** What owning costs beyond buying, and beside it the hours it takes. */
export function priceOfControl(sheet: Sheet, report: Report): void {
  const part = section(sheet);
  const width = columnWidth();
  const { priceOfControl: price, hours } = report;
  const money = stack([
    heading(part, WORDING.priceOfControl, width, 0),
    ...headline(part, price.sentence, price.figures, [price.moneyLabel, ...price.detail], width),
  ]);
  const time = stack([heading(part, WORDING.hours, width, 0), ...headline(part, hours.sentence, hours.figures, hours.detail, width)]);
  sheet.flow([beside([money, time], [0, width + COLUMN_GAP], 26 * sheet.spacing)]);
}

function headline(part: Section, sentence: string, items: readonly Figure[], detail: readonly string[], width: number): Block[] {
  return [
    paragraph(part.setting, part.parent, "P", sentence, "lead", { width, before: 5 }),
    figures(part, items, width),
    ...paragraphs(part, detail, "small", width, 5),
  ];
}

/** The strongest case for and, beside it, the one against. */
export function cases(sheet: Sheet, report: Report): void {
  const part = section(sheet);
  const width = columnWidth();
  const column = ({ heading: title, points }: { heading: string; points: string[] }) =>
    stack([subheading(part, title, width, 0), ...list(part.setting, part.parent, points, { width, style: "small", between: 4 })]);
  sheet.flow([
    heading(part, WORDING.cases, CONTENT_WIDTH),
    beside([column(report.caseFor), column(report.caseAgainst)], [0, width + COLUMN_GAP], 8 * sheet.spacing),
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
    { ...chart(part, first, CONTENT_WIDTH, WIDE_SCENE), before: 8 * sheet.spacing },
  ]);
  const width = columnWidth();
  for (let index = 0; index < others.length; index += 2) {
    const pairOfCharts = others.slice(index, index + 2).map((item) => chart(part, item, width, HALF_SCENE));
    sheet.flow([beside(pairOfCharts, [0, width + COLUMN_GAP], 20 * sheet.spacing)]);
  }
}

function chart(part: Section, item: Chart, width: number, sceneWidth: number): Block {
  const { setting, parent } = part;
  return stack([
    paragraph(setting, parent, "H3", item.title, "subheading", { width }),
    { ...figure(setting, parent, buildScene(item, sceneWidth), width), before: 6 * setting.spacing },
    paragraph(setting, parent, "P", item.summary, "note", { width, before: 5 }),
  ]);
}

/** Key figures in rows of two, each with its name above and what it means below. */
function figures({ setting, parent }: Section, items: readonly Figure[], width: number): Block {
  const { document, spacing } = setting;
  const gap = 16;
  const cellWidth = (width - gap) / 2;
  const listElement = group(document, parent, "L");
  const valueStyle = fittingStyle(items);
  const cells = items.map((item) => {
    const itemElement = group(document, listElement, "LI");
    return stack([
      paragraph(setting, itemElement, "Lbl", item.label, "note-strong", { width: cellWidth }),
      paragraph(setting, itemElement, "LBody", item.value, valueStyle, { width: cellWidth, before: 1 }),
      ...(item.note ? [paragraph(setting, itemElement, "LBody", item.note, "note", { width: cellWidth, before: 1 })] : []),
    ]);
  });
  const rows: Block[] = [];
  for (let index = 0; index < cells.length; index += 2) {
    rows.push(beside(cells.slice(index, index + 2), [0, cellWidth + gap], 9 * spacing));
  }
  return stack(rows, 9 * spacing);
}

/** Long values are set smaller, all alike. */
function fittingStyle(items: readonly Figure[]): StyleId {
  return items.some((item) => item.value.length > 14) ? "lead" : "value";
}

function pair({ setting, parent }: Section, name: string, text: string, width: number): Block {
  return stack(
    [
      paragraph(setting, parent, "P", name, "small-strong", { width }),
      paragraph(setting, parent, "P", text, "small", { width, before: 1 }),
    ],
    7 * setting.spacing,
  );
}
