import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureChromium } from "./chromium.mjs";
import { freePort } from "./free-port.mjs";
import { ensureInspectors } from "./inspectors.mjs";
import { root } from "./stamp.mjs";

/**
 * Every check there is, one after the other and each to its end, then one line with the number that passed and failed. A static
 * check counts as one; tests are counted by the runner that ran them.
 */

/** @typedef {{ passed: number, failed: number }} Count */

const reports = mkdtempSync(join(tmpdir(), "mailverdict-"));
const bin = (/** @type {string[]} */ ...path) => join(root, "node_modules", ...path);

/** @type {[name: string, run: () => Promise<Count>][]} */
const checks = [
  ["lint", () => once(bin("@biomejs", "biome", "bin", "biome"), "check", "--error-on-warnings", ".")],
  ["build", () => once("scripts/build.mjs")],
  ["types", () => once(bin("typescript", "bin", "tsc"), "--noEmit")],
  ["types of lib alone", () => once(bin("typescript", "bin", "tsc"), "--noEmit", "-p", "lib")],
  ["unused files, exports and packages", () => once(bin("knip", "bin", "knip.js"))],
  ["direction of imports", () => once("scripts/imports.mjs")],
  ["licences", () => once("scripts/licences.mjs")],
  ["unit and property tests", unitTests],
  ["browser tests", browserTests],
];

/** @type {Count} */
const total = { passed: 0, failed: 0 };
const summary = [];
for (const [name, run] of checks) {
  console.log(`\n── ${name}`);
  const started = Date.now();
  const { passed, failed } = await run().catch((error) => {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  });
  total.passed += passed;
  total.failed += failed;
  summary.push(`${failed ? "✗" : "✓"} ${name}: ${passed} passed, ${failed} failed, ${Math.round((Date.now() - started) / 1000)} s`);
}
rmSync(reports, { recursive: true, force: true });
console.log(`\n${summary.join("\n")}\n`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

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
    child.on("error", reject);
    child.on("exit", (code) => resolve(code ?? 1));
  });
}

/** @param {string[]} script @returns {Promise<Count>} */
async function once(...script) {
  return (await node(script)) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** @returns {Promise<Count>} */
async function unitTests() {
  ensureInspectors();
  const file = join(reports, "unit.json");
  const code = await node([bin("vitest", "vitest.mjs"), "run", "--reporter=default", "--reporter=json", `--outputFile.json=${file}`]);
  const result = JSON.parse(readFileSync(file, "utf8"));
  /** @type {{ status: string, assertionResults: unknown[] }[]} */
  const files = result.testResults;
  const unread = files.filter(({ status, assertionResults }) => status === "failed" && assertionResults.length === 0).length;
  return counted(code, { passed: result.numPassedTests, failed: result.numFailedTests + unread });
}

/** @returns {Promise<Count>} */
async function browserTests() {
  const file = join(reports, "browser.json");
  const code = await node([bin("@playwright", "test", "cli.js"), "test", "--reporter=list,json"], {
    CHROMIUM_PATH: await ensureChromium(),
    E2E_PORT: String(await freePort()),
    PLAYWRIGHT_JSON_OUTPUT_NAME: file,
  });
  const { stats, errors } = JSON.parse(readFileSync(file, "utf8"));
  return counted(code, { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length });
}

/**
 * A runner that fails without naming a failed test, or that ran none, counts as one failure.
 *
 * @param {number} code
 * @param {Count} count
 */
function counted(code, { passed, failed }) {
  return { passed, failed: failed === 0 && (code !== 0 || passed === 0) ? 1 : failed };
}
