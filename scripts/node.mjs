import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { root } from "./stamp.mjs";

/** Which Node the product runs on. Only package.json names the lowest version. */

const { engines } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
/** @type {string} */
export const LOWEST = engines.node.replace(/^>=/, "");

/** The folder whose package.json and lock name a Node for each platform, with its checksum. */
const folder = join(root, "scripts", "node");
const binaries = join(folder, "node_modules", ".bin");

/**
 * Whether a version is not below the lowest one.
 *
 * @param {string} version such as "22.19.0"
 */
export function isSupported(version, lowest = LOWEST) {
  const have = version.split(".").map(Number);
  const need = lowest.split(".").map(Number);
  const differing = need.findIndex((part, index) => part !== have[index]);
  return differing < 0 || (have[differing] ?? 0) > (need[differing] ?? 0);
}

/**
 * A Node that the product runs on: fetched from the npm registry, where it is a package like any other, and kept beside its lock. The
 * process ends with a line that says why where there is none for this platform.
 *
 * @returns {{ path: string, env: Record<string, string> }} the program, and what programs that it starts need to find it too
 */
export function supportedNode() {
  const path = join(binaries, "node");
  const locked = JSON.parse(readFileSync(join(folder, "package-lock.json"), "utf8")).packages;
  const version = Object.values(locked).at(-1).version;
  console.log(`Mailverdict needs Node ${LOWEST} or newer; this is ${process.versions.node}. Using Node ${version} from npm in its place.`);
  if (versionOf(path) !== version) {
    console.log("Fetching it (once; 60 MB)");
    npm(["ci", "--prefix", folder, "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]);
  }
  if (versionOf(path) !== version) {
    console.error(`npm has no Node for ${process.platform} on ${process.arch} that runs here. Install Node ${LOWEST} or newer.`);
    process.exit(1);
  }
  return { path, env: { PATH: [binaries, process.env.PATH].join(delimiter) } };
}

/** @param {string} path */
function versionOf(path) {
  if (!existsSync(path)) return undefined;
  const { stdout } = spawnSync(path, ["-p", "process.versions.node"], { encoding: "utf8" });
  return stdout?.trim();
}

/**
 * Runs npm under this very Node: the npm that started this script, or else the one on the path.
 *
 * @param {string[]} words
 * @returns {number} its exit code
 */
export function npm(words) {
  const itself = process.env.npm_execpath;
  const { status } = itself
    ? spawnSync(process.execPath, [itself, ...words], { cwd: root, stdio: "inherit" })
    : spawnSync("npm", words, { cwd: root, stdio: "inherit", shell: process.platform === "win32" });
  return status ?? 1;
}
