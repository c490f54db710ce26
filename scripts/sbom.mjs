import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { root } from "./stamp.mjs";

/**
 * Writes the bill of materials of what is served, as CycloneDX JSON: `node scripts/sbom.mjs [path]`, by default `sbom.json` in the root.
 * It lists the packages that are installed here, so native parts are those of this platform.
 */

/**
 * @typedef {{ name: string, version: string, scope?: string }} Component
 * @typedef {{ bomFormat: string, specVersion: string, metadata: { component: Component }, components: Component[] }} Bill
 */

/** @returns {Bill} */
export function billOfMaterials() {
  const npm = spawnSync("npm", ["sbom", "--sbom-format", "cyclonedx", "--sbom-type", "application", "--omit", "dev"], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 64_000_000,
    shell: process.platform === "win32",
  });
  if (npm.status !== 0) throw new Error(`npm sbom failed: ${npm.stderr}`);
  /** @type {Bill} */
  const bill = JSON.parse(npm.stdout);
  // npm names the product after the folder that it stands in.
  bill.metadata.component.name = "mailverdict";
  return bill;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const path = process.argv[2] ?? join(root, "sbom.json");
  const bill = billOfMaterials();
  writeFileSync(path, `${JSON.stringify(bill, null, 2)}\n`);
  console.log(`${basename(path)}: ${bill.components.length} components`);
}
