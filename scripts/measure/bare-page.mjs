import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { answering } from "../answering.mjs";
import { chromiumArguments, ensureChromium } from "../chromium.mjs";
import { freePort } from "../free-port.mjs";
import { root } from "../stamp.mjs";
import { firstLoadScripts } from "./bare-page/first-load.mjs";

/**
 * How much JavaScript a page without scripts loads in this version of Next: the floor that `tests/e2e/size.spec.ts` measures our
 * pages from. Builds such a page and writes the figure down; run it after a change of Next or React: `node scripts/run.mjs measure/bare-page.mjs`.
 */

const file = join(root, "scripts", "measure", "bare-page", "bare-page.json");
const next = join(root, "node_modules", "next", "dist", "bin", "next");
const env = { ...process.env, NODE_ENV: /** @type {const} */ ("production"), NEXT_TELEMETRY_DISABLED: "1" };

/**
 * The packages whose versions decide about the floor.
 *
 * @returns {Record<string, string>} version by name, as installed
 */
export function floorPackages() {
  return Object.fromEntries(
    ["next", "react", "react-dom"].map((name) => {
      const { version } = JSON.parse(readFileSync(join(root, "node_modules", name, "package.json"), "utf8"));
      return [name, String(version)];
    }),
  );
}

/**
 * The floor, as measured for the packages that are installed.
 *
 * @returns {number} bytes
 * @throws {Error} when it was measured for others
 */
export function bareScripts() {
  const { bytes, packages } = JSON.parse(readFileSync(file, "utf8"));
  if (JSON.stringify(packages) !== JSON.stringify(floorPackages())) {
    throw new Error(
      "scripts/measure/bare-page/bare-page.json was measured with other packages. Run node scripts/run.mjs measure/bare-page.mjs and commit what it writes.",
    );
  }
  return bytes;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  // Inside this folder, as the bundler follows no packages to another one.
  const folder = mkdtempSync(join(root, ".bare-page-"));
  try {
    writeBarePage(folder);
    if (spawnSync(process.execPath, [next, "build"], { cwd: folder, env, stdio: "inherit" }).status !== 0) throw new Error("Not built");
    const bytes = await measure(folder);
    writeFileSync(file, `${JSON.stringify({ bytes, packages: floorPackages() }, null, 2)}\n`);
    console.log(`A bare page loads ${bytes} bytes of JavaScript`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} folder */
function writeBarePage(folder) {
  mkdirSync(join(folder, "app"));
  const files = {
    "package.json": '{ "private": true, "type": "module" }',
    "next.config.js": `export default { agentRules: false, turbopack: { root: ${JSON.stringify(root)} } };`,
    "app/layout.js": 'export default function Layout({ children }) { return <html lang="en"><body>{children}</body></html>; }',
    "app/page.js": "export default function Page() { return <h1>Bare</h1>; }",
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
}

/** @param {string} folder @returns {Promise<number>} bytes */
async function measure(folder) {
  const port = await freePort();
  const server = spawn(process.execPath, [next, "start", "-H", "127.0.0.1", "-p", String(port)], { cwd: folder, env, stdio: "inherit" });
  try {
    const browser = await chromium.launch({ executablePath: await ensureChromium(), args: chromiumArguments });
    const address = `http://127.0.0.1:${port}/`;
    await answering(address);
    const bytes = await firstLoadScripts(await browser.newPage(), (page) => page.goto(address));
    await browser.close();
    return bytes;
  } finally {
    server.kill("SIGTERM");
  }
}
