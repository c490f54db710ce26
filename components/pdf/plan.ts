import type { Report } from "@/lib/report/types";
import { type Block, stack } from "./block";
import { list } from "./list";
import { MEASURE } from "./opening";
import { heading, section, subheading } from "./section";
import { CONTENT_WIDTH, columnWidth, type Sheet } from "./sheet";
import { type Column, table } from "./table";
import { paragraph } from "./text";
import { WORDING } from "./wording";

/** Enough to begin with; the full result has them all. */
const MOST_UNKNOWNS = 6;

/** The ownership map: each part of a mail system, who should hold it, and what hides behind it. */
export function ownership(sheet: Sheet, report: Report): void {
  const part = section(sheet);
  const [component, decision, why, depends] = WORDING.ownershipColumns;
  const columns: Column[] = [
    { label: component, width: 104, style: "small-strong" },
    { label: decision, width: 86, style: "small" },
    { label: why, width: 147, style: "note" },
    { label: depends, width: CONTENT_WIDTH - 104 - 86 - 147, style: "note" },
  ];
  const rows = report.ownership.map((row) => [row.component, row.decisionLabel, row.reason, row.hiddenDependency]);
  const { head, body, repeated } = table(part.setting, part.parent, columns, rows);
  sheet.flow([heading(part, WORDING.ownership, CONTENT_WIDTH), { ...head, before: 6 * sheet.spacing }, ...body], repeated);
}

/** The unknown answers that could turn the verdict, each with how to find out. */
export function findOut(sheet: Sheet, report: Report): void {
  const decisive = report.unknowns.filter((unknown) => unknown.couldChangeVerdict);
  if (decisive.length === 0) return;
  const part = section(sheet);
  const width = columnWidth();
  const hidden = Math.max(0, decisive.length - MOST_UNKNOWNS);
  const more = hidden > 0 ? [paragraph(part.setting, part.parent, "P", WORDING.moreGaps(hidden), "note", { width, before: 7 })] : [];
  const items = decisive
    .slice(0, MOST_UNKNOWNS)
    .map((unknown) =>
      stack(
        [
          paragraph(part.setting, part.parent, "P", unknown.label, "small-strong", { width }),
          paragraph(part.setting, part.parent, "P", unknown.howToFindOut, "small", { width, before: 1 }),
        ],
        7 * sheet.spacing,
      ),
    );
  sheet.flowColumns([heading(part, WORDING.findOut, CONTENT_WIDTH)], [...items, ...more]);
}

/** What to do next, in the order of doing. */
export function nextSteps(sheet: Sheet, report: Report): void {
  const part = section(sheet);
  const { setting, parent } = part;
  const width = columnWidth();
  const lead = [heading(part, report.nextSteps.heading, CONTENT_WIDTH)];
  if (report.nextSteps.intro !== "")
    lead.push(paragraph(setting, parent, "P", report.nextSteps.intro, "body", { width: MEASURE, before: 4 }));
  const blocks = report.nextSteps.groups.flatMap((group) => {
    const steps = list(setting, parent, group.steps, { width, style: "small", between: 3, numbered: true });
    return [subheading(part, group.heading, width, 12), ...together(steps)];
  });
  sheet.flowColumns(lead, blocks);
}

/** Keeps the first two steps of a group with its heading, and the last two with each other: no step stands alone at a break. */
function together(steps: readonly Block[]): Block[] {
  const last = steps.length - 1;
  return steps.map((step, index) => ({ ...step, keepWithNext: index < last && (index === 0 || index === last - 1) }));
}
