import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { summaryFileName } from "@/components/documents/pdf/file-name";
import { LEAST_MODULE, LEAST_QR_SIZE, qrOf } from "@/components/documents/pdf/qr";
import { renderPdf } from "@/components/documents/pdf/render";
import { NEWEST_PRICE_DATE } from "@/lib/data/price-book";
import { parseAnswers } from "@/lib/questionnaire/answers";
import { OBJECTIVES } from "@/lib/questionnaire/ids";
import { PROFILES } from "@/lib/questionnaire/profiles";
import type { Answers } from "@/lib/questionnaire/types";
import { buildReport } from "@/lib/report/report";
import type { Report } from "@/lib/report/types";
import { assessQuickly } from "../../assessments";
import { needs } from "../../programs";

/** As long as a code with the short checksum may be, so that a link in one piece is at its longest on a common address. */
const LONGEST_LINK = `https://mailverdict.example.org/r/m1${"qpzry9x8gf2tvdw0s3jn54khce6mua7l".repeat(3).slice(0, 88)}`;
/** As long as a code may be at all. */
const LONG_LINK = `https://mailverdict.example.org/r/m1${"qpzry9x8gf2tvdw0s3jn54khce6mua7l".repeat(32).slice(0, 1_020)}`;

type Node = { role?: string; alt?: string; type?: string; children?: Node[] };

function reportOn(answers: Answers): Report {
  const scenario = { answers, overrides: {}, priceDate: NEWEST_PRICE_DATE };
  return buildReport(scenario, assessQuickly(scenario), NEWEST_PRICE_DATE);
}

/** Every objective chosen and every quantity at its bound: the longest wording and the largest numbers that answers can bring about. */
function largestAnswers(): Answers {
  const details = OBJECTIVES.flatMap((objective) => [
    [`basis.${objective}`, "contract"],
    [`hostedFit.${objective}`, "not-sure"],
    [`scope.${objective}`, "both"],
  ]);
  const parsed = parseAnswers({
    motives: ["cost", "independence", "privacy", "compliance", "security", "vendor-trust", "learning", "control"],
    objectives: [...OBJECTIVES],
    ...Object.fromEntries(details),
    mailboxes: 100_000,
    appMessages: 1_000_000_000,
    hourlyCost: 1_000,
    displaced: 5,
    bearableLoss: 1_000_000_000,
    revenueAtStake: 1_000_000_000,
    growth: 300,
    bulk: "yes",
    targeted: "yes",
    coverage: "rota",
    operators: 2,
    today: "self",
  });
  if (!parsed.ok) throw new Error(parsed.problems.map((problem) => problem.message).join(" "));
  return parsed.answers;
}

/** The largest volumes and prices with nothing else known: the most to establish, and sums of twelve digits. */
function largestUnknown(): Answers {
  const details = OBJECTIVES.flatMap((objective) => [
    [`basis.${objective}`, "not-sure"],
    [`hostedFit.${objective}`, "not-sure"],
    [`scope.${objective}`, "both"],
  ]);
  const parsed = parseAnswers({
    objectives: [...OBJECTIVES],
    ...Object.fromEntries(details),
    mailboxes: { low: 10_000, high: 100_000 },
    appMessages: { low: 1_000_000, high: 1_000_000_000 },
    hourlyCost: 1_000,
    displaced: 5,
    bearableLoss: 1_000_000_000,
    revenueAtStake: 1_000_000_000,
    atStake: { low: 100_000_000, high: 1_000_000_000 },
    growth: 300,
    horizonYears: 5,
    discountRate: 0,
    hostedPlan: { custom: 10_000 },
    appPlan: { custom: 10_000 },
    serverPlan: { custom: 10_000 },
    today: "self",
  });
  if (!parsed.ok) throw new Error(parsed.problems.map((problem) => problem.message).join(" "));
  return parsed.answers;
}

function unknownAnswers(): Answers {
  const parsed = parseAnswers({});
  if (!parsed.ok) throw new Error(parsed.problems.map((problem) => problem.message).join(" "));
  return parsed.answers;
}

/** Each paper in points, as its makers define it. */
const PAPERS = { a4: { width: 595.28, height: 841.89 }, letter: { width: 612, height: 792 } } as const;

const CASES: { name: string; answers: () => Answers; isProfile: boolean }[] = [
  ...PROFILES.map((profile) => ({ name: profile.name, answers: () => profile.answers, isProfile: true })),
  { name: "nothing answered", answers: unknownAnswers, isProfile: false },
  { name: "everything at its largest", answers: largestAnswers, isProfile: false },
  { name: "everything at its largest and nothing else known", answers: largestUnknown, isProfile: false },
];

/** The cheapest plans that fit, and what must be seen for a drill or a check to be passed. */
function plansAndPoints(report: Report): string[] {
  const plans = report.buying.tables.flatMap((table) => table.rows.filter((row) => row.fits).slice(0, 3));
  return [
    ...plans.flatMap((row) => [row.name, row.perMonth, row.overHorizon, row.listPrice]),
    ...(report.drills?.sheets ?? []).flatMap((drill) => drill.passIf.slice(0, 1)),
    ...(report.exitReadiness?.checks ?? []).map((check) => check.passIf),
  ];
}

async function read(bytes: Uint8Array) {
  const loading = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 });
  const document = await loading.promise;
  const pages = await Promise.all(Array.from({ length: document.numPages }, (_, index) => document.getPage(index + 1)));
  const contents = await Promise.all(pages.map((page) => page.getTextContent()));
  const items = contents.map((content) => content.items.flatMap((item) => ("str" in item ? [item] : [])));
  const trees = (await Promise.all(pages.map((page) => page.getStructTree()))) as (Node | null)[];
  const outline = (await document.getOutline()) ?? [];
  const { info } = (await document.getMetadata()) as { info: { Title?: string; Language?: string } };
  await loading.destroy();
  const text = items
    .flat()
    .map((item) => `${item.str}${item.hasEOL ? " " : ""}`)
    .join("")
    .replaceAll(/\s+/g, " ");
  return {
    pages: pages.length,
    items,
    text,
    nodes: trees.flatMap((tree) => flatten(tree)),
    outline: outline.map((entry) => entry.title),
    info,
  };
}

function flatten(node: Node | null): Node[] {
  return node ? [node, ...(node.children ?? []).flatMap(flatten)] : [];
}

/** Every case on A4; on the shorter paper those with least and most to say. */
const SHEETS = [
  ...CASES.map((each) => ({ ...each, paper: "a4" as const })),
  ...[CASES[0], ...CASES.slice(-3)].flatMap((each) => (each ? [{ ...each, isProfile: false, paper: "letter" as const }] : [])),
];

const reports = new Map<string, Report>();
function reportNamed(name: string, answers: () => Answers): Report {
  const report = reports.get(name) ?? reportOn(answers());
  reports.set(name, report);
  return report;
}

describe.each(SHEETS)("the summary of $name on $paper", ({ name, answers, isProfile, paper }) => {
  let report: Report;
  let bytes: Uint8Array;
  let content: Awaited<ReturnType<typeof read>>;

  beforeAll(async () => {
    report = reportNamed(name, answers);
    bytes = await renderPdf(report, LONGEST_LINK, paper);
    content = await read(bytes);
  }, 60_000);

  it("has the same bytes each time, two to four pages and at most 150 kB", async () => {
    const again = await renderPdf(structuredClone(report), LONGEST_LINK, paper);
    expect(Buffer.compare(bytes, again)).toBe(0);
    expect(bytes.length).toBeLessThanOrEqual(150_000);
    const { pages } = content;
    expect(pages).toBeGreaterThanOrEqual(2);
    expect(pages).toBeLessThanOrEqual(4);
  });

  it("says the verdict, the conditions, the steps, the versions and the link in one piece", () => {
    const { text, items, info, outline } = content;
    const expected = [
      report.verdict.sentence,
      report.verdict.label,
      report.priceOfControl.sentence,
      report.hours.sentence,
      ...report.options.rows.flatMap((row) => [row.name, row.meaning, row.average, row.range]),
      ...report.cautions,
      ...report.conditions.flatMap((condition) => [condition.name, condition.statusLabel, condition.summary]),
      ...report.goLive.map((step) => step.text),
      ...report.caseFor.points,
      ...report.caseAgainst.points,
      ...report.ownership.map((row) => row.hiddenDependency),
      ...report.nextSteps.groups.flatMap((group) => (group.isReference ? [group.heading] : group.steps)),
      ...(report.drills?.sheets ?? []).flatMap((drill) => [drill.name, drill.timeLimit]),
      ...(report.exitReadiness?.checks ?? []).map((check) => check.name),
      // What is worth printing where there is room: every worked profile has it.
      ...(isProfile ? plansAndPoints(report) : []),
      ...report.notModelled,
      ...report.versions.lines,
    ];
    const squeezed = squeeze(text);
    expect(expected.filter((sentence) => !squeezed.includes(squeeze(sentence)))).toEqual([]);
    expect(items.flat().filter((item) => item.str === LONGEST_LINK).length).toBeGreaterThanOrEqual(2);
    expect(text).not.toMatch(/undefined|NaN|\[object/);
    expect(info.Title).toBe(report.title);
    expect(outline).toContain(report.nextSteps.heading);
  });

  it("is tagged: headings, lists, tables with row and column names, figures that can be heard, and links", () => {
    const { nodes } = content;
    const count = (role: string) => nodes.filter((node) => node.role === role).length;
    expect(count("H1")).toBe(1);
    for (const role of ["H2", "H3", "P", "L", "LI", "LBody", "Table", "TR", "TH", "TD", "Link"])
      expect(count(role), role).toBeGreaterThan(0);
    const figures = nodes.filter((node) => node.role === "Figure");
    // The other charts are on the page, and here where there is room.
    const printed = ["cost-by-option", "crossover", "loss-exceedance", "tornado"];
    for (const chart of report.charts.filter(({ id }) => printed.includes(id)))
      expect(
        figures.some((figure) => figure.alt?.includes(chart.summary)),
        chart.id,
      ).toBe(true);
  });

  it("keeps every line of text inside the page's margins", () => {
    const { items } = content;
    const outside = items.flat().filter((item) => {
      const left = Number(item.transform[4]);
      const baseline = Number(item.transform[5]);
      const { width, height } = PAPERS[paper];
      return item.str.trim() !== "" && (left < 50 || left + item.width > width - 50 || baseline < 24 || baseline > height - 40);
    });
    expect(outside.map((item) => item.str)).toEqual([]);
  });

  it("breaks no amount over two lines", () => {
    const { text } = content;
    expect(report.options.rows.map((row) => row.average).filter((amount) => !text.includes(amount))).toEqual([]);
    expect(text.match(/−\s+\p{Sc}|\p{Sc}\s+\d|\p{Sc}[\d,]*,\d{0,2}\s+\d/gu) ?? []).toEqual([]);
  });

  it("names drills and checks of the way out under headings of their own", () => {
    const { outline } = content;
    const headings = [report.drills?.heading, report.exitReadiness?.heading].filter((heading) => heading !== undefined);
    expect(outline).toEqual(expect.arrayContaining(headings));
  });

  it("keeps a heading on the page of what it heads", () => {
    const { items } = content;
    const headings = [...report.charts.map((chart) => chart.title), report.nextSteps.heading, ...content.outline.slice(1)].map(squeeze);
    const lasts = items.map((page) => page.filter((item) => item.str.trim() !== "" && Number(item.transform[5]) > 50).at(-1)?.str ?? "");
    expect(lasts.filter((last) => headings.includes(squeeze(last)))).toEqual([]);
  });

  it("leaves no two lines of text on top of each other", () => {
    const { items } = content;
    expect(items.flatMap(overlaps)).toEqual([]);
  });
});

type Item = { str: string; width: number; height: number; transform: unknown[] };

/**
 * Pairs of texts on one page whose bodies, baseline to half their height, cross. Texts on one baseline may touch by a few points: kerning
 * splits a number into pieces that lean into each other.
 */
function overlaps(items: Item[]): string[] {
  const boxes = items
    .filter((item) => item.str.trim() !== "")
    .map((item) => {
      const [left, bottom] = [Number(item.transform[4]), Number(item.transform[5])];
      return { text: item.str, left, right: left + item.width, bottom, top: bottom + item.height * 0.5 };
    });
  type Box = (typeof boxes)[number];
  const cross = (one: Box, two: Box) => {
    const sideways = Math.min(one.right, two.right) - Math.max(one.left, two.left);
    const upwards = Math.min(one.top, two.top) - Math.max(one.bottom, two.bottom);
    return sideways > (one.bottom === two.bottom ? 4 : 1) && upwards > 1;
  };
  return boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter((two) => cross(one, two))
      .map((two) => `${one.text} / ${two.text}`),
  );
}

/** Without white space, because lines and columns break text where the report does not. */
function squeeze(text: string): string {
  return text.replaceAll(/\s+/g, "");
}

describe("the file", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "summary-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  it("is named after the verdict and the date of its prices", () => {
    const report = reportNamed("nothing answered", unknownAnswers);
    expect(summaryFileName({ ...report, title: "Buy your email, “now”" })).toBe(`mailverdict-buy-your-email-now-${NEWEST_PRICE_DATE}.pdf`);
  });

  it("embeds every font it names", async () => {
    const plain = readFileSync(await written("a4"), "latin1");
    expect(plain).not.toMatch(/\/BaseFont \/(Helvetica|Times|Courier|Symbol|ZapfDingbats)/);
    const baseFonts = new Set(plain.match(/\/FontName \/\S+/g));
    expect(baseFonts.size).toBe(3);
    expect(plain.match(/\/FontFile2 /g)?.length).toBe(3);
  });

  needs(it, "pdffonts")("embeds and subsets all that pdffonts finds", async () => {
    const fonts = run("pdffonts", await written("a4"))
      .trim()
      .split("\n")
      .slice(2);
    expect(fonts).toHaveLength(3);
    for (const line of fonts) expect(line).toMatch(/ yes yes yes /);
  });

  needs(it, "qpdf")("is sound to qpdf", async () => {
    expect(run("qpdf", "--check", await written("a4"))).toContain("No syntax or stream encoding errors found");
  });

  needs(it, "pdfinfo")("has its structure in pdfinfo’s eyes too", async () => {
    const tree = run("pdfinfo", "-struct", await written("a4"));
    for (const element of ["Document", "H1", "H2", "Table", "TH", "Figure", "Link"]) expect(tree).toContain(element);
  });

  it("prints the QR code at least 30 mm wide, and each of its modules 0.4 mm", () => {
    const mm = (points: number) => (points / 72) * 25.4;
    expect(mm(LEAST_QR_SIZE)).toBeGreaterThanOrEqual(30);
    expect(mm(LEAST_MODULE)).toBeCloseTo(0.4, 9);
    for (const link of [LONGEST_LINK, LONG_LINK]) {
      const { rows, size } = qrOf(link);
      expect(mm(size / rows.length)).toBeGreaterThanOrEqual(0.4);
      expect(mm(size)).toBeLessThan(52);
    }
  });

  it("prints a link too long for a line in lines, once and in full", async () => {
    const report = reportNamed("nothing answered", unknownAnswers);
    const bytes = await renderPdf(report, LONG_LINK, "a4");
    const { items, pages } = await read(bytes);
    expect(pages).toBeLessThanOrEqual(4);
    expect(bytes.length).toBeLessThanOrEqual(150_000);
    const lines = items.flat().flatMap(({ str }) => (str.length > 60 && LONG_LINK.includes(str) ? [str] : []));
    const last = items.flat().filter(({ str }) => LONG_LINK.endsWith(str) && str.length > 10 && !lines.includes(str));
    expect([...lines, ...last.map(({ str }) => str)].join("")).toBe(LONG_LINK);
  });

  needs(
    it,
    "pdftoppm",
    "zbarimg",
  )("holds a QR code that zbarimg reads as the printed link", async () => {
    for (const [paper, link] of [
      ["a4", LONGEST_LINK],
      ["letter", LONGEST_LINK],
      ["a4", LONG_LINK],
    ] as const) {
      run("pdftoppm", "-r", "200", "-f", "1", "-l", "1", "-png", "-singlefile", await written(paper, link), path.join(folder, paper));
      expect(run("zbarimg", "--quiet", "--raw", path.join(folder, `${paper}.png`)).trim()).toBe(link);
    }
  });

  /** A file with a link in it, mostly with the longest in one piece. */
  async function written(paper: "a4" | "letter", link = LONGEST_LINK): Promise<string> {
    const file = path.join(folder, `${paper}.pdf`);
    writeFileSync(file, await renderPdf(reportNamed("nothing answered", unknownAnswers), link, paper));
    return file;
  }
});

/** What an independent program prints. */
function run(program: string, ...parameters: string[]): string {
  return execFileSync(program, parameters, { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}
