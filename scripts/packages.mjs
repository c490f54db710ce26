import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./stamp.mjs";

/** What the lock and the installed packages say of themselves. */

/**
 * @typedef {object} LockedPackage
 * @property {string} [version]
 * @property {string} [license]
 * @property {boolean} [dev] whether only the making and testing of the product needs it
 * @property {boolean} [devOptional] the same, but that a package of the product could make use of it
 * @property {boolean} [optional] whether an installation is sound without it, as a native part for another platform is
 * @property {boolean} [hasInstallScript] whether it wants to run something of its own while it is installed
 * @property {Record<string, string>} [dependencies]
 * @property {Record<string, string>} [optionalDependencies]
 */

/** Packages whose licence stands in their LICENSE file alone, as it was read there. @type {Record<string, string>} */
const IN_ITS_FILE = { "png-js@2.0.0": "MIT" };

/**
 * Every package of the lock but the product itself, by its place below the root.
 *
 * @returns {Record<string, LockedPackage>}
 */
export function lockedPackages() {
  const { "": _, ...packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")).packages;
  return packages;
}

/** @returns {{ dependencies: Record<string, string>, devDependencies: Record<string, string> }} what the product asks for itself */
export function directDependencies() {
  return JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
}

/**
 * The licence that an installed package names, as an SPDX expression; undefined where it is not installed or names none.
 *
 * @param {string} place
 * @returns {string | undefined}
 */
export function installedLicence(place) {
  const file = join(root, place, "package.json");
  if (!existsSync(file)) return undefined;
  const { license, licenses, version } = JSON.parse(readFileSync(file, "utf8"));
  if (typeof license === "string") return license;
  // As it was written once: several, of which one may choose.
  if (Array.isArray(licenses)) return licenses.map(({ type }) => type).join(" OR ");
  return IN_ITS_FILE[`${nameAt(place)}@${version}`];
}

/**
 * The name of the package at a place: `node_modules/a/node_modules/@b/c` is `@b/c`.
 *
 * @param {string} place
 */
export function nameAt(place) {
  return place.slice(place.lastIndexOf("node_modules/") + "node_modules/".length);
}
