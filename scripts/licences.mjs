import { fileURLToPath } from "node:url";
import satisfies from "spdx-satisfies";
import { installedLicence, lockedPackages, nameAt } from "./packages.mjs";

/** Checks that the licence of every package in the lock is one that we can keep. */

/** They ask for no more than to be named. */
const SERVED = [
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "CC0-1.0",
  "CC-BY-4.0",
  "ISC",
  "MIT",
  "Unlicense",
  "Zlib",
];
/** Licences with conditions for changing or passing on the package itself. We only build and test the product with it. */
const TOOLS = [...SERVED, "CC-BY-3.0", "MPL-2.0", "OFL-1.1", "Python-2.0"];

/** Packages that come along with others and are neither used nor served, with the licence that would not do otherwise. */
const NOT_SERVED = [{ name: /^@img\/sharp-/, licence: "LGPL-3.0-or-later", leftOutBy: "scripts/build.mjs" }];

/**
 * Whether an SPDX expression can be read so that it asks for allowed licences only: each part of AND, one part of OR.
 *
 * @param {string} expression such as `(MIT OR Apache-2.0) AND ISC`
 * @param {string[]} allowed
 * @returns {boolean}
 * @throws {Error} when it cannot be read, as with `SEE LICENSE IN licence.txt`, or names a licence that SPDX does not list
 */
export function isAllowed(expression, allowed) {
  try {
    return satisfies(expression, allowed);
  } catch (cause) {
    throw new Error(`${expression} is no licence expression that can be read`, { cause });
  }
}

/**
 * What is wrong with the licences of these packages, one line each, and which packages name none that could be read here: native parts for
 * other platforms, which no lookup has entered in the lock.
 *
 * @param {Record<string, import("./packages.mjs").LockedPackage>} packages
 * @param {(place: string) => string | undefined} installed
 * @returns {{ faults: string[], unread: string[] }}
 */
export function checkLicences(packages, installed = installedLicence) {
  /** @type {string[]} */
  const faults = [];
  /** @type {string[]} */
  const unread = [];
  for (const [place, { license, dev, optional, version }] of Object.entries(packages)) {
    const name = nameAt(place);
    const found = installed(place) ?? license;
    if (found === undefined) {
      if (optional) unread.push(name);
      else faults.push(`${name} ${version} names no licence`);
    } else if (license !== undefined && found !== license) {
      faults.push(`${name} ${version} is under ${found}, and the lock says ${license}`);
    } else {
      const exceptions = NOT_SERVED.filter((exception) => exception.name.test(name)).map(({ licence }) => licence);
      if (!isAllowed(found, [...(dev ? TOOLS : SERVED), ...exceptions])) faults.push(`${name} ${version} is under ${found}`);
    }
  }
  return { faults, unread };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const packages = lockedPackages();
  const { faults, unread } = checkLicences(packages);
  for (const fault of faults) console.error(fault);
  const count = Object.keys(packages).length;
  console.log(
    `${count} packages in the lock, ${count - unread.length} licences read, ${faults.length} faults; ${unread.length} are native parts for other platforms whose licence the lock does not tell`,
  );
  process.exitCode = faults.length > 0 ? 1 : 0;
}
