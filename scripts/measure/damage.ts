/**
 * A million random damages, and what became of each: `node scripts/run.mjs measure/damage.ts [count] [seed]` writes `docs/damage.md`. Ends
 * with an error if a single one opened something else than the code that was damaged.
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { codesToDamage } from "./damage/codes";
import { type Counts, damageAll } from "./damage/damages";

const COUNT = Number(process.argv[2] ?? 1_000_000);
const SEED = Number(process.argv[3] ?? 20_261_124);

const codes = codesToDamage(SEED);
const lengths = codes.map(({ length }) => length);
const counts = damageAll(codes, COUNT, SEED);
const strangers = Object.values(counts).reduce((sum, each) => sum + each.another, 0);
const page = pageOf(counts);
console.log(page);
if (strangers > 0) process.exitCode = 1;
else writeFileSync(fileURLToPath(new URL("../../docs/damage.md", import.meta.url)), page);

function pageOf(all: Record<string, Counts>): string {
  const number = new Intl.NumberFormat("en-GB");
  const rows = Object.entries(all).map(
    ([kind, { tried, refused, same, another }]) => `| ${kind} | ${[tried, refused, same, another].map(number.format).join(" | ")} |`,
  );
  const sum = (key: keyof Counts) => number.format(Object.values(all).reduce((total, each) => total + each[key], 0));
  return `# What becomes of a damaged link

Written by \`node scripts/run.mjs measure/damage.ts ${COUNT} ${SEED}\`. ${number.format(codes.length)} codes were damaged: every code in
\`tests/links\`, the six profiles, random results and drafts with and without replaced assumptions, and invitations, of ${Math.min(...lengths)} to ${Math.max(...lengths)} characters. Each
damaged text went through \`tidyCode\`, which forgives more than \`decode\`, as on the pages.

| damage | tried | refused | forgiven: the same code | another scenario |
|---|--:|--:|--:|--:|
${rows.join("\n")}
| **all** | ${sum("tried")} | ${sum("refused")} | ${sum("same")} | ${sum("another")} |

The checksum (bech32m) finds one to four substituted characters by construction. Cuts, doubled and swapped
characters, and five or more substitutions pass it with one chance in 2^30, about one in a thousand million, and what passes must still be
answers in their only canonical form. In plain bech32 a “q” before a last “p” could be added or removed unnoticed; bech32m fixes that.
The last two rows try it, and a test tries every such code.
`;
}
