/** Writes where each assumption acts, for the method page: run it after a change of the model, and look at what moved. */
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { traceEffects } from "../lib/model/explain/trace";

const target = fileURLToPath(new URL("../lib/model/explain/where-it-acts.json", import.meta.url));
writeFileSync(target, `${JSON.stringify(traceEffects(), null, 2)}\n`);
execFileSync("npx", ["biome", "format", "--write", target], { stdio: "inherit" });
