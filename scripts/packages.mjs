import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { placesFor } from "./lockfile.mjs";
import { root } from "./stamp.mjs";

/** What the lock and the installed packages say of themselves. */

/**
 * @typedef {object} LockedPackage
 * @property {string} [version]
 * @property {string} [license]
 * @property {boolean} [dev] whether only the making and testing of the product needs it
 * @property {boolean} [devOptional] the same, but that a package of the product may use it too, where it is there
 * @property {boolean} [optional] whether an installation is sound without it, as a native part for another platform is
 * @property {boolean} [hasInstallScript] whether it runs a script while it is installed
 * @property {Record<string, string>} [dependencies]
 * @property {Record<string, string>} [optionalDependencies]
 * @property {Record<string, string>} [peerDependencies]
 * @property {Record<string, { optional?: boolean }>} [peerDependenciesMeta]
 */

/** Packages that name their licence only in their LICENSE file, as read there. @type {Record<string, string>} */
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

/**
 * The places of these packages and of all that they bring, native parts for every platform included. What they would merely make use of if it
 * were there is not brought by them.
 *
 * @param {Iterable<string>} places
 * @param {Record<string, LockedPackage>} packages
 * @returns {Set<string>}
 */
export function withAllTheyBring(places, packages) {
  const found = new Set(places);
  // A set may grow while it is gone through.
  for (const place of found) {
    const { dependencies, optionalDependencies, peerDependencies, peerDependenciesMeta } = packages[place] ?? {};
    const peers = Object.keys(peerDependencies ?? {}).filter((name) => !peerDependenciesMeta?.[name]?.optional);
    for (const name of [...Object.keys({ ...dependencies, ...optionalDependencies }), ...peers]) {
      const nearest = placesFor(place, name).find((candidate) => candidate in packages);
      if (nearest !== undefined) found.add(nearest);
    }
  }
  return found;
}

/**
 * The places of all packages that the product needs.
 *
 * @param {Record<string, LockedPackage>} packages
 */
export function neededByProduct(packages) {
  const asked = Object.keys(directDependencies().dependencies).map((name) => `node_modules/${name}`);
  return withAllTheyBring(asked, packages);
}
