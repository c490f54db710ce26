import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { answering } from "../answering.mjs";
import { chromiumArguments, ensureChromium } from "../chromium.mjs";
import { exampleResults } from "../examples.mjs";
import { freePort } from "../free-port.mjs";
import { root } from "../stamp.mjs";
import { writeBetween } from "../write-between.mjs";

/**
 * Lighthouse's mobile preset (a slow phone on a slow network, both simulated) on every kind of page of the product, which has to be built:
 * `npm run build && node scripts/run.mjs measure/lighthouse.mjs`. Each page is asked for once beforehand, so that an assessment made for
 * the first time does not count, then measured three times; each figure is the median of the three. Writes docs/performance.json and the
 * table in docs/performance.md. npm fetches Lighthouse for the occasion: with all it needs it is larger than what the rest of the product is
 * built and tested with, so that it is none of the packages that everybody installs. ONLY names some pages by a part of their names, for a
 * look; then nothing is written.
 */

const LIGHTHOUSE = "13.5.0";
const RUNS = 3;
/** Now and then Lighthouse finds no beginning in what Chromium recorded, and asks to be run again. */
const ATTEMPTS = 3;
const CATEGORIES = /** @type {const} */ (["performance", "accessibility", "best-practices", "seo"]);
const TARGETS = { performance: 98, accessibility: 100, "best-practices": 100, seo: 100 };

/** @typedef {Record<(typeof CATEGORIES)[number], number>} Scores of 100 */
/** @typedef {{ score: number | null, numericValue?: number }} Audit */
/** @typedef {{ score: number | null, auditRefs: { id: string, weight: number }[] }} Category */
/** @typedef {{ categories: Record<string, Category>, audits: Record<string, Audit> }} Run */
/** @typedef {{ name: string, indexed: boolean, scores: Scores, fcp: number, lcp: number, tbt: number, cls: number, missed: string[] }} Measured */

const origin = `http://127.0.0.1:${await freePort()}`;
const server = spawn(process.execPath, [join(root, "scripts", "serve.mjs")], {
  env: { ...process.env, PORT: new URL(origin).port, HOST: "127.0.0.1", SITE_URL: "" },
  stdio: ["ignore", "ignore", "inherit"],
});
const folder = mkdtempSync(join(tmpdir(), "mailverdict-"));
const debugging = await freePort();
const browser = spawn(
  await ensureChromium(),
  ["--headless", ...chromiumArguments, `--remote-debugging-port=${debugging}`, `--user-data-dir=${join(folder, "profile")}`, "about:blank"],
  { stdio: "ignore" },
);
try {
  await answering(`${origin}/healthz`);
  await answering(`http://127.0.0.1:${debugging}/json/version`);
  const only = process.env.ONLY;
  const pages = (await pagesToMeasure()).filter(({ name }) => !only || name.includes(only));
  /** @type {Measured[]} */
  const measured = [];
  for (const page of pages) {
    measured.push(await measure(page));
    console.log(row(/** @type {Measured} */ (measured.at(-1))));
  }
  if (!only) write(measured, await chromiumVersion());
  const missed = measured.filter(({ scores }) => CATEGORIES.some((category) => scores[category] < TARGETS[category]));
  console.log(missed.length === 0 ? "\nAll within the targets." : `\nBelow a target: ${missed.map(({ name }) => name).join(", ")}.`);
  for (const { name, missed: audits } of missed) console.log(`  ${name}: ${audits.join(", ") || "performance alone"}`);
} finally {
  for (const child of [browser, server]) {
    child.kill("SIGTERM");
    if (child.exitCode === null) await once(child, "exit");
  }
  rmSync(folder, { recursive: true, force: true });
}

/** The pages by their addresses; results are the worked examples of the start page, the first of which says buy and the fifth own. */
async function pagesToMeasure() {
  const results = await exampleResults(async (path) => (await fetch(origin + path)).text());
  const codes = results.map((address) => address.slice("/r/".length));
  const [buy, , , , own] = codes;
  if (!buy || !own) throw new Error("The start page has no worked examples.");
  const result = await (await fetch(`${origin}/r/${own}/proof`)).text();
  const review = /href="(\/questions\/team\/[^"?]+)/.exec(result)?.[1];
  if (!review) throw new Error("A result has no way back to its answers.");
  return [
    { name: "Start", path: "/" },
    ...["why", "control", "team", "burden", "mail", "money"].map((id) => ({ name: `Questions: ${id}`, path: `/questions/${id}` })),
    { name: "Review, nothing answered", path: "/questions/review" },
    { name: "Review, answered", path: review.replace("/team/", "/review/") },
    { name: "Result: buy", path: `/r/${buy}` },
    { name: "Result: own", path: `/r/${own}` },
    ...["money", "operation", "proof", "share"].map((page) => ({ name: `Result: own, ${page}`, path: `/r/${own}/${page}` })),
    { name: "Explore", path: `/r/${buy}/explore` },
    { name: "Compare", path: `/compare/${buy}/${own}` },
    { name: "Example", path: "/examples/fintech" },
    { name: "Rules of thumb", path: "/rules-of-thumb" },
    { name: "Method", path: "/method" },
  ];
}

/** @param {{ name: string, path: string }} page @returns {Promise<Measured>} */
async function measure({ name, path }) {
  // The server would close an idle connection while Lighthouse runs, without anybody noticing.
  const answer = await fetch(`${origin}${path}`, { headers: { Connection: "close" } });
  if (!answer.ok) throw new Error(`${path} answers ${answer.status}.`);
  const unlisted = /<meta name="robots" content="[^"]*noindex/.test(await answer.text());
  const indexed = !unlisted && !answer.headers.get("x-robots-tag")?.includes("noindex");
  // A page that is hidden from search engines on purpose should lose no points for it.
  const skipped = indexed ? [] : ["--skip-audits=is-crawlable"];
  const runs = Array.from({ length: RUNS }, () => lighthouse(`${origin}${path}`, skipped));
  const audit = (/** @type {string} */ id) => median(runs.map((run) => run.audits[id]?.numericValue ?? Number.NaN));
  const scores = /** @type {Scores} */ (
    Object.fromEntries(CATEGORIES.map((id) => [id, Math.round(median(runs.map((run) => run.categories[id]?.score ?? 0)) * 100)]))
  );
  const missed = CATEGORIES.filter((id) => id !== "performance")
    .flatMap((id) => runs[0]?.categories[id]?.auditRefs ?? [])
    .filter(({ id, weight }) => weight > 0 && (runs[0]?.audits[id]?.score ?? 1) < 1)
    .map(({ id }) => id);
  const [fcp, lcp] = [audit("first-contentful-paint"), audit("largest-contentful-paint")];
  return { name, indexed, scores, fcp, lcp, tbt: audit("total-blocking-time"), cls: audit("cumulative-layout-shift"), missed };
}

/** @param {string} address @param {string[]} more options @returns {Run} */
function lighthouse(address, more) {
  const file = join(folder, "run.json");
  const options = [`--port=${debugging}`, "--quiet", "--output=json", `--output-path=${file}`, `--only-categories=${CATEGORIES.join(",")}`];
  const command = ["exec", "--yes", `--package=lighthouse@${LIGHTHOUSE}`, "--", "lighthouse", address, ...options, ...more];
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    rmSync(file, { force: true });
    const { status } = spawnSync("npm", command, { stdio: ["ignore", "ignore", "inherit"], shell: process.platform === "win32" });
    if (status === 0) return JSON.parse(readFileSync(file, "utf8"));
  }
  throw new Error(`Lighthouse could not measure ${address}.`);
}

/** @param {number[]} values */
function median(values) {
  return /** @type {number} */ ([...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]);
}

/** @param {Measured} page */
function row({ name, indexed, scores, fcp, lcp, tbt, cls }) {
  const marks = CATEGORIES.map((category) => `${scores[category]}${category === "seo" && !indexed ? "\u00b9" : ""}`).join(" | ");
  const seconds = (/** @type {number} */ ms) => `${(ms / 1000).toFixed(1)} s`;
  return `| ${name} | ${marks} | ${seconds(fcp)} | ${seconds(lcp)} | ${Math.round(tbt)} ms | ${cls.toFixed(3)} |`;
}

async function chromiumVersion() {
  const about = /** @type {{ Browser: string }} */ (await (await fetch(`http://127.0.0.1:${debugging}/json/version`)).json());
  return about.Browser.replace(/^.*\//, "");
}

/** @param {Measured[]} pages @param {string} chromium its version */
function write(pages, chromium) {
  const versions = { lighthouse: LIGHTHOUSE, chromium, node: process.versions.node };
  const machine = `${cpus().length} cores, ${cpus()[0]?.model.trim()}`;
  const date = new Date().toISOString().slice(0, 10);
  writeFileSync(join(root, "docs", "performance.json"), `${JSON.stringify({ date, ...versions, machine, runs: RUNS, pages }, null, 2)}\n`);
  const table = [
    `Measured on ${date} with Lighthouse ${versions.lighthouse}, Chromium ${versions.chromium} and Node ${versions.node} (${machine}).`,
    "",
    "| Page | Performance | Accessibility | Best practices | SEO | First paint | Largest paint | Blocked | Layout shift |",
    "|---|---:|---:|---:|---:|---:|---:|---:|---:|",
    ...pages.map(row),
  ].join("\n");
  writeBetween("docs/performance.md", "lighthouse", table);
}
