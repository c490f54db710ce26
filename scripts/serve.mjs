import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "./stamp.mjs";

/** Serves the build that is in place: `server/main.ts`, as `scripts/build.mjs` made one file of it. */
await import(pathToFileURL(join(root, ".next", "standalone", "serve.mjs")).href);
