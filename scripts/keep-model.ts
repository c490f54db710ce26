/**
 * Keeps the model of today as a file that later versions load for its links: `models/<version>.mjs`, and beside it, in
 * `<version>.figures.json`, what that file says of some links, which a test compares for good. `node scripts/run.mjs keep-model.ts` makes both for
 * a new version. Where they are there it makes the file again, for the sake of prices that were added, and refuses when a figure
 * moved: that takes a new version. While a version is not out yet, `node scripts/run.mjs keep-model.ts moved` writes its figures anew.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { isDeepStrictEqual } from "node:util";
import { build, type Plugin } from "esbuild";
import type { StoredScenario } from "../lib/data/kept-model-1";
import type { KeptModel2 } from "../lib/data/kept-model-2";
import type { AnyKeptFigures } from "../lib/data/kept-models";
import { MODEL_VERSION } from "../lib/data/model-versions";
import { NEWEST_PRICE_DATE } from "../lib/data/price-book";
import { encodeScenario, storedIn } from "../lib/link/codec";
import { completeDraft } from "../lib/questionnaire/answers";
import { PROFILES } from "../lib/questionnaire/profiles";
import type { Overrides } from "../lib/questionnaire/scenario";
import type { Draft } from "../lib/questionnaire/types";
import { root } from "./stamp.mjs";

/** A link, what it stores, and the headline figures of its own model. */
type Recorded = { name: string; code: string; stored: StoredScenario; figures: AnyKeptFigures };

/** Enough for every part of the model to count, and quick; the first scenarios are recorded with all draws as well. */
const FEW_DRAWS = 512;
const WITH_ALL_DRAWS = 2;

const PROFILE = Object.fromEntries(PROFILES.map(({ id, answers }) => [id, answers]));

const others: { name: string; answers: Draft; overrides?: Overrides; priceDate?: string }[] = [
  { name: "nothing is answered", answers: {} },
  {
    name: "ranges, euro, own prices, one year",
    answers: {
      ...PROFILE.fintech,
      currency: "EUR",
      operators: 4,
      committedHours: { low: 20, high: 60 },
      mailboxes: { low: 40, high: 150 },
      appMessages: { low: 100_000, high: 2_000_000 },
      hourlyCost: { low: 40, high: 120 },
      hostedPlan: { custom: 9.5 },
      appPlan: { custom: 0.4 },
      serverPlan: { custom: 55 },
      horizonYears: 1,
      discountRate: 0,
      growth: { low: -5, high: 40 },
      revenueAtStake: { low: 10_000, high: 200_000 },
    },
  },
  {
    name: "a school that runs its own mail and counts its own hours",
    answers: {
      ...PROFILE.institute,
      organisation: "education",
      today: "self",
      ownHours: { low: 20, high: 45 },
      ownIncidents: 6,
      hoursFrom: "own",
      paidAnyway: ["servers", "backup"],
      motives: ["independence"],
      independenceFrom: ["price"],
    },
  },
  {
    name: "application mail alone, out of a jurisdiction",
    answers: {
      mailboxes: 0,
      appMessages: 5_000_000,
      objectives: ["exit", "data-location"],
      exitFrom: ["us", "vendor"],
      requiredPlace: ["eu"],
      "basis.exit": "board",
      "hostedFit.exit": "none-can",
      today: "hosted",
      todayProvider: "google",
    },
  },
  {
    name: "overridden assumptions",
    answers: PROFILE["private-mail"] ?? {},
    overrides: { A001: { low: 0.1, high: 0.4 }, A033: 5, A048: { low: 1, high: 20 } },
  },
  { name: "prices of an older day, five years", answers: { ...PROFILE.agency, horizonYears: 5, growth: -20 }, priceDate: "2026-05-01" },
  {
    name: "as large as can be, growing",
    answers: { ...PROFILE.institute, mailboxes: 1_000_000, appMessages: 1_000_000_000, growth: 300, mailboxOwners: "customers" },
  },
  { name: "as small as can be, unsure of the team", answers: { mailboxes: 1, appMessages: 0, objectives: ["exit"], "basis.exit": "law" } },
];

const scenarios = [
  ...PROFILES.map(({ name, answers }) => ({ name, answers, overrides: {}, priceDate: NEWEST_PRICE_DATE })),
  ...others.map(({ name, answers, overrides = {}, priceDate = NEWEST_PRICE_DATE }) => {
    return { name, answers: completeDraft(answers), overrides, priceDate };
  }),
];

/** Messages in other languages, which nobody asks for, are two fifths of the file. */
const englishOnly: Plugin = {
  name: "english-only",
  setup: ({ onLoad }) => onLoad({ filter: /[\\/]zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, () => ({ contents: "export {};" })),
};

/** The same sources give the same bytes, wherever they lie. */
async function bundled(): Promise<Uint8Array> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ["lib/model/kept/entry.ts"],
    plugins: [englishOnly],
    bundle: true,
    write: false,
    platform: "neutral",
    mainFields: ["module", "main"],
    format: "esm",
    target: "es2022",
    minify: true,
    charset: "utf8",
    // The licence of the one package inside lies beside the file.
    legalComments: "none",
    logLevel: "warning",
  });
  const [file] = outputFiles;
  if (file === undefined) throw new Error("Nothing was bundled.");
  return file.contents;
}

function record(kept: KeptModel2): Recorded[] {
  return scenarios.flatMap(({ name, ...scenario }, index) => {
    const stamp = kept.figuresOf(scenario);
    const encoded = stamp && encodeScenario(scenario, { option: stamp.option, verdict: stamp.verdict });
    const stored = encoded?.ok ? storedIn(encoded.code) : undefined;
    if (!encoded?.ok || !stored) throw new Error(`No link holds the scenario “${name}”.`);
    const few = kept.figuresOf(stored, FEW_DRAWS);
    const all = index < WITH_ALL_DRAWS ? kept.figuresOf(stored) : undefined;
    return [few, all].flatMap((figures) => (figures ? [{ name, code: encoded.code, stored, figures }] : []));
  });
}

/** As JSON has it, where there is but one zero. */
const plain = (data: unknown): unknown => JSON.parse(JSON.stringify(data ?? null));

const folder = join(root, "models");
const file = join(folder, `${MODEL_VERSION}.mjs`);
const recordFile = join(folder, `${MODEL_VERSION}.figures.json`);
const mayMove = process.argv[2] === "moved";

mkdirSync(folder, { recursive: true });
const contents = await bundled();
const made = join(folder, `${MODEL_VERSION}.made.mjs`);
writeFileSync(made, contents);
const { kept } = (await import(pathToFileURL(made).href)) as { kept: KeptModel2 };
rmSync(made);

const recorded: Recorded[] | undefined = existsSync(recordFile) && !mayMove ? JSON.parse(readFileSync(recordFile, "utf8")) : undefined;
const moved = recorded?.filter(({ stored, figures }) => !isDeepStrictEqual(plain(kept.figuresOf(stored, figures.draws)), figures)) ?? [];
if (moved.length > 0) {
  console.error(`Figures of model ${MODEL_VERSION} moved, so this is another version; its file stays as it is. Links whose figures moved:`);
  for (const { name, figures } of moved) console.error(`  ${name}, ${figures.draws} draws`);
  process.exitCode = 1;
} else {
  writeFileSync(file, contents);
  if (recorded === undefined) writeFileSync(recordFile, `${JSON.stringify(record(kept), null, 1)}\n`);
  console.log(`models/${MODEL_VERSION}.mjs: ${Math.round(contents.length / 1000)} kB, prices until ${kept.pricesUntil}`);
}
