/**
 * Half a million random damages to short codes and as many to long ones, and what became of each:
 * `node scripts/run.mjs measure/damage.ts [count] [seed]` writes `docs/damage.md`. Ends with an error if a single one opened something else than
 * the code that was damaged.
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { LONGEST_SHORT_CODE } from "../../lib/link/symbols";
import { codesToDamage } from "./damage/codes";
import { type Counts, damageAll } from "./damage/damages";

const COUNT = Number(process.argv[2] ?? 500_000);
const SEED = Number(process.argv[3] ?? 20_261_124);

const codes = codesToDamage(SEED);
const parts = [
  { name: "Short codes", codes: codes.filter(({ length }) => length <= LONGEST_SHORT_CODE) },
  { name: "Long codes", codes: codes.filter(({ length }) => length > LONGEST_SHORT_CODE) },
].map((part) => ({ ...part, counts: damageAll(part.codes, COUNT, SEED) }));
const strangers = parts.flatMap(({ counts }) => Object.values(counts)).reduce((sum, each) => sum + each.another, 0);
const page = pageOf();
console.log(page);
if (strangers > 0) process.exitCode = 1;
else writeFileSync(fileURLToPath(new URL("../../docs/damage.md", import.meta.url)), page);

function tableOf(all: Record<string, Counts>): string {
  const number = new Intl.NumberFormat("en-GB");
  const rows = Object.entries(all).map(
    ([kind, { tried, refused, same, another }]) => `| ${kind} | ${[tried, refused, same, another].map(number.format).join(" | ")} |`,
  );
  const sum = (key: keyof Counts) => number.format(Object.values(all).reduce((total, each) => total + each[key], 0));
  return `| damage | tried | refused | forgiven: the same code | another scenario |
|---|--:|--:|--:|--:|
${rows.join("\n")}
| **all** | ${sum("tried")} | ${sum("refused")} | ${sum("same")} | ${sum("another")} |`;
}

function sectionOf({ name, codes, counts }: (typeof parts)[number]): string {
  const lengths = codes.map(({ length }) => length);
  return `## ${name}

${codes.length} codes of ${Math.min(...lengths)} to ${Math.max(...lengths)} characters.

${tableOf(counts)}
`;
}

function pageOf(): string {
  return `# What becomes of a damaged link

Written by \`node scripts/run.mjs measure/damage.ts ${COUNT} ${SEED}\`. Damaged were every code in \`tests/links\`, the six profiles, random results
and drafts without replaced assumptions, with two and with up to 120, and invitations. Each damaged text went through \`tidyCode\`, which forgives
more than \`decode\`, as on the pages.

${parts.map(sectionOf).join("\n")}
## What finds it

The checksum of a short code (bech32m) finds one to four substituted characters by construction. Cuts, doubled and swapped characters, and five or
more substitutions pass it with one chance in 2^30, about one in a thousand million, and what passes must still be answers in their only canonical
form. In plain bech32 a “q” before a last “p” could be added or removed unnoticed; bech32m fixes that. The last two rows try it, and a test tries
every such code.

A code that would be longer than 90 characters ends in the long checksum of codex32 (BIP 93): fifteen characters, which find one to eight
substituted ones by construction in up to 1,023, and let any other damage pass with one chance in 2^75. It closes with a constant of our own, so
that no code of codex32 is sound here. No code has 91 to 99 characters. A long code cut to 90 or fewer is tried as a short one, with one chance
in 2^30 to pass.
`;
}
