import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * Completes package-lock.json for the platforms that the machine which wrote it could not look up, so that `npm ci` passes on
 * Linux, macOS and Windows alike. Run it after every `npm install`: `node scripts/lockfile.mjs`.
 */

/**
 * @typedef {{ version?: string, resolved?: string, integrity?: string, cpu?: string[], os?: string[], libc?: string[], dev?: boolean,
 *   optional?: boolean, optionalDependencies?: Record<string, string> }} LockedPackage
 * @typedef {{ packages: Record<string, LockedPackage> }} Lock
 */

/**
 * The optional packages that the lock names but does not hold.
 *
 * @param {Lock} lock
 * @returns {{ path: string, name: string, version: string, neededBy: string }[]} `path` is where the entry belongs
 */
export function missingOptional(lock) {
  return Object.entries(lock.packages).flatMap(([neededBy, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name, version]) => {
        const found = placesFor(neededBy, name).find((path) => path in lock.packages);
        return !found || (isOneVersion(version) && lock.packages[found]?.version !== version);
      })
      .map(([name, version]) => {
        const top = `node_modules/${name}`;
        return { path: top in lock.packages ? `${neededBy}/${top}` : top, name, version, neededBy };
      }),
  );
}

/** @param {string} version */
function isOneVersion(version) {
  return /^\d+\.\d+\.\d+$/.test(version);
}

/**
 * Where Node would look for `name` from the package at `path`, nearest first.
 *
 * @param {string} path
 * @param {string} name
 */
export function placesFor(path, name) {
  const places = [];
  let base = path;
  for (;;) {
    places.push(base ? `${base}/node_modules/${name}` : `node_modules/${name}`);
    if (!base) return places;
    base = base.includes("/node_modules/") ? base.slice(0, base.lastIndexOf("/node_modules/")) : "";
  }
}

/**
 * The platform that a native package is for, read from its name: `@next/swc-win32-x64-msvc`.
 *
 * @param {string} name
 * @returns {{ cpu: string[], os?: string[], libc?: string[] }}
 * @throws {Error} when the name does not say; then the entry has to be written by hand
 */
export function platformOf(name) {
  const words = name.split("/").at(-1)?.split("-") ?? [];
  const os = words.find((word) => ["android", "darwin", "freebsd", "linux", "openharmony", "win32"].includes(word));
  const cpu = words.find((word) => ["arm", "arm64", "ia32", "loong64", "ppc64", "riscv64", "s390x", "wasm32", "x64"].includes(word));
  if (!cpu || (!os && cpu !== "wasm32")) throw new Error(`${name} does not say which platform it is for`);
  const libc =
    os !== "linux" ? undefined : words.some((word) => word.startsWith("musl")) ? "musl" : words.some(isGlibc) ? "glibc" : undefined;
  return { cpu: [cpu], ...(os && { os: [os] }), ...(libc && { libc: [libc] }) };
}

/** @param {string} word */
function isGlibc(word) {
  return word.startsWith("gnu");
}

/**
 * The lock with every missing optional package entered, without a checksum as none could be looked up, and without addresses.
 *
 * @param {Lock} lock
 * @returns {Lock}
 */
export function complete(lock) {
  const added = missingOptional(lock).map(({ path, name, version, neededBy }) => {
    if (!isOneVersion(version)) throw new Error(`${neededBy} wants ${name} ${version}: not one version`);
    const dev = lock.packages[neededBy]?.dev;
    /** @type {[string, LockedPackage]} */
    const entry = [path, { version, ...platformOf(name), ...(dev && { dev }), optional: true }];
    return entry;
  });
  const entries = [...Object.entries(lock.packages), ...added].map(
    ([path, { resolved: _, ...entry }]) => /** @type {const} */ ([path, entry]),
  );
  entries.sort(([a], [b]) => a.localeCompare(b, "en"));
  return { ...lock, packages: Object.fromEntries(entries) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = join(fileURLToPath(new URL("..", import.meta.url)), "package-lock.json");
  const lock = JSON.parse(readFileSync(file, "utf8"));
  const missing = missingOptional(lock);
  writeFileSync(file, `${JSON.stringify(complete(lock), null, 2)}\n`);
  console.log(`package-lock.json: ${missing.length} optional packages added`);
}
