import { spawnSync } from "node:child_process";
import { cpSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseEnvironment } from "../server/environment.js";
import { buildStamp, readStamp, root } from "./stamp.mjs";

/** Builds the product unless the build in place was made from exactly these sources. */

const settings = parseEnvironment(process.env);
if (!settings.ok) {
  for (const problem of settings.problems) console.error(problem);
  process.exit(1);
}

const stampFile = join(root, ".next", "built-from");
const stamp = buildStamp();

if (readStamp(stampFile) !== stamp) {
  console.log("Building (once for these sources)");
  rmSync(stampFile, { force: true });
  const next = spawnSync(process.execPath, [join(root, "node_modules", "next", "dist", "bin", "next"), "build"], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
  });
  if (next.status !== 0) {
    console.error("The build failed; the lines above say why.");
    process.exit(next.status ?? 1);
  }
  await completeStandalone();
  writeFileSync(stampFile, stamp);
}

/** Puts beside Next's standalone server what it lacks: files for browsers, the front as its entry, and what the threads run. */
async function completeStandalone() {
  const standalone = join(root, ".next", "standalone");
  cpSync(join(root, ".next", "static"), join(standalone, ".next", "static"), { recursive: true });
  cpSync(join(root, "public"), join(standalone, "public"), { recursive: true });
  cpSync(join(root, "models"), join(standalone, "models"), { recursive: true, filter: (path) => !path.endsWith(".figures.json") });
  // What the threads draw previews with has an entry that no page asks for, so Next copies all of it but that.
  cpSync(join(root, "node_modules", "next", "og.js"), join(standalone, "node_modules", "next", "og.js"));
  // Next's server brings a program that makes pictures smaller, which next.config.js has switched off.
  for (const name of ["sharp", "@img"]) rmSync(join(standalone, "node_modules", name), { recursive: true, force: true });
  const { build } = await import("esbuild");
  /** @type {import("esbuild").BuildOptions} */
  const shared = { bundle: true, platform: "node", target: "node22", jsx: "automatic", alias: { "@": root }, logLevel: "warning" };
  const serve = { in: join(root, "server", "main.ts"), out: "serve" };
  // What a bundled module of the older kind asks for at run time.
  const js = 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);';
  const asModule = /** @type {const} */ ({ format: "esm", outdir: standalone, outExtension: { ".js": ".mjs" }, banner: { js } });
  // What threads do is in their file alone.
  await build({ ...shared, ...asModule, external: ["next", "piscina", "./tasks"], entryPoints: [serve] });
  // Of the older kind itself: Next's packages name no files for modules of the newer one.
  await build({
    ...shared,
    external: ["next"],
    entryPoints: [join(root, "server", "work", "worker.ts")],
    outfile: join(standalone, "worker.cjs"),
    define: { "import.meta.url": "fileAddress" },
    banner: { js: 'const fileAddress = require("node:url").pathToFileURL(__filename).href;' },
  });
}
