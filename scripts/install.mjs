import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { npm } from "./node.mjs";
import { packagesStamp, readStamp, root } from "./stamp.mjs";

/** Installs the locked packages when they are not the installed ones. Plain Node without packages. */

const stampFile = join(root, "node_modules", ".installed");
const stamp = packagesStamp();

if (readStamp(stampFile) !== stamp) {
  console.log("Installing the locked packages (once; half a minute or so)");
  // The build needs TypeScript and Tailwind even where NODE_ENV is production.
  const code = npm(["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"]);
  if (code !== 0) {
    console.error("npm ci failed; the lines above say why.");
    process.exit(code);
  }
  writeFileSync(stampFile, stamp);
}
