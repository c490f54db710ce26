import type { FlipChange } from "@/lib/report/flips";
import type { Report } from "@/lib/report/types";
import { WORDING } from "@/lib/wording/pages/pdf";
import { stack } from "./block";
import { list } from "./list";
import { heading, section } from "./section";
import { CONTENT_WIDTH, columnWidth, type Sheet } from "./sheet";
import { paragraph } from "./text";

/** The first ways to turn the verdict; the full result has the rest. */
const MOST_SETS = 3;
/** The first answers that turn it alone. */
const MOST_SINGLES = 3;

/** What would turn the verdict, and the numbers at which another option becomes the cheapest, in short. */
export function flips(sheet: Sheet, { flips: { intro, sets, singles, numbers } }: Report): void {
  const part = section(sheet);
  const { setting, parent } = part;
  const width = columnWidth();
  const small = (text: string, before = 2) => paragraph(setting, parent, "P", text, "small", { width, before });
  const strong = (text: string, before: number) =>
    paragraph(setting, parent, "P", text, "small-strong", { width, before, keepWithNext: true });
  const shown = singles.length === 0 ? sets.slice(0, MOST_SETS) : [];
  const first = new Set(shown[0]?.changes.map(changeText));
  const alone = singles.slice(0, MOST_SINGLES).map(({ change, to }) => `${change.label}: ${becomes(change)}. ${to}.`);
  const hidden = sets.length - shown.length + singles.length - alone.length;
  const turning = numbers.rows.filter((row) => row.turns).map((row) => `${row.label}: ${row.at} (${row.cheapest})`);
  if (sheet.cut !== "nothing") {
    // Where room is short the first set is told, or the answers that turn it alone, and the numbers that turn the money.
    const [set] = shown;
    const way = set ? `${set.heading}: ${set.changes.map(changeText).join("; ")}.` : "";
    const text = [
      intro[0],
      ...alone.slice(0, 2),
      ...(alone.length > 0 ? [] : [way]),
      turning.length > 0 ? WORDING.cheapestAt(turning.join("; ")) : "",
    ];
    const joined = text.filter((each) => each !== "").join(" ");
    sheet.flow([
      heading(part, WORDING.flips, CONTENT_WIDTH, 14),
      paragraph(setting, parent, "P", joined, "small", { width: CONTENT_WIDTH, before: 2 }),
    ]);
    return;
  }
  const blocks = [
    ...(alone.length > 0 ? [strong(WORDING.flipsAlone, 6), ...list(setting, parent, alone, { width, style: "small", between: 2 })] : []),
    ...shown.map((set, index) => {
      // A later set is told by what it has that the first has not.
      const texts = set.changes.map(changeText);
      const own = index === 0 ? texts : texts.filter((text) => !first.has(text));
      const text = own.length === texts.length ? own.join("; ") : WORDING.asFirst(own.join("; "));
      return stack([strong(`${set.heading}.`, 0), small(`${text}.`)], 6 * setting.spacing);
    }),
    ...(hidden > 0 ? [paragraph(setting, parent, "P", WORDING.moreFlips(hidden), "note", { width, before: 5 })] : []),
    stack(
      [strong(numbers.heading, 0), small(numbers.intro), ...(turning.length > 0 ? [small(`${turning.join("; ")}.`)] : [])],
      6 * setting.spacing,
    ),
  ];
  const lead = intro.slice(0, 1).map((text) => paragraph(setting, parent, "P", text, "small", { width: CONTENT_WIDTH, before: 3 }));
  sheet.flowColumns([heading(part, WORDING.flips, CONTENT_WIDTH), ...lead], blocks);
}

const becomes = (change: FlipChange) => WORDING.becomes(change.from, change.to, change.natureLabel);

const changeText = (change: FlipChange) => `${change.label}: ${change.to} (${change.natureLabel})`;
