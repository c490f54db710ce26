import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { packagesStamp, readStamp, root } from "./stamp.mjs";

/** Installs the locked packages when they are not the installed ones. Plain Node without packages. */

const stampFile = join(root, "node_modules", ".installed");
const stamp = packagesStamp();

if (readStamp(stampFile) !== stamp) {
  const lowest = [20, 9];
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < (lowest[0] ?? 0) || (major === lowest[0] && minor < (lowest[1] ?? 0))) {
    console.error(`Mailverdict needs Node ${lowest.join(".")} or newer; this is ${process.versions.node}.`);
    process.exit(1);
  }
  console.log("Installing the locked packages (once; half a minute or so)");
  // The build needs TypeScript and Tailwind even where NODE_ENV is production.
  const npm = spawnSync("npm", ["ci", "--include=dev", "--no-audit", "--no-fund"], {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (npm.status !== 0) {
    console.error("npm ci failed; the lines above say why.");
    process.exit(npm.status ?? 1);
  }
  writeFileSync(stampFile, stamp);
}
