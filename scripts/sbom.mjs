import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { lockedPackages, neededByProduct } from "./packages.mjs";
import { root } from "./stamp.mjs";

/**
 * What the product needs, for all platforms, as CycloneDX JSON: `node scripts/sbom.mjs > sbom.json`. npm writes it, from a lock without
 * tools, since `npm sbom --omit dev` also leaves out what the product and a tool both need, React for one (seen with npm 11.19.1).
 *
 * @returns {string}
 */
export function billOfMaterials() {
  const { devDependencies: _, ...manifest } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const locked = lockedPackages();
  const needed = Object.fromEntries([...neededByProduct(locked)].map((place) => [place, locked[place]]));
  // npm names the product after its folder.
  const folder = join(mkdtempSync(join(tmpdir(), "mailverdict-")), manifest.name);
  try {
    mkdirSync(folder);
    writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
    writeFileSync(join(folder, "package-lock.json"), JSON.stringify({ lockfileVersion: 3, packages: { "": manifest, ...needed } }));
    const words = ["sbom", "--sbom-format", "cyclonedx", "--sbom-type", "application", "--package-lock-only"];
    return execFileSync("npm", words, { cwd: folder, encoding: "utf8", shell: process.platform === "win32" });
  } finally {
    rmSync(dirname(folder), { recursive: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.stdout.write(billOfMaterials());
