import type { Report } from "@/lib/report/types";
import { cautions, notModelled, sources, versions } from "./basis";
import { finishDocument, openDocument, type Paper } from "./document";
import { flips } from "./flips";
import { footers } from "./footer";
import { cases, charts, priceOfControl } from "./money";
import { conditions, verdict } from "./opening";
import { findOut, nextSteps, ownership, rehearsals, whatToBuy } from "./plan";
import { Scenes } from "./scenes";
import { openFonts } from "./shaping";
import { type Cut, Sheet } from "./sheet";

/** Comfortable setting first; a report with much to say is set tighter, white space before type and type before content, rather than run over. */
const SETTINGS: readonly Setting[] = [
  { density: 0.86, spacing: 0.45, cut: "nothing" },
  { density: 0.84, spacing: 0.3, cut: "nothing" },
  { density: 0.82, spacing: 0.2, cut: "nothing" },
  { density: 0.8, spacing: 0.15, cut: "nothing" },
  { density: 0.8, spacing: 0.2, cut: "flips" },
  { density: 0.78, spacing: 0.15, cut: "flips" },
  { density: 0.8, spacing: 0.3, cut: "extras" },
  { density: 0.77, spacing: 0.15, cut: "extras" },
  { density: 0.74, spacing: 0.1, cut: "extras" },
];
/** Where most reports end; the search begins here. */
const USUAL_SETTING = 2;
const MOST_PAGES = 4;

/** The parts of the summary in their order. */
const PARTS: readonly ((sheet: Sheet, report: Report, link: string, scenes: Scenes) => void)[] = [
  verdict,
  cautions,
  conditions,
  priceOfControl,
  cases,
  (sheet, report, _link, scenes) => charts(sheet, report, scenes),
  flips,
  ownership,
  findOut,
  whatToBuy,
  nextSteps,
  rehearsals,
  notModelled,
  sources,
  versions,
];

/**
 * The summary as a PDF: two to four pages of A4 or US Letter, tagged for screen readers, fonts embedded, charts as vectors. The same report and link
 * give the same bytes in every process. `link` is the result's address, printed as it is.
 *
 * Throws when the fonts cannot be read.
 */
export async function renderPdf(report: Report, link: string, paper: Paper = "a4"): Promise<Uint8Array<ArrayBuffer>> {
  const document = openDocument(report.title, report.versions.priceDate, paper, await openFonts());
  const root = document.struct("Document");
  document.addStructure(root);
  const scenes = new Scenes();
  const laidOutAt = (setting: Setting, mostPages: number): Sheet => {
    const sheet = new Sheet(document, paper, root, setting.density, setting.spacing, setting.cut);
    for (const part of PARTS) {
      part(sheet, report, link, scenes);
      if (sheet.pageCount > mostPages) break;
    }
    return sheet;
  };
  fitting(laidOutAt).draw();
  footers(document, report, link, paper);
  return finishDocument(document);
}

type Setting = { density: number; spacing: number; cut: Cut };

/**
 * The sheet of the first setting that fits, or of the last. The settings grow tighter one by one, so it is found by halving: two or three trials
 * in place of one for each, and a trial ends where it runs over.
 */
function fitting(laidOutAt: (setting: Setting, mostPages: number) => Sheet): Sheet {
  let [low, high] = [0, SETTINGS.length - 1];
  let found: { setting: number; sheet: Sheet } | undefined;
  for (let middle = USUAL_SETTING; low < high; middle = Math.floor((low + high) / 2)) {
    const sheet = laidOutAt(settingAt(middle), MOST_PAGES);
    if (sheet.pageCount <= MOST_PAGES) {
      found = { setting: middle, sheet };
      high = middle;
    } else low = middle + 1;
  }
  return found?.setting === low ? found.sheet : laidOutAt(settingAt(low), Infinity);
}

function settingAt(index: number): Setting {
  const setting = SETTINGS[index];
  if (setting === undefined) throw new RangeError(`The summary has ${SETTINGS.length} settings, asked for number ${index}`);
  return setting;
}
