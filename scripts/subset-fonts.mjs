/**
 * Cuts the three print fonts in `components/documents/pdf/fonts/` from the packages they come in: Latin, punctuation and the signs the
 * report uses, as TrueType, because the PDF library cannot embed woff2. Run it after changing a font package, and commit what it writes.
 *
 *     node scripts/subset-fonts.mjs
 */
import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import subsetFont from "subset-font";

const packages = new URL("../node_modules/", import.meta.url);
const target = new URL("../components/documents/pdf/fonts/", import.meta.url);

/** @param {number} first @param {number} last */
const range = (first, last) => Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join("");
const characters = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}ŒœŠšŽžŸ‘’‚“”„†‡•…‰‹›–—‑−€·×≈≠≤≥←→↑↓\u2009\u202f`;

const fonts = [
  { from: "inter-ui/web/Inter-Regular.woff2", to: "inter-regular.ttf" },
  { from: "inter-ui/web/Inter-SemiBold.woff2", to: "inter-semibold.ttf" },
  {
    from: "@fontsource-variable/source-serif-4/files/source-serif-4-latin-standard-normal.woff2",
    to: "source-serif-semibold.ttf",
    axes: { wght: 600, opsz: 24 },
  },
];

await mkdir(target, { recursive: true });
for (const { from, to, axes } of fonts) {
  const font = await subsetFont(await readFile(new URL(from, packages)), characters, {
    targetFormat: "truetype",
    // Ligatures are left out: some readers copy them as one odd character. Tabular figures stay, for tables.
    keepFeatures: ["kern", "mark", "mkmk", "ccmp", "tnum"],
    noHinting: true,
    ...(axes ? { variationAxes: axes } : {}),
  });
  await writeFile(new URL(to, target), font);
  console.log(`${fileURLToPath(new URL(to, target))}: ${font.length} bytes`);
}
await copyFile(new URL("inter-ui/LICENSE.txt", packages), new URL("LICENSE-inter.txt", target));
await copyFile(new URL("@fontsource-variable/source-serif-4/LICENSE", packages), new URL("LICENSE-source-serif-4.txt", target));
