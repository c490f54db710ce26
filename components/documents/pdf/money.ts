import type { Chart, ChartId, Figure, Report } from "@/lib/report/types";
import { WORDING } from "@/lib/wording/pages/pdf";
import { type Block, beside, stack } from "./block";
import { figure } from "./chart";
import { list } from "./list";
import { MEASURE } from "./opening";
import type { Scenes } from "./scenes";
import { heading, paragraphs, type Section, section, subheading } from "./section";
import { COLUMN_GAP, CONTENT_WIDTH, columnWidth, type Sheet } from "./sheet";
import { type Column, numericWidth, table } from "./table";
import { group } from "./tagging";
import { paragraph, type StyleId, widestWord } from "./text";

/** The width that scenes are drawn for before they are scaled to a column, so that their labels print at 7 to 8 points, as the text around them. */
const SCENE_WIDTH = 420;

/** The charts that help a reader of four pages, in pairs. The others are on the page that the link opens. */
const PRINTED: readonly ChartId[] = ["cost-by-option", "crossover", "loss-exceedance", "tornado"];
/** The bars of the tornado that are printed, the largest first, so that it is no higher than its neighbour. */
const MOST_BARS = 4;

function printed(report: Report): Chart[] {
  return PRINTED.flatMap((id) => report.charts.filter((chart) => chart.id === id)).map((chart) =>
    chart.id === "tornado" ? { ...chart, bars: chart.bars.slice(0, MOST_BARS) } : chart,
  );
}

/** What owning costs beyond buying, and the hours it takes. */
export function priceOfControl(sheet: Sheet, report: Report): void {
  const part = section(sheet);
  const { setting, parent } = part;
  const { priceOfControl: price, hours, buying } = report;
  const lead = (text: string) => paragraph(setting, parent, "P", text, "lead", { width: CONTENT_WIDTH, before: 4, keepWithNext: true });
  sheet.flow([
    heading(part, WORDING.priceOfControl, CONTENT_WIDTH),
    lead(price.sentence),
    figures(part, price.figures, CONTENT_WIDTH, Math.max(price.figures.length, 2), true),
    ...paragraphs(part, [price.moneyLabel, ...buying.counted, ...buying.turning, ...price.detail], "small", MEASURE, 4),
  ]);
  if (sheet.cut !== "extras") objectives(sheet, part, report);
  options(sheet, part, report);
  const width = columnWidth();
  sheet.flowColumns(
    [heading(part, WORDING.hours, CONTENT_WIDTH, 20), lead(hours.sentence)],
    [
      figures(part, hours.figures, width, 2),
      ...paragraphs(part, [...ownRecord(hours), ...hours.breakEven, ...hours.detail], "small", width, 4),
    ],
  );
}

/** What whoever runs mail today said of it, and whose hours are counted. */
function ownRecord({ own }: Report["hours"]): string[] {
  return own === null ? [] : [...own.sentences, ...(own.counts ? [own.counts.text] : [])];
}

/** What each established objective alone would cost, and what is at stake. */
function objectives(sheet: Sheet, part: Section, report: Report): void {
  const { rows, caution } = report.priceOfControl.objectives;
  const each = rows.map(
    (row) => `${row.name}: ${row.asks.toLowerCase()}, ${[row.price, row.range].filter((text) => text !== "").join("; ")}.`,
  );
  const alone = each.length > 0 ? [[WORDING.eachObjective, ...each].join(" ")] : [];
  sheet.flow(paragraphs(part, [...alone, ...(caution ? [caution] : [])], "small", MEASURE, 4));
}

/** The options with their meaning and cost, in a compact table. */
function options(sheet: Sheet, part: Section, report: Report): void {
  const [option, meaning, average, range] = WORDING.optionsColumns;
  const averageWidth = numericWidth(
    part.setting,
    report.options.rows.map((row) => row.average),
    72,
  );
  const columns: Column[] = [
    { label: option, width: 92, style: "small-strong" },
    { label: meaning, width: CONTENT_WIDTH - 92 - averageWidth - 118, style: "note" },
    { label: average, width: averageWidth, numeric: true, style: "small" },
    { label: range, width: 118, numeric: true, style: "small" },
  ];
  const rows = report.options.rows.map((row) => [row.name, row.meaning, row.average, row.range]);
  const { head, body } = table(part.setting, part.parent, columns, rows);
  const whole = [{ ...head, before: 10 * sheet.spacing }, ...body].map((block, index) => ({ ...block, keepWithNext: index < body.length }));
  const note = report.options.note ? paragraphs(part, [report.options.note], "note", MEASURE, 5) : [];
  sheet.flow([...whole, ...note]);
}

/** The strongest case for and, beside it, the one against. The replies to motives move nothing in the verdict: they stay on the page. */
export function cases(sheet: Sheet, report: Report): void {
  const part = section(sheet);
  const width = columnWidth();
  const column = ({ heading: title, points }: { heading: string; points: string[] }) =>
    stack([subheading(part, title, width, 0), ...list(part.setting, part.parent, points, { width, style: "small", between: 4 })]);
  sheet.flow([
    heading(part, WORDING.cases, CONTENT_WIDTH),
    beside([column(report.caseFor), column(report.caseAgainst)], [0, width + COLUMN_GAP], 8 * sheet.spacing),
  ]);
}

/** The charts with the claims they support, in pairs. Their summaries are in the alternative texts. */
export function charts(sheet: Sheet, report: Report, scenes: Scenes): void {
  const part = section(sheet);
  const lead = heading(part, WORDING.charts, CONTENT_WIDTH);
  const [top, ...rest] = pairs(printed(report)).map((pair) => chartRow(part, pair, scenes));
  if (!top) return;
  sheet.flow([lead, top]);
  for (const row of rest) sheet.flow([row]);
  if (sheet.cut !== "extras") sheet.flow(paragraphs(part, [report.sensitivity.inShort], "small", MEASURE, 9));
}

/** Charts side by side, their pictures level; a chart alone in a row of two has its summary beside it. */
function chartRow({ setting, parent }: Section, items: readonly Chart[], scenes: Scenes): Block {
  const width = columnWidth();
  const gap = 14 * setting.spacing;
  const [only] = items;
  if (only && items.length === 1) {
    const title = paragraph(setting, parent, "H3", only.title, "subheading", { width: CONTENT_WIDTH });
    const summary = paragraph(setting, parent, "P", only.summary, "small", { width });
    const picture = figure(setting, parent, scenes.of(only, SCENE_WIDTH), width);
    return stack([title, beside([picture, summary], [0, width + COLUMN_GAP], 5 * setting.spacing)], gap);
  }
  const titles = items.map((item) => paragraph(setting, parent, "H3", item.title, "subheading", { width }));
  const titleHeight = Math.max(...titles.map((title) => title.height));
  const columns = titles.map((title, index) => {
    const item = items[index] as Chart;
    const picture = { ...figure(setting, parent, scenes.of(item, SCENE_WIDTH), width), before: 5 * setting.spacing };
    return stack([{ ...title, height: titleHeight }, picture]);
  });
  return beside(
    columns,
    columns.map((_, index) => index * (width + COLUMN_GAP)),
    gap,
  );
}

function pairs<Item>(items: readonly Item[]): Item[][] {
  return Array.from({ length: Math.ceil(items.length / 2) }, (_, index) => items.slice(index * 2, index * 2 + 2));
}

/** Key figures in rows, each with its name above and what it means below. */
function figures({ setting, parent }: Section, items: readonly Figure[], width: number, perRow: number, isLed = false): Block {
  const { document, spacing } = setting;
  const gap = 16;
  const cellWidth = (width - gap * (perRow - 1)) / perRow;
  const listElement = group(document, parent, "L");
  const valueStyle = fittingStyle(items);
  const leads = isLed && widestWord(setting, [items[0]?.value ?? ""], "large") <= cellWidth;
  const cells = items.map((item, index) => {
    const itemElement = group(document, listElement, "LI");
    return stack([
      paragraph(setting, itemElement, "Lbl", item.label, "note-strong", { width: cellWidth }),
      paragraph(setting, itemElement, "LBody", item.value, index === 0 && leads ? "large" : valueStyle, { width: cellWidth, before: 1 }),
      ...(item.note ? [paragraph(setting, itemElement, "LBody", item.note, "note", { width: cellWidth, before: 1 })] : []),
    ]);
  });
  const offsets = Array.from({ length: perRow }, (_, index) => index * (cellWidth + gap));
  const rows: Block[] = [];
  for (let index = 0; index < cells.length; index += perRow) rows.push(beside(cells.slice(index, index + perRow), offsets, 8 * spacing));
  return stack(rows, 8 * spacing);
}

/** Long values are set smaller, all alike. */
function fittingStyle(items: readonly Figure[]): StyleId {
  return items.some((item) => item.value.length > 14) ? "lead" : "value";
}
