import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureChromium } from "./chromium.mjs";
import { browserCount, closingLine, unitCount } from "./counts.mjs";
import { freePort } from "./free-port.mjs";
import { root } from "./stamp.mjs";

/**
 * Every check there is, each to its end, then one line with the number that passed and failed; with the word `ops`
 * the tests of servers that run. A static check counts as one; tests are counted by the runner that ran them. Each test that failed is named
 * again at the end. One that is skipped, since a program is not installed, is named; where the variable CI is set it has failed.
 */

/** How long the tests of servers that run may take, minutes; after that they are ended, and have failed. */
const OPS_WITHIN = 40;

/** @typedef {import("./counts.mjs").Count} Count */

const isOps = process.argv[2] === "ops";
const reports = mkdtempSync(join(tmpdir(), "mailverdict-"));
const bin = (/** @type {string[]} */ ...path) => join(root, "node_modules", ...path);

/** @typedef {[name: string, run: () => Promise<Count>]} Check */

/** @type {Check[][]} */
const operations = [[["servers that run", () => vitest("--config", "tests/ops/vitest.config.ts")]]];
/** What needs no more than one core each runs together. @type {Check[][]} */
const checks = [
  [["lint", () => once(bin("@biomejs", "biome", "bin", "biome"), "check", "--error-on-warnings", ".")]],
  [["build", () => once("scripts/build.mjs")]],
  [
    ["types", () => once(bin("typescript", "bin", "tsc"), "--noEmit")],
    ["types of lib alone", () => once(bin("typescript", "bin", "tsc"), "--noEmit", "-p", "lib")],
    ["unused files, exports and packages", () => once(bin("knip", "bin", "knip.js"))],
    ["direction of imports", () => once("scripts/imports.mjs")],
    ["licences", () => once("scripts/licences.mjs")],
  ],
  [["unit and property tests", () => vitest()]],
  [["browser tests", browserTests]],
];

/** @type {Omit<Count, "failing">} */
const total = { passed: 0, failed: 0, skipped: [] };
/** @type {string[]} */
const summary = [];
for (const together of isOps ? operations : checks) await Promise.all(together.map(checked));
rmSync(reports, { recursive: true, force: true });
console.log(`\n${summary.join("\n")}\n`);
console.log(closingLine(total));
process.exitCode = total.failed > 0 ? 1 : 0;

/** @param {Check} check */
async function checked([name, run]) {
  console.log(`\n── ${name}`);
  const started = Date.now();
  const { passed, failing, skipped, ...found } = await run().catch((error) => {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1, failing: [], skipped: [] };
  });
  const failed = found.failed + (process.env.CI ? skipped.length : 0);
  total.passed += passed;
  total.failed += failed;
  if (!process.env.CI) total.skipped.push(...skipped);
  summary.push(`${failed ? "✗" : "✓"} ${name}: ${passed} passed, ${failed} failed, ${Math.round((Date.now() - started) / 1000)} s`);
  summary.push(...failing.map((test) => `  failed: ${test}`));
  summary.push(...skipped.map((test) => `  skipped${process.env.CI ? ", which is a failure here" : ""}: ${test}`));
}

/**
 * Runs a script with Node and gives its exit code.
 *
 * @param {string[]} script path and arguments
 * @param {Record<string, string>} [env]
 * @returns {Promise<number>}
 */
function node(script, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, script, {
      cwd: root,
      stdio: "inherit",
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...env },
    });
    const limit = isOps ? setTimeout(tooLong, OPS_WITHIN * 60_000, child) : undefined;
    child.on("error", reject);
    child.on("exit", (code) => {
      clearTimeout(limit);
      resolve(code ?? 1);
    });
  });
}

/** @param {import("node:child_process").ChildProcess} child */
function tooLong(child) {
  console.error(`This took more than ${OPS_WITHIN} minutes.`);
  child.kill("SIGTERM");
}

/** @param {string[]} script @returns {Promise<Count>} */
async function once(...script) {
  const isPassed = (await node(script)) === 0;
  return { passed: isPassed ? 1 : 0, failed: isPassed ? 0 : 1, failing: [], skipped: [] };
}

/** @param {string[]} options @returns {Promise<Count>} */
async function vitest(...options) {
  const file = join(reports, "vitest.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const code = await node([bin("vitest", "vitest.mjs"), "run", ...reporters, ...options]);
  return counted(code, unitCount(JSON.parse(readFileSync(file, "utf8"))));
}

/** @returns {Promise<Count>} */
async function browserTests() {
  const file = join(reports, "browser.json");
  const code = await node([bin("@playwright", "test", "cli.js"), "test", "--reporter=list,json"], {
    CHROMIUM_PATH: await ensureChromium(),
    E2E_PORT: String(await freePort()),
    PLAYWRIGHT_JSON_OUTPUT_NAME: file,
  });
  return counted(code, browserCount(JSON.parse(readFileSync(file, "utf8"))));
}

/**
 * A runner that fails without naming a failed test, or that ran none, counts as one failure.
 *
 * @param {number} code
 * @param {Count} count
 * @returns {Count}
 */
function counted(code, count) {
  return count.failed === 0 && (code !== 0 || count.passed === 0) ? { ...count, failed: 1 } : count;
}
