import { spawnSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseEnvironment } from "../app/environment.js";
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
  writeFileSync(stampFile, stamp);
}
