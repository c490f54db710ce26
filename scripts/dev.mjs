import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

/** Serves the sources with reload, by Next alone: without the front, its bounds and its policies (`server/`). */

process.env.NEXT_TELEMETRY_DISABLED = "1";
const next = createRequire(import.meta.url).resolve("next/dist/bin/next");
process.argv = [process.execPath, next, "dev", "-H", "127.0.0.1", ...process.argv.slice(2)];
await import(pathToFileURL(next).href);
