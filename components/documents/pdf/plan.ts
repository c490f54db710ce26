import type { Report } from "@/lib/report/types";
import { WORDING } from "@/lib/wording/pages/pdf";
import { uncapitalised } from "@/lib/wording/words";
import { type Block, stack } from "./block";
import { list } from "./list";
import { MEASURE } from "./opening";
import { heading, section, subheading } from "./section";
import { CONTENT_WIDTH, columnWidth, type Sheet } from "./sheet";
import { type Column, table } from "./table";
import { paragraph } from "./text";

/** Enough to begin with; the full result has them all. */
const MOST_UNKNOWNS = { nothing: 6, flips: 6, extras: 3 } as const;

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
  const rows = report.ownership.map((row) => [
    row.component,
    row.decisionLabel,
    // What the answers add stays on the page.
    row.reason,
    row.hiddenDependency,
  ]);
  const { head, body, repeated } = table(part.setting, part.parent, columns, rows);
  sheet.flow([heading(part, WORDING.ownership, CONTENT_WIDTH), { ...head, before: 6 * sheet.spacing }, ...body], repeated);
}

/** The unknown answers that could turn the verdict, each with how to find out. */
export function findOut(sheet: Sheet, report: Report): void {
  const decisive = report.unknowns.filter((unknown) => unknown.couldChangeVerdict);
  if (decisive.length === 0) return;
  const part = section(sheet);
  const width = columnWidth();
  const most = MOST_UNKNOWNS[sheet.cut];
  const hidden = Math.max(0, decisive.length - most);
  const more = hidden > 0 ? [paragraph(part.setting, part.parent, "P", WORDING.moreGaps(hidden), "note", { width, before: 7 })] : [];
  const items = decisive
    .slice(0, most)
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
  const groups = report.nextSteps.groups.filter((group) => !group.isReference);
  const left = report.nextSteps.groups.filter((group) => !groups.includes(group));
  if (left.length > 0) {
    const names = left.map((group) => group.heading).join("; ");
    lead.push(paragraph(setting, parent, "P", WORDING.stepsOnPage(names), "note", { width: MEASURE, before: 3 }));
  }
  const blocks = groups.flatMap((group) => {
    const isAbove = sheet.cut === "extras" && group.steps.join() === report.verdict.unless.join();
    const texts = isAbove ? [WORDING.listedAbove] : group.steps;
    const steps = list(setting, parent, texts, { width, style: "small", between: 3, numbered: !isAbove });
    return [subheading(part, group.heading, width, 12), ...together(steps)];
  });
  sheet.flowColumns(lead, blocks);
}

/** Plans named in print; the page has them all. */
const MOST_PLANS = 3;

/** The cheapest plans that fit, for mailboxes and for application mail. */
export function whatToBuy(sheet: Sheet, report: Report): void {
  if (sheet.cut === "extras") return;
  const part = section(sheet);
  const { buying } = report;
  const [plan, perMonth, listPrice] = WORDING.buyingColumns;
  const columns: Column[] = [
    { label: plan, width: 166, style: "small-strong" },
    { label: perMonth, width: 62, numeric: true, style: "small" },
    { label: buying.horizonLabel, width: 84, numeric: true, style: "small" },
    { label: listPrice, width: CONTENT_WIDTH - 166 - 62 - 84, style: "note" },
  ];
  const rows = buying.tables.flatMap((each) =>
    each.rows
      .filter((row) => row.fits)
      .slice(0, MOST_PLANS)
      .map((row) => [each.id === "messages" ? `${each.heading}: ${row.name}` : row.name, row.perMonth, row.overHorizon, row.listPrice]),
  );
  if (rows.length === 0) return;
  const { head, body, repeated } = table(part.setting, part.parent, columns, rows);
  const volumes = buying.tables.flatMap((each) => each.summary.slice(0, 1));
  const intro = [buying.notes[0] ?? "", ...volumes, WORDING.buyingIntro].join(" ");
  sheet.flow(
    [
      heading(part, buying.heading, CONTENT_WIDTH),
      paragraph(part.setting, part.parent, "P", intro, "note", { width: CONTENT_WIDTH, before: 2, keepWithNext: true }),
      { ...head, before: 6 * sheet.spacing },
      ...body,
    ],
    repeated,
  );
}

type Rehearsal = { name: string; text: string };

/** The drills, then the checks of the way out, each with its limit and the first thing that has to be seen; the page has whole sheets. */
export function rehearsals(sheet: Sheet, { drills, exitReadiness }: Report): void {
  const asDrills = drills?.sheets.map(({ name, timeLimit, passIf }) => ({
    name: `${name} (${timeLimit})`,
    text: passIf.slice(0, 2).join(" "),
  }));
  const asChecks = exitReadiness?.checks.map(({ name, howOften, passIf }) => ({
    name: `${name} (${uncapitalised(howOften)})`,
    text: passIf,
  }));
  rehearsal(sheet, drills?.heading ?? "", asDrills ?? []);
  rehearsal(sheet, exitReadiness?.heading ?? "", asChecks ?? []);
}

function rehearsal(sheet: Sheet, title: string, items: readonly Rehearsal[]): void {
  if (items.length === 0) return;
  const part = section(sheet);
  if (sheet.cut === "extras") {
    const names = `${items.map(({ name }) => name).join("; ")}.`;
    sheet.flow([
      heading(part, title, CONTENT_WIDTH),
      paragraph(part.setting, part.parent, "P", names, "small", { width: CONTENT_WIDTH, before: 3 }),
    ]);
    return;
  }
  const width = columnWidth();
  const blocks = items.map(({ name, text }) =>
    stack(
      [
        paragraph(part.setting, part.parent, "P", name, "small-strong", { width }),
        paragraph(part.setting, part.parent, "P", text, "note", { width, before: 1 }),
      ],
      6 * sheet.spacing,
    ),
  );
  sheet.flowColumns([heading(part, title, CONTENT_WIDTH)], blocks);
}

/** Keeps the first two steps of a group with its heading, and the last two with each other: no step stands alone at a break. */
function together(steps: readonly Block[]): Block[] {
  const last = steps.length - 1;
  return steps.map((step, index) => ({ ...step, keepWithNext: index < last && (index === 0 || index === last - 1) }));
}
