import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { lockedPackages, neededByProduct } from "./packages.mjs";
import { root } from "./stamp.mjs";

/**
 * Writes the bill of materials of what the product needs, as CycloneDX JSON: `node scripts/sbom.mjs [path]`, by default `sbom.json` in the
 * root. It is made from the lock, so it names native parts for all platforms.
 */

/**
 * @typedef {{ name: string, version: string }} Component
 * @typedef {{ bomFormat: string, metadata: { component: Component }, components: Component[] }} Bill
 */

/**
 * npm lists what a lock holds. It is given one without tools, since its own `--omit dev` also leaves out what the product and a tool both need:
 * React, for one.
 *
 * @returns {Bill}
 */
export function billOfMaterials() {
  const { devDependencies: _, ...manifest } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
  const { devDependencies: __, ...product } = lock.packages[""];
  const needed = [...neededByProduct(lockedPackages())].map((place) => [place, lock.packages[place]]);
  const folder = mkdtempSync(join(tmpdir(), "mailverdict-"));
  try {
    writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
    const packages = { ...Object.fromEntries(needed), "": product };
    writeFileSync(join(folder, "package-lock.json"), JSON.stringify({ ...lock, packages }));
    const npm = spawnSync("npm", ["sbom", "--sbom-format", "cyclonedx", "--sbom-type", "application", "--package-lock-only"], {
      cwd: folder,
      encoding: "utf8",
      maxBuffer: 64_000_000,
      shell: process.platform === "win32",
    });
    if (npm.status !== 0) throw new Error(`npm sbom failed: ${npm.stderr}`);
    /** @type {Bill} */
    const bill = JSON.parse(npm.stdout);
    // npm names the product after the folder that it stands in.
    bill.metadata.component.name = manifest.name;
    return bill;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const path = process.argv[2] ?? join(root, "sbom.json");
  const bill = billOfMaterials();
  writeFileSync(path, `${JSON.stringify(bill, null, 2)}\n`);
  console.log(`${basename(path)}: ${bill.components.length} components`);
}
