import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

/** Plain Node without packages: this runs before anything is installed. */

export const root = fileURLToPath(new URL("..", import.meta.url));

/** What the installed packages depend on: the lock and the Node version that native parts were chosen for. */
export function packagesStamp() {
  return hash([["node", process.version], fileEntry(join(root, "package-lock.json"))]);
}

const BUILD_FOLDERS = ["app", "components", "lib", "models", "public", "server"];
const BUILD_FILES = /^(next\.config|postcss\.config|tsconfig|package-lock|proxy|instrumentation)[\w.-]*\.(js|mjs|ts|json)$/;

/** What a build depends on: every source, the configuration, the packages and the site's address. */
export function buildStamp() {
  const folders = BUILD_FOLDERS.map((name) => join(root, name)).filter(existsSync);
  const files = readdirSync(root)
    .filter((name) => BUILD_FILES.test(name))
    .map((name) => join(root, name))
    .concat(join(root, "scripts", "build.mjs"));
  const entries = [...folders.flatMap(walk), ...files].sort().map(fileEntry);
  return hash([["node", process.version], ["SITE_URL", process.env.SITE_URL ?? ""], ...entries]);
}

/** @param {string} path */
export function readStamp(path) {
  return existsSync(path) ? readFileSync(path, "utf8").trim() : "";
}

/** @param {string} folder @returns {string[]} */
function walk(folder) {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? walk(path) : [path];
  });
}

/** @param {string} path @returns {[string, Buffer]} */
function fileEntry(path) {
  return [relative(root, path).split(sep).join("/"), readFileSync(path)];
}

/** @param {[string, string | Buffer][]} entries */
function hash(entries) {
  const digest = createHash("sha256");
  for (const [name, content] of entries) digest.update(`${name}\0${content.length}\0`).update(content);
  return digest.digest("hex");
}
