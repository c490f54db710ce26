/**
 * What the model says where others published something: runs it beside every published total, at the points of the rules of thumb and on the
 * public accounts, and writes `lib/data/evidence-figures.json`, which the page /method/evidence shows.
 * `node scripts/run.mjs measure/evidence.ts`
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../stamp.mjs";
import { evidenceFigures } from "./evidence/figures";

writeFileSync(join(root, "lib", "data", "evidence-figures.json"), `${JSON.stringify(evidenceFigures(), null, 2)}\n`);
console.log("lib/data/evidence-figures.json written");
